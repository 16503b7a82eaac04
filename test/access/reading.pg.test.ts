import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { loadCases } from "../../src/access/load-cases.ts";
import { stepsFor } from "../../src/access/steps-for.ts";
import { visibleTo } from "../../src/access/visible.ts";
import { createNomination } from "../../src/commands/create-nomination.ts";
import type { PersonalContext } from "../../src/commands/context.ts";
import { sql } from "../../src/database/sql.ts";
import { drive, driveAll } from "../support/drive.ts";
import { routeNamed, walk } from "../support/walk.ts";
import { now, openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const commendation = routeNamed("Bằng khen tỉnh, with the department's council");

let world: World;
const ids: Record<string, string> = {};
beforeAll(async () => {
  world = await openWorld();
  const at = async (name: string, stage: string, route = certificate) => {
    ids[name] = (await walk(world, route, { until: stage })).nominationId;
  };
  await at("draft", "DRAFT");
  await at("signed", "UNIT_SIGNED");
  await at("intake", "OFFICE_INTAKE");
  await at("province", "PROVINCE_INTAKE", commendation);
  await at("elsewhere", "OFFICE_INTAKE", routeNamed("CSTĐ cơ sở, with the department's council"));
  const secret = await classified();
  ids["secret draft"] = secret.nominationId;
  const sent = await classified();
  const start = { ...sent, stage: "DRAFT", at: now };
  await driveAll(world, start, ["startUnitReview", "endorseInUnit", "submit"]);
  ids["secret"] = sent.nominationId;
}, 60_000);
afterAll(() => world.close());

async function classified() {
  return createNomination(await world.as("nb.sxd.qlvt.canbo"), {
    unitId: await world.id("organisation", "NB-SXD-QLVT"),
    roundId: await world.id("round", certificate.round),
    award: certificate.award,
    subjectKind: "INDIVIDUAL",
    subjectName: "Nguyễn Thị Mật",
    achievement: "Không phổ biến",
    classified: true,
  });
}

function casesFor({ viewer, catalogue, now: at }: PersonalContext) {
  const where = visibleTo(viewer);
  const all = Object.values(ids);
  return loadCases(world.database.db, { ids: all, catalogue, viewer, now: at, where });
}

async function seenBy(username: string): Promise<readonly string[]> {
  const found = await casesFor(await world.as(username));
  const seen = found.map((one) => one.id);
  return Object.keys(ids).filter((name) => seen.includes(ids[name] ?? ""));
}

const ownUnit = ["draft", "signed", "intake", "province"];
const secret = ["secret draft", "secret"];
const readers: readonly (readonly [string, string, readonly string[]])[] = [
  ["a cleared officer of the unit", "nb.sxd.qlvt.canbo", [...ownUnit, ...secret]],
  ["a head of another unit of the department", "nb.sxd.kcht.truongphong", []],
  ["a cleared clerk of the office", "nb.sxd.vp.vanthu", ["intake", "province", "secret"]],
  ["an officer of the office who is not cleared", "nb.sxd.vp.canbo2", ["intake", "province"]],
  [
    "the department's director, who launched the campaign",
    "nb.sxd.giamdoc",
    ["intake", "province", "secret"],
  ],
  ["the trade union, which monitors the campaign", "nb.sxd.congdoan", ["intake"]],
  ["a member of the department's council", "nb.sxd.uyvien1", ["intake", "province"]],
  ["the province's one-stop desk", "nb.tthcc.canbo", ["province"]],
  ["the province's award office", "nb.snv.chuyenvien2", ["province"]],
  ["the chair of the province, who launched the other campaign", "nb.ubnd.chutich", ["province"]],
  ["the auditor of the province", "nb.ubnd.thanhtra", ["intake", "province"]],
  ["the auditor of another province", "dn.ubnd.thanhtra", ["elsewhere"]],
  ["a department of another province", "dn.svhttdl.giamdoc", ["elsewhere"]],
  ["a body that was never asked", "nb.thue.canbo", []],
  ["the commune", "nb.xvb.chutich", []],
];

test.each(readers)("%s reads what it should and no more", async (_, username, seen) => {
  expect(await seenBy(username)).toEqual(seen);
});

test("whoever only reads is offered no step", async () => {
  for (const username of ["nb.ubnd.thanhtra", "nb.sxd.congdoan", "nb.sxd.uyvien1"]) {
    const found = await casesFor(await world.as(username));

    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(stepsFor)).toEqual([]);
  }
});

test("what is offered as available is taken, and what is refused is refused for that reason", async () => {
  const cases = await casesFor(await world.as("nb.sxd.vp.vanthu"));
  const intake = cases.find((one) => one.id === ids["intake"]);

  const steps = stepsFor(intake ?? cases[0] ?? never()).map((one) => [
    one.key,
    one.available,
    one.refusals.map((refusal) => refusal.reason),
  ]);

  expect(steps).toEqual([
    ["receive", true, []],
    ["refuseIntake", true, []],
    ["returnForSupplement", true, []],
  ]);
});

function never(): never {
  throw new Error("The clerk sees nothing.");
}

test("a body that is asked for an opinion reads the nomination from then on", async () => {
  const at = await walk(world, commendation, { until: "PROVINCE_APPRAISAL" });
  ids["asked"] = at.nominationId;
  expect(await seenBy("nb.skhcn.canbo")).toEqual([]);

  await drive(world, at, "requestOpinion");

  expect(await seenBy("nb.skhcn.canbo")).toEqual(["asked"]);
  delete ids["asked"];
});

test("taken back as a draft it is closed to onlookers, and open to them when it comes again", async () => {
  const onlookers = ["nb.sxd.congdoan", "nb.ubnd.thanhtra"];
  const seen = async () => {
    const found = await Promise.all(onlookers.map(seenBy));
    return found.map((names) => names.includes("recalled"));
  };
  const sent = await walk(world, certificate, { until: "OFFICE_INTAKE" });
  ids["recalled"] = sent.nominationId;
  expect(await seen()).toEqual([true, true]);

  const recalled = await drive(world, sent, "recall");
  expect(await seen()).toEqual([false, false]);

  await driveAll(world, recalled, ["startUnitReview", "endorseInUnit", "submit"]);
  expect(await seen()).toEqual([true, true]);
  delete ids["recalled"];
});

test("the same condition counts and lists: a count never exceeds what can be opened", async () => {
  for (const [, username] of readers) {
    const { viewer } = await world.as(username);
    const [row] = await world.rows(sql<{ count: number }>`
      select count(*)::int as count from nomination n where ${visibleTo(viewer)}
    `);
    const opened = await world.rows(sql<{ id: string }>`
      select id from nomination n where ${visibleTo(viewer)}`);
    expect(row?.count).toBe(opened.length);
  }
});
