import { type Assessed, assess, type Assessment } from "../award/assess.ts";
import type { Criterion, CriterionResult } from "../award/conditions.ts";
import { judge } from "../award/criteria.ts";
import type { Rules } from "../award/rule-layers.ts";
import type { Catalogue } from "../database/catalogue.ts";
import type { Db } from "../database/sql.ts";
import type { Facts } from "../workflow/facts.ts";
import type { Refusal } from "../workflow/refusals.ts";
import type { CommendationType, Label, Level, SubjectKind } from "../workflow/vocabulary.ts";
import { evidenceOf } from "./evidence-of.ts";
import { type DossierRow, loadCounts, loadDossiers } from "./load-evidence.ts";
import { loadRecords, noRecords, type SubjectRecords } from "./load-records.ts";

/** What an assessment needs to know of a case beforehand. */
export type Assessable = {
  readonly id: string;
  readonly awardKey: string;
  readonly campaignId: string;
  readonly commendationType: CommendationType;
  readonly level: Level;
  readonly rules: Rules;
  readonly facts: Pick<Facts, "today" | "openHolds">;
};

type Loaded = {
  readonly rows: ReadonlyMap<string, DossierRow>;
  readonly records: ReadonlyMap<string, SubjectRecords>;
  readonly counts: ReadonlyMap<string, Readonly<Record<string, number>>>;
};

/** The assessments of several cases in a fixed number of statements, by their ids. */
export async function assessCases(
  db: Db,
  catalogue: Catalogue,
  cases: readonly Assessable[],
): Promise<ReadonlyMap<string, Assessment>> {
  const rows = await loadDossiers(
    db,
    cases.map((one) => one.id),
  );
  return assessRows(db, catalogue, cases, rows);
}

/** The same over rows that need not be kept anywhere: somebody asks before he nominates. */
export async function assessRows(
  db: Db,
  catalogue: Catalogue,
  cases: readonly Assessable[],
  rows: readonly DossierRow[],
): Promise<ReadonlyMap<string, Assessment>> {
  const loaded = await load(db, cases, rows);
  return new Map(
    cases.flatMap((one) => {
      const row = loaded.rows.get(one.id);
      return row ? [[one.id, assess(assessedOf(catalogue, one, row, loaded))] as const] : [];
    }),
  );
}

/** What an assessment says against the two acts that hang on it. */
export function blockers(assessment: Assessment | undefined): Facts["dossier"] {
  const against = (act: "SUBMISSION" | "APPRAISAL") =>
    (assessment?.findings ?? []).filter((one) => one.blocks === act).map((one) => one.refusal);
  const submission = against("SUBMISSION");
  const isMissing = (one: Refusal) => one.reason === "DOSSIER_PAPER_MISSING";
  return {
    // A paper may come with the step itself; everything else has to be in order before.
    papers: submission.filter(isMissing).map((one) => String(one.details.paper)),
    submission: submission.filter((one) => !isMissing(one)),
    appraisal: against("APPRAISAL"),
  };
}

async function load(
  db: Db,
  cases: readonly Assessable[],
  rows: readonly DossierRow[],
): Promise<Loaded> {
  const subjects = rows.flatMap((row) => [
    { key: row.id, ...row },
    ...(row.headOfId === null
      ? []
      : [
          {
            key: headKey(row),
            personId: null,
            organisationId: row.headOfId,
            unitId: row.headOfId,
          },
        ]),
  ]);
  const limited = cases.filter((one) => one.rules.quotas(one.awardKey).length > 0);
  return {
    rows: new Map(rows.map((row) => [row.id, row])),
    records: await loadRecords(
      db,
      subjects.map(({ key, personId, organisationId, unitId }) => ({
        key,
        personId,
        organisationId,
        unitId,
      })),
    ),
    counts:
      limited.length === 0
        ? new Map()
        : await loadCounts(
            db,
            limited.map((one) => one.id),
          ),
  };
}

function headKey({ id }: DossierRow): string {
  return `${id}/head`;
}

function assessedOf(
  catalogue: Catalogue,
  one: Assessable,
  row: DossierRow,
  loaded: Loaded,
): Assessed {
  const award = catalogue.awards.get(one.awardKey);
  const question = {
    award: one.awardKey,
    type: one.commendationType,
    subject: row.subjectKind,
  };
  const { report } = row;
  return {
    rules: one.rules,
    award: { key: one.awardKey, stateLevel: award?.stateLevel ?? false },
    level: one.level,
    evidence: evidenceOf(
      askedOf(one, row),
      report?.content ?? null,
      loaded.records.get(row.id) ?? noRecords,
    ),
    criteria: criteriaFor(catalogue, one, row.subjectKind),
    lines: row.lines ?? [],
    required: one.rules.papers(question).map((paper) => ({
      ...paper,
      label: labelOf(catalogue, paper.documentType),
    })),
    held: row.held ?? [],
    asked: row.asked ?? [],
    report: report && { confirmed: report.confirmed },
    collective: collectiveOf(catalogue, one, row, loaded),
    overlaps: row.overlaps ?? [],
    counts: loaded.counts.get(one.id) ?? {},
  };
}

function labelOf({ documentTypes }: Catalogue, key: string): Label {
  return documentTypes.get(key)?.label ?? { vi: key, en: key };
}

function askedOf({ facts }: Assessable, row: DossierRow) {
  return {
    subject: row.subjectKind,
    isHead: row.headOfId !== null,
    achievedFrom: row.achievedFrom,
    achievedUntil: row.achievedUntil,
    year: row.year,
    openHolds: facts.openHolds + row.otherHolds,
    asOf: facts.today,
  };
}

/** How the collective a head leads does by its own criteria of the campaign. */
function collectiveOf(
  catalogue: Catalogue,
  one: Assessable,
  row: DossierRow,
  { records }: Loaded,
): Assessed["collective"] {
  if (row.headOfId === null) return null;
  const evidence = evidenceOf(
    { ...askedOf(one, row), subject: "COLLECTIVE", isHead: false, openHolds: 0 },
    row.collective?.content ?? null,
    records.get(headKey(row)) ?? noRecords,
  );
  const results: readonly CriterionResult[] = judge(
    campaignCriteria(catalogue, one, "COLLECTIVE"),
    evidence,
    [],
  );
  return { results, nominated: row.collective !== null };
}

/** The law's and the province's criteria with those of the campaign. */
export function criteriaFor(
  catalogue: Catalogue,
  one: Pick<Assessable, "awardKey" | "campaignId" | "commendationType" | "rules">,
  subject: SubjectKind,
): readonly Criterion[] {
  const question = { award: one.awardKey, type: one.commendationType, subject };
  return [...one.rules.criteria(question), ...campaignCriteria(catalogue, one, subject)];
}

function campaignCriteria(
  catalogue: Catalogue,
  { awardKey, campaignId }: Pick<Assessable, "awardKey" | "campaignId">,
  subject: SubjectKind,
): readonly Criterion[] {
  const campaign = catalogue.campaigns.get(campaignId);
  if (!campaign || !(campaign.criteriaFor?.includes(awardKey) ?? true)) return [];
  return campaign.criteria
    .filter((one) => one.subject === subject)
    .map(({ key, textVi, textEn, logic, group, headOnly, condition }) => ({
      key,
      textVi,
      textEn,
      logic,
      group,
      headOnly,
      condition: condition ?? { kind: "MANUAL" },
      legalBasis: campaign.labelVi,
      source: campaign.code,
    }));
}
