import type { ViewerDesk } from "../access/viewer.ts";
import type { Report } from "../award/report.ts";
import { hashOfContent } from "../database/content-hash.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import { signatureOf } from "./actor.ts";
import type { PersonalContext } from "./context.ts";
import { recordEntry, type Standing } from "./record-entry.ts";
import { keepReport } from "./save-report.ts";

type New = {
  readonly nominationId: string;
  /** The version its creation has made. */
  readonly seq: number;
  readonly standing: Standing;
  readonly report: Report;
  readonly desk: ViewerDesk;
  readonly batchId: string | null;
};

/** Keeps the report a nomination comes with, as the second entry of its history; nothing moves. */
export async function keepFirstReport(
  db: Db,
  context: PersonalContext,
  { nominationId: id, seq: version, standing, report, desk, batchId }: New,
): Promise<void> {
  const number = await keepReport(db, context, { id, version }, report);
  const last = await rowOf(
    db,
    sql<{ hash: string }>`select last_hash as hash from nomination where id = ${id}::bigint`,
  );
  const draft = {
    ...signatureOf(context, desk, null),
    kind: "REPORT_SAVED" as const,
    step: null,
    fromStage: standing.stage,
    toStage: standing.stage,
    note: null,
    payload: { kind: "REPORT_SAVED" as const, number, sha256: hashOfContent(report) },
    documents: [],
    batchId,
  };
  await recordEntry(db, { id, version, lastHash: last?.hash ?? "" }, draft, standing);
}
