import { Field, ID, InputType } from "type-graphql";
import { selectFromNominations, selectFromQueue } from "../queries/selection.ts";
import type { BatchItemState } from "../workflow/batch.ts";
import { refuse, type RefusalReason } from "../workflow/refusals.ts";
import { BatchItemStateEnum } from "./batch.type.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import { RefusalReasonEnum } from "./enums.ts";
import { fromGlobalId, fromGlobalIds } from "./global-id.ts";
import { NominationFilterInput, nominationFilterOf } from "./nomination-list.input.ts";
import { StepAnswers } from "./step.input.ts";

const key =
  "Makes repeating safe: the same key and input give the first answer for 30 days. Up to 100 characters.";

@InputType("QueueSelectionInput", { description: "What waits for the viewer's desks." })
export class QueueSelectionInput {
  @Field(() => NominationFilterInput, {
    nullable: true,
    description: "Which of it; all if left out.",
  })
  filter?: NominationFilterInput | null;

  @Field(() => ID, {
    nullable: true,
    description: "Only what waits for this desk of the viewer.",
  })
  deskId?: string | null;
}

@InputType("BatchSelectionInput", {
  description: "Which nominations, up to 2,000: exactly one of the members is given.",
})
export class BatchSelectionInput {
  @Field(() => [ID], { nullable: true, description: "These, each once." })
  nominationIds?: string[] | null;

  @Field(() => QueueSelectionInput, {
    nullable: true,
    description: "All that the work queue has under a filter.",
  })
  workQueue?: QueueSelectionInput | null;

  @Field(() => NominationFilterInput, {
    nullable: true,
    description: "All that the list of nominations has under a filter.",
  })
  nominations?: NominationFilterInput | null;
}

@InputType("StepAnswersInput", { description: "What is brought to a step." })
export class StepAnswersInput extends StepAnswers {}

@InputType("PreviewAdvanceInput", { description: "One step for many nominations, to look ahead." })
export class PreviewAdvanceInput {
  @Field(() => BatchSelectionInput, { description: "Which nominations." })
  selection!: BatchSelectionInput;

  @Field(() => String, { description: "Key of the step." })
  step!: string;

  @Field(() => StepAnswersInput, {
    nullable: true,
    description:
      "What will be brought. Left out, only what stands against the step whatever is brought counts.",
  })
  stepInput?: StepAnswersInput | null;

  @Field(() => ID, {
    nullable: true,
    description: "The desk acted for; needed only where several desks of the person fit.",
  })
  deskId?: string | null;
}

@InputType("StartBatchInput", { description: "What a preview found open, to be done." })
export class StartBatchInput extends StepAnswers {
  @Field(() => ID, { description: "The preview: a batch that was not started." })
  previewId!: string;

  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;
}

@InputType("RetryBatchInput", { description: "What a batch was refused or failed on, once more." })
export class RetryBatchInput {
  @Field(() => ID, { description: "The batch that has ended." })
  batchId!: string;

  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;
}

@InputType("CancelBatchInput", { description: "What a batch has not done yet, to be left." })
export class CancelBatchInput {
  @Field(() => ID, { description: "The batch under way." })
  batchId!: string;

  @Field(() => String, { nullable: true, description: key })
  idempotencyKey?: string | null;
}

@InputType("BatchItemFilter", { description: "Which items; all conditions must hold." })
export class BatchItemFilterInput {
  @Field(() => [BatchItemStateEnum], {
    nullable: true,
    description: "What became of them. Any of these; all if empty or left out.",
  })
  readonly states?: BatchItemState[] | null;

  @Field(() => [RefusalReasonEnum], {
    nullable: true,
    description: "Why they did not move. Any of these; all if empty or left out.",
  })
  readonly reasons?: RefusalReason[] | null;
}

/** The nominations selected, as raw ids. */
export function selected(
  context: GraphqlContext,
  { nominationIds, workQueue, nominations }: BatchSelectionInput,
): Promise<readonly string[]> | readonly string[] {
  const given = [nominationIds, workQueue, nominations].filter((one) => one);
  if (given.length !== 1) refuse("SELECTION_UNCLEAR");
  if (nominations)
    return selectFromNominations(queryContextOf(context), nominationFilterOf(nominations));
  if (workQueue) {
    const deskId = workQueue.deskId && fromGlobalId("deskId", "Desk", workQueue.deskId);
    const filter = nominationFilterOf(workQueue.filter);
    return selectFromQueue(queryContextOf(context), { filter, deskId });
  }
  return fromGlobalIds("selection.nominationIds", "Nomination", nominationIds) ?? [];
}
