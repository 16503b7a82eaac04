import { Field, ID, ObjectType } from "type-graphql";
import type { Advanced } from "../commands/advance-nomination.ts";
import type { BatchResult } from "../commands/advance-nominations.ts";
import { type HistoryEntry, historyEntry } from "../queries/history.ts";
import type { NominationRow } from "../queries/nomination-rows.ts";
import { type Refusal, refuse } from "../workflow/refusals.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import { toGlobalId } from "./global-id.ts";
import { HistoryEntryType } from "./history.type.ts";
import { NominationType } from "./nomination.type.ts";
import { RefusalType } from "./refusal.type.ts";

@ObjectType("ChangedNomination", { description: "A nomination after a change, and its record." })
export class ChangedNomination {
  @Field(() => NominationType, { description: "The nomination as it stands." })
  nomination!: NominationRow;

  @Field(() => HistoryEntryType, { description: "The history entry the change left." })
  historyEntry!: HistoryEntry;
}

/** What a command did, as the viewer may read it. */
export async function changedNomination(
  context: GraphqlContext,
  { nominationId, seq }: Advanced,
): Promise<ChangedNomination> {
  const nomination = await context.loaders.nomination.load(nominationId);
  const entry = await historyEntry(queryContextOf(context), nominationId, seq);
  if (!nomination || !entry) refuse("NOT_FOUND");
  return { nomination, historyEntry: entry };
}

@ObjectType("BatchResult", { description: "What came of one nomination of a batch." })
export class BatchResultType {
  @Field(() => ID, { description: "The nomination that was asked for." })
  nominationId!: string;

  @Field(() => NominationType, {
    nullable: true,
    description: "As it stands after the step; null where it was refused.",
  })
  nomination!: NominationRow | null;

  @Field(() => RefusalType, { nullable: true, description: "Why it did not move; null if it did." })
  refusal!: Refusal | null;
}

@ObjectType("AdvancedNominations", { description: "What came of a batch." })
export class AdvancedNominations {
  @Field(() => ID, { description: "Stands in every history entry of the batch." })
  batchId!: string;

  @Field(() => [BatchResultType], { description: "One result for each nomination, in order." })
  results!: BatchResultType[];
}

/** The results of a batch, the nominations read in one go. */
export async function advancedNominations(
  context: GraphqlContext,
  batchId: string,
  results: readonly BatchResult[],
): Promise<AdvancedNominations> {
  const read = results.map(async ({ nominationId, advanced, refusal }) => ({
    nominationId: toGlobalId("Nomination", nominationId),
    nomination: advanced ? await context.loaders.nomination.load(nominationId) : null,
    refusal,
  }));
  return { batchId, results: await Promise.all(read) };
}
