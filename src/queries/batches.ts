import { bigints, type RawBuilder, rowOf, rowsOf, sql } from "../database/sql.ts";
import type { BatchState } from "../workflow/batch.ts";
import type { SigningCapacity } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";
import { keysetPage } from "./keyset.ts";
import type { Page, PageArguments } from "./page.ts";

/** A batch of the viewer; nobody reads another's. */
export type BatchRow = {
  readonly id: string;
  readonly batchId: string;
  readonly state: BatchState;
  readonly step: string;
  readonly stepVi: string;
  readonly stepEn: string;
  readonly requires: {
    readonly papers: readonly string[];
    readonly signingCapacities: readonly SigningCapacity[];
    readonly note: boolean;
    readonly missingItems: boolean;
    readonly effectiveOn: boolean;
    readonly incomingDocument: boolean;
    readonly consultedOrganisation: boolean;
    readonly proposedAward: boolean;
  };
  readonly deskId: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly retryOfId: string | null;
  readonly retriedById: string | null;
};

type Times = "createdAt" | "expiresAt" | "startedAt" | "finishedAt";
type RawBatch = Omit<BatchRow, Times> & Readonly<Record<Times, string | null>>;

const columns = sql<RawBatch>`b.id, b.batch_id::text as "batchId", b.state, b.step,
  b.step_vi as "stepVi", b.step_en as "stepEn", b.requires, b.desk_id as "deskId",
  b.created_at as "createdAt", b.expires_at as "expiresAt", b.started_at as "startedAt",
  b.finished_at as "finishedAt", b.retry_of_id as "retryOfId",
  (select r.id from batch r where r.retry_of_id = b.id) as "retriedById"`;

/** What the viewer started, last one first; previews that were not started are not among it. */
export function listBatches(context: QueryContext, page: PageArguments): Promise<Page<BatchRow>> {
  return keysetPage<RawBatch, BatchRow>(context.db, {
    columns,
    from: sql`batch b`,
    where: started(context),
    ordering: {
      list: "batches",
      tag: "LATEST",
      key: sql`b.id`,
      type: "bigint",
      id: sql`b.id`,
      descending: true,
    },
    page,
    node: batchOf,
  });
}

export async function countBatches(context: QueryContext): Promise<number> {
  const row = await rowOf(
    context.db,
    sql<{ count: number }>`select count(*)::int as count from batch b where ${started(context)}`,
  );
  return row?.count ?? 0;
}

function started({ viewer }: QueryContext): RawBuilder<boolean> {
  return sql<boolean>`(b.person_id = ${viewer.personId}::bigint and b.state <> 'PREVIEW')`;
}

/** The batches in the order of the ids; null for one that is not the viewer's. */
export async function batchesByIds(
  { db, viewer }: QueryContext,
  ids: readonly string[],
): Promise<readonly (BatchRow | null)[]> {
  const rows = await rowsOf(
    db,
    sql<RawBatch>`
      select ${columns} from batch b
      where b.id = any(${bigints(ids)}) and b.person_id = ${viewer.personId}::bigint
    `,
  );
  const found = new Map(rows.map((row) => [row.id, batchOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

function batchOf(row: RawBatch): BatchRow {
  const time = (text: string | null) => (text === null ? null : new Date(text));
  return {
    ...row,
    createdAt: new Date(row.createdAt ?? 0),
    expiresAt: time(row.expiresAt),
    startedAt: time(row.startedAt),
    finishedAt: time(row.finishedAt),
  };
}
