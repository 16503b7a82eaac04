import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { CheckField } from "../../parts/fields.tsx";
import { words } from "../../parts/text.ts";
import { councilWords } from "./council-vocabulary.text.ts";
import { PersonField } from "./person-field.tsx";
import type { Ends } from "../../parts/question.tsx";
import { CouncilQuestion } from "./council-question.tsx";
import type { Seat } from "./seats.tsx";
import { seatsText as text } from "./seats.text.ts";
import type { Session } from "./session-page.tsx";
import { sessionText } from "./session.text.ts";
import { type Line, useAttendance } from "./use-attendance.ts";

type Props = Ends & { readonly session: Session; readonly opening: boolean };

/** Who is there as the session begins, or who came and left since. */
export function Attendance({ session, opening, ...ends }: Props) {
  const { say } = useLanguage();
  const { members } = session.head;
  const said = useAttendance(session, opening);
  const { error, fetching, present } = said;
  return (
    <CouncilQuestion
      title={say(opening ? text.open : text.change)}
      {...{ error, fetching, ends }}
      onSend={said.send}
      {...(opening && { send: say(councilWords.act.OPEN) })}
    >
      <p className="muted">{say(opening ? text.openHelp : text.changeHelp)}</p>
      <div className="actions">
        {opening && <Button onPress={said.setAll}>{say(text.all)}</Button>}
        <span role="status">{say(text.counted, { n: present, all: members.length })}</span>
      </div>
      <ul className="council-seats">
        {members.map((seat) => (
          <SeatLine
            key={seat.personId}
            seat={seat}
            line={said.lineFor(seat)}
            stoodFor={said.isSaid(seat) ? null : (seat.substituteName ?? null)}
            onChange={(line) => said.set(seat, line)}
          />
        ))}
      </ul>
      {session.head.quorum && <Needed quorum={session.head.quorum} present={present} />}
    </CouncilQuestion>
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
  /** Who stands in as it is on record. */
  readonly stoodFor: string | null;
  readonly onChange: (line: Line) => void;
};

function SeatLine({ seat, line, stoodFor, onChange }: LineProps) {
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
      {stoodFor && (
        <p className="small council-substitute">{say(text.substitute, { name: stoodFor })}</p>
      )}
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
