import type { QueryContext } from "../../../queries/context.ts";
import { standingOf } from "../../../queries/last-return.ts";
import type { Chain } from "../../../queries/organisation-chains.ts";
import { paperSheet } from "../../../queries/paper-sheets.ts";
import { refuse } from "../../../workflow/refusals.ts";
import type { Place } from "../../../workflow/vocabulary.ts";
import { ownOf } from "../../word/content/bodies.ts";
import { appraisalListData, appraisalReportData } from "../../word/content/appraisal.ts";
import { cited, citedDecision } from "../../word/content/cited.ts";
import { headAndBody, placeOfIssuer } from "../../word/content/frame.ts";
import { unitMinutesData } from "../../word/content/submission.ts";
import { appraisalList } from "../../word/papers/appraisal-list.ts";
import { appraisalReport } from "../../word/papers/appraisal-report.ts";
import { unitMinutes } from "../../word/papers/unit-minutes.ts";
import type { PrintoutArgs, PrintoutKind } from "../kind.ts";
import { makingOf, writePaper } from "./make.ts";
import { bodiesOf, firstAt, lineOf } from "./notice-papers.ts";
import { assessmentsOf, nameOf, notYet, printablePaper } from "./papers.ts";
import { anyStamp } from "./stamps.ts";
import { titled } from "./title.ts";

/** The lines a unit meets on: of its letter, or the one nomination while the unit has it. */
async function atUnit(query: QueryContext, args: PrintoutArgs) {
  if (args.type === "Nomination") {
    const line = await lineOf(query, args);
    const standing = await standingOf(query, line.nominationId);
    if (standing?.level !== "UNIT" || standing.revokes)
      notYet("hồ sơ không còn ở đơn vị", "it has left the unit");
    return {
      name: line.code,
      lines: [line],
      unit: firstAt(line, await bodiesOf(query, line), "UNIT"),
    };
  }
  const head = await printablePaper(query, args);
  const sheet = await paperSheet(query, head);
  if (placeOfIssuer(sheet) !== "UNIT") refuse("PRINTOUT_NOT_OF", { kind: unitMinutes.key });
  return { name: nameOf(head), lines: sheet.lines, unit: head.issuer };
}

export const unitMinutesKind: PrintoutKind = {
  key: unitMinutes.key,
  label: unitMinutes.label,
  format: "docx",
  of: ["Nomination", "Submission"],
  permit: async (query, args) => {
    const { name, unit } = await atUnit(query, args);
    return titled(unitMinutes.label, name, { issuer: ownOf(unit).name });
  },
  produce: async (query, args, place) => {
    const { lines, unit } = await atUnit(query, args);
    const data = unitMinutesData(unit, lines, makingOf(query, place));
    await writePaper(query, unitMinutes, { issuer: unit, data }, place);
    return { lines: lines.length };
  },
  stamp: anyStamp,
};

/** Who appraises at a level, and to whom he reports. */
const appraisers: Readonly<Record<string, readonly [readonly Place[], Place]>> = {
  DEPARTMENT: [["OFFICE", "DEPARTMENT"], "DEPARTMENT"],
  COMMUNE: [["OFFICE", "DEPARTMENT"], "DEPARTMENT"],
  PROVINCE: [["HOME_AFFAIRS"], "PROVINCE"],
  CENTRAL: [["CENTRAL"], "CENTRAL"],
};

export const appraisalKind: PrintoutKind = {
  key: appraisalReport.key,
  label: appraisalReport.label,
  format: "docx",
  of: ["Nomination"],
  permit: async (query, args) => {
    const line = await lineOf(query, args);
    const standing = await standingOf(query, line.nominationId);
    if (!standing?.submitted || standing.revokes)
      notYet("hồ sơ chưa gửi lên", "it has not been submitted");
    return titled(appraisalReport.label, line.code);
  },
  produce: async (query, args, place) => {
    const line = await lineOf(query, args);
    const standing = (await standingOf(query, line.nominationId)) ?? refuse("NOT_FOUND");
    const bodies = await bodiesOf(query, line);
    const [at, above] = appraisers[standing.level] ?? [["OFFICE", "DEPARTMENT"], "DEPARTMENT"];
    const from = firstAt(line, bodies, ...at);
    const to = headAndBody(firstAt(line, bodies, above, "DEPARTMENT"));
    const assessments = await assessmentsOf(query, [line.nominationId]);
    const assessment = assessments.get(line.nominationId) ?? refuse("NOT_FOUND");
    const data = appraisalReportData({ from, to }, line, assessment, makingOf(query, place));
    await writePaper(query, appraisalReport, { issuer: from, data }, place);
    return { lines: assessment.criteria.length };
  },
  stamp: anyStamp,
};

export const appraisalListKind: PrintoutKind = {
  key: appraisalList.key,
  label: appraisalList.label,
  format: "docx",
  of: ["Submission", "Decision"],
  permit: async (query, args) => {
    const head = await printablePaper(query, args);
    if (head.revokes) refuse("PRINTOUT_NOT_OF", { kind: appraisalList.key });
    if (head.kind === "SUBMISSION" && head.status !== "SENT")
      notYet("tờ trình chưa gửi", "the letter is not sent");
    return titled(appraisalList.label, nameOf(head));
  },
  produce: async (query, args, place) => {
    const head = await printablePaper(query, args);
    const sheet = await paperSheet(query, head);
    const [first = refuse("NOT_FOUND")] = sheet.lines;
    const from = firstAt(
      first,
      sheet.bodies,
      ...appraisersOf(head.issuer, placeOfIssuer(sheet), head.kind),
    );
    const above =
      head.kind === "DECISION"
        ? head.issuer
        : firstAt(first, sheet.bodies, ...aboveOf(placeOfIssuer(sheet)));
    const about =
      head.kind === "DECISION"
        ? `${head.number === null ? "dự thảo " : ""}${citedDecision(head)}`
        : `Tờ trình ${cited(head)} của ${ownOf(head.issuer).name}`;
    const ids = sheet.lines.map((line) => line.nominationId);
    const data = appraisalListData(
      { from, to: headAndBody(above) },
      { about, lines: sheet.lines },
      await assessmentsOf(query, ids),
      makingOf(query, place),
    );
    await writePaper(query, appraisalList, { issuer: from, data }, place);
    return { lines: sheet.lines.length };
  },
  stamp: anyStamp,
};

/** The office of who decides, or of who receives the letter. */
function appraisersOf(issuer: Chain, at: Place | null, kind: string): readonly Place[] {
  if (kind === "DECISION")
    return ownOf(issuer).kind === "PROVINCE" ? ["HOME_AFFAIRS"] : ["OFFICE", "DEPARTMENT"];
  if (at === "UNIT") return ["OFFICE", "DEPARTMENT"];
  return at === "DEPARTMENT" ? ["HOME_AFFAIRS"] : ["CENTRAL", "HOME_AFFAIRS"];
}

function aboveOf(at: Place | null): readonly Place[] {
  if (at === "UNIT") return ["DEPARTMENT"];
  return at === "DEPARTMENT" ? ["PROVINCE"] : ["CENTRAL", "PROVINCE"];
}
