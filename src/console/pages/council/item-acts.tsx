import { type Text, useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { PaperCount, Recuse, WrittenOpinion } from "./item-dialogs.tsx";
import type { Ends } from "../../parts/question.tsx";
import { CloseVote, Reopen, TakeOff } from "./session-dialogs.tsx";
import type { Item, Session } from "./session-page.tsx";
import { sessionText as text } from "./session.text.ts";

type SessionAct = Session["head"]["can"][number]["act"];
export type ItemAct = Extract<
  SessionAct,
  | "CHANGE_AGENDA"
  | "CLOSE_VOTE"
  | "REOPEN_VOTE"
  | "DECLARE_RECUSAL"
  | "RECORD_WRITTEN_OPINION"
  | "ENTER_PAPER_COUNT"
>;

/** What is done at one nomination, by a button of its own. */
const acts: readonly { readonly act: ItemAct; readonly name: Text }[] = [
  { act: "CHANGE_AGENDA", name: text.remove },
  { act: "CLOSE_VOTE", name: text.close },
  { act: "ENTER_PAPER_COUNT", name: text.count },
  { act: "RECORD_WRITTEN_OPINION", name: text.writtenOpinion },
  { act: "DECLARE_RECUSAL", name: text.recuse },
  { act: "REOPEN_VOTE", name: text.reopen },
];

/** Whether the viewer's seat is recused from it. */
export function isRecused({ myBallot }: Item): boolean {
  return myBallot.refusals.some(({ reason }) => reason === "RECUSED");
}

/** Whether there is a nomination the act can be about now. */
export function isAtSome(session: Session, act: SessionAct): boolean {
  return session.items.some(({ can }) => can.includes(act));
}

type Props = {
  readonly item: Item;
  readonly onAsk: (act: ItemAct) => void;
};

/** The acts open to the viewer, at the nomination they are about. */
export function ItemActs({ item, onAsk }: Props) {
  const { say } = useLanguage();
  const open = acts.filter(({ act }) => item.can.includes(act));
  if (open.length === 0) return null;
  return (
    <div className="actions no-print">
      {open.map(({ act, name }) => (
        <Button
          key={act}
          aria-label={`${say(name)}: ${item.nomination.subject.name}`}
          onPress={() => onAsk(act)}
        >
          {say(name)}
        </Button>
      ))}
    </div>
  );
}

type AskedProps = Ends & {
  readonly act: ItemAct;
  readonly item: Item;
  readonly session: Session;
};

export function ItemQuestion({ act, ...rest }: AskedProps) {
  switch (act) {
    case "CHANGE_AGENDA":
      return <TakeOff {...rest} />;
    case "CLOSE_VOTE":
      return <CloseVote {...rest} />;
    case "REOPEN_VOTE":
      return <Reopen {...rest} />;
    case "DECLARE_RECUSAL":
      return <Recuse {...rest} />;
    case "RECORD_WRITTEN_OPINION":
      return <WrittenOpinion {...rest} />;
    case "ENTER_PAPER_COUNT":
      return <PaperCount {...rest} />;
  }
}
