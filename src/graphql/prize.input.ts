import { Field, ID, InputType, Int } from "type-graphql";
import type { FundSource } from "../award/prize.ts";
import { FundSourceEnum } from "./prize.type.ts";
import { DateScalar } from "./scalars.ts";

@InputType("PaymentFilter", { description: "Which prizes; all conditions must hold." })
export class PaymentFilterInput {
  @Field(() => [ID], {
    nullable: true,
    description: "On one of these decisions; all if empty or left out.",
  })
  readonly decisionIds?: string[] | null;

  @Field(() => FundSourceEnum, { nullable: true, description: "Paid from this fund." })
  readonly fund?: FundSource | null;

  @Field(() => Boolean, { nullable: true, description: "Whether they are paid." })
  readonly paid?: boolean | null;

  @Field(() => [Int], {
    nullable: true,
    description: "Decided in one of these years; all if empty or left out.",
  })
  readonly years?: number[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "Of units within this organisation, including those merged into it.",
  })
  readonly organisationId?: string | null;
}

@InputType("RecordPaymentInput", { description: "Prizes that were paid." })
export class RecordPaymentInput {
  @Field(() => [ID], { description: "1 to 500 nominations, each once." })
  nominationIds!: string[];

  @Field(() => DateScalar, { description: "The day, from the decision to today." })
  paidOn!: string;

  @Field(() => String, { description: "The document they were paid by, as written on it." })
  document!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The desk acted for; needed only where several desks of the person fit.",
  })
  deskId?: string | null;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  idempotencyKey?: string | null;
}

@InputType("RecordHandoverInput", { description: "Awards whose item and certificate were given." })
export class RecordHandoverInput {
  @Field(() => [ID], { description: "1 to 500 nominations, each once." })
  nominationIds!: string[];

  @Field(() => DateScalar, { description: "The day, from the decision to today." })
  handedOverOn!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The desk acted for; needed only where several desks of the person fit.",
  })
  deskId?: string | null;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  idempotencyKey?: string | null;
}
