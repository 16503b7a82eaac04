import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { cancelBatch } from "../commands/cancel-batch.ts";
import type { BatchActed } from "../commands/locked-batch.ts";
import { previewAdvance } from "../commands/preview-advance.ts";
import { retryBatch } from "../commands/retry-batch.ts";
import { startBatch } from "../commands/start-batch.ts";
import type { BatchRow } from "../queries/batches.ts";
import { refuse } from "../workflow/refusals.ts";
import { actingFor } from "./acting.ts";
import {
  CancelBatchInput,
  PreviewAdvanceInput,
  RetryBatchInput,
  selected,
  StartBatchInput,
} from "./batch.input.ts";
import { BatchType } from "./batch.type.ts";
import type { GraphqlContext } from "./context.ts";
import { fromGlobalId } from "./global-id.ts";
import { stepInputOf } from "./step.input.ts";

@Resolver()
export class BatchMutationsResolver {
  @Mutation(() => BatchType, {
    nullable: true,
    description:
      "Tells which of up to 2,000 nominations would take a step and why the others would not, and keeps the versions it saw for a day. Nothing moves; asked again it makes another preview.",
  })
  async previewAdvance(
    @Arg("input", () => PreviewAdvanceInput, { description: "The step and the nominations." })
    input: PreviewAdvanceInput,
    @Ctx() context: GraphqlContext,
  ): Promise<BatchRow> {
    const acting = actingFor(context, input.deskId);
    const done = await previewAdvance(acting, {
      nominationIds: await selected(context, input.selection),
      step: input.step,
      stepInput: input.stepInput && stepInputOf(input.stepInput),
    });
    return acted(context, done);
  }

  @Mutation(() => BatchType, {
    nullable: true,
    description:
      "Has what a preview found open done in the background, a transaction each; one that changed since is refused as STALE, and rights are those of its moment.",
  })
  async startBatch(
    @Arg("input", () => StartBatchInput, { description: "The preview and what the step asks for." })
    input: StartBatchInput,
    @Ctx() context: GraphqlContext,
  ): Promise<BatchRow> {
    const done = await startBatch(actingFor(context), {
      previewId: fromGlobalId("previewId", "Batch", input.previewId),
      stepInput: stepInputOf(input),
      idempotencyKey: input.idempotencyKey,
    });
    return acted(context, done);
  }

  @Mutation(() => BatchType, {
    nullable: true,
    description:
      "Tries what a batch was refused or failed on once more, on today's versions and with the same input; gives the new batch.",
  })
  async retryBatch(
    @Arg("input", () => RetryBatchInput, { description: "The batch." }) input: RetryBatchInput,
    @Ctx() context: GraphqlContext,
  ): Promise<BatchRow> {
    const batchId = fromGlobalId("batchId", "Batch", input.batchId);
    return acted(context, await retryBatch(actingFor(context), { ...input, batchId }));
  }

  @Mutation(() => BatchType, {
    nullable: true,
    description: "Stops what a batch has not done yet; what moved stays moved.",
  })
  async cancelBatch(
    @Arg("input", () => CancelBatchInput, { description: "The batch." }) input: CancelBatchInput,
    @Ctx() context: GraphqlContext,
  ): Promise<BatchRow> {
    const batchId = fromGlobalId("batchId", "Batch", input.batchId);
    return acted(context, await cancelBatch(actingFor(context), { ...input, batchId }));
  }
}

async function acted({ loaders }: GraphqlContext, { batchId }: BatchActed): Promise<BatchRow> {
  return (await loaders.batch.load(batchId)) ?? refuse("NOT_FOUND");
}
