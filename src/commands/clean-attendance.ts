import type { Seat } from "../award/session.ts";
import { bigints, type Db, rowsOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { Attendance } from "../workflow/vocabulary.ts";

/** Who attends of a seat; a substitute sits in the member's place. */
export type AttendanceInput = {
  readonly personId: string;
  readonly present: boolean;
  readonly substituteId?: string | null | undefined;
};

export type CleanAttendance = {
  readonly personId: string;
  readonly attendance: Attendance;
  readonly substituteId: string | null;
  readonly substituteName: string | null;
};

/** The attendance of members of the council, each once, with free substitutes; else the refusal. */
export async function cleanAttendance(
  db: Db,
  seats: readonly Seat[],
  given: readonly AttendanceInput[],
): Promise<readonly CleanAttendance[]> {
  if (given.length > seats.length)
    refuse("ATTENDANCE_TOO_LONG", { given: given.length, members: seats.length });
  const members = new Set(seats.map((seat) => seat.personId));
  if (given.some((one) => !members.has(one.personId))) refuse("ATTENDANCE_UNKNOWN_MEMBER");
  if (new Set(given.map((one) => one.personId)).size !== given.length) refuse("ATTENDANCE_TWICE");
  const standing = given.flatMap((one) => (one.present && one.substituteId) || []);
  const kept = seats.flatMap(({ personId, substituteId }) =>
    substituteId === null || given.some((one) => one.personId === personId) ? [] : [substituteId],
  );
  const taken = [...standing, ...kept];
  if (new Set(taken).size !== taken.length || standing.some((id) => members.has(id)))
    refuse("SUBSTITUTE_NOT_FREE");
  const names = await namesOf(db, standing);
  return given.map(({ personId, present, substituteId }) => {
    const stands = present && substituteId ? substituteId : null;
    return {
      personId,
      attendance: present ? "PRESENT" : "ABSENT",
      substituteId: stands,
      substituteName: stands === null ? null : (names.get(stands) ?? null),
    };
  });
}

async function namesOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await rowsOf(
    db,
    sql<{ id: string; name: string }>`
      select id, full_name as name from person where id = any(${bigints(ids)})
    `,
  );
  const unknown = ids.find((id) => !rows.some((row) => row.id === id));
  if (unknown !== undefined) refuse("UNKNOWN_KEY", { field: "substituteId", key: unknown });
  return new Map(rows.map((row) => [row.id, row.name]));
}
