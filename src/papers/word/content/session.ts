import { type Recusal, type Seat, votingSeats } from "../../../award/session.ts";
import type { SessionSheet } from "../../../queries/session-sheets.ts";
import type { TallyRow } from "../../../queries/tallies.ts";
import type { BallotForm, CouncilPosition, RecusalGround } from "../../../workflow/vocabulary.ts";
import type { DataOf } from "../fields.ts";
import type { councilInvitation } from "../papers/council-invitation.ts";
import type { councilMinutes } from "../papers/council-minutes.ts";
import { ownOf } from "./bodies.ts";
import { frameOf, type Making, recipientsOf } from "./frame.ts";
import { groupsOf, honoursOf, type Honoured, rowOf } from "./honours.ts";
import { capitalised, countedIn, dayInWords, twoDigits } from "./wording.ts";

const positions: Readonly<Record<CouncilPosition, string>> = {
  CHAIR: "Chủ tịch Hội đồng",
  DEPUTY_CHAIR: "Phó Chủ tịch Hội đồng",
  SECRETARY: "Thư ký Hội đồng",
  MEMBER: "Ủy viên",
};
const forms: Readonly<Record<BallotForm, string>> = {
  ELECTRONIC: "phiếu điện tử",
  PAPER: "phiếu giấy",
};
const grounds: Readonly<Record<RecusalGround, string>> = {
  NOMINEE: "là người được đề nghị",
  HEAD_OF_COLLECTIVE: "là người đứng đầu tập thể được đề nghị",
  SIGNED_SUBMISSION: "đã ký tờ trình",
  SUBSTITUTE: "người thay có liên quan",
  DECLARED: "tự xin không tham gia",
};

/** The council as the body that issues: under the body it advises. */
function frame({ session, chain }: SessionSheet, making: Making, kind: string) {
  const made = frameOf(chain, {
    ...making,
    symbol: (kind === "BB" && session.minutesSymbol) || `${kind}-HĐTĐKT`,
    number: kind === "BB" ? session.minutesNumber : null,
    issuedOn: kind === "BB" ? session.meetsOn : null,
    draft: kind === "BB" && session.state !== "SIGNED",
  });
  return {
    ...made,
    parentBody: made.body.replace("\n", " "),
    body: "HỘI ĐỒNG\nTHI ĐUA, KHEN THƯỞNG",
    bodyName: session.councilName,
  };
}

/** The first of the positions whose holder is there. */
function thereOf(seats: readonly Seat[], ...of: readonly CouncilPosition[]): Seat | undefined {
  const there = seats.filter((seat) => seat.attendance !== "ABSENT");
  return of.flatMap((position) => there.filter((seat) => seat.position === position))[0];
}

/** Who chairs: the chair, or a deputy where the chair is not there. */
function chairOf(seats: readonly Seat[]): Seat | undefined {
  return thereOf(seats, "CHAIR", "DEPUTY_CHAIR");
}

/** “TM. HỘI ĐỒNG, CHỦ TỊCH”; a deputy signs for the chair. */
function signedForCouncil(chair: Seat | undefined): readonly { readonly line: string }[] {
  const lines =
    chair?.position === "DEPUTY_CHAIR" ? ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"] : ["CHỦ TỊCH"];
  return ["TM. HỘI ĐỒNG", ...lines].map((line) => ({ line }));
}

export function invitationData(
  sheet: SessionSheet,
  making: Making,
): DataOf<(typeof councilInvitation)["fields"]> {
  const { session, lines } = sheet;
  const honours = honoursOf(lines, { ...making, on: making.today });
  const chair = chairOf(session.seats);
  return {
    ...frame(sheet, making, "GM"),
    signedAs: signedForCouncil(chair),
    signerName: chair?.personName ?? "",
    ...recipientsOf("Như trên;", `${ownOf(sheet.chain).name} (để b/c);`, "Lưu: VT, HĐTĐKT."),
    council: session.councilName,
    members: session.seats.map((seat) => ({
      member: `${seat.personName} – ${positions[seat.position]}`,
    })),
    day: dayInWords(session.meetsOn),
    place: session.place,
    chair: chair ? `${chair.personName}, ${positions[chair.position]}` : positions.CHAIR,
    counted: countedIn(lines),
    form: forms[session.ballotForm],
    groups: groupsOf(honours).map(({ title, honours: members }) => ({
      title,
      rows: members.map((one, index) => rowOf(one, index)),
    })),
  };
}

export function minutesData(
  sheet: SessionSheet,
  making: Making,
): DataOf<(typeof councilMinutes)["fields"]> {
  const { session, lines, tallies } = sheet;
  const honours = honoursOf(lines, { ...making, on: session.meetsOn });
  const last = honours.map(({ line }) => tallies.get(line.nominationId)?.at(-1)?.result);
  const recusals = session.items.flatMap((item) =>
    item.recusals.map((one) => recusalOf(sheet, item.nominationId, one)),
  );
  const voting = votingSeats(session);
  const present = voting.filter((seat) => seat.attendance === "PRESENT");
  return {
    ...frame(sheet, making, "BB"),
    council: session.councilName,
    established: sheet.establishedBy,
    day: capitalised(dayInWords(session.meetsOn)),
    place: session.place,
    chair: chairOf(session.seats)?.personName ?? "",
    secretary: thereOf(session.seats, "SECRETARY")?.personName ?? "",
    members: session.seats.map((seat, index) => ({
      order: String(index + 1),
      name: seat.personName,
      position: positions[seat.position],
      attendance: attendanceOf(seat),
    })),
    attended: `có mặt ${present.length}/${voting.length} thành viên có quyền biểu quyết`,
    form: forms[session.ballotForm],
    items: twoDigits(lines.length),
    votes: votesOf(sheet, honours),
    endorsed: twoDigits(last.filter((one) => one === "ENDORSED").length),
    rejected: twoDigits(last.filter((one) => one === "NOT_ENDORSED").length),
    hasRecusals: recusals.length > 0,
    recusals: recusals.map((recusal) => ({ recusal })),
  };
}

function attendanceOf({ attendance, substituteName, votes }: Seat): string {
  const words = { PRESENT: "Có mặt", ABSENT: "Vắng mặt", EXPECTED: "" };
  return [
    words[attendance],
    ...(substituteName === null ? [] : [`${substituteName} dự thay`]),
    ...(votes ? [] : ["không biểu quyết"]),
  ]
    .filter(Boolean)
    .join("; ");
}

function recusalOf({ session, lines }: SessionSheet, nominationId: string, one: Recusal): string {
  const seat = session.seats.find((each) => each.personId === one.personId);
  const line = lines.find((each) => each.nominationId === nominationId);
  return `${seat?.personName ?? ""}, đối với ${line?.name ?? ""} (${grounds[one.ground]})`;
}

/** One row for each round of each nomination; counts alone, whether secret or open. */
function votesOf({ session, tallies }: SessionSheet, honours: readonly Honoured[]) {
  const rows = honours.flatMap(({ line, award, name, unit }) => {
    const item = session.items.find((one) => one.nominationId === line.nominationId);
    return (tallies.get(line.nominationId) ?? []).map((tally) => ({
      name: tally.round === 1 ? name : `${name} (lần ${tally.round})`,
      unit: unit === name ? "" : unit,
      award,
      way: item?.secret ? "Phiếu kín" : "Công khai",
      ...countsOf(tally, item?.rule.denominator ?? "TOTAL_MEMBERS"),
    }));
  });
  return rows.map((row, index) => ({ order: String(index + 1), ...row }));
}

const results = { ENDORSED: "Nhất trí", NOT_ENDORSED: "Không nhất trí", TIED: "Ngang phiếu" };

function countsOf(tally: TallyRow, denominator: "TOTAL_MEMBERS" | "PRESENT") {
  const whole = denominator === "TOTAL_MEMBERS" ? tally.totalMembers : tally.mayVote;
  return {
    present: `${tally.present}/${tally.totalMembers}`,
    issued: String(tally.ballotsIssued),
    collected: String(tally.ballotsCollected),
    valid: String(tally.validBallots),
    agree: String(tally.agree),
    disagree: String(tally.disagree),
    abstain: String(tally.abstain),
    share: `${tally.agree}/${whole} (${percent(tally.agree, whole)} %)`,
    result: results[tally.result],
  };
}

/** With two decimals, cut off and not rounded, so that no share looks reached that is not. */
function percent(part: number, whole: number): string {
  const hundredths = whole === 0 ? 0 : Math.floor((part * 10_000) / whole);
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, "0")}`;
}
