import { type Case, loadCases } from "../access/load-cases.ts";
import { visibleTo } from "../access/visible.ts";
import { bigints, type Db, rowOf, sql } from "../database/sql.ts";
import { fittingDesks } from "../workflow/permissions.ts";
import { type PaperKind, stageOf } from "../workflow/pipeline.ts";
import { refusal, refuse, Refused } from "../workflow/refusals.ts";
import { maxBatch } from "./advance-nominations.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { makePaper, paperWanted } from "./paper-acts.ts";
import { withState } from "./take-step.ts";

export type DraftPaper = {
  readonly kind: PaperKind;
  readonly nominationIds: readonly string[];
  readonly idempotencyKey?: string | null | undefined;
};

/**
 * Makes an unsigned letter or decision over nominations that wait for one and the same: same stage,
 * same issuing organisation, on no other unsent paper. Who could act at that stage may make it.
 */
export function draftPaper(context: PersonalContext, input: DraftPaper): Promise<{ id: string }> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "draftPaper", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const cases = await lockedCases(db, context, input.nominationIds);
    const answered = await replayOf<{ id: string }>(db, context, repeatable);
    if (answered) return answered;
    checkPaperCases(cases, input.kind);
    const made = { id: await makePaper(db, context, cases) };
    await keepAnswer(db, context, repeatable, made);
    return made;
  });
}

/** The cases in the order given, locked in the order of their ids so that no two writers embrace. */
export async function lockedCases(
  db: Db,
  context: PersonalContext,
  ids: readonly string[],
): Promise<readonly Case[]> {
  if (ids.length < 1 || ids.length > maxBatch || new Set(ids).size !== ids.length)
    refuse("BATCH_SIZE", { max: maxBatch });
  const { catalogue, viewer, now } = context;
  const where = visibleTo(viewer);
  const found = await loadCases(db, { ids, catalogue, viewer, now, where, lock: true });
  const byId = new Map(found.map((one) => [one.id, one]));
  return ids.map((id) => byId.get(id) ?? refuse("NOT_FOUND"));
}

function checkPaperCases(cases: readonly Case[], kind: PaperKind): void {
  const first = paperWanted(cases[0] ?? refuse("BATCH_SIZE", { max: maxBatch }));
  for (const one of cases) {
    const wanted = paperWanted(one);
    if (!wanted || wanted.kind !== kind) refuse("NOT_FOR_A_PAPER", { code: one.code });
    const alike = wanted.issuer === first?.issuer && one.stage === cases[0]?.stage;
    if (!alike || one.pipeline.key !== cases[0]?.pipeline.key) refuse("PAPER_MIXED");
    const { openPaper } = one.facts;
    if (openPaper)
      refuse("ON_A_PAPER", { paperId: openPaper.id, otherLines: openPaper.otherLines });
    if (!mayAct(one)) throw new Refused(withState(refusal("NOT_YOUR_STEP", { step: kind }), one));
  }
}

/** A desk that any step of the stage is addressed to prepares its papers. */
function mayAct(one: Case): boolean {
  return Object.values(stageOf(one.pipeline, one.stage).steps).some(
    (step) => fittingDesks(step, one.actor.desks, one.places).length > 0,
  );
}

export type ChangePaper = {
  readonly paperId: string;
  readonly seenVersion: number;
  readonly remove: readonly string[];
};

/** Takes nominations off a paper that has not been sent; they wait for another one. */
export function changePaper(context: PersonalContext, input: ChangePaper): Promise<{ id: string }> {
  return inTransaction(context, async (db) => {
    const paper = await lockedPaper(db, context, input.paperId);
    if (paper.version !== input.seenVersion)
      throw new Refused({ ...refusal("STALE_VERSION"), currentVersion: paper.version });
    const cases = await lockedCases(db, context, input.remove);
    for (const one of cases) {
      if (!paper.lines.includes(one.id)) refuse("NOT_FOUND");
      if (!mayAct(one)) throw new Refused(withState(refusal("NOT_YOUR_STEP", { step: "" }), one));
    }
    if (paper.sent || paper.signed) refuse("PAPER_NOT_DRAFT");
    await sql`
      with gone as (
        update paper_line set left_at = ${context.now.toISOString()}::timestamptz
        where paper_id = ${input.paperId}::bigint and nomination_id = any(${bigints(input.remove)})
      )
      update paper set version = version + 1 where id = ${input.paperId}::bigint
    `.execute(db);
    return { id: input.paperId };
  });
}

export type LockedPaper = {
  readonly id: string;
  readonly kind: PaperKind;
  readonly version: number;
  readonly signed: boolean;
  readonly sent: boolean;
  /** Ids of the nominations on it, in order. */
  readonly lines: readonly string[];
};

/** The paper behind a row lock; what carries no nomination the viewer can open does not exist. */
export async function lockedPaper(
  db: Db,
  context: PersonalContext,
  id: string,
): Promise<LockedPaper> {
  const found = await rowOf(
    db,
    sql<LockedPaper>`
      select p.id, p.kind, p.version, p.signed_at is not null as signed,
        p.sent_at is not null as sent,
        array(select l.nomination_id::text from paper_line l
          where l.paper_id = p.id and l.left_at is null order by l.position) as lines
      from paper p
      where p.id = ${id}::bigint and exists (
        select from paper_line l join nomination n on n.id = l.nomination_id
        where l.paper_id = p.id and ${visibleTo(context.viewer)})
      for update of p
    `,
  );
  return found ?? refuse("NOT_FOUND");
}
