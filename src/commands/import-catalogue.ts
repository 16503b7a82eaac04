import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { calendarDays, calendarOf } from "../award/working-days.ts";
import { CatalogueProblem } from "../catalogue/parse-basics.ts";
import { type CatalogueBundle } from "../catalogue/parse.ts";
import type { BaseSalaryRecord, CalendarRecord } from "../catalogue/types.ts";
import { type Database, dbOf } from "../database/connect.ts";
import { type Db, json, rowsOf, sql } from "../database/sql.ts";
import { parsePipeline } from "../pipelines/parse.ts";
import type { PipelineDefinition } from "../workflow/pipeline.ts";
import { checkRuleSets } from "./check-rule-sets.ts";
import { importCampaigns } from "./import-campaigns.ts";
import { importCouncils } from "./import-councils.ts";
import { importPeople } from "./import-people.ts";
import { importOrganisations } from "./import-organisations.ts";

/**
 * Adds reference data, all of it or none: new records are stored, changed ones replaced, none is
 * deleted. A pipeline whose content differs from the stored one of its version is refused, because
 * nominations run on what was stored. Needs the owner's connection.
 */
export function importCatalogue(database: Database, bundle: CatalogueBundle): Promise<void> {
  return database.orm.em.fork().transactional(async (em) => {
    const db = dbOf(em);
    // Two servers starting at once take turns.
    await sql`select pg_advisory_xact_lock(hashtext('bang-vang catalogue'))`.execute(db);
    await upsertKeyed(db, "award", bundle.awards);
    await upsertKeyed(db, "role", bundle.roles);
    await upsertKeyed(db, "document_type", bundle.documentTypes);
    await importCalendars(db, bundle.calendars);
    await importBaseSalaries(db, bundle.baseSalaries);
    await importPipelines(db, bundle.pipelines);
    await importOrganisations(em, bundle.organisations);
    await importCampaigns(em, bundle.campaigns);
    await upsertKeyed(db, "rule_set", bundle.ruleSets);
    if (bundle.ruleSets.length > 0) await checkRuleSets(db);
    await importPeople(em, bundle.people, { demo: false });
    await importCouncils(db, bundle.councils);
    await sql`update catalogue_revision set revision = revision + 1`.execute(db);
  });
}

async function upsertKeyed(
  db: Db,
  table: "award" | "role" | "document_type" | "rule_set",
  records: readonly { readonly key: string }[],
): Promise<void> {
  await sql`
    insert into ${sql.table(table)} (key, record)
    select one ->> 'key', one from jsonb_array_elements(${json(records)}) as one
    on conflict (key) do update set record = excluded.record
    where ${sql.table(table)}.record is distinct from excluded.record
  `.execute(db);
}

/** Ordinals count over all known years, so the table of days is laid anew when a year changes. */
async function importCalendars(db: Db, calendars: readonly CalendarRecord[]): Promise<void> {
  const changed = await rowsOf(
    db,
    sql`
      insert into calendar_year (year, record)
      select (one ->> 'year')::int, one from jsonb_array_elements(${json(calendars)}) as one
      on conflict (year) do update set record = excluded.record
      where calendar_year.record is distinct from excluded.record
      returning year
    `,
  );
  if (changed.length === 0) return;
  const years = await rowsOf(
    db,
    sql<{ record: CalendarRecord }>`select record from calendar_year order by year`,
  );
  const days = [...calendarDays(calendarOf(years.map((row) => row.record)))];
  await sql`delete from working_day`.execute(db);
  await sql`
    insert into working_day (date, ordinal, working, provisional)
    select date, ordinal, working, provisional
    from jsonb_to_recordset(${json(days)})
      as (date date, ordinal int, working boolean, provisional boolean)
  `.execute(db);
}

async function importBaseSalaries(db: Db, salaries: readonly BaseSalaryRecord[]): Promise<void> {
  await sql`
    insert into base_salary (valid_from, record)
    select (one ->> 'validFrom')::date, one from jsonb_array_elements(${json(salaries)}) as one
    on conflict (valid_from) do update set record = excluded.record
    where base_salary.record is distinct from excluded.record
  `.execute(db);
}

async function importPipelines(db: Db, raw: readonly unknown[]): Promise<void> {
  const keysOf = async (table: "role" | "document_type") =>
    new Set(
      (await rowsOf(db, sql<{ key: string }>`select key from ${sql.table(table)}`)).map(
        (row) => row.key,
      ),
    );
  const known = { roles: await keysOf("role"), documentTypes: await keysOf("document_type") };
  for (const one of raw) await storePipeline(db, parsePipeline(one, known));
}

async function storePipeline(db: Db, pipeline: PipelineDefinition): Promise<void> {
  // Kept as json, not jsonb: people meet the stages and steps in the order they are written.
  const hash = createHash("sha256")
    .update(canonicalize(pipeline) ?? "")
    .digest("hex");
  await sql`
    insert into pipeline_definition (key, version, hash, definition)
    values (${pipeline.key}, ${pipeline.version}, ${hash}, ${JSON.stringify(pipeline)}::json)
    on conflict (key, version) do nothing
  `.execute(db);
  const [stored] = await rowsOf(
    db,
    sql<{ hash: string }>`
      select hash from pipeline_definition
      where key = ${pipeline.key} and version = ${pipeline.version}
    `,
  );
  if (stored?.hash !== hash)
    throw new CatalogueProblem([
      `${pipeline.key}: version ${pipeline.version} is stored with other content; raise the version`,
    ]);
}
