import { json, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import { type AttendanceInput, cleanAttendance } from "./clean-attendance.ts";
import type { PersonalContext } from "./context.ts";
import { keepRecusals } from "./keep-recusals.ts";
import { maxCouncilMembers } from "./add-council-member.ts";
import {
  changeSession,
  lockedSession,
  type SessionChange,
  type SessionChanged,
} from "./locked-session.ts";
import { recordCouncilAct } from "./record-council-act.ts";

export type RecordAttendance = SessionChange & {
  /** Only those who came or left. */
  readonly attendance: readonly AttendanceInput[];
};

/** Records who came late, left, or is stood in for; what was voted before stands. */
export function recordAttendance(
  context: PersonalContext,
  input: RecordAttendance,
): Promise<SessionChanged> {
  const change = { mutation: "recordAttendance", act: "RECORD_ATTENDANCE", input } as const;
  return changeSession(context, change, async (db, one) => {
    if (input.attendance.length === 0)
      refuse("LIST_SIZE", { field: "attendance", min: 1, max: maxCouncilMembers });
    const clean = await cleanAttendance(db, one.seats, input.attendance);
    await sql`
      update session_member m set attendance = a.attendance,
        substitute_person_id = a."substituteId", substitute_name = a."substituteName"
      from jsonb_to_recordset(${json(clean)}) as a ("personId" bigint, attendance text,
        "substituteId" bigint, "substituteName" text)
      where m.session_id = ${one.id}::bigint and m.person_id = a."personId"
    `.execute(db);
    await keepRecusals(db, context, await lockedSession(db, context, one.id));
    await recordCouncilAct(db, context, {
      councilId: one.councilId,
      sessionId: one.id,
      kind: "ATTENDANCE_RECORDED",
      detail: { attendance: input.attendance },
    });
  });
}
