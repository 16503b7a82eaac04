import { dateInVietnam } from "../award/dates.ts";
import { awards } from "../catalogue/awards.ts";
import { baseSalaries } from "../catalogue/base-salaries.ts";
import { calendars } from "../catalogue/calendars.ts";
import { haNamTransportReform2023 } from "../catalogue/campaigns/ha-nam-transport-reform-2023.ts";
import { namDinhReform2021 } from "../catalogue/campaigns/nam-dinh-reform-2021.ts";
import { campaigns } from "../catalogue/campaigns/index.ts";
import { demoCampaigns, demoCouncils, demoPeople, demoRuleSets } from "../catalogue/demo.ts";
import { documentTypes } from "../catalogue/document-types.ts";
import { organisations } from "../catalogue/organisations.ts";
import { type CatalogueBundle, parseBundle } from "../catalogue/parse.ts";
import { roles } from "../catalogue/roles.ts";
import { campaignRules } from "../catalogue/rule-sets/campaign-rules.ts";
import { ruleSets } from "../catalogue/rule-sets/index.ts";
import { importCatalogue } from "../commands/import-catalogue.ts";
import { loadDemo } from "../commands/load-demo.ts";
import type { Database } from "../database/connect.ts";
import { json, rowOf, sql } from "../database/sql.ts";
import { pipelines } from "../pipelines/index.ts";

/** The one password of every demonstration account. It is no secret: they do not exist in production. */
export const demoPassword = "bang-vang-demo";

export type Seeding = {
  /** The owner's connection. */
  readonly database: Database;
  readonly now: Date;
  readonly production: boolean;
  /** True puts the shipped reference data back over what was imported since. */
  readonly replace: boolean;
};

/**
 * Loads the shipped reference data and, outside production, the demonstration on first start. What
 * is there already stays, so that an imported calendar outlives a restart, unless `replace` is set.
 */
export async function seed({ database, now, production, replace }: Seeding): Promise<void> {
  const shipped = parseBundle({
    awards,
    roles,
    documentTypes,
    ruleSets,
    calendars,
    baseSalaries,
    pipelines,
  });
  await addSections(database, shipped);
  await importCatalogue(database, replace ? shipped : await missingOf(database, shipped));
  // The demonstration's password is public, so its accounts sleep while the server is in production.
  await sql`
    update account set disabled = ${production} where demo and disabled <> ${production}
  `.execute(database.db);
  if (!production && !(await hasDemo(database))) await seedDemo(database, now);
}

/** Sets of an earlier release say nothing of money and votes: that is added, and nothing else. */
async function addSections({ db }: Database, { ruleSets: sets }: CatalogueBundle): Promise<void> {
  const known = sets.map(({ key, rules: { prizes = [], funds = [], votes } }) => ({
    key,
    sections: { prizes, funds, votes },
  }));
  await sql`
    update rule_set s
    set record = jsonb_set(s.record, '{rules}', k.sections || (s.record -> 'rules'))
    from jsonb_to_recordset(${json(known)}) as k (key text, sections jsonb)
    where k.key = s.key and s.record ? 'rules'
      and not (s.record -> 'rules' ?& array['prizes', 'funds', 'votes'])
  `.execute(db);
}

async function seedDemo(database: Database, now: Date): Promise<void> {
  const year = Number(dateInVietnam(now).slice(0, 4));
  const bundle = parseBundle({
    organisations,
    campaigns: [...campaigns, ...demoCampaigns(year)],
    ruleSets: [
      ...[haNamTransportReform2023, namDinhReform2021].map(campaignRules),
      ...demoRuleSets(year),
    ],
  });
  await importCatalogue(database, bundle);
  await loadDemo(database, demoPeople, demoCouncils, demoPassword);
}

async function hasDemo({ db }: Database): Promise<boolean> {
  const found = await rowOf(
    db,
    sql<{ demo: boolean }>`select exists (select from account where demo) as demo`,
  );
  return found?.demo ?? false;
}

/** Pipelines always count as missing: their stored content is compared, and a change is an error. */
async function missingOf({ db }: Database, shipped: CatalogueBundle): Promise<CatalogueBundle> {
  const stored = await rowOf(
    db,
    sql<{ keys: string[] }>`
      select coalesce(json_agg(key), '[]') as keys from (
        select 'awards/' || key as key from award
        union all select 'roles/' || key from role
        union all select 'documentTypes/' || key from document_type
        -- Sets of an earlier release have no content: they count as missing.
        union all select 'ruleSets/' || key from rule_set where record ? 'rules'
        union all select 'calendars/' || year from calendar_year
        union all select 'baseSalaries/' || valid_from from base_salary
      ) as known
    `,
  );
  const known = new Set(stored?.keys);
  const missing = (list: string) => (one: { readonly key: string }) =>
    !known.has(`${list}/${one.key}`);
  return {
    ...shipped,
    awards: shipped.awards.filter(missing("awards")),
    roles: shipped.roles.filter(missing("roles")),
    documentTypes: shipped.documentTypes.filter(missing("documentTypes")),
    ruleSets: shipped.ruleSets.filter(missing("ruleSets")),
    calendars: shipped.calendars.filter(({ year }) => !known.has(`calendars/${year}`)),
    baseSalaries: shipped.baseSalaries.filter(
      ({ validFrom }) => !known.has(`baseSalaries/${validFrom}`),
    ),
  };
}
