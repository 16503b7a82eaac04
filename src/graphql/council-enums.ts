import type { VoteRule } from "../award/rules.ts";
import type { VoteResult } from "../award/vote.ts";
import type {
  Attendance,
  BallotForm,
  Choice,
  CouncilActKind,
  CouncilPosition,
  ItemState,
  RecusalGround,
  SessionAct,
  SessionState,
} from "../workflow/vocabulary.ts";
import { enumOf } from "./enums.ts";

export const CouncilPositionEnum = enumOf<CouncilPosition>(
  "CouncilPosition",
  "What somebody is in a council.",
  {
    CHAIR: "Its chair.",
    DEPUTY_CHAIR: "A deputy of the chair.",
    SECRETARY: "Its secretary.",
    MEMBER: "A member.",
  },
);

export const SessionStateEnum = enumOf<SessionState>(
  "CouncilSessionState",
  "How far a council's session has come.",
  {
    CONVENED: "It is called; its agenda may change.",
    OPEN: "It has begun and votes.",
    CLOSED: "All votes are closed; the minutes are not signed.",
    SIGNED: "The minutes are signed; the result stands.",
    CANCELLED: "It was called off before it began.",
  },
);

export const BallotFormEnum = enumOf<BallotForm>("BallotForm", "How a session votes.", {
  ELECTRONIC: "Each votes in this system.",
  PAPER: "On paper; two people enter the count.",
});

export const AttendanceEnum = enumOf<Attendance>("Attendance", "Whether a member attends.", {
  EXPECTED: "The session has not begun.",
  PRESENT: "He or his substitute attends.",
  ABSENT: "Nobody attends for the seat.",
});

export const ItemStateEnum = enumOf<ItemState>(
  "SessionItemState",
  "How far the vote on a nomination has come.",
  {
    PENDING: "The session has not begun.",
    OPEN: "It can be voted on.",
    CLOSED: "The vote is counted.",
    ADVANCED: "The nomination moved as the council voted.",
  },
);

export const ChoiceEnum = enumOf<Choice>("BallotChoice", "What a member votes.", {
  AGREE: "For it.",
  DISAGREE: "Against it.",
  ABSTAIN: "Neither.",
});

export const RecusalGroundEnum = enumOf<RecusalGround>(
  "RecusalGround",
  "Why a member does not vote on a nomination.",
  {
    NOMINEE: "He is nominated himself.",
    HEAD_OF_COLLECTIVE: "He heads the nominated collective.",
    SIGNED_SUBMISSION: "He signed or sent its submission.",
    SUBSTITUTE: "Whoever stands in for him is concerned.",
    DECLARED: "It was declared.",
  },
);

export const VoteDenominatorEnum = enumOf<VoteRule["denominator"]>(
  "VoteDenominator",
  "What the share of a vote is taken of.",
  {
    TOTAL_MEMBERS: "All voting members, recused and absent ones too.",
    PRESENT:
      "Those who attend and may vote on the nomination, and absent ones who gave a written opinion.",
  },
);

export const VoteTieEnum = enumOf<VoteRule["tie"]>(
  "VoteTie",
  "What a tie means when it is not voted on again.",
  {
    NOT_ENDORSED: "It is not endorsed.",
    CHAIR: "The chair's side has one more; open ballots only.",
  },
);

export const VoteResultEnum = enumOf<VoteResult>("VoteResult", "What came of a vote.", {
  ENDORSED: "The council endorses.",
  NOT_ENDORSED: "The council does not endorse.",
  TIED: "As many for it as against; it has to be voted on again.",
});

export const ReopeningEnum = enumOf("VoteReopening", "Why a closed vote is opened again.", {
  REVOTE: "To vote again.",
  CORRECTION: "To count the paper ballots again.",
});

export const SessionActEnum = enumOf<SessionAct>(
  "SessionAct",
  "Something people do to a session.",
  {
    CHANGE_AGENDA: "Put nominations on the agenda or take them off.",
    CANCEL: "Call it off.",
    OPEN: "Begin it.",
    RECORD_ATTENDANCE: "Record who came or left.",
    DECLARE_RECUSAL: "Recuse a member from a nomination.",
    CAST_BALLOTS: "Vote.",
    RECORD_WRITTEN_OPINION: "Record an absent member's letter.",
    ENTER_PAPER_COUNT: "Enter a count of paper ballots.",
    CLOSE_VOTE: "Close votes and count them.",
    REOPEN_VOTE: "Vote or count again.",
    SIGN_MINUTES: "Sign the minutes.",
  },
);

export const CouncilActKindEnum = enumOf<CouncilActKind>(
  "CouncilActKind",
  "What was done to a council or a session.",
  {
    COUNCIL_CREATED: "The council was set up.",
    MEMBER_ADDED: "Somebody became a member.",
    MEMBERSHIP_ENDED: "A membership was ended.",
    SESSION_CONVENED: "A session was called.",
    AGENDA_CHANGED: "Its agenda was changed.",
    SESSION_CANCELLED: "It was called off.",
    SESSION_OPENED: "It began.",
    ATTENDANCE_RECORDED: "Somebody came or left.",
    RECUSAL_DECLARED: "A member was recused.",
    PAPER_COUNT_ENTERED: "A count of paper ballots was entered.",
    VOTE_CLOSED: "Votes were closed and counted.",
    VOTE_REOPENED: "A vote was opened again.",
    MINUTES_SIGNED: "The minutes were signed.",
  },
);
