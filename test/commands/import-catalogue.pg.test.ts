import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { awards } from "../../src/catalogue/awards.ts";
import { calendars } from "../../src/catalogue/calendars.ts";
import { demoCampaigns } from "../../src/catalogue/demo.ts";
import { organisations } from "../../src/catalogue/organisations.ts";
import { CatalogueProblem } from "../../src/catalogue/parse-basics.ts";
import { parseBundle } from "../../src/catalogue/parse.ts";
import { importCatalogue } from "../../src/commands/import-catalogue.ts";
import { catalogueSource, pipelineOf } from "../../src/database/catalogue.ts";
import { connect, type Database } from "../../src/database/connect.ts";
import { rowsOf, sql } from "../../src/database/sql.ts";
import { departmentAward } from "../../src/pipelines/department-award.ts";
import { drive } from "../support/drive.ts";
import { routeNamed, walk } from "../support/walk.ts";
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

const [campaign] = demoCampaigns(2026);
const [award] = awards;
const [organisation] = organisations;
const [round] = campaign?.rounds ?? [];
const [criterion] = campaign?.criteria ?? [];
const manual = { kind: "MANUAL" };
const asking = (condition: object) => ({
  ...criterion,
  condition: { kind: "ALL", of: [manual, condition] },
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

function catalogueState() {
  return rowsOf(
    owner.db,
    sql`
      select (select json_agg(a order by key) from award a) as awards,
        (select json_agg(p order by key, version) from pipeline_definition p) as pipelines,
        (select json_agg(o order by id) from organisation o) as organisations,
        (select json_agg(c order by id) from campaign c) as campaigns,
        (select json_agg(r order by id) from round r) as rounds,
        (select json_agg(s order by key) from rule_set s) as rules,
        (select json_agg(y order by year) from calendar_year y) as years,
        (select count(*) from working_day) as days,
        (select revision from catalogue_revision) as revision
    `,
  );
}

const newAward = { ...award, key: "NEW_AWARD" };
const council = {
  organisation: "NB-SXD",
  label: { vi: "Hội đồng mới", en: "New council" },
  establishedBy: "Quyết định 31/QĐ-SXD ngày 20/11/2026",
  validFrom: "2026-11-20",
  validTo: null,
  members: [
    { person: { username: "nb.sxd.giamdoc" }, position: "CHAIR", votes: true },
    {
      person: {
        fullName: "Lý Thị Sen",
        position: { vi: "Chuyên gia", en: "Expert" },
      },
      position: "MEMBER",
      votes: true,
    },
  ],
};

const bad: readonly (readonly [string, object, string])[] = [
  ["an unknown member", { awards: [{ ...award, colour: "red" }] }, "awards.0"],
  ["an unknown list", { prizes: [] }, '"prizes"'],
  [
    "a date that does not exist",
    {
      ruleSets: [
        {
          key: "X",
          label: { vi: "x", en: "x" },
          validFrom: "2026-02-30",
          validTo: null,
          basis: [],
          notes: [],
        },
      ],
    },
    "ruleSets.0.validFrom",
  ],
  [
    "an organisation's unknown parent",
    { organisations: [{ ...organisation, parent: "MOON" }] },
    "organisations.BNV.parent: there is no MOON",
  ],
  [
    "an organisation's unknown successor",
    { organisations: [{ ...organisation, successor: "MOON" }] },
    "organisations.BNV.successor: there is no MOON",
  ],
  [
    "an unknown office",
    { organisations: [{ ...organisation, offices: { OFFICE: "MOON" } }] },
    "organisations.BNV.offices: there is no MOON",
  ],
  [
    "a tree with a circle",
    { organisations: [{ ...organisation, parent: "BNV" }] },
    "the tree has a circle",
  ],
  [
    "a campaign of nobody",
    { campaigns: [{ ...campaign, launchedBy: "MOON" }] },
    "there is no organisation MOON",
  ],
  [
    "an unknown monitor",
    { campaigns: [{ ...campaign, monitors: ["MOON"] }] },
    "monitors: there is no organisation MOON",
  ],
  [
    "a round with an unknown award",
    { campaigns: [{ ...campaign, rounds: [{ ...round, awards: ["NOBEL"] }] }] },
    "there is no award NOBEL",
  ],
  [
    "a round with an unknown paper",
    { campaigns: [{ ...campaign, rounds: [{ ...round, papers: ["SPELL"] }] }] },
    "there is no document type SPELL",
  ],
  [
    "a campaign with criteria for an unknown award",
    { campaigns: [{ ...campaign, criteriaFor: ["NOBEL"] }] },
    "criteriaFor: there is no award NOBEL",
  ],
  [
    "a campaign that asks for an unknown award",
    {
      campaigns: [
        { ...campaign, criteria: [asking({ kind: "HELD", awards: ["NOBEL"], times: 1 })] },
      ],
    },
    `criteria.${criterion?.key}: there is no award NOBEL`,
  ],
  [
    "a council of an unknown body",
    { councils: [{ ...council, organisation: "MOON" }] },
    "there is no organisation MOON",
  ],
  [
    "a council with an unknown account",
    {
      councils: [
        { ...council, members: [{ ...council.members[0], person: { username: "nobody" } }] },
      ],
    },
    "there is no account nobody",
  ],
  [
    "a pipeline that is unsound",
    { pipelines: [{ ...departmentAward, version: 3, start: "MOON" }] },
    "department-award.start: there is no stage MOON",
  ],
  [
    "a changed pipeline under its version",
    { pipelines: [{ ...departmentAward, label: { vi: "Khác", en: "Other" } }] },
    "department-award: version 3 is stored with other content",
  ],
];

test.each(bad)(
  "%s is refused by name, and nothing of the file is kept",
  async (_, part, problem) => {
    const before = await catalogueState();

    const problems = await problemsOf({ awards: [newAward], ...part });

    expect(problems.join("\n")).toContain(problem);
    expect(await catalogueState()).toEqual(before);
  },
);

test("a council is brought in once, with members who need no account", async () => {
  const count = async () => {
    const [row] = await world.rows(sql<{ councils: number; members: number }>`
      select (select count(*)::int from council) as councils,
        (select count(*)::int from council_member) as members`);
    return [row?.councils ?? 0, row?.members ?? 0] as const;
  };
  const [councils, members] = await count();
  expect(await problemsOf({ councils: [council] })).toEqual([]);
  expect(await problemsOf({ councils: [council] })).toEqual([]);
  expect(await count()).toEqual([councils + 1, members + 2]);
});

test("the same file twice changes nothing but the revision", async () => {
  const [before] = await catalogueState();

  const bundle = {
    awards,
    organisations,
    campaigns: demoCampaigns(2026),
    pipelines: [departmentAward],
    calendars,
  };
  expect(await problemsOf(bundle)).toEqual([]);

  const [after] = await catalogueState();
  expect({ ...(after as object), revision: 0 }).toEqual({ ...(before as object), revision: 0 });
});

test("a new version is for new nominations; those under way keep the one they began on", async () => {
  const certificate = routeNamed("Giấy khen of the department, without council");
  const old = await walk(world, certificate, { until: "NOTIFIED" });
  const { NOTIFIED, ...stages } = departmentAward.stages;
  const renamed = { ...NOTIFIED, label: { vi: "Chờ trao", en: "Waiting" } };
  const next = { ...departmentAward, version: 4, stages: { ...stages, NOTIFIED: renamed } };

  expect(await problemsOf({ pipelines: [next] })).toEqual([]);
  const catalogue = await catalogueSource(world.database.db).current();
  const later: World = {
    ...world,
    catalogue,
    as: async (...of) => ({ ...(await world.as(...of)), catalogue }),
  };
  const begun = await walk(later, certificate, { until: "NOTIFIED" });
  await drive(later, old, "award");

  const versions = await world.rows(sql<{ version: number }>`
    select pipeline_version as version from nomination
    where id in (${old.nominationId}::bigint, ${begun.nominationId}::bigint) order by id
  `);
  expect(versions.map((row) => row.version)).toEqual([3, 4]);
  expect(pipelineOf(catalogue, "department-award", 3)).toEqual(departmentAward);
});

test("a base salary that is imported is what the next decision goes by", async () => {
  const salary = {
    validFrom: "2026-12-01",
    amount: 2_700_000,
    instrument: "Nghị định mới",
    confidence: "DOUBTFUL",
  };

  expect(await problemsOf({ baseSalaries: [salary] })).toEqual([]);

  const { baseSalaries } = await catalogueSource(world.database.db).current();
  expect(baseSalaries.at(-1)).toEqual(salary);
});

test("a calendar that leaves a gap between the years is refused", async () => {
  const before = await catalogueState();
  const [first] = calendars;

  await expect(
    importCatalogue(
      owner,
      parseBundle({ calendars: [{ ...first, year: 2035, off: [], work: [] }] }),
    ),
  ).rejects.toThrow();
  expect(await catalogueState()).toEqual(before);
});

test("the application's role imports nothing", async () => {
  const bundle = parseBundle({ awards: [newAward] });

  await expect(importCatalogue(world.database, bundle)).rejects.toMatchObject({ code: "42501" });
});

test("two imports at once take turns", async () => {
  const bundle = (en: string) =>
    parseBundle({ awards: [{ ...newAward, label: { vi: "Mới", en } }], organisations, calendars });

  await Promise.all([importCatalogue(owner, bundle("One")), importCatalogue(owner, bundle("Two"))]);

  const [row] = await world.rows(sql<{ en: string }>`
    select record #>> '{label,en}' as en from award where key = 'NEW_AWARD'`);
  expect(["One", "Two"]).toContain(row?.en);
});
