import { bigints, sql } from "../database/sql.ts";
import type { PersonalContext } from "./context.ts";
import { type AgendaEntry, agendaSize, keepAgenda, maxAgenda } from "./keep-agenda.ts";
import { mustBeOfficer } from "./locked-council.ts";
import {
  changeSession,
  itemOn,
  type SessionChange,
  type SessionChanged,
} from "./locked-session.ts";
import { recordCouncilAct } from "./record-council-act.ts";

export type ChangeAgenda = SessionChange & {
  readonly add?: readonly AgendaEntry[] | null | undefined;
  /** Nominations that come off. */
  readonly remove?: readonly string[] | null | undefined;
};

/** Takes nominations off the agenda of a session that has not begun, and puts others on it. */
export function changeAgenda(
  context: PersonalContext,
  input: ChangeAgenda,
): Promise<SessionChanged> {
  const change = { mutation: "changeAgenda", act: "CHANGE_AGENDA", input } as const;
  return changeSession(context, change, async (db, one) => {
    const add = input.add ?? [];
    const remove = (input.remove ?? []).map((id) => itemOn(one, id).nominationId);
    const after = one.items.length - new Set(remove).size + add.length;
    if (add.length + remove.length === 0 || after > maxAgenda) agendaSize();
    await sql`
      delete from session_item
      where session_id = ${one.id}::bigint and nomination_id = any(${bigints(remove)})
    `.execute(db);
    const desk = mustBeOfficer(context, one.organisationId);
    if (add.length > 0) await keepAgenda(db, context, { sessionId: one.id, desk }, add);
    await recordCouncilAct(db, context, {
      councilId: one.councilId,
      sessionId: one.id,
      kind: "AGENDA_CHANGED",
      detail: { added: add.map((entry) => entry.nominationId), removed: remove },
    });
  });
}
