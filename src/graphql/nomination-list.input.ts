import { Field, ID, InputType, Int } from "type-graphql";
import type { NominationFilter, NominationKind } from "../queries/nomination-filter.ts";
import type { NominationOrder, NominationOrderField } from "../queries/nominations.ts";
import type { VoteResult } from "../award/vote.ts";
import type { Advice } from "../workflow/facts.ts";
import type { Level, Outcome, SubjectKind } from "../workflow/vocabulary.ts";
import { VoteResultEnum } from "./council-enums.ts";
import { enumOf, LevelEnum, OutcomeEnum, SubjectKindEnum } from "./enums.ts";
import { fromGlobalId, fromGlobalIds } from "./global-id.ts";
import { AdviceEnum } from "./nomination.type.ts";

const any = "Any of these; all if empty or left out.";

export const NominationOrderFieldEnum = enumOf<NominationOrderField>(
  "NominationOrderField",
  "What nominations are ordered by.",
  {
    CREATED_AT: "When they were made.",
    UPDATED_AT: "When something last happened to them.",
    DUE_ON: "When they are due; those without a limit come last.",
    SUBJECT_NAME: "The subject's name without accents, from its first word.",
  },
);

export const NominationKindEnum = enumOf<NominationKind>(
  "NominationKind",
  "What a nomination is for.",
  {
    AWARD: "An award.",
    REVOCATION: "The revocation of an award.",
    ALL: "Either.",
  },
);

export const OrderDirectionEnum = enumOf<NominationOrder["direction"]>(
  "OrderDirection",
  "Which way a list is ordered.",
  { ASC: "Smallest, earliest or first in the alphabet first.", DESC: "The other way round." },
);

@InputType("NominationOrder", { description: "How nominations are ordered." })
export class NominationOrderInput implements NominationOrder {
  @Field(() => NominationOrderFieldEnum, { description: "By what." })
  readonly field!: NominationOrderField;

  @Field(() => OrderDirectionEnum, { description: "Which way." })
  readonly direction!: "ASC" | "DESC";
}

@InputType("NominationFilter", { description: "Which nominations; all conditions must hold." })
export class NominationFilterInput {
  @Field(() => [ID], { nullable: true, description: `Campaigns. ${any}` })
  readonly campaignIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: `Rounds. ${any}` })
  readonly roundIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: `Keys of awards. ${any}` })
  readonly awards?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: "Units within this organisation, including those merged into it.",
  })
  readonly organisationId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: `Units that nominated, without what is below or was merged into them. ${any}`,
  })
  readonly unitIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: `Organisations that have them now. ${any}`,
  })
  readonly holderIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether an organisation has them now; both if left out.",
  })
  readonly withHolder?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "Beginnings of words of the subject's name, with or without accents.",
  })
  readonly subjectName?: string | null;

  @Field(() => [String], { nullable: true, description: `Keys of stages. ${any}` })
  readonly stages?: string[] | null;

  @Field(() => [String], { nullable: true, description: `Keys of pipelines. ${any}` })
  readonly pipelines?: string[] | null;

  @Field(() => [LevelEnum], { nullable: true, description: `Levels that handle them. ${any}` })
  readonly levels?: Level[] | null;

  @Field(() => [OutcomeEnum], { nullable: true, description: `Outcomes. ${any}` })
  readonly outcomes?: Outcome[] | null;

  @Field(() => [SubjectKindEnum], { nullable: true, description: `Kinds of subject. ${any}` })
  readonly subjectKinds?: SubjectKind[] | null;

  @Field(() => Boolean, { nullable: true, description: "Whether on hold; both if left out." })
  readonly onHold?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether in progress past the due date; both if left out.",
  })
  readonly overdue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether in progress and due within three working days (today counts if it is one), not overdue; both if left out.",
  })
  readonly dueSoon?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: "In progress with at least so many working days at the present stage.",
  })
  readonly ageFrom?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "In progress with at most so many working days at the present stage.",
  })
  readonly ageTo?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether sent beyond the unit, and not back with it as a draft; both if left out.",
  })
  readonly submitted?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether ever sent back for something missing; both if left out.",
  })
  readonly returned?: boolean | null;

  @Field(() => [AdviceEnum], {
    nullable: true,
    description: `What the last appraisal found. ${any}`,
  })
  readonly advices?: Advice[] | null;

  @Field(() => [VoteResultEnum], {
    nullable: true,
    description: `What the last council with signed minutes voted. ${any}`,
  })
  readonly votes?: VoteResult[] | null;

  @Field(() => [Int], { nullable: true, description: `Years of the rounds. ${any}` })
  readonly years?: number[] | null;

  @Field(() => String, { nullable: true, description: "The nomination with exactly this code." })
  readonly code?: string | null;

  @Field(() => NominationKindEnum, {
    nullable: true,
    description:
      "For an award, to revoke one, or both. Left out: the queue has both, anything else awards.",
  })
  readonly kind?: NominationKind | null;
}

/** The filter with its ids decoded. */
export function nominationFilterOf(
  input: NominationFilterInput | null | undefined,
): NominationFilter {
  const { campaignIds, roundIds, organisationId, unitIds, holderIds, ...rest } = input ?? {};
  return {
    ...rest,
    campaignIds: fromGlobalIds("filter.campaignIds", "Campaign", campaignIds),
    roundIds: fromGlobalIds("filter.roundIds", "Round", roundIds),
    unitIds: fromGlobalIds("filter.unitIds", "Organisation", unitIds),
    holderIds: fromGlobalIds("filter.holderIds", "Organisation", holderIds),
    organisationId: organisationId
      ? fromGlobalId("filter.organisationId", "Organisation", organisationId)
      : null,
  };
}
