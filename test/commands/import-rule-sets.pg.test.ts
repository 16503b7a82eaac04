import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { rulesFor } from "../../src/award/rule-layers.ts";
import { demoCampaigns, demoRuleSets } from "../../src/catalogue/demo.ts";
import { CatalogueProblem } from "../../src/catalogue/parse-basics.ts";
import { parseBundle } from "../../src/catalogue/parse.ts";
import { ruleSets } from "../../src/catalogue/rule-sets/index.ts";
import { seed } from "../../src/cli/seed.ts";
import { importCatalogue } from "../../src/commands/import-catalogue.ts";
import { catalogueSource } from "../../src/database/catalogue.ts";
import { connect, type Database } from "../../src/database/connect.ts";
import { sql } from "../../src/database/sql.ts";
import { openWorld, type World } from "../support/world.ts";

let world: World;
let owner: Database;
beforeAll(async () => {
  world = await openWorld();
  owner = await connect(world.url, { as: "owner", poolSize: 2 });
}, 60_000);
afterAll(async () => {
  await owner.close();
  await world.close();
});

const law = ruleSets.at(-1);
const [ofCampaign] = demoRuleSets(2026);
const [campaign] = demoCampaigns(2026);
const [round] = campaign?.rounds ?? [];
const ruling = (part: object) => ({
  ruleSets: [{ ...ofCampaign, rules: { ...ofCampaign?.rules, ...part } }],
});

async function problemsOf(bundle: object): Promise<readonly string[]> {
  try {
    await importCatalogue(owner, parseBundle(bundle));
  } catch (error) {
    if (error instanceof CatalogueProblem) return error.problems;
    throw error;
  }
  return [];
}

function storedRules() {
  return world.rows(sql`select s.*, revision from rule_set s, catalogue_revision order by key`);
}

const bad: readonly (readonly [string, object, string])[] = [
  [
    "a law beside the one in force",
    { ruleSets: [{ ...law, key: "VN_2027", validFrom: "2027-03-01" }] },
    "ruleSets.VN_2027: is in force at the same time as VN_2026",
  ],
  [
    "rules of an unknown campaign",
    { ruleSets: [{ ...ofCampaign, scope: { kind: "CAMPAIGN", campaign: "MOON" } }] },
    `ruleSets.${ofCampaign?.key}.scope: there is no campaign MOON`,
  ],
  [
    "rules of an unknown organisation",
    { ruleSets: [{ ...ofCampaign, scope: { kind: "ORGANISATION", organisation: "MOON" } }] },
    "scope: there is no organisation MOON",
  ],
  [
    "a limit for an unknown award",
    ruling({
      limits: [{ key: "sla.opinion", awards: ["NOBEL"], workingDays: 5, legalBasis: "Điều 1" }],
    }),
    "rules.limits.sla.opinion: there is no award NOBEL",
  ],
  [
    "a rule that asks for an unknown paper",
    ruling({
      dossiers: [
        {
          key: "dossier.spell",
          awards: null,
          types: null,
          subjects: null,
          papers: [{ documentType: "SPELL", level: "UNIT", formCode: null }],
          legalBasis: "Điều 1",
        },
      ],
    }),
    "rules.dossiers.dossier.spell: there is no document type SPELL",
  ],
];

test.each(bad)(
  "%s is refused by name, and nothing of the file is kept",
  async (_, part, problem) => {
    const before = await storedRules();

    expect((await problemsOf(part)).join("\n")).toContain(problem);
    expect(await storedRules()).toEqual(before);
  },
);

test("the law after next begins as data alone, once the one before it is closed", async () => {
  const next = { ...law, key: "VN_2027", validFrom: "2027-03-01" };
  const closed = { ...law, validTo: "2027-02-28" };

  expect(await problemsOf({ ruleSets: [next] })).toHaveLength(1);
  expect(await problemsOf({ ruleSets: [closed, next] })).toEqual([]);

  const { ruleSets: stored } = await catalogueSource(world.database.db).current();
  const question = { bound: null, organisations: [], campaignId: "0" };
  const lawOn = (on: string) => rulesFor(stored, { ...question, on }).sources;
  expect(lawOn("2027-02-28")).toEqual(["VN_2026"]);
  expect(lawOn("2027-03-01")).toEqual(["VN_2027"]);
});

test("rules come in one file with the campaign they are for, whatever stands first", async () => {
  const code = "NB-RULED-2026";
  const set = { ...ofCampaign, key: "RULED", scope: { kind: "CAMPAIGN", campaign: code } };
  const ruled = { ...campaign, code, rounds: [{ ...round, code: `${code}-1` }] };

  expect(await problemsOf({ ruleSets: [set], campaigns: [ruled] })).toEqual([]);

  const { ruleSets: stored } = await catalogueSource(world.database.db).current();
  expect(stored.find(({ key }) => key === "RULED")).toMatchObject({
    campaignId: await world.id("campaign", code),
    organisationId: null,
    rules: { settings: [{ key: "head.rule" }] },
  });
});

test("a rule set of an earlier release, which has no rules, is put right by the next start", async () => {
  await world.asOwner(
    sql`update rule_set set record = record - 'rules' - 'scope' where key = 'VN_2017'`,
  );
  const before = await catalogueSource(world.database.db).current();
  expect(before.ruleSets.map(({ key }) => key)).not.toContain("VN_2017");

  await seed({ database: owner, now: new Date(), production: false, replace: false });

  const after = await catalogueSource(world.database.db).current();
  expect(after.ruleSets.find(({ key }) => key === "VN_2017")).toMatchObject({
    rules: { quotas: [{ award: "EMULATION_FIGHTER_BASE" }] },
  });
  // What was imported since stays.
  expect(after.ruleSets.find(({ key }) => key === "VN_2026")?.validTo).toBe("2027-02-28");
});

test("a set of an earlier release is told the money, and stays what it was made otherwise", async () => {
  await owner.db.transaction().execute(async (db) => {
    await sql`
      update rule_set set record = jsonb_set(record, '{notes}', '["Riêng"]')
        #- '{rules,prizes}' #- '{rules,funds}'
      where key = 'VN_2025'`.execute(db);
  });
  await seed({ database: owner, now: new Date(), production: false, replace: false });

  const [row] = await world.rows(
    sql<{ record: unknown }>`select record from rule_set where key = 'VN_2025'`,
  );
  const shipped = ruleSets.find(({ key }) => key === "VN_2025");
  expect(row?.record).toEqual({ ...shipped, notes: ["Riêng"] });
});
