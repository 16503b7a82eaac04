import { createNomination } from "../../src/commands/create-nomination.ts";
import type { PersonalContext } from "../../src/commands/context.ts";
import { previewAdvance } from "../../src/commands/preview-advance.ts";
import { type BatchWork, runBatchItems } from "../../src/commands/run-batch-items.ts";
import { startBatch } from "../../src/commands/start-batch.ts";
import type { StepInput } from "../../src/commands/step-input.ts";
import { catalogueSource } from "../../src/database/catalogue.ts";
import { rowOf, sql } from "../../src/database/sql.ts";
import type { BatchItemState, BatchState } from "../../src/workflow/batch.ts";
import type { Refusal } from "../../src/workflow/refusals.ts";
import { now, type World } from "./world.ts";

/** Many drafts of one unit, made four at a time; their ids, oldest first. */
export async function manyDrafts(
  world: World,
  officer: PersonalContext,
  count: number,
): Promise<readonly string[]> {
  const unitId = await world.id("organisation", "NB-SXD-QLVT");
  const roundId = await world.id("round", "NB-SXD-CCHC-2026-HN");
  const made: string[] = [];
  const left = Array.from({ length: count }, (_, index) => index);
  const work = async () => {
    for (let index = left.pop(); index !== undefined; index = left.pop()) {
      const { nominationId } = await createNomination(officer, {
        unitId,
        roundId,
        award: "MERIT_CERTIFICATE_DEPARTMENT",
        subjectKind: "INDIVIDUAL",
        subjectName: `Nguyễn Văn Đạt ${index}`,
        achievement: "Thành tích",
      });
      made.push(nominationId);
    }
  };
  await Promise.all([work(), work(), work(), work()]);
  return made.toSorted((a, b) => Number(a) - Number(b));
}

/** A batch that is under way and that nobody works on. */
export async function started(
  context: PersonalContext,
  nominationIds: readonly string[],
  step: string,
  stepInput: StepInput = {},
): Promise<string> {
  const { batchId } = await previewAdvance(context, { nominationIds, step });
  await startBatch(context, { previewId: batchId, stepInput });
  return batchId;
}

/** What a worker is given; failures of the server are collected. */
export function workOn(world: World, at = now): BatchWork & { readonly failures: unknown[] } {
  const failures: unknown[] = [];
  return {
    database: world.database,
    catalogueSource: catalogueSource(world.database.db),
    clock: () => at,
    onFailure: (error) => failures.push(error),
    failures,
  };
}

/** Works on it until nothing is left. */
export async function finished(world: World, batchId: string): Promise<void> {
  await runBatchItems(workOn(world), batchId, 10_000);
}

export type KeptItem = {
  readonly nominationId: string;
  readonly state: BatchItemState;
  readonly version: number;
  readonly seq: number | null;
  readonly refusal: Refusal | null;
};

/** The items of a batch in their order. */
export function itemsOf(world: World, batchId: string): Promise<KeptItem[]> {
  return world.rows(sql<KeptItem>`
    select nomination_id as "nominationId", state, version, seq, refusal
    from batch_item where batch_id = ${batchId}::bigint order by id
  `);
}

export async function stateOf(world: World, batchId: string): Promise<BatchState | undefined> {
  const [row] = await world.rows(
    sql<{ state: BatchState }>`select state from batch where id = ${batchId}::bigint`,
  );
  return row?.state;
}

/** What stands in history under the batch: its rows, and how many nominations they are of. */
export async function historyOf(
  { database }: Pick<World, "database">,
  batchId: string,
): Promise<{ readonly rows: number; readonly nominations: number }> {
  const found = await rowOf(
    database.db,
    sql<{ rows: number; nominations: number }>`
      select count(*)::int as rows, count(distinct h.nomination_id)::int as nominations
      from history_entry h join batch b on b.batch_id = h.batch_id
      where b.id = ${batchId}::bigint
    `,
  );
  return found ?? { rows: 0, nominations: 0 };
}
