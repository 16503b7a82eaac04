import type { SessionCase } from "../access/load-sessions.ts";
import { dateInVietnam } from "../award/dates.ts";
import type { Seat } from "../award/session.ts";
import { quorumRefusal } from "../award/session-acts.ts";
import { type Db, json, sql } from "../database/sql.ts";
import { type AttendanceInput, cleanAttendance } from "./clean-attendance.ts";
import type { PersonalContext } from "./context.ts";
import { keepRecusals } from "./keep-recusals.ts";
import { checkCouncilDay } from "./locked-council.ts";
import {
  changeSession,
  refuseFirst,
  type SessionChange,
  type SessionChanged,
} from "./locked-session.ts";
import { recordCouncilAct } from "./record-council-act.ts";

export type OpenSession = SessionChange & {
  /** Whoever is not named is absent. */
  readonly attendance: readonly AttendanceInput[];
};

/**
 * Begins a session: keeps who the members are on the day and who attends, derives who is recused
 * from what, and opens every vote. Refused without a quorum for each of them.
 */
export function openSession(context: PersonalContext, input: OpenSession): Promise<SessionChanged> {
  const change = { mutation: "openSession", act: "OPEN", input } as const;
  return changeSession(context, change, async (db, one) => {
    const today = dateInVietnam(context.now);
    checkCouncilDay({ validFrom: one.councilFrom, validTo: one.councilTo }, today);
    const seats = await seatsTaken(db, one, input.attendance);
    const opened = { ...one, seats };
    refuseFirst(opened.items.map((item) => quorumRefusal(opened, item)));
    await insertSeats(db, one.id, seats);
    await keepRecusals(db, context, opened);
    await sql`
      update council_session set state = 'OPEN',
        opened_at = ${context.now.toISOString()}::timestamptz,
        opened_by_id = ${context.viewer.personId}::bigint
      where id = ${one.id}::bigint
    `.execute(db);
    await sql`
      update session_item set state = 'OPEN' where session_id = ${one.id}::bigint
    `.execute(db);
    await recordCouncilAct(db, context, {
      councilId: one.councilId,
      sessionId: one.id,
      kind: "SESSION_OPENED",
      detail: { attendance: input.attendance },
    });
  });
}

async function seatsTaken(
  db: Db,
  { seats }: SessionCase,
  given: readonly AttendanceInput[],
): Promise<readonly Seat[]> {
  const clean = await cleanAttendance(db, seats, given);
  return seats.map((seat) => {
    const found = clean.find((one) => one.personId === seat.personId);
    return { ...seat, attendance: "ABSENT", ...found };
  });
}

async function insertSeats(db: Db, sessionId: string, seats: readonly Seat[]): Promise<void> {
  await sql`
    insert into session_member (session_id, person_id, person_name, position, votes, attendance,
      substitute_person_id, substitute_name)
    select ${sessionId}::bigint, "personId", "personName", position, votes, attendance,
      "substituteId", "substituteName"
    from jsonb_to_recordset(${json(seats)}) as ("personId" bigint, "personName" text,
      position text, votes boolean, attendance text, "substituteId" bigint, "substituteName" text)
  `.execute(db);
}
