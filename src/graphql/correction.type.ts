import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { CorrectedField } from "../workflow/history.ts";
import type { SigningCapacity } from "../workflow/vocabulary.ts";
import { enumOf, SigningCapacityEnum } from "./enums.ts";
import { DateScalar } from "./scalars.ts";

export const CorrectedFieldEnum = enumOf<CorrectedField>(
  "CorrectedField",
  "What of a line of a published decision can be corrected.",
  {
    SUBJECT_NAME: "The name of the subject.",
    SUBJECT_POSITION: "The position of the subject.",
    UNIT_NAME: "The name of the unit as the decision writes it.",
    ACHIEVEMENT: "The achievement.",
  },
);

@ObjectType("CorrectionLine", {
  description: "One text before and after a correction.",
  simpleResolvers: true,
})
export class CorrectionLineType {
  @Field(() => ID, { description: "The nomination." })
  readonly nominationId!: string;

  @Field(() => CorrectedFieldEnum, { description: "What was corrected." })
  readonly field!: string;

  @Field(() => String, { nullable: true, description: "What it said." })
  readonly before!: string | null;

  @Field(() => String, { description: "What it says now." })
  readonly after!: string;
}

@ObjectType("Correction", {
  description: "A document that corrects a published decision (đính chính).",
  simpleResolvers: true,
})
export class CorrectionType {
  @Field(() => Int, { description: "Number in the register of corrections." })
  readonly number!: number;

  @Field(() => String, { description: "Symbol, e.g. ĐC-SXD." })
  readonly symbol!: string;

  @Field(() => DateScalar, { description: "Date of issue." })
  readonly issuedOn!: string;

  @Field(() => String, { description: "Who signed it, as written then." })
  readonly signerName!: string;

  @Field(() => String, { description: "His position, as written then." })
  readonly signerPosition!: string;

  @Field(() => SigningCapacityEnum, { description: "In whose name it was signed." })
  readonly signingCapacity!: string;

  @Field(() => String, { description: "Why." })
  readonly reason!: string;
}

@InputType("CorrectedLineInput", { description: "One text of a published decision, set right." })
export class CorrectedLineInput {
  @Field(() => ID, { description: "The nomination on the decision." })
  nominationId!: string;

  @Field(() => CorrectedFieldEnum, { description: "What is wrong." })
  field!: CorrectedField;

  @Field(() => String, { description: "What it has to say." })
  after!: string;
}

@InputType("CorrectDecisionInput", { description: "A correction of a published decision." })
export class CorrectDecisionInput {
  @Field(() => ID, { description: "The decision." })
  decisionId!: string;

  @Field(() => Int, { description: "Its version as the person saw it." })
  seenVersion!: number;

  @Field(() => [CorrectedLineInput], { description: "1 to 500 texts, each once." })
  lines!: CorrectedLineInput[];

  @Field(() => String, { description: "Why, up to 4,000 characters." })
  reason!: string;

  @Field(() => SigningCapacityEnum, {
    nullable: true,
    description: "In whose name it is signed; the usual one of the role if left out.",
  })
  signingCapacity?: SigningCapacity | null;

  @Field(() => ID, {
    nullable: true,
    description: "The desk acted for; needed only where several desks of the person fit.",
  })
  deskId?: string | null;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  idempotencyKey?: string | null;
}
