import { beforeEmbargo, shown } from "../access/embargo.ts";
import { visibleTo } from "../access/visible.ts";
import { hashedEntryOf, hashOf, type HistoryRow } from "../database/history-entry.ts";
import { type Db, type RawBuilder, rowsOf, sql } from "../database/sql.ts";
import { firstPreviousHash } from "../workflow/history.ts";
import { refuse } from "../workflow/refusals.ts";
import type { QueryContext } from "./context.ts";
import { historyColumns } from "./history.ts";

/** What can be wrong with a history. */
export const historyProblems = [
  "HASH_DIFFERS",
  "LINK_BROKEN",
  "SEQUENCE_BROKEN",
  "TAIL_DIFFERS",
] as const;
export type HistoryProblem = (typeof historyProblems)[number];

export type HistoryVerification = {
  readonly valid: boolean;
  readonly entries: number;
  /** The first line that does not fit, or that is missing. */
  readonly firstBadSeq: number | null;
  readonly problem: HistoryProblem | null;
};

/** What the nomination itself says about the end of its history. */
export type Tail = { readonly version: number; readonly lastHash: string };

/** Recomputes the chain of a nomination the viewer may read, or refuses. */
export function verifyHistory(
  { db, viewer }: QueryContext,
  nominationId: string,
): Promise<HistoryVerification> {
  const { version, lastHash } = shown(viewer);
  return verifyWhere(db, nominationId, {
    version,
    lastHash,
    where: visibleTo(viewer),
    entries: beforeEmbargo(viewer, sql`h.seq`),
  });
}

/** The same for an operator, who reads everything. */
export function verifyAnyHistory(db: Db, nominationId: string): Promise<HistoryVerification> {
  return verifyWhere(db, nominationId, {
    version: sql`n.version`,
    lastHash: sql`n.last_hash`,
    where: sql<boolean>`true`,
    entries: sql<boolean>`true`,
  });
}

/** Which nomination, how far its history goes and what its end is said to be. */
type Scope = {
  readonly version: RawBuilder<unknown>;
  readonly lastHash: RawBuilder<unknown>;
  readonly where: RawBuilder<boolean>;
  readonly entries: RawBuilder<boolean>;
};

async function verifyWhere(
  db: Db,
  nominationId: string,
  { version, lastHash, where, entries }: Scope,
): Promise<HistoryVerification> {
  // One statement, so that a move taken meanwhile is seen whole or not at all.
  const rows = await rowsOf(
    db,
    sql<Tail & (HistoryRow | { readonly seq: null })>`
      select ${version} as version, ${lastHash} as "lastHash", ${historyColumns}
      from nomination n
      left join history_entry h on h.nomination_id = n.id and ${entries}
      where n.id = ${nominationId}::bigint and ${where}
      order by h.seq
    `,
  );
  const [first] = rows;
  if (!first) refuse("NOT_FOUND");
  return verify(
    rows.filter((row) => row.seq !== null),
    first,
  );
}

/** Checks the lines of one history in order, and that they end where the nomination says. */
export function verify(rows: readonly HistoryRow[], tail: Tail): HistoryVerification {
  let previousHash = firstPreviousHash;
  const bad = (firstBadSeq: number, problem: HistoryProblem) => ({
    valid: false,
    entries: rows.length,
    firstBadSeq,
    problem,
  });
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1) return bad(index + 1, "SEQUENCE_BROKEN");
    if (row.previousHash !== previousHash) return bad(row.seq, "LINK_BROKEN");
    if (hashOf(hashedEntryOf(row)) !== row.hash) return bad(row.seq, "HASH_DIFFERS");
    previousHash = row.hash;
  }
  if (rows.length === 0) return bad(1, "SEQUENCE_BROKEN");
  if (tail.version > rows.length) return bad(rows.length + 1, "TAIL_DIFFERS");
  if (tail.version < rows.length || tail.lastHash !== previousHash)
    return bad(rows.length, "TAIL_DIFFERS");
  return { valid: true, entries: rows.length, firstBadSeq: null, problem: null };
}
