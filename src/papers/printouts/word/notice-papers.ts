import { pipelineOf } from "../../../database/catalogue.ts";
import type { QueryContext } from "../../../queries/context.ts";
import { lastReturn } from "../../../queries/last-return.ts";
import { type Chain, chainsOf } from "../../../queries/organisation-chains.ts";
import { paperSheet, placesOf } from "../../../queries/paper-sheets.ts";
import { endingsOf, linesOfNominations, type SheetLine } from "../../../queries/sheet-lines.ts";
import { stageOf } from "../../../workflow/pipeline.ts";
import { refuse } from "../../../workflow/refusals.ts";
import type { Outcome, Place } from "../../../workflow/vocabulary.ts";
import { ownOf } from "../../word/content/bodies.ts";
import { bodyAt, placeOfIssuer } from "../../word/content/frame.ts";
import { cited } from "../../word/content/cited.ts";
import { resultData, returnData } from "../../word/content/notices.ts";
import { resultNotice } from "../../word/papers/result-notice.ts";
import { returnNotice } from "../../word/papers/return-notice.ts";
import type { PrintoutArgs, PrintoutKind } from "../kind.ts";
import { makingOf, writePaper } from "./make.ts";
import { nameOf, notYet, printablePaper } from "./papers.ts";
import { anyStamp } from "./stamps.ts";
import { titled } from "./title.ts";

/** The nomination as a line, for whoever may read it; a revocation has papers of its own. */
export async function lineOf(query: QueryContext, { id }: PrintoutArgs): Promise<SheetLine> {
  const [line] = await linesOfNominations(query, [id ?? "0"]);
  if (!line) return refuse("NOT_FOUND");
  if (line.revokes) refuse("PRINTOUT_NOT_OF", { kind: "Nomination" });
  return line;
}

/** The bodies that fill the places of a line. */
export async function bodiesOf(query: QueryContext, line: SheetLine) {
  return chainsOf(query, placesOf([line]));
}

/** The body at the first of the places that is filled. */
export function firstAt(
  line: SheetLine,
  bodies: ReadonlyMap<string, Chain>,
  ...places: readonly Place[]
): Chain {
  const found = places.map((place) => bodyAt(line, place, bodies)).find((one) => one !== null);
  return found ?? refuse("NOT_FOUND");
}

async function returnOf(query: QueryContext, line: SheetLine) {
  const found = await lastReturn(query, line.nominationId);
  return found ?? notYet("hồ sơ chưa bị trả lại để bổ sung", "it was never returned");
}

export const returnKind: PrintoutKind = {
  key: returnNotice.key,
  label: returnNotice.label,
  format: "docx",
  of: ["Nomination"],
  permit: async (query, args) => {
    const line = await lineOf(query, args);
    await returnOf(query, line);
    return titled(returnNotice.label, line.code);
  },
  produce: async (query, args, place) => {
    const line = await lineOf(query, args);
    const returned = await returnOf(query, line);
    const bodies = await bodiesOf(query, line);
    const by = returned.organisationId;
    const chains = by === null ? bodies : await chainsOf(query, [by]);
    const from = (by && chains.get(by)) || firstAt(line, bodies, "OFFICE", "DEPARTMENT");
    const isOffice = ownOf(from).id === line.places.OFFICE;
    const to = isOffice
      ? firstAt(line, bodies, "UNIT")
      : firstAt(line, bodies, "DEPARTMENT", "UNIT");
    const data = returnData({ from, to }, line, returned, makingOf(query, place));
    await writePaper(query, returnNotice, { issuer: from, data }, place);
    return { lines: returned.items.length };
  },
  stamp: anyStamp,
};

/** What came of a line: also where it was refused and only the telling is left. */
function endOf({ catalogue }: QueryContext, line: SheetLine): Outcome {
  if (line.outcome !== "IN_PROGRESS") return line.outcome;
  const pipeline = pipelineOf(catalogue, line.pipelineKey, line.pipelineVersion);
  return Object.hasOwn(stageOf(pipeline, line.stage).steps, "notifyResult")
    ? "NOT_AWARDED"
    : "IN_PROGRESS";
}

function isOver(query: QueryContext, line: SheetLine): boolean {
  return endOf(query, line) !== "IN_PROGRESS";
}

/** The lines of a letter, or the one nomination, with what they were proposed by. */
async function proposed(query: QueryContext, args: PrintoutArgs) {
  if (args.type === "Nomination") {
    const line = await lineOf(query, args);
    const bodies = await bodiesOf(query, line);
    return {
      lines: [line],
      proposal: `hồ sơ mã ${line.code}`,
      // What the state decides is told by the province's body, the rest by who decides it.
      from: firstAt(line, bodies, ...tellers(query, line)),
      to: firstAt(line, bodies, "UNIT"),
    };
  }
  const head = await printablePaper(query, args);
  if (head.status !== "SENT") notYet("tờ trình chưa gửi", "the letter is not sent");
  const sheet = await paperSheet(query, head);
  const [first = refuse("NOT_FOUND")] = sheet.lines;
  const above: readonly Place[] =
    placeOfIssuer(sheet) === "UNIT" ? ["DEPARTMENT"] : ["HOME_AFFAIRS", "PROVINCE"];
  return {
    lines: sheet.lines,
    proposal: `danh sách kèm theo Tờ trình ${cited(head)}`,
    from: firstAt(first, sheet.bodies, ...above),
    to: head.issuer,
  };
}

function tellers({ catalogue }: QueryContext, { awardKey }: SheetLine): readonly Place[] {
  const level = catalogue.awards.get(awardKey)?.decidedAt;
  return level === "DEPARTMENT" || level === "COMMUNE" || level === "UNIT"
    ? ["DEPARTMENT", "UNIT"]
    : ["HOME_AFFAIRS", "DEPARTMENT"];
}

export const resultKind: PrintoutKind = {
  key: resultNotice.key,
  label: resultNotice.label,
  format: "docx",
  of: ["Nomination", "Submission"],
  permit: async (query, args) => {
    if (args.type !== "Nomination") {
      const head = await printablePaper(query, args);
      if (head.status !== "SENT") notYet("tờ trình chưa gửi", "the letter is not sent");
      return titled(resultNotice.label, nameOf(head));
    }
    const line = await lineOf(query, args);
    if (!isOver(query, line)) notYet("hồ sơ chưa có kết quả", "it has no result");
    return titled(resultNotice.label, line.code);
  },
  produce: async (query, args, place) => {
    const { from, to, lines, proposal } = await proposed(query, args);
    if (!lines.some((line) => isOver(query, line)))
      notYet("chưa hồ sơ nào có kết quả", "none has a result");
    const endings = await endingsOf(
      query,
      lines.map((line) => line.nominationId),
    );
    const ended = lines.map((line) => ({ ...line, outcome: endOf(query, line) }));
    const told = { lines: ended, proposal, endings };
    const data = resultData({ from, to }, told, makingOf(query, place));
    await writePaper(query, resultNotice, { issuer: from, data }, place);
    return { lines: lines.length };
  },
  stamp: anyStamp,
};
