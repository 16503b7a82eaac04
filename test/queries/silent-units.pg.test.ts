import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sql } from "../../src/database/sql.ts";
import type { QueryContext } from "../../src/queries/context.ts";
import { campaignReport } from "../../src/queries/report-campaign.ts";
import { silentUnits } from "../../src/queries/report-campaign-work.ts";
import { reasonOf } from "../support/refused.ts";
import { routeNamed, walk } from "../support/walk.ts";
import { now, openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");

let world: World;
let campaignId: string;
let roundId: string;
beforeAll(async () => {
  world = await openWorld();
  await walk(world, certificate, { until: "OFFICE_INTAKE" });
  roundId = await world.id("round", certificate.round);
  campaignId = await world.id("campaign", "NB-SXD-CCHC-2026");
}, 60_000);
afterAll(() => world.close());

async function asking(username: string, at = now): Promise<QueryContext> {
  const { database, catalogue, viewer } = await world.as(username, at);
  return { db: database.db, catalogue, viewer, now: at };
}

async function silent(username: string, at = now) {
  const found = await silentUnits(await asking(username, at), { campaignId, roundId });
  const codes = await world.rows(sql<{ id: string; code: string }>`
    select id::text as id, code from organisation`);
  return found.map(({ unitId, late }) => ({
    code: codes.find(({ id }) => id === unitId)?.code,
    late,
  }));
}

async function unitsBelow(code: string): Promise<readonly string[]> {
  const found = await world.rows(sql<{ code: string }>`
    select u.code from organisation u
    where u.kind = 'UNIT' and u.valid_to is null
      and (select id from organisation where code = ${code}) = any(u.lineage)
    order by u.code`);
  return found.map((row) => row.code);
}

test("the office and the director are told which units of theirs sent nothing", async () => {
  const all = await unitsBelow("NB-SXD");
  expect(all).toContain(certificate.unit);

  for (const username of ["nb.sxd.vp.canbo1", "nb.sxd.giamdoc"]) {
    const told = await silent(username);
    expect(told.map(({ code }) => code)).toEqual(all.filter((code) => code !== certificate.unit));
    expect(new Set(told.map(({ late }) => late))).toEqual(new Set([false]));
  }
});

test("a unit is told of itself alone", async () => {
  expect(await silent("nb.sxd.qlvt.truongphong")).toEqual([]);
  const other = await silent("nb.sxd.kcht.truongphong");
  expect(other.map(({ code }) => code)).toEqual(["NB-SXD-KCHT"]);
  expect(await silent("dn.svhttdl.giamdoc")).toEqual([]);
});

test("once the date has passed it is late", async () => {
  const [row] = await world.rows(sql<{ day: string }>`
    select coalesce(r.unit_before, r.department_before, c.valid_to + 1)::text as day
    from round r join campaign c on c.id = r.campaign_id where r.id = ${roundId}::bigint`);
  const day = row?.day ?? "";
  const lastMoment = new Date(new Date(`${day}T00:00:00+07:00`).getTime() - 1000);

  const before = await silent("nb.sxd.giamdoc", lastMoment);
  const after = await silent("nb.sxd.giamdoc", new Date(`${day}T00:00:00+07:00`));

  expect([before[0]?.late, after[0]?.late]).toEqual([false, true]);
});

test("a draft is not sent, and a classified dossier is silence to who may not read it", async () => {
  await walk(
    world,
    { ...certificate, unit: "NB-SXD-KCHT", creator: "nb.sxd.kcht.canbo" },
    { until: "DRAFT" },
  );
  expect((await silent("nb.sxd.giamdoc")).map(({ code }) => code)).toContain("NB-SXD-KCHT");
});

test("a round of another campaign, and a campaign that is not there, are not found", async () => {
  const context = await asking("nb.sxd.giamdoc");
  const other = await world.id("round", "DN-TDTX-2026-HN");

  expect(await reasonOf(campaignReport(context, { campaignId, roundId: other }))).toBe("NOT_FOUND");
  expect(await reasonOf(campaignReport(context, { campaignId: "999999" }))).toBe("NOT_FOUND");
});
