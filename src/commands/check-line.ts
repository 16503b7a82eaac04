import type { Viewer } from "../access/viewer.ts";
import type { Catalogue } from "../database/catalogue.ts";
import { type Refusal, refusal, Refused } from "../workflow/refusals.ts";
import { chosenAward, pipelineFor } from "./choose-award.ts";
import { cleanReport } from "./clean-report.ts";
import { findingAt, type ListFinding, type ListLine } from "./import-list.ts";
import type { OpenReport } from "./judge-lines.ts";
import type { Matched } from "./match-lines.ts";
import { cleanNominationText } from "./nomination-text.ts";
import { checkPlaces, placesOf } from "./resolve-places.ts";

type Checking = { readonly catalogue: Catalogue; readonly viewer: Viewer; readonly today: string };
type Checked = { readonly line: ListLine; readonly match: Matched };

/** What would be refused if the row were nominated as it is, each at its cell. */
export function checkLine(
  { catalogue, viewer, today }: Checking,
  report: OpenReport,
  { line, match }: Checked,
): readonly ListFinding[] {
  return [
    ...awardFindings(catalogue, report, line),
    ...textFindings(line),
    ...reportFindings(catalogue, today, line),
    ...(match.personId === viewer.personId
      ? [findingAt(line, "name", refusal("OWN_NOMINATION"))]
      : []),
  ];
}

function awardFindings(
  catalogue: Catalogue,
  { place, lineage }: OpenReport,
  line: ListLine,
): readonly ListFinding[] {
  const { award: key, subjectKind } = line;
  if (key === null) {
    // A cell that could not be read is told already.
    const isThere = line.places.award !== undefined;
    return isThere ? [] : [findingAt(line, "award", refusal("LINE_AWARD_MISSING"))];
  }
  if (subjectKind === null) return [];
  const refused = refusalOf(() => {
    const award = chosenAward(catalogue, { award: key, subjectKind, round: place });
    const pipeline = pipelineFor(catalogue, award, place.commendationType, lineage);
    checkPlaces(pipeline, placesOf(lineage));
  });
  const part = refused?.reason === "SUBJECT_KIND_NOT_ALLOWED" ? "kind" : "award";
  return refused ? [findingAt(line, part, refused)] : [];
}

const partOf: Readonly<Record<string, string>> = {
  "subject.name": "name",
  "subject.position": "position",
  achievement: "achievement",
  achievementFrom: "from",
  achievementTo: "to",
};

function textFindings(line: ListLine): readonly ListFinding[] {
  const { subjectName, achievement } = line;
  if (subjectName === null || achievement === null) return [];
  const { subjectPosition, from } = line;
  // Days in the wrong order are told by the sheet.
  const to = line.from !== null && line.to !== null && line.to < line.from ? null : line.to;
  const refused = refusalOf(() =>
    cleanNominationText({
      subjectName,
      subjectPosition,
      achievement,
      achievementFrom: from,
      achievementTo: to,
    }),
  );
  return refused ? [findingAt(line, partOf[String(refused.details.field)] ?? "name", refused)] : [];
}

function reportFindings(
  catalogue: Catalogue,
  today: string,
  line: ListLine,
): readonly ListFinding[] {
  const { report } = line;
  if (report === null) return [];
  const refused = refusalOf(() => cleanReport(report, today, catalogue));
  return refused ? [findingAt(line, columnOf(line, String(refused.details.field)), refused)] : [];
}

/** `report.indexes.2.score` is a cell of the row: the third index it states. */
function columnOf({ report, places }: ListLine, path: string): string {
  const [, list, index, part = ""] = path.split(".");
  const at = Number(index);
  if (list === "ratings") return `rating.${report?.ratings[at]?.year}`;
  if (list === "indexes") {
    const one = report?.indexes[at];
    const parts: Readonly<Record<string, string>> = { maxScore: "max", rank: "rank" };
    return `index.${one?.of}.${one?.index}.${one?.year}.${parts[part] ?? "score"}`;
  }
  if (list === "initiatives") {
    const key = `initiative.${at + 1}.${part}`;
    return places[key] ? key : `initiative.${at + 1}.title`;
  }
  if (list === "members") return `members.${index === "holding" ? "total" : index}`;
  if (list === "discipline") return index === "endedOn" ? "disciplineEnded" : "discipline";
  return list ?? "name";
}

function refusalOf(work: () => unknown): Refusal | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
