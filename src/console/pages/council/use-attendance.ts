import { useState } from "react";
import { SessionAttendanceDocument, SessionOpenDocument } from "../../generated/graphql.ts";
import type { Seat } from "./seats.tsx";
import type { Session } from "./session-page.tsx";
import { useSessionAct } from "./use-session-act.ts";

/** What is said of a seat. */
export type Line = {
  readonly present: boolean;
  /** Whether somebody is to stand in, and who. */
  readonly replaced: boolean;
  readonly substituteId: string | null;
};

/** What is entered of who attends: of everybody at the opening, later of those for whom it changes. */
export function useAttendance(session: Session, opening: boolean) {
  const { members } = session.head;
  const [lines, setLines] = useState<Readonly<Record<string, Line>>>({});
  const open = useSessionAct(SessionOpenDocument, session);
  const record = useSessionAct(SessionAttendanceDocument, session);
  const lineFor = (seat: Seat): Line =>
    lines[seat.personId] ?? {
      present: seat.attendance === "PRESENT",
      replaced: false,
      substituteId: null,
    };
  const send = async () => {
    const said = opening ? members : members.filter(({ personId }) => lines[personId]);
    const attendance = said.map((seat) => {
      const { present, replaced, substituteId } = lineFor(seat);
      const stands = present && replaced ? substituteId : null;
      return { personId: seat.personId, present, substituteId: stands };
    });
    return Boolean(opening ? await open.act({ attendance }) : await record.act({ attendance }));
  };
  const set = (seat: Seat, line: Line) =>
    setLines((before) => ({ ...before, [seat.personId]: line }));
  const setAll = () =>
    setLines(
      Object.fromEntries(
        members.map((seat) => [seat.personId, { ...lineFor(seat), present: true }]),
      ),
    );
  const present = members.filter((seat) => lineFor(seat).present).length;
  const { error, fetching } = opening ? open : record;
  const isSaid = (seat: Seat) => lines[seat.personId] !== undefined;
  return { lineFor, isSaid, set, setAll, present, send, error, fetching };
}
