import { ArgsType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { connectionOf, PageArgs } from "./page.type.ts";

@InputType("ConsolidationInput", { description: "What to consolidate." })
export class ConsolidationInputType {
  @Field(() => ID, { description: "The round." })
  roundId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "The department, commune or province that consolidates; by the viewer's desk if left out, the province first.",
  })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: "Key of one award; all if left out." })
  award?: string | null;
}

@ArgsType()
export class ProposersArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: "Only who sent something up, or only who did not; both if left out.",
  })
  readonly proposed?: boolean | null;
}

@ObjectType("QuotaUse", {
  description:
    "How much of its share of an award an agency has used in the round, by the rules in force today.",
  simpleResolvers: true,
})
export class QuotaUseType {
  @Field(() => String, { description: "Key of the rule." })
  readonly key!: string;

  @Field(() => Int, { description: "How many it may put forward." })
  readonly limit!: number;

  @Field(() => Int, {
    description: "How many it has submitted that are not dropped, of those the viewer may read.",
  })
  readonly used!: number;

  @Field(() => Int, { description: "What is left; below nought where it went beyond." })
  readonly left!: number;

  @Field(() => Boolean, { description: "Whether going beyond stops the appraisal." })
  readonly blocks!: boolean;

  @Field(() => String, { description: "The article it rests on, in Vietnamese." })
  readonly legalBasis!: string;
}

@ObjectType("DuplicateSubject", {
  description: "A subject that stands more than once for an award in the round.",
  simpleResolvers: true,
})
export class DuplicateSubjectType {
  @Field(() => String, { description: "Its name." })
  readonly subjectName!: string;
}

@ObjectType("ConsolidationRow", {
  description:
    "What was proposed for one award. `proposed` is the sum of pending, eligible, dropped and returned. Counts are of nominations the viewer may read, as he is shown them.",
  simpleResolvers: true,
})
export class ConsolidationRowType {
  @Field(() => Int, { description: "Sent up by a letter that was not recalled." })
  readonly proposed!: number;

  @Field(() => Int, { description: "Of them those the consolidating level has received." })
  readonly received!: number;

  @Field(() => Int, { description: "Not appraised, or to be appraised anew." })
  readonly pending!: number;

  @Field(() => Int, { description: "Found eligible by the consolidating level, or awarded." })
  readonly eligible!: number;

  @Field(() => Int, {
    description: "Found ineligible, not endorsed, not awarded, withdrawn or expired.",
  })
  readonly dropped!: number;

  @Field(() => Int, { description: "Back with who proposed them." })
  readonly returned!: number;

  @Field(() => Int, { description: "How many subjects stand more than once for it in the round." })
  readonly duplicateSubjects!: number;

  @Field(() => [DuplicateSubjectType], { description: "These, by name: at most 20." })
  readonly duplicates!: readonly object[];
}

@ObjectType("ConsolidationUnit", {
  description:
    "Who proposes to the consolidating body: a unit to a department or commune, these to the province.",
  simpleResolvers: true,
})
export class ConsolidationUnitType {
  @Field(() => [ConsolidationRowType], {
    description: "Award by award, in the order of the catalogue; empty where it proposed nothing.",
  })
  readonly rows!: readonly object[];
}

export const ConsolidationUnitConnection = connectionOf(
  "ConsolidationUnit",
  () => ConsolidationUnitType,
  "bodies that propose",
);

@ObjectType("Consolidation", {
  description: "What was proposed to a body in a round, by who proposed it and for which award.",
})
export class ConsolidationType {}
