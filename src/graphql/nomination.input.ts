import { Field, ID, InputType, Int } from "type-graphql";
import type { SubjectKind } from "../workflow/vocabulary.ts";
import { SubjectKindEnum } from "./enums.ts";
import { DateScalar } from "./scalars.ts";
import { DocumentInputType } from "./step.input.ts";

@InputType("SubjectInput", { description: "Who is nominated." })
export class SubjectInput {
  @Field(() => SubjectKindEnum, { description: "A person, a collective or a household." })
  kind!: SubjectKind;

  @Field(() => String, { description: "Full name, up to 500 characters." })
  name!: string;

  @Field(() => String, { nullable: true, description: "Position or description." })
  position?: string | null;

  @Field(() => ID, { nullable: true, description: "The person, where he is known here." })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: "The collective, where it is known here." })
  organisationId?: string | null;

  @Field(() => ID, { nullable: true, description: "The collective the person leads." })
  headOfId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True for a cadre managed by the party committee, whose opinion is then needed.",
  })
  partyManaged?: boolean | null;
}

@InputType("CreateNominationInput", { description: "A new nomination, as a draft of its unit." })
export class CreateNominationInput {
  @Field(() => ID, { description: "The unit that nominates: one of `viewer.canCreate`." })
  unitId!: string;

  @Field(() => ID, { description: "The round it is for." })
  roundId!: string;

  @Field(() => String, { description: "Key of an award the round offers." })
  award!: string;

  @Field(() => SubjectInput, { description: "Who is nominated." })
  subject!: SubjectInput;

  @Field(() => String, { description: "Summary of the achievement, up to 10,000 characters." })
  achievement!: string;

  @Field(() => DateScalar, { nullable: true, description: "First day of the achievement period." })
  achievementFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day of the achievement period." })
  achievementTo?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Achievements of the unit already on record; without them the summary becomes a new one.",
  })
  achievementIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True hides it from every desk that is not cleared.",
  })
  classified?: boolean | null;

  @Field(() => ID, { nullable: true, description: "The desk acted for." })
  deskId?: string | null;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  idempotencyKey?: string | null;
}

@InputType("EditNominationInput", {
  description: "What the unit changes in a draft or a returned nomination; members left out stay.",
})
export class EditNominationInput {
  @Field(() => ID, { description: "The nomination." })
  nominationId!: string;

  @Field(() => Int, { description: "Its version as the person saw it." })
  seenVersion!: number;

  @Field(() => String, {
    nullable: true,
    description: "Key of another award of the round that goes the same road.",
  })
  award?: string | null;

  @Field(() => String, { nullable: true, description: "New name of the subject." })
  subjectName?: string;

  @Field(() => String, { nullable: true, description: "New position; null clears it." })
  subjectPosition?: string | null;

  @Field(() => String, { nullable: true, description: "New summary of the achievement." })
  achievement?: string;

  @Field(() => DateScalar, { nullable: true, description: "New first day; null clears it." })
  achievementFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "New last day; null clears it." })
  achievementTo?: string | null;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  idempotencyKey?: string | null;
}

@InputType("RegisterDocumentsInput", { description: "Papers for a nomination that does not move." })
export class RegisterDocumentsInput {
  @Field(() => ID, { description: "The nomination." })
  nominationId!: string;

  @Field(() => Int, { description: "Its version as the person saw it." })
  seenVersion!: number;

  @Field(() => [DocumentInputType], { description: "1 to 50 papers." })
  documents!: DocumentInputType[];

  @Field(() => String, { nullable: true, description: "Remark, up to 4,000 characters." })
  note?: string | null;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  idempotencyKey?: string | null;
}
