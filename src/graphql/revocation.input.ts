import { Field, ID, InputType, Int } from "type-graphql";
import type { Recoverable, RevocationGround } from "../workflow/vocabulary.ts";
import { RecoverableEnum, RevocationGroundEnum } from "./enums.ts";
import { DateScalar, DongScalar } from "./scalars.ts";
import { DocumentInputType } from "./step.input.ts";

@InputType("ProposeRevocationInput", { description: "A proposal that an award be revoked." })
export class ProposeRevocationInput {
  @Field(() => ID, { description: "The nomination that was awarded." })
  nominationId!: string;

  @Field(() => Int, { description: "Its version as the person saw it." })
  seenVersion!: number;

  @Field(() => RevocationGroundEnum, { description: "The ground." })
  ground!: RevocationGround;

  @Field(() => String, { description: "What was found, up to 4,000 characters." })
  note!: string;

  @Field(() => DocumentInputType, {
    nullable: true,
    description: "The conclusion or judgment it rests on; refused without one.",
  })
  conclusion?: DocumentInputType | null;

  @Field(() => DongScalar, {
    nullable: true,
    description:
      "What the recipient was paid elsewhere with the award; a prize paid here is known. Nothing if left out.",
  })
  moneyOwed?: number | null;

  @Field(() => ID, {
    nullable: true,
    description: "The desk acted for; needed only where several desks of the person fit.",
  })
  deskId?: string | null;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  idempotencyKey?: string | null;
}

@InputType("RecordRecoveryInput", { description: "What of a revoked award came back." })
export class RecordRecoveryInput {
  @Field(() => ID, { description: "The revocation." })
  nominationId!: string;

  @Field(() => Int, { description: "Its version as the person saw it." })
  seenVersion!: number;

  @Field(() => RecoverableEnum, { description: "The item, or money." })
  what!: Recoverable;

  @Field(() => DongScalar, {
    nullable: true,
    description: "How much: of money, at most what is still owed.",
  })
  amount?: number | null;

  @Field(() => DateScalar, {
    description: "The day it came back: from the revocation on, not in the future.",
  })
  recoveredOn!: string;

  @Field(() => DocumentInputType, {
    nullable: true,
    description: "The record of handing over, or the receipt.",
  })
  document?: DocumentInputType | null;

  @Field(() => String, { nullable: true, description: "A remark, up to 4,000 characters." })
  note?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The desk acted for; needed only where several desks of the person fit.",
  })
  deskId?: string | null;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  idempotencyKey?: string | null;
}
