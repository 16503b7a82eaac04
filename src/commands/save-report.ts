import type { Case } from "../access/load-cases.ts";
import type { ViewerDesk } from "../access/viewer.ts";
import type { Report } from "../award/report.ts";
import { hashOfContent } from "../database/content-hash.ts";
import { type Db, json, rowOf, sql } from "../database/sql.ts";
import type { HistoryPayload } from "../workflow/history.ts";
import { refusal, Refused } from "../workflow/refusals.ts";
import { signatureOf } from "./actor.ts";
import { type Advanced, checkVersion, lockedCase } from "./advance-nomination.ts";
import { cleanReport } from "./clean-report.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { standingNow } from "./next-standing.ts";
import { deskOrRefuse } from "./edit-nomination.ts";
import { recordEntry } from "./record-entry.ts";
import { withState } from "./take-step.ts";

export type SaveReport = {
  readonly nominationId: string;
  readonly seenVersion: number;
  /** As it came through a door; checked before it is kept. */
  readonly report: unknown;
  readonly idempotencyKey?: string | null | undefined;
};

/**
 * Keeps the achievement report as a new number while the nomination is at its unit; earlier numbers
 * stay. A report that is saved anew has to be confirmed anew.
 */
export function saveReport(context: PersonalContext, input: SaveReport): Promise<Advanced> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "saveReport", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const one = await lockedCase(db, context, input.nominationId);
    const answered = await replayOf<Advanced>(db, context, repeatable);
    if (answered) return answered;
    checkVersion(one, input.seenVersion);
    const desk = deskOrRefuse(context, one, "writeReport");
    const report = cleanReport(input.report, one.facts.today, context.catalogue);
    const number = await keepReport(db, context, one, report);
    const saved = await record(db, context, one, {
      desk,
      payload: { kind: "REPORT_SAVED", number, sha256: hashOfContent(report) },
    });
    await keepAnswer(db, context, repeatable, saved);
    return saved;
  });
}

export type ConfirmReport = Omit<SaveReport, "report">;

/** The head of the unit answers for the last number of the report (Luật 06/2022 Điều 84). */
export function confirmReport(context: PersonalContext, input: ConfirmReport): Promise<Advanced> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "confirmReport", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const one = await lockedCase(db, context, input.nominationId);
    const answered = await replayOf<Advanced>(db, context, repeatable);
    if (answered) return answered;
    checkVersion(one, input.seenVersion);
    const desk = deskOrRefuse(context, one, "confirmReport");
    const last = await confirm(db, context, one);
    if (!last) throw new Refused(withState(refusal("REPORT_MISSING"), one));
    const confirmed = await record(db, context, one, {
      desk,
      payload: {
        kind: "REPORT_CONFIRMED",
        number: last.number,
        sha256: hashOfContent(last.content),
      },
    });
    await keepAnswer(db, context, repeatable, confirmed);
    return confirmed;
  });
}

/** Keeps a report under its next number; the entry that tells of it has to follow. */
export async function keepReport(
  db: Db,
  context: PersonalContext,
  one: Pick<Case, "id" | "version">,
  report: Report,
): Promise<number> {
  const row = await rowOf(
    db,
    sql<{ number: number }>`
      insert into report (nomination_id, number, content, seq, written_at, written_by_id)
      select ${one.id}::bigint, coalesce(max(number), 0) + 1, ${json(report)},
        ${one.version + 1}::int, ${context.now.toISOString()}::timestamptz,
        ${context.viewer.personId}::bigint
      from report where nomination_id = ${one.id}::bigint
      returning number
    `,
  );
  return row?.number ?? 0;
}

function confirm(db: Db, context: PersonalContext, one: Case) {
  return rowOf(
    db,
    sql<{ number: number; content: Report }>`
      update report set confirmed_at = ${context.now.toISOString()}::timestamptz,
        confirmed_by_id = ${context.viewer.personId}::bigint
      where nomination_id = ${one.id}::bigint and number = (
        select max(number) from report where nomination_id = ${one.id}::bigint)
      returning number, content
    `,
  );
}

async function record(
  db: Db,
  context: PersonalContext,
  one: Case,
  { desk, payload }: { readonly desk: ViewerDesk; readonly payload: HistoryPayload },
): Promise<Advanced> {
  const draft = {
    ...signatureOf(context, desk, null),
    kind: payload.kind,
    step: null,
    fromStage: one.stage,
    toStage: one.stage,
    note: null,
    payload,
    documents: [],
    batchId: null,
  };
  const seq = await recordEntry(db, one, draft, standingNow(one));
  return { nominationId: one.id, seq };
}
