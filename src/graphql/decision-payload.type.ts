import { Field, Int, ObjectType } from "type-graphql";
import { DateScalar, DongScalar } from "./scalars.ts";

@ObjectType("FieldChange", { description: "A member before and after.", simpleResolvers: true })
export class FieldChangeType {
  @Field(() => String, { description: "Its name." })
  readonly field!: string;

  @Field(() => String, { nullable: true, description: "What it was." })
  readonly before!: string | null;

  @Field(() => String, { nullable: true, description: "What it became." })
  readonly after!: string | null;
}

@ObjectType("CorrectedPayload", {
  description: "What was corrected, and by which document.",
  simpleResolvers: true,
})
export class CorrectedPayloadType {
  @Field(() => Int, { description: "Number of the correcting document." })
  readonly number!: number;

  @Field(() => String, { description: "Its symbol." })
  readonly symbol!: string;

  @Field(() => DateScalar, { description: "Its date of issue." })
  readonly issuedOn!: string;

  @Field(() => [FieldChangeType], { description: "The members that changed." })
  readonly changes!: readonly FieldChangeType[];
}

@ObjectType("PaidPayload", { description: "What was paid.", simpleResolvers: true })
export class PaidPayloadType {
  @Field(() => DongScalar, { description: "How much." })
  readonly amount!: number;

  @Field(() => String, {
    nullable: true,
    description: "Key of the fund; null where none is known.",
  })
  readonly fund!: string | null;

  @Field(() => String, { description: "The document it was paid by." })
  readonly document!: string;
}
