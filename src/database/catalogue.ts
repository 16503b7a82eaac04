import type {
  AwardRecord,
  BaseSalaryRecord,
  CalendarRecord,
  CampaignRecord,
  DocumentTypeRecord,
  RoleRecord,
  RuleSetRecord,
} from "../catalogue/types.ts";
import { type Calendar, calendarOf } from "../award/working-days.ts";
import type { RuleSet } from "../award/rule-layers.ts";
import type { PipelineDefinition } from "../workflow/pipeline.ts";
import { type Db, rowOf, rowsOf, sql } from "./sql.ts";

/** The reference data in force, held in memory; every process reloads it when it has changed. */
export type Catalogue = {
  readonly revision: string;
  readonly awards: ReadonlyMap<string, AwardRecord>;
  readonly roles: ReadonlyMap<string, RoleRecord>;
  readonly documentTypes: ReadonlyMap<string, DocumentTypeRecord>;
  readonly ruleSets: readonly StoredRuleSet[];
  /** The criteria of every campaign, by id. */
  readonly campaigns: ReadonlyMap<string, CampaignCriteria>;
  readonly calendars: readonly CalendarRecord[];
  readonly calendar: Calendar;
  readonly baseSalaries: readonly BaseSalaryRecord[];
  /** Every stored version, oldest first. */
  readonly pipelines: readonly PipelineDefinition[];
};

/** A rule set with the ids its scope stands for. */
export type StoredRuleSet = RuleSetRecord & RuleSet;

/** What a campaign asks on top of the law; `criteriaFor` null means for all of its awards. */
export type CampaignCriteria = Pick<CampaignRecord, "code" | "criteria"> & {
  readonly id: string;
  readonly labelVi: string;
  readonly criteriaFor: readonly string[] | null;
};

export type CatalogueSource = { readonly current: () => Promise<Catalogue> };

/** How long a process may run on reference data that another has just changed. */
const maxAgeMs = 5000;

/** Serves the catalogue from memory and asks the database at most every five seconds. */
export function catalogueSource(db: Db): CatalogueSource {
  let held: { catalogue: Catalogue; checkedAt: number } | null = null;
  let loading: Promise<Catalogue> | null = null;

  async function refresh(): Promise<Catalogue> {
    const revision = await revisionOf(db);
    const catalogue =
      held?.catalogue.revision === revision ? held.catalogue : await loadCatalogue(db, revision);
    held = { catalogue, checkedAt: performance.now() };
    return catalogue;
  }

  return {
    current: () => {
      if (held && performance.now() - held.checkedAt < maxAgeMs)
        return Promise.resolve(held.catalogue);
      loading ??= refresh().finally(() => {
        loading = null;
      });
      return loading;
    },
  };
}

async function revisionOf(db: Db): Promise<string> {
  const row = await rowOf(db, sql<{ revision: string }>`select revision from catalogue_revision`);
  return row?.revision ?? "0";
}

async function loadCatalogue(db: Db, revision: string): Promise<Catalogue> {
  const [found] = await rowsOf(
    db,
    sql<{
      awards: AwardRecord[];
      roles: RoleRecord[];
      documentTypes: DocumentTypeRecord[];
      ruleSets: StoredRuleSet[];
      campaigns: CampaignCriteria[];
      calendars: CalendarRecord[];
      baseSalaries: BaseSalaryRecord[];
      pipelines: PipelineDefinition[];
    }>`
      select
        (select coalesce(json_agg(record order by key), '[]') from award) as awards,
        (select coalesce(json_agg(record order by key), '[]') from role) as roles,
        (select coalesce(json_agg(record order by key), '[]') from document_type)
          as "documentTypes",
        -- Sets stored before councils voted here say nothing of it.
        (select coalesce(json_agg(s.record || jsonb_build_object(
            'rules', '{"votes": []}'::jsonb || (s.record -> 'rules'),
            'organisationId', (select o.id::text from organisation o
              where o.code = s.record #>> '{scope,organisation}'),
            'campaignId', (select c.id::text from campaign c
              where c.code = s.record #>> '{scope,campaign}'))
            order by s.record ->> 'validFrom', s.key), '[]')
          from rule_set s where s.record ? 'rules') as "ruleSets",
        (select coalesce(json_agg(json_build_object('id', id::text, 'code', code,
            'labelVi', name_vi, 'criteria', record -> 'criteria', 'criteriaFor', record -> 'criteriaFor')), '[]')
          from campaign) as campaigns,
        (select coalesce(json_agg(record order by year), '[]') from calendar_year) as calendars,
        (select coalesce(json_agg(record order by valid_from), '[]') from base_salary)
          as "baseSalaries",
        (select coalesce(json_agg(definition order by key, version), '[]')
          from pipeline_definition) as pipelines
    `,
  );
  if (!found) throw new Error("The catalogue cannot be read.");
  return {
    ...found,
    revision,
    awards: keyed(found.awards),
    roles: keyed(found.roles),
    documentTypes: keyed(found.documentTypes),
    campaigns: new Map(found.campaigns.map((one) => [one.id, one])),
    calendar: calendarOf(found.calendars),
  };
}

function keyed<T extends { readonly key: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.key, record]));
}

/** The stored definition a nomination runs on. */
export function pipelineOf(catalogue: Catalogue, key: string, version: number): PipelineDefinition {
  const found = catalogue.pipelines.find((one) => one.key === key && one.version === version);
  if (!found) throw new Error(`Pipeline ${key} v${version} is not stored.`);
  return found;
}

/** The newest version of each pipeline: what new nominations start on. */
export function newestPipelines(catalogue: Catalogue): readonly PipelineDefinition[] {
  const newest = new Map(catalogue.pipelines.map((one) => [one.key, one]));
  return [...newest.values()];
}
