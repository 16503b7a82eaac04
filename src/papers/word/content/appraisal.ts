import type { Assessment } from "../../../award/assess.ts";
import type { CriterionResult, Measure, Verdict } from "../../../award/conditions.ts";
import { dateInVietnam } from "../../../award/dates.ts";
import type { Chain } from "../../../queries/organisation-chains.ts";
import type { SheetLine } from "../../../queries/sheet-lines.ts";
import type { DataOf } from "../fields.ts";
import type { appraisalList } from "../papers/appraisal-list.ts";
import type { appraisalReport } from "../papers/appraisal-report.ts";
import { basisOf, ended } from "./citations.ts";
import { frameOf, type Making, recipientsOf, symbolOf, unsigned } from "./frame.ts";
import {
  groupsOf,
  type Honoured,
  honoursOf,
  namedAward,
  occasionOf,
  type PaperCatalogue,
  placeOf,
  rowOf,
} from "./honours.ts";
import { countedIn, dayInFigures, sentence } from "./wording.ts";

type Assessments = ReadonlyMap<string, Assessment>;

/** Who reports, and to whom. */
export type Reporting = { readonly from: Chain; readonly to: string };

const verdicts: Readonly<Record<Verdict, string>> = {
  PASS: "Đạt",
  FAIL: "Không đạt",
  PENDING_DATA: "Chưa đủ dữ liệu",
  MANUAL: "Chưa đánh giá",
  NOT_APPLICABLE: "Không áp dụng",
};
const units: Readonly<Record<NonNullable<Measure["unit"]>, string>> = {
  PERCENT: "%",
  POINTS: "điểm",
  RANK: "(thứ hạng)",
  TIMES: "lần",
  YEARS: "năm",
  MONTHS: "tháng",
  RATING: "",
  COUNT: "",
};
/** What is measured beside awards, by its key. */
const measured: Readonly<Record<string, string>> = {
  PAR_INDEX: "Chỉ số cải cách hành chính",
  SIPAS: "Chỉ số hài lòng (SIPAS)",
  LATE_FILES: "Số hồ sơ trễ hạn",
  RATING: "Xếp loại",
  YEARS: "Số năm",
  SERVICE: "Thời gian công tác",
  DISCIPLINED: "Số người bị kỷ luật",
  UNIT: "Sáng kiến cấp cơ sở",
  DEPARTMENT: "Sáng kiến cấp sở",
  PROVINCE: "Sáng kiến cấp tỉnh",
  NATIONAL: "Sáng kiến toàn quốc",
  EXCELLENT: "Hoàn thành xuất sắc nhiệm vụ",
  GOOD: "Hoàn thành tốt nhiệm vụ",
  COMPLETED: "Hoàn thành nhiệm vụ",
  FAILED: "Không hoàn thành nhiệm vụ",
};
const states = { MISSING: "Chưa có", CITED: "Có, chưa đính kèm tệp", ATTACHED: "Đủ" } as const;

/** The opinion of the appraiser in words. */
function opinionOf({ advice, proposedAwardKey }: SheetLine, { awards }: PaperCatalogue): string {
  if (advice === "ELIGIBLE") return "Đủ điều kiện";
  if (advice === "INELIGIBLE") return "Không đủ điều kiện";
  if (advice === "LOWER_FORM") {
    const award = awards.get(proposedAwardKey ?? "")?.label.vi ?? "";
    return `Đề nghị hình thức thấp hơn: ${award}`;
  }
  return "Chưa kết luận";
}

function shared({ from }: Reporting, honours: readonly Honoured[], making: Making) {
  return {
    ...frameOf(from, { ...making, symbol: symbolOf("BC", from) }),
    ...unsigned(from),
    ...recipientsOf("Như trên;", "Lưu: VT."),
    basis: ended(
      basisOf(
        making.catalogue,
        honours.map((one) => one.rules),
      ),
    ),
  };
}

export function appraisalReportData(
  reporting: Reporting,
  line: SheetLine,
  assessment: Assessment,
  making: Making,
): DataOf<(typeof appraisalReport)["fields"]> {
  const honours = honoursOf([line], { ...making, on: making.today });
  const { criteria, papers, findings } = assessment;
  const [one] = honours;
  return {
    ...shared(reporting, honours, making),
    addressee: reporting.to,
    dossier: line.code,
    name: line.name,
    place: placeOf(line) || line.unit,
    award: one ? namedAward(one) : line.awardKey,
    occasion: line.campaign,
    achievement: sentence(line.achievement),
    received: receivedOf(line),
    papers: papers.map(({ required, state }) => ({
      paper: required.label.vi,
      state: states[state],
      basis: required.legalBasis,
    })),
    criteria: criteria.map((result, index) => ({
      order: String(index + 1),
      criterion: result.criterion.textVi,
      found: foundOf(result, making.catalogue),
      verdict: verdictOf(result),
    })),
    hasFindings: findings.length > 0,
    findings: findings.map(({ refusal }) => ({ finding: refusal.messageVi })),
    conclusion: sentence(opinionOf(line, making.catalogue)),
  };
}

function receivedOf({ submittedAt, receivedOn }: SheetLine): string {
  const sent =
    submittedAt === null ? "" : `gửi ngày ${dayInFigures(dateInVietnam(new Date(submittedAt)))}`;
  const received =
    receivedOn === null ? "chưa tiếp nhận" : `tiếp nhận đủ ngày ${dayInFigures(receivedOn)}`;
  return [sent, received].filter(Boolean).join(", ");
}

function foundOf({ measures, line }: CriterionResult, { awards }: PaperCatalogue): string {
  const called = (key: string) => awards.get(key)?.label.vi ?? measured[key] ?? key;
  const told = measures.map(({ what, year, found, needed, unit }) =>
    [
      what.split(", ").map(called).join(", "),
      ...(year === null ? [] : [`năm ${year}`]),
      `${found === null ? "chưa có" : called(found)} (yêu cầu ${called(needed)})`,
      unit === null ? "" : units[unit],
    ]
      .filter(Boolean)
      .join(" "),
  );
  return [...told, ...(line ? [line.reason] : [])].join("; ");
}

function verdictOf({ verdict, line }: CriterionResult): string {
  return line?.waived ? "Được miễn" : verdicts[verdict];
}

export function appraisalListData(
  reporting: Reporting,
  told: { readonly about: string; readonly lines: readonly SheetLine[] },
  assessments: Assessments,
  making: Making,
): DataOf<(typeof appraisalList)["fields"]> {
  const honours = honoursOf(told.lines, { ...making, on: making.today });
  const opinions = Map.groupBy(told.lines, (line) => opinionOf(line, making.catalogue));
  return {
    ...shared(reporting, honours, making),
    addressee: reporting.to,
    occasion: occasionOf(told.lines),
    about: told.about,
    counted: countedIn(told.lines),
    results: [...opinions].map(([opinion, of]) => ({ opinion, count: String(of.length) })),
    groups: groupsOf(honours).map(({ title, honours: members }) => ({
      title,
      rows: members.map((one, index) => ({
        ...rowOf(one, index),
        ...judgedOf(assessments.get(one.line.nominationId)),
        opinion: opinionOf(one.line, making.catalogue),
      })),
    })),
  };
}

function judgedOf(assessment: Assessment | undefined) {
  const { criteria, papers } = assessment ?? { criteria: [], papers: [] };
  const missing = papers.filter((one) => one.state === "MISSING");
  const passed = criteria.filter((one) => one.verdict === "PASS" || one.line?.waived);
  const failed = criteria.filter((one) => one.verdict === "FAIL" && !one.line?.waived);
  return {
    dossier:
      missing.length === 0
        ? "Đủ thành phần"
        : `Thiếu: ${missing.map(({ required }) => required.label.vi).join("; ")}`,
    criteria: [
      `Đạt ${passed.length}/${criteria.length}`,
      ...failed.map(({ criterion }) => `Không đạt: ${criterion.textVi}`),
    ].join(". "),
  };
}
