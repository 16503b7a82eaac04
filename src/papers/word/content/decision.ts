import type { CitedPaper, PaperSheet, SheetCorrection } from "../../../queries/paper-sheets.ts";
import { moneyInWords } from "../../../award/money-in-words.ts";
import type { DataOf } from "../fields.ts";
import type { awardDecision } from "../papers/award-decision.ts";
import { authorityOf, ownOf } from "./bodies.ts";
import { basisOf, ended } from "./citations.ts";
import { bodyAt, frameOfPaper, headAndBody, type Making, recipientsOf } from "./frame.ts";
import { decided, fundsIn, moneyBasisOf, remarkOf } from "./money.ts";
import {
  groupsOf,
  type Honoured,
  honoursOf,
  namedAward,
  occasionOf,
  placeOf,
  rowOf,
  totalsOf,
} from "./honours.ts";
import { countedIn, dayInFigures, dayInWords, figure, sentence, twoDigits } from "./wording.ts";

/** What a decision says: what was signed once it is, with what came of it since told beside. */
export function decisionData(
  sheet: PaperSheet,
  making: Making,
): DataOf<(typeof awardDecision)["fields"]> {
  const honours = honoursOf(sheet.lines, { ...making, on: sheet.issuedOn ?? making.today });
  const total = honours.reduce((sum, one) => sum + decided(one), 0);
  const totals = totalsOf(honours);
  const proposals = proposalsOf(sheet.letters).map((proposal) => ({ proposal }));
  return {
    ...frameOfPaper(sheet, making),
    ...recipientsOf("Như Điều 3;", ...aboveOf(sheet), "Lưu: VT."),
    about: `Về việc ${lowered(subjectOf(honours))}`,
    authority: authorityOf(sheet.issuer, sheet).toUpperCase(),
    basis: ended(
      [
        ...basisOf(
          making.catalogue,
          honours.map((one) => one.rules),
        ),
        ...sheet.minutes.map((one) => ({ document: minutesCited(one) })),
      ],
      { more: proposals.length > 0 },
    ),
    proposals: ended(proposals),
    awarded: firstArticle(honours),
    several: totals.length > 1,
    totals,
    money: total > 0,
    noMoney: total === 0,
    total: figure(total),
    totalInWords: moneyInWords(total),
    funds: fundsIn(honours, sheet.issuer),
    moneyBasis: moneyBasisOf(honours),
    duties: dutiesOf(sheet),
    groups: groupsOf(honours).map(({ title, honours: members }) => ({
      title,
      rows: members.map((one, index) => ({
        ...rowOf(one, index, remarkOf(one)),
        amount: one.amount === null ? "" : figure(decided(one)),
      })),
    })),
    corrected: sheet.corrections.length > 0,
    corrections: sheet.corrections.map((one) => ({ correction: correctionOf(one) })),
  };
}

/** “Tặng Giấy khen của Giám đốc Sở”; of several awards what they have in common. */
function subjectOf(honours: readonly Honoured[]): string {
  const names = [...new Set(honours.map(namedAward))];
  const kinds = new Set(honours.map((one) => one.kind));
  if (names.length === 1)
    return kinds.has("TITLE") ? `Công nhận ${lowered(names[0] ?? "")}` : `Tặng ${names[0] ?? ""}`;
  if (kinds.size === 2) return "Công nhận danh hiệu thi đua, tặng hình thức khen thưởng";
  return kinds.has("TITLE") ? "Công nhận danh hiệu thi đua" : "Tặng hình thức khen thưởng";
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function firstArticle(honours: readonly Honoured[]): string {
  const [first, ...rest] = honours;
  if (!first) return "";
  if (rest.length === 0) {
    const place = placeOf(first.line);
    const whom = place === "" ? first.name : `${first.name}, ${place}`;
    return sentence(`${subjectOf(honours)} cho ${whom}; thành tích: ${first.line.achievement}`);
  }
  const lines = honours.map((one) => one.line);
  const awards = new Set(lines.map((one) => one.awardKey));
  const end = awards.size > 1 ? ", gồm:" : ".";
  return `${subjectOf(honours)} cho ${countedIn(lines)} đã có thành tích trong ${occasionOf(lines)} (có danh sách kèm theo)${end}`;
}

const mostCited = 6;

/** By whom and by which letters it was proposed; many proposers are told by how many they are. */
function proposalsOf(letters: readonly CitedPaper[]): readonly string[] {
  const byProposer = [...Map.groupBy(letters, (one) => one.by)];
  if (byProposer.length > mostCited)
    return [`${byProposer.length} cơ quan, đơn vị tại các Tờ trình ${daysOf(letters)}`];
  return byProposer.map(([by, own]) => {
    const [one] = own;
    return one && own.length === 1
      ? `${by} tại Tờ trình ${numberAndDay(one)}`
      : `${by} tại ${twoDigits(own.length)} Tờ trình ${daysOf(own)}`;
  });
}

function daysOf(letters: readonly CitedPaper[]): string {
  const days = letters.flatMap((one) => one.on ?? []).toSorted();
  const [first = "", last = first] = [days[0], days.at(-1)];
  return first === last ? dayInWords(first) : `từ ${dayInWords(first)} đến ${dayInWords(last)}`;
}

function minutesCited(one: CitedPaper): string {
  return one.number === null
    ? `Biên bản họp ${dayInWords(one.on ?? "")} của ${one.by}`
    : `Biên bản họp ${numberAndDay(one)} của ${one.by}`;
}

function numberAndDay({ number, symbol, on }: CitedPaper): string {
  const figures = /^\d+$/.test(number ?? "") ? twoDigits(Number(number)) : number;
  const sign = symbol === null ? figures : `${figures}/${symbol}`;
  return on === null ? `số ${sign}` : `số ${sign} ${dayInWords(on)}`;
}

/** The provincial body that is told, where the decision is not its own. */
function aboveOf({ lines, bodies, issuer }: PaperSheet): readonly string[] {
  const [first] = lines;
  const homeAffairs = first && bodyAt(first, "HOME_AFFAIRS", bodies);
  if (!homeAffairs || ownOf(issuer).id === ownOf(homeAffairs).id) return [];
  return [`${ownOf(homeAffairs).name} (để b/c);`];
}

function dutiesOf({ lines, bodies, issuer }: PaperSheet): string {
  const [first] = lines;
  const isProvince = ownOf(issuer).kind === "PROVINCE";
  const office = first && bodyAt(first, isProvince ? "PROVINCE_OFFICE" : "OFFICE", bodies);
  const who = office ? `${headAndBody(office)}, thủ` : "Thủ";
  return `${who} trưởng các cơ quan, đơn vị có liên quan và các tập thể, cá nhân có tên tại Điều 1`;
}

const fieldWords = {
  SUBJECT_NAME: "họ tên",
  SUBJECT_POSITION: "chức vụ",
  UNIT_NAME: "tên đơn vị",
  ACHIEVEMENT: "thành tích",
} as const;

function correctionOf({ number, symbol, issuedOn, lines }: SheetCorrection): string {
  const changes = lines.map(
    ({ field, before, after }) => `${fieldWords[field]} “${before ?? ""}” nay là “${after}”`,
  );
  return `Văn bản số ${twoDigits(number)}/${symbol} ngày ${dayInFigures(issuedOn)}: ${changes.join("; ")}.`;
}
