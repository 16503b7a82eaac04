import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { advancePaper } from "../commands/advance-paper.ts";
import { changePaper } from "../commands/change-paper.ts";
import { draftPaper } from "../commands/draft-paper.ts";
import { recallSubmission } from "../commands/recall-submission.ts";
import type { PaperRow } from "../queries/paper-rows.ts";
import { refuse } from "../workflow/refusals.ts";
import { actingFor } from "./acting.ts";
import type { GraphqlContext } from "./context.ts";
import { fromGlobalId } from "./global-id.ts";
import {
  DraftDecisionInput,
  DraftSubmissionInput,
  RecallSubmissionInput,
  RemoveFromDecisionInput,
  RemoveFromSubmissionInput,
} from "./paper.input.ts";
import { DecisionType, SubmissionType } from "./paper.type.ts";
import { AdvanceDecisionInput, AdvanceSubmissionInput, stepInputOf } from "./step.input.ts";

@ObjectType("ChangedSubmission", { description: "A letter after a change." })
export class ChangedSubmission {
  @Field(() => SubmissionType, { description: "The letter as it stands." })
  submission!: PaperRow;
}

@ObjectType("ChangedDecision", { description: "A decision after a change." })
export class ChangedDecision {
  @Field(() => DecisionType, { description: "The decision as it stands." })
  decision!: PaperRow;
}

@Resolver()
export class SubmissionMutationsResolver {
  @Mutation(() => ChangedSubmission, {
    nullable: true,
    description: "Makes an unsigned letter over nominations that wait for one.",
  })
  async draftSubmission(
    @Arg("input", () => DraftSubmissionInput, { description: "The nominations." })
    { nominationIds, idempotencyKey }: DraftSubmissionInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedSubmission> {
    const ids = decoded(nominationIds);
    const made = await draftPaper(actingFor(context), {
      kind: "SUBMISSION",
      nominationIds: ids,
      idempotencyKey,
    });
    return { submission: await paperOf(context, made.id) };
  }

  @Mutation(() => ChangedSubmission, {
    nullable: true,
    description: "Takes nominations off a letter that is not signed.",
  })
  async removeFromSubmission(
    @Arg("input", () => RemoveFromSubmissionInput, { description: "The letter and who leaves it." })
    { submissionId, seenVersion, nominationIds }: RemoveFromSubmissionInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedSubmission> {
    const changed = await changePaper(actingFor(context), {
      paperId: fromGlobalId("submissionId", "Submission", submissionId),
      kind: "SUBMISSION",
      seenVersion,
      remove: decoded(nominationIds),
    });
    return { submission: await paperOf(context, changed.id) };
  }

  @Mutation(() => ChangedSubmission, {
    nullable: true,
    description: "Takes a step for a letter: every nomination on it moves, or none does.",
  })
  async advanceSubmission(
    @Arg("input", () => AdvanceSubmissionInput, { description: "The step and what it asks for." })
    input: AdvanceSubmissionInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedSubmission> {
    const { step, seenVersion, idempotencyKey } = input;
    const done = await advancePaper(actingFor(context, input.deskId), {
      ...stepInputOf(input),
      paperId: fromGlobalId("submissionId", "Submission", input.submissionId),
      kind: "SUBMISSION",
      step,
      seenVersion,
      idempotencyKey,
    });
    return { submission: await paperOf(context, done.id) };
  }

  @Mutation(() => ChangedSubmission, {
    nullable: true,
    description:
      "Takes a whole letter back before the receiver has taken up any of its lines: all of them go back, or none. It keeps its number and is RECALLED for good.",
  })
  async recallSubmission(
    @Arg("input", () => RecallSubmissionInput, { description: "The letter." })
    { submissionId, seenVersion, note, deskId, idempotencyKey }: RecallSubmissionInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedSubmission> {
    const done = await recallSubmission(actingFor(context, deskId), {
      submissionId: fromGlobalId("submissionId", "Submission", submissionId),
      seenVersion,
      note,
      idempotencyKey,
    });
    return { submission: await paperOf(context, done.id) };
  }
}

@Resolver()
export class DecisionMutationsResolver {
  @Mutation(() => ChangedDecision, {
    nullable: true,
    description: "Makes an unsigned decision over nominations approved for one.",
  })
  async draftDecision(
    @Arg("input", () => DraftDecisionInput, { description: "The nominations." })
    { nominationIds, idempotencyKey }: DraftDecisionInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedDecision> {
    const ids = decoded(nominationIds);
    const made = await draftPaper(actingFor(context), {
      kind: "DECISION",
      nominationIds: ids,
      idempotencyKey,
    });
    return { decision: await paperOf(context, made.id) };
  }

  @Mutation(() => ChangedDecision, {
    nullable: true,
    description: "Takes nominations off a decision that is not signed.",
  })
  async removeFromDecision(
    @Arg("input", () => RemoveFromDecisionInput, { description: "The decision and who leaves it." })
    { decisionId, seenVersion, nominationIds }: RemoveFromDecisionInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedDecision> {
    const changed = await changePaper(actingFor(context), {
      paperId: fromGlobalId("decisionId", "Decision", decisionId),
      kind: "DECISION",
      seenVersion,
      remove: decoded(nominationIds),
    });
    return { decision: await paperOf(context, changed.id) };
  }

  @Mutation(() => ChangedDecision, {
    nullable: true,
    description: "Takes a step for a decision: every nomination on it moves, or none does.",
  })
  async advanceDecision(
    @Arg("input", () => AdvanceDecisionInput, { description: "The step and what it asks for." })
    input: AdvanceDecisionInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedDecision> {
    const { step, seenVersion, idempotencyKey } = input;
    const done = await advancePaper(actingFor(context, input.deskId), {
      ...stepInputOf(input),
      paperId: fromGlobalId("decisionId", "Decision", input.decisionId),
      kind: "DECISION",
      step,
      seenVersion,
      idempotencyKey,
    });
    return { decision: await paperOf(context, done.id) };
  }
}

function decoded(ids: readonly string[]): readonly string[] {
  return ids.map((id) => fromGlobalId("nominationIds", "Nomination", id));
}

async function paperOf(context: GraphqlContext, id: string): Promise<PaperRow> {
  return (await context.loaders.paper.load(id)) ?? refuse("NOT_FOUND");
}
