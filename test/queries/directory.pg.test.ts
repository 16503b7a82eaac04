import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { campaignsByIds, countCampaigns, listCampaigns } from "../../src/queries/campaigns.ts";
import type { QueryContext } from "../../src/queries/context.ts";
import {
  childPages,
  countOrganisations,
  listOrganisations,
  type OrganisationFilter,
} from "../../src/queries/organisations.ts";
import { listRounds, roundsOfCampaigns, roundsOpenTo } from "../../src/queries/rounds.ts";
import { asking, organisationId, seeded, viewer } from "./seed.ts";

let seed: Awaited<ReturnType<typeof seeded>>;
let context: QueryContext;
const id = (code: string) => organisationId(seed.database, code);

beforeAll(async () => {
  seed = await seeded();
  context = asking(seed, viewer());
}, 60_000);
afterAll(() => seed.end());

const codes = async (filter: OrganisationFilter) => {
  const { edges } = await listOrganisations(context, { filter, page: { first: 100 } });
  expect(await countOrganisations(context, filter)).toBe(edges.length);
  return edges.map((edge) => edge.node.code);
};

test("organisations are found by words of their names without accents, and by code", async () => {
  expect(await codes({ search: "so giao thong van tai" })).toContain("HN-SGTVT");
  expect(await codes({ search: "Đồng Nai ủy ban" })).toContain("DN");
  expect(await codes({ search: "nb-sxd" })).toEqual(["NB-SXD"]);
  expect(await codes({ search: "§§" })).toEqual([]);
});

test("a subtree has the bodies below and what went into them", async () => {
  const found = await codes({ within: await id("NB-SXD") });

  expect(found).toEqual(expect.arrayContaining(["NB-SXD", "NB-SXD-QLVT", "HN-SGTVT-QLVT"]));
  expect(found).not.toContain("NB-SNV");
  expect(await codes({ within: await id("NB-SXD"), open: true })).not.toContain("HN-SGTVT-QLVT");
});

test("children of several bodies are paged together", async () => {
  const parents = [await id("NB-SXD"), await id("NB-SXD-QLVT")];

  const [children, none] = await childPages(context, parents, { first: 2 });

  expect(children?.edges.map((edge) => edge.node.code)).toEqual(["NB-SXD-CD", "NB-SXD-KCHT"]);
  expect(children?.pageInfo.hasNextPage).toBe(true);
  expect(none?.edges).toEqual([]);
});

test("campaigns come with their whole record, rounds by year and code", async () => {
  const { edges } = await listCampaigns(context, { page: { first: 50 } });
  const ids = edges.map((edge) => edge.node.id);
  const rounds = await roundsOfCampaigns(context, ids);

  expect(await countCampaigns(context)).toBe(ids.length);
  expect((await campaignsByIds(context, ids)).map((one) => one?.id)).toEqual(ids);
  for (const [index, { node }] of edges.entries())
    expect(rounds[index]?.map((round) => round.code).toSorted()).toEqual(
      node.record.rounds.map((round) => round.code).toSorted(),
    );
});

test("a unit may nominate in open rounds of campaigns launched above it or merged into it", async () => {
  const units = [await id("NB-SXD-QLVT"), await id("DN-SVHTTDL-TCHC")];
  const at = (day: string) => ({ ...context, now: new Date(`${day}T03:00:00Z`) });

  const early = await roundsOpenTo(at("2023-06-01"), units);
  const { edges } = await listRounds(at("2023-06-01"), { filter: { open: true } });

  const [ninhBinh = [], dongNai = []] = early.map((rounds) => rounds.map((round) => round.code));
  expect(ninhBinh.length + dongNai.length).toBeGreaterThan(0);
  expect(ninhBinh.filter((code) => dongNai.includes(code))).toEqual([]);
  expect(edges.map((edge) => edge.node.code)).toEqual(
    expect.arrayContaining([...ninhBinh, ...dongNai]),
  );
});
