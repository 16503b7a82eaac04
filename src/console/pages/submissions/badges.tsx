import type {
  PaperStatus,
  SubmissionLineState,
  SubmissionListStatus,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Badge, type Tone } from "../../parts/urgency.tsx";
import { listStatusText, stateText, statusText } from "./submissions.text.ts";

type Tones<Key extends string> = Readonly<Partial<Record<Key, Tone>>>;

const ofStatus: Tones<PaperStatus> = {
  SIGNED: "soon",
  NUMBERED: "soon",
  SENT: "good",
  RECALLED: "held",
};
const ofList: Tones<SubmissionListStatus> = {
  SENT: "soon",
  PARTLY_RETURNED: "late",
  COMPLETE: "good",
  CLOSED: "held",
};
const ofState: Tones<SubmissionLineState> = {
  ON_THE_WAY: "soon",
  RETURNED: "late",
  AWARDED: "gold",
  NOT_AWARDED: "held",
  DROPPED: "held",
  REVOKED: "late",
};

/** How far a letter has come, in a word. */
export function LetterBadge({ status }: { readonly status: PaperStatus }) {
  const { say } = useLanguage();
  return <Toned tone={ofStatus[status]}>{say(statusText[status])}</Toned>;
}

/** What has become of its list, in a word. */
export function ListBadge({ status }: { readonly status: SubmissionListStatus }) {
  const { say } = useLanguage();
  return <Toned tone={ofList[status]}>{say(listStatusText[status])}</Toned>;
}

/** What has become of a line, in a word; with a count of many. */
export function StateBadge({
  state,
  count,
}: {
  readonly state: SubmissionLineState;
  readonly count?: number;
}) {
  const { say, number } = useLanguage();
  const word = say(stateText[state]);
  return (
    <Toned tone={ofState[state]}>{count === undefined ? word : `${word}: ${number(count)}`}</Toned>
  );
}

function Toned({ tone, children }: { readonly tone: Tone | undefined; readonly children: string }) {
  return <Badge {...(tone && { tone })}>{children}</Badge>;
}
