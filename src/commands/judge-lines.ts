import { assessRows } from "../access/assess-cases.ts";
import { loadRecords, noRecords } from "../access/load-records.ts";
import type { Viewer } from "../access/viewer.ts";
import type { Assessment } from "../award/assess.ts";
import { standing } from "../award/criteria.ts";
import { rulesFor } from "../award/rule-layers.ts";
import type { Catalogue } from "../database/catalogue.ts";
import type { Db } from "../database/sql.ts";
import { type Refusal, refusal } from "../workflow/refusals.ts";
import type { CommendationType } from "../workflow/vocabulary.ts";
import type { ListLine } from "./import-list.ts";
import type { Matched } from "./match-lines.ts";
import type { LineageMember } from "./resolve-places.ts";

/** Where the nominations of a list would stand. */
export type ListPlace = {
  readonly unitId: string;
  readonly roundId: string;
  readonly roundCode: string;
  readonly unitCode: string;
  readonly campaignId: string;
  readonly commendationType: CommendationType;
  readonly awards: readonly string[];
  readonly year: number;
  readonly departmentId: string | null;
  readonly provinceId: string | null;
};

/** A list whose report is being written. */
export type OpenReport = {
  readonly id: string;
  readonly place: ListPlace;
  readonly lineage: readonly LineageMember[];
  /** The award of rows that name none. */
  readonly award: string | null;
};

export type JudgedLine = {
  readonly line: ListLine & { readonly award: string };
  readonly matched: Matched;
};

/** What the rules say of a row: how its criteria stand, and what is worth telling. */
export type Judgement = {
  readonly eligibility: "MET" | "FAILED" | "PENDING" | "UNCONFIRMED";
  readonly warnings: readonly Refusal[];
};

type Asking = {
  readonly db: Db;
  readonly catalogue: Catalogue;
  readonly viewer: Viewer;
  readonly today: string;
};

/**
 * What the rules say of several rows, in a fixed number of statements. What only comes later in the
 * life of a nomination (papers, the head's word, what people judge) is not held against it here.
 */
export async function judgeLines(
  { db, catalogue, viewer, today }: Asking,
  place: ListPlace,
  lines: readonly JudgedLine[],
): Promise<ReadonlyMap<number, Judgement>> {
  const rules = rulesFor(catalogue.ruleSets, {
    on: today,
    bound: null,
    organisations: [place.departmentId, place.provinceId].flatMap((id) => id ?? []),
    campaignId: place.campaignId,
  });
  const cases = lines.map(({ line }) => ({
    id: String(line.row),
    awardKey: line.award,
    campaignId: place.campaignId,
    commendationType: place.commendationType,
    level: "UNIT" as const,
    // Counts are of what is kept; a row is not.
    rules: { ...rules, quotas: () => [] },
    facts: { today, openHolds: 0 },
  }));
  const assessed = await assessRows(
    db,
    catalogue,
    cases,
    lines.map((one) => dossierOf(one, place)),
  );
  const before = await awardedBefore({ db, viewer }, place, lines);
  return new Map(
    lines.map(({ line }) => [
      line.row,
      judgementOf(assessed.get(String(line.row)), before.get(line.row) ?? []),
    ]),
  );
}

function judgementOf(found: Assessment | undefined, years: readonly number[]): Judgement {
  const told = (found?.findings ?? [])
    .map((one) => one.refusal)
    .filter(({ reason }) => !laterReasons.has(reason));
  const earlier = refusal("LINE_AWARDED_BEFORE", { years: years.map(String) });
  return {
    eligibility: standing(found?.criteria ?? []).state,
    warnings: years.length > 0 ? [...told, earlier] : told,
  };
}

const laterReasons: ReadonlySet<string> = new Set([
  "DOSSIER_PAPER_MISSING",
  "DOSSIER_FILE_MISSING",
  "REPORT_NOT_CONFIRMED",
  "CRITERION_PENDING",
  "CRITERION_UNCONFIRMED",
  "HEAD_COLLECTIVE_UNCLEAR",
  "COLLECTIVE_NOT_NOMINATED",
]);

function dossierOf({ line, matched }: JudgedLine, { unitId, year }: ListPlace) {
  return {
    id: String(line.row),
    subjectKind: line.subjectKind ?? "INDIVIDUAL",
    personId: matched.personId,
    organisationId: matched.organisationId,
    headOfId: matched.headOfId,
    unitId,
    achievedFrom: line.from,
    achievedUntil: line.to,
    year,
    otherHolds: 0,
    report: line.report && { content: line.report, confirmed: false },
    held: null,
    lines: null,
    asked: null,
    overlaps: null,
    collective: null,
  };
}

/** The years in which each subject was given the same award, as far as the viewer may know. */
async function awardedBefore(
  { db, viewer }: Pick<Asking, "db" | "viewer">,
  { unitId, year }: ListPlace,
  lines: readonly JudgedLine[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const known = lines.filter(({ matched }) => matched.personId ?? matched.organisationId);
  const records = await loadRecords(
    db,
    known.map(({ line, matched: { personId, organisationId } }) => ({
      key: String(line.row),
      personId,
      organisationId,
      unitId,
    })),
    viewer,
  );
  return new Map(
    known.map(({ line }) => {
      const { awards } = records.get(String(line.row)) ?? noRecords;
      const same = awards.filter((one) => one.award === line.award && one.valid);
      const years = same.map((one) => one.year).filter((one) => one <= year);
      return [line.row, [...new Set(years)].toSorted((a, b) => a - b)];
    }),
  );
}
