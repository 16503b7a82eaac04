import { loadSessions, type SessionCase } from "../access/load-sessions.ts";
import type { AgendaItem } from "../award/session.ts";
import { actRefusals } from "../award/session-acts.ts";
import { type Db, sql } from "../database/sql.ts";
import { type Refusal, refusal, refuse, Refused } from "../workflow/refusals.ts";
import type { SessionAct } from "../workflow/vocabulary.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";

/** The session behind a row lock, or NOT_FOUND for what the viewer may not see. */
export async function lockedSession(
  db: Db,
  { viewer, now }: PersonalContext,
  id: string,
): Promise<SessionCase> {
  const [one] = await loadSessions(db, { ids: [id], viewer, now, lock: true });
  return one ?? refuse("NOT_FOUND");
}

export type SessionChange = {
  readonly sessionId: string;
  /** The version of the session the person saw. */
  readonly seenVersion: number;
  readonly idempotencyKey?: string | null | undefined;
};

export type SessionChanged = { readonly sessionId: string };

type Change = {
  readonly mutation: string;
  readonly act: SessionAct;
  readonly input: SessionChange;
};

/**
 * Changes a locked session in one transaction. Asked in this order: visible, replayed, seen version,
 * allowed, possible; then the work is done and the version raised.
 */
export function changeSession(
  context: PersonalContext,
  { mutation, act, input }: Change,
  work: (db: Db, one: SessionCase) => Promise<void>,
): Promise<SessionChanged> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation, key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const one = await lockedSession(db, context, input.sessionId);
    const answered = await replayOf<SessionChanged>(db, context, repeatable);
    if (answered) return answered;
    if (one.version !== input.seenVersion)
      throw new Refused({ ...refusal("STALE_VERSION"), currentVersion: one.version });
    refuseFirst(actRefusals(one, act, one.actor));
    await work(db, one);
    await raiseVersion(db, one.id);
    const answer = { sessionId: one.id };
    await keepAnswer(db, context, repeatable, answer);
    return answer;
  });
}

export async function raiseVersion(db: Db, sessionId: string): Promise<void> {
  await sql`
    update council_session set version = version + 1 where id = ${sessionId}::bigint
  `.execute(db);
}

/** Throws the first refusal, if there is one. */
export function refuseFirst(refusals: readonly (Refusal | null)[]): void {
  const first = refusals.find((one) => one !== null);
  if (first) throw new Refused(first);
}

/** The item of a nomination; refuses what is not on the agenda. */
export function itemOn({ items }: SessionCase, nominationId: string): AgendaItem {
  return items.find((one) => one.nominationId === nominationId) ?? refuse("NOT_ON_AGENDA");
}
