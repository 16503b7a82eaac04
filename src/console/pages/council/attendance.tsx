import { useState } from "react";
import { SessionAttendanceDocument, SessionOpenDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { CheckField } from "../../parts/fields.tsx";
import { words } from "../../parts/text.ts";
import { councilWords } from "./council-vocabulary.text.ts";
import { PersonField } from "./person-field.tsx";
import { type Ends, Question } from "./question.tsx";
import type { Seat } from "./seats.tsx";
import { seatsText as text } from "./seats.text.ts";
import type { Session } from "./session-page.tsx";
import { sessionText } from "./session.text.ts";
import { useSessionAct } from "./use-session-act.ts";

type Line = {
  readonly present: boolean;
  /** Whether somebody is to stand in, and who. */
  readonly replaced: boolean;
  readonly substituteId: string | null;
};
type Lines = Readonly<Record<string, Line>>;
type Props = Ends & { readonly session: Session; readonly opening: boolean };

function lineOf({ attendance, substituteName }: Seat): Line {
  return {
    present: attendance === "PRESENT",
    replaced: Boolean(substituteName),
    substituteId: null,
  };
}

/** Who is there as the session begins, or who came and left since. */
export function Attendance({ session, opening, ...ends }: Props) {
  const { say } = useLanguage();
  const { members } = session.head;
  const [lines, setLines] = useState<Lines>({});
  const lineFor = (seat: Seat) => lines[seat.personId] ?? lineOf(seat);
  const open = useSessionAct(SessionOpenDocument, session);
  const record = useSessionAct(SessionAttendanceDocument, session);
  const { error, fetching } = opening ? open : record;
  const send = async () => {
    const said = opening ? members : members.filter(({ personId }) => lines[personId]);
    const attendance = said.map((seat) => {
      const { present, replaced, substituteId } = lineFor(seat);
      return {
        personId: seat.personId,
        present,
        substituteId: present && replaced ? substituteId : null,
      };
    });
    return Boolean(opening ? await open.act({ attendance }) : await record.act({ attendance }));
  };
  const set = (seat: Seat, line: Line) =>
    setLines((before) => ({ ...before, [seat.personId]: line }));
  const all = () =>
    setLines(
      Object.fromEntries(
        members.map((seat) => [seat.personId, { ...lineFor(seat), present: true }]),
      ),
    );
  const present = members.filter((seat) => lineFor(seat).present).length;
  return (
    <Question
      title={say(opening ? text.open : text.change)}
      {...{ error, fetching, ends }}
      onSend={send}
      {...(opening && { send: say(councilWords.act.OPEN) })}
    >
      <p className="muted">{say(opening ? text.openHelp : text.changeHelp)}</p>
      <div className="actions">
        {opening && <Button onPress={all}>{say(text.all)}</Button>}
        <span role="status">{say(text.counted, { n: present, all: members.length })}</span>
      </div>
      <ul className="council-seats">
        {members.map((seat) => (
          <SeatLine
            key={seat.personId}
            seat={seat}
            line={lineFor(seat)}
            onChange={(line) => set(seat, line)}
          />
        ))}
      </ul>
      {session.head.quorum && <Needed quorum={session.head.quorum} present={present} />}
    </Question>
  );
}

type NeededProps = {
  readonly quorum: NonNullable<Session["head"]["quorum"]>;
  readonly present: number;
};

/** The numbers beside one another; whether they suffice is for the server to say. */
function Needed({ quorum: { needed, total }, present }: NeededProps) {
  const { say } = useLanguage();
  return <p className="small">{say(sessionText.quorumNumbers, { present, needed, total })}</p>;
}

type LineProps = {
  readonly seat: Seat;
  readonly line: Line;
  readonly onChange: (line: Line) => void;
};

function SeatLine({ seat, line, onChange }: LineProps) {
  const { say } = useLanguage();
  const name = seat.personName;
  return (
    <li>
      <div className="actions council-seat">
        <CheckField
          isSelected={line.present}
          onChange={(present) => onChange({ ...line, present })}
          aria-label={say(text.presentOf, { name })}
        >
          <span>
            {name}
            <span className="small muted"> {say(councilWords.position[seat.position])}</span>
          </span>
        </CheckField>
        {line.present && !line.replaced && (
          <Button
            kind="quiet"
            aria-label={say(text.send, { name })}
            onPress={() => onChange({ ...line, replaced: true })}
          >
            {say(text.substituteShort)}
          </Button>
        )}
      </div>
      {line.present && line.replaced && (
        <div className="actions council-substitute">
          <PersonField
            label={say(text.find, { name })}
            value={line.substituteId}
            onChange={(substituteId) => onChange({ ...line, substituteId })}
          />
          <Button
            kind="quiet"
            onPress={() => onChange({ ...line, replaced: false, substituteId: null })}
          >
            {say(words.remove)}
          </Button>
        </div>
      )}
    </li>
  );
}
