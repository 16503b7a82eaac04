import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sql } from "../../src/database/sql.ts";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, openApi } from "../support/api.ts";
import { expectRefused } from "../support/api-refusal.ts";
import { drive, driveAll } from "../support/drive.ts";
import {
  approvedForProvince,
  certificate,
  commendation,
  sentByDepartment,
  sentByUnit,
  signedInUnit,
} from "../support/letters.ts";
import type { Walked } from "../support/walk.ts";
import { now } from "../support/world.ts";

const director = "nb.sxd.giamdoc";
const reviewer = "nb.sxd.vp.canbo1";

const shares = {
  key: "NB_QUOTA",
  label: { vi: "Tỷ lệ của tỉnh", en: "The province's share" },
  scope: { kind: "ORGANISATION", organisation: "NB" },
  validFrom: "2026-01-01",
  validTo: null,
  basis: [],
  notes: [],
  rules: {
    settings: [],
    limits: [],
    criteria: [],
    dossiers: [],
    votes: [],
    quotas: [
      {
        key: "quota.fighters",
        award: "EMULATION_FIGHTER_BASE",
        per: "ADVANCED_WORKER",
        basisPoints: 5000,
        most: null,
        blocks: false,
        legalBasis: "Quyết định của tỉnh, Điều 5",
      },
      {
        key: "quota.commendations",
        award: "COMMENDATION_PROVINCE",
        per: null,
        basisPoints: null,
        most: 5,
        blocks: true,
        legalBasis: "Quyết định của tỉnh, Điều 6",
      },
    ],
  },
};

let api: Api;
beforeAll(async () => {
  const more = { ruleSets: [shares] };
  api = await openApi({ clock: () => now, tokenMinutes: 60 * 24 * 60, more });
}, 60_000);
afterAll(() => api.close());

const gid = (id: string) => toGlobalId("Submission", id);

type Row = {
  readonly award: { readonly key: string };
  readonly duplicates: readonly { readonly nominations: readonly { readonly code: string }[] }[];
};
type Consolidation = {
  readonly organisation: { readonly code: string };
  readonly silentCount: number;
  readonly totals: readonly Row[];
  readonly units: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    readonly edges: readonly {
      readonly node: {
        readonly organisation: { readonly code: string };
        readonly submissionCount: number;
        readonly submissions: readonly { readonly id: string }[];
        readonly rows: readonly Row[];
      };
    }[];
  };
};

const row = `award { key } proposed received pending eligible dropped returned duplicateSubjects
  duplicates { subjectName nominations { code } }
  quotas { limit used left blocks }`;

type Page = { readonly first?: number; readonly proposed?: boolean };
async function consolidated(
  username: string,
  input: object,
  page: Page = {},
): Promise<Consolidation> {
  const { consolidation } = await api.data<{ consolidation: Consolidation }>(
    username,
    `query ($input: ConsolidationInput!, $first: Int, $proposed: Boolean) { consolidation(input: $input) {
      organisation { code } round { code } silentCount totals { ${row} }
      units(first: $first, proposed: $proposed) { totalCount pageInfo { hasNextPage endCursor } edges { node {
        organisation { code } submissionCount submissions { id listStatus } rows { ${row} } } } } } }`,
    { input, first: 20, ...page },
  );
  return consolidation;
}

const unitOf = ({ units }: Consolidation, code: string) =>
  units.edges.find(({ node }) => node.organisation.code === code)?.node;

test("a department sees what each unit proposed, what became of it, who stands twice and who is silent", async () => {
  const input = {
    roundId: toGlobalId("Round", await api.world.id("round", certificate.round)),
    award: "MERIT_CERTIFICATE_DEPARTMENT",
  };
  const start = await consolidated(director, input);
  const kcht = await signedInUnit(
    api.world,
    "NB-SXD-KCHT",
    ["Mai A", "Mai B", "Mai C", "Mai D", "Mai E"],
    certificate,
  );
  const qlvt = await signedInUnit(api.world, "NB-SXD-QLVT", ["Mai Một", "Mai Hai"], certificate);
  const person = await api.world.id("person", "nb.sxd.kcht.canbo");
  const twins = [kcht[4], qlvt[1]].map((one) => one?.nominationId ?? "");
  await api.world.asOwner(sql`
    update nomination set subject_person_id = ${person}::bigint
    where id = any(${twins}::bigint[])`);
  const codes = await api.world.rows(sql<{ code: string }>`
    select code from nomination where id = any(${twins}::bigint[]) order by id`);
  const one = await sentByUnit(api.world, "NB-SXD-KCHT", kcht);
  const other = await sentByUnit(api.world, "NB-SXD-QLVT", qlvt);
  const [a, b, c] = one.lines;
  if (!a || !b || !c) throw new Error("Five were sent.");
  await driveAll(api.world, a, ["receive", "completeAppraisalEligibleWithoutCouncil"]);
  await driveAll(api.world, b, ["receive", "completeAppraisalIneligible"]);
  await drive(api.world, c, "returnForSupplement");

  const found = await consolidated(director, input);

  expect(unitOf(found, "NB-SXD-KCHT")).toMatchObject({
    submissionCount: 1,
    submissions: [{ id: gid(one.letter), listStatus: "PARTLY_RETURNED" }],
    rows: [
      {
        award: { key: "MERIT_CERTIFICATE_DEPARTMENT" },
        proposed: 5,
        received: 2,
        pending: 2,
        eligible: 1,
        dropped: 1,
        returned: 1,
        duplicateSubjects: 1,
        duplicates: [{ nominations: codes }],
        quotas: [],
      },
    ],
  });
  expect(unitOf(found, "NB-SXD-QLVT")?.submissions).toContainEqual(
    expect.objectContaining({ id: gid(other.letter) }),
  );
  expect(unitOf(found, "NB-SXD-QLVT")?.rows[0]?.duplicates).toEqual([
    expect.objectContaining({ nominations: codes }),
  ]);
  expect([found.organisation.code, found.silentCount]).toEqual(["NB-SXD", start.silentCount - 2]);
  const silent = await consolidated(director, input, { proposed: false });
  expect(silent.units.totalCount).toBe(found.silentCount);
  expect(silent.units.edges.every(({ node }) => node.rows.length === 0)).toBe(true);
  expect(unitOf(silent, "NB-SXD-KCHT")).toBeUndefined();
  const proposing = await consolidated(director, input, { proposed: true });
  expect(proposing.units.edges.map(({ node }) => node.organisation.code)).toEqual([
    "NB-SXD-KCHT",
    "NB-SXD-QLVT",
  ]);

  const page = await consolidated(director, input, { first: 1 });
  expect([page.units.edges.length, page.units.pageInfo.hasNextPage]).toEqual([1, true]);
  expect(page.totals).toEqual(found.totals);
  expect(page.units.totalCount).toBe(found.units.totalCount);
});

test("a quota is the agency's: it stands in a department's totals, not in its units' rows", async () => {
  const fighter = { ...commendation, award: "EMULATION_FIGHTER_BASE" };
  const worker = { ...commendation, award: "ADVANCED_WORKER" };
  const workers = await signedInUnit(api.world, "NB-SXD-TTDK", ["Mai S", "Mai T"], worker);
  const fighters = await signedInUnit(api.world, "NB-SXD-TTDK", ["Mai U", "Mai V"], fighter);
  await sentByUnit(api.world, "NB-SXD-TTDK", workers);
  await sentByUnit(api.world, "NB-SXD-TTDK", fighters);
  const roundIdOf = toGlobalId("Round", await api.world.id("round", commendation.round));

  const found = await consolidated(director, { roundId: roundIdOf });

  const quotas = [{ limit: 1, used: 2, left: -1, blocks: false }];
  const rowOf = (rows: readonly Row[] = []) =>
    rows.find((one) => one.award.key === "EMULATION_FIGHTER_BASE");
  expect(rowOf(found.totals)).toMatchObject({ proposed: 2, quotas });
  expect(rowOf(unitOf(found, "NB-SXD-TTDK")?.rows)).toMatchObject({ proposed: 2, quotas: [] });
});

test("the province consolidates by department, and counts what was sent up to it", async () => {
  const lines = await signedInUnit(api.world, "NB-SXD-KCHT", ["Mai P", "Mai Q", "Mai R"]);
  const { lines: sent } = await sentByUnit(api.world, "NB-SXD-KCHT", lines);
  const approved = await approvedForProvince(api.world, sent);
  const up = await sentByDepartment(api.world, approved.slice(0, 2));
  await drive(api.world, up.lines[0] as Walked, "receive");
  const [{ round } = { round: "" }] = await api.world.rows(sql<{ round: string }>`
    select round_id::text as round from paper where id = ${up.letter}::bigint`);
  const input = { roundId: toGlobalId("Round", round), award: "COMMENDATION_PROVINCE" };

  const found = await consolidated("nb.snv.lanhdao", input);

  expect(found.organisation.code).toBe("NB");
  expect(unitOf(found, "NB-SXD")).toMatchObject({
    submissionCount: 1,
    submissions: [{ id: gid(up.letter) }],
    rows: [
      {
        proposed: 2,
        received: 1,
        pending: 2,
        eligible: 0,
        dropped: 0,
        returned: 0,
        quotas: [{ limit: 5, used: 3, left: 2, blocks: true }],
      },
    ],
  });
  const below = await consolidated(director, input);
  expect(unitOf(below, "NB-SXD-KCHT")?.rows).toMatchObject([{ proposed: 3, eligible: 3 }]);
});

test.each([
  ["a unit's officer", "nb.sxd.qlvt.canbo", {}],
  ["the department, of the province", director, { organisationId: "NB" }],
  ["the office, of another department", reviewer, { organisationId: "DN-SVHTTDL" }],
])("%s is refused the consolidation", async (_, who, of: { organisationId?: string }) => {
  const organisationId =
    of.organisationId === undefined
      ? null
      : toGlobalId("Organisation", await api.world.id("organisation", of.organisationId));
  const roundIdOf = toGlobalId("Round", await api.world.id("round", certificate.round));
  await expectRefused(
    api,
    who,
    {
      document: `query ($input: ConsolidationInput!) { consolidation(input: $input) { silentCount } }`,
      variables: { input: { roundId: roundIdOf, organisationId } },
    },
    "NOT_YOUR_CONSOLIDATION",
  );
});

test("a round that is not there is not found, and bodies are those of one's desks", async () => {
  await expectRefused(
    api,
    director,
    {
      document: `query ($input: ConsolidationInput!) { consolidation(input: $input) { silentCount } }`,
      variables: { input: { roundId: toGlobalId("Round", "999999") } },
    },
    "NOT_FOUND",
  );
  const bodies = async (who: string) =>
    (
      await api.data<{ consolidatingBodies: readonly { code: string }[] }>(
        who,
        "{ consolidatingBodies { code } }",
      )
    ).consolidatingBodies.map(({ code }) => code);
  expect(await bodies(reviewer)).toEqual(["NB-SXD"]);
  expect(await bodies("nb.snv.lanhdao")).toEqual(["NB", "NB-SNV"]);
  expect(await bodies("nb.sxd.qlvt.canbo")).toEqual([]);
});
