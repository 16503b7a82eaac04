import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { BatchCounts, BatchItemRow, BatchReason } from "../queries/batch-items.ts";
import { type BatchRow, countBatches, listBatches } from "../queries/batches.ts";
import type { NominationRow } from "../queries/nomination-rows.ts";
import type { Label } from "../workflow/vocabulary.ts";
import { BatchItemFilterInput } from "./batch.input.ts";
import {
  BatchConnection,
  BatchCountsType,
  BatchItemConnection,
  BatchItemType,
  BatchReasonType,
  BatchStepType,
  BatchType,
} from "./batch.type.ts";
import { type GraphqlContext, queryContextOf, viewerOf } from "./context.ts";
import type { Locale } from "./enums.ts";
import { fromGlobalId, toGlobalId } from "./global-id.ts";
import { inLocale, LocaleArg } from "./locale.ts";
import { NominationType } from "./nomination.type.ts";
import { type Connection, PageArgs } from "./page.type.ts";
import { StepRequirementsType } from "./pipeline.type.ts";

type BatchStep = { readonly key: string; readonly words: Label };

@Resolver(() => BatchType)
export class BatchResolver {
  @Query(() => BatchConnection, { description: "The batches the viewer started, last one first." })
  async batches(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<BatchRow>> {
    const query = queryContextOf(context);
    return { ...(await listBatches(query, page)), totalCount: () => countBatches(query) };
  }

  @Query(() => BatchType, {
    nullable: true,
    description: "A batch or preview of the viewer, or null.",
  })
  batch(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: GraphqlContext,
  ): Promise<BatchRow | null> {
    viewerOf(context);
    return context.loaders.batch.load(fromGlobalId("id", "Batch", id));
  }

  @FieldResolver(() => ID, { description: "Opaque and unique in the whole API." })
  id(@Root() { id }: BatchRow): string {
    return toGlobalId("Batch", id);
  }

  @FieldResolver(() => BatchStepType, { description: "The step." })
  step(@Root() { step, stepVi, stepEn }: BatchRow): BatchStep {
    return { key: step, words: { vi: stepVi, en: stepEn } };
  }

  @FieldResolver(() => StepRequirementsType, {
    description: "What the step asks for from at least one of those that would move.",
  })
  requires(
    @Root() { requires }: BatchRow,
    @Ctx() { catalogue }: GraphqlContext,
  ): StepRequirementsType {
    const papers = requires.papers.flatMap((key) => catalogue.documentTypes.get(key) ?? []);
    return { ...requires, papers };
  }

  @FieldResolver(() => BatchCountsType, { description: "How many have come how far." })
  counts(@Root() { id }: BatchRow, @Ctx() { loaders }: GraphqlContext): Promise<BatchCounts> {
    return loaders.batchCounts.load(id);
  }

  @FieldResolver(() => [BatchReasonType], {
    description: "Why some did not move, the most frequent reason first; one row a reason.",
  })
  reasons(
    @Root() { id }: BatchRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly BatchReason[]> {
    return loaders.batchReasons.load(id);
  }

  @FieldResolver(() => BatchItemConnection, {
    description: "Its nominations, in the order they were selected and are worked on.",
  })
  async items(
    @Root() { id }: BatchRow,
    @Arg("filter", () => BatchItemFilterInput, {
      nullable: true,
      description: "Which ones; all if left out.",
    })
    input: BatchItemFilterInput | null | undefined,
    @Args(() => PageArgs) { first, after, last, before }: PageArgs,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Connection<BatchItemRow>> {
    const filter = { states: input?.states, reasons: input?.reasons };
    const page = await loaders.batchItems({ first, after, last, before, ...filter }).load(id);
    return { ...page, totalCount: () => loaders.batchItemCount(filter).load(id) };
  }

  @FieldResolver(() => BatchType, {
    nullable: true,
    description: "The batch of which this one tries again what was left; usually none.",
  })
  retryOf(
    @Root() { retryOfId }: BatchRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<BatchRow | null> | null {
    return retryOfId === null ? null : loaders.batch.load(retryOfId);
  }

  @FieldResolver(() => BatchType, {
    nullable: true,
    description: "The batch that tried again what was left of this one.",
  })
  retriedBy(
    @Root() { retriedById }: BatchRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<BatchRow | null> | null {
    return retriedById === null ? null : loaders.batch.load(retriedById);
  }
}

@Resolver(() => BatchStepType)
export class BatchStepResolver {
  @FieldResolver(() => String, { description: "What it was called when the preview was made." })
  label(@Root() { words }: BatchStep, @LocaleArg() locale: Locale): string {
    return inLocale(words, locale);
  }
}

@Resolver(() => BatchItemType)
export class BatchItemResolver {
  @FieldResolver(() => ID, { description: "Unique in the whole API; read with its batch alone." })
  id(@Root() { id }: BatchItemRow): string {
    return toGlobalId("BatchItem", id);
  }

  @FieldResolver(() => ID, { description: "The nomination that was asked for." })
  nominationId(@Root() { nominationId }: BatchItemRow): string {
    return toGlobalId("Nomination", nominationId);
  }

  @FieldResolver(() => NominationType, {
    nullable: true,
    description: "The nomination as it stands today; null where it is not there for the viewer.",
  })
  nomination(
    @Root() { nominationId }: BatchItemRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<NominationRow | null> {
    return loaders.nomination.load(nominationId);
  }
}
