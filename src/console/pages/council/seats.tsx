import { useLanguage } from "../../language/language.tsx";
import { Badge } from "../../parts/urgency.tsx";
import { PlainTable } from "../../parts/plain-table.tsx";
import { councilWords } from "./council-vocabulary.text.ts";
import { seatsText as text } from "./seats.text.ts";
import type { Session } from "./session-page.tsx";

export type Seat = Session["head"]["members"][number];

/** The members in this session, and who attends. */
export function Seats({ session }: { readonly session: Session }) {
  const { say } = useLanguage();
  return (
    <PlainTable
      caption={text.caption}
      columns={[text.name, text.position, text.attendance]}
      rows={session.head.members.map((seat) => ({
        key: seat.personId,
        cells: [
          seat.personName,
          seat.votes
            ? say(councilWords.position[seat.position])
            : `${say(councilWords.position[seat.position])}, ${say(text.noVote)}`,
          <Attends key="attends" seat={seat} />,
        ],
      }))}
    />
  );
}

function Attends({ seat }: { readonly seat: Seat }) {
  const { say } = useLanguage();
  const tone = { EXPECTED: "soon", PRESENT: "good", ABSENT: "late" } as const;
  return (
    <>
      <Badge tone={tone[seat.attendance]}>{say(councilWords.attendance[seat.attendance])}</Badge>
      {seat.substituteName && (
        <p className="small">{say(text.substitute, { name: seat.substituteName })}</p>
      )}
    </>
  );
}
