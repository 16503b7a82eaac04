import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceByClock, advanceNomination } from "../../src/commands/advance-nomination.ts";
import { sql } from "../../src/database/sql.ts";
import { sweep } from "../../src/jobs/sweep.ts";
import { caseOf, drive, driveAll } from "../support/drive.ts";
import { clockOn, dueOf, onDay, timingOn } from "../support/clocks.ts";
import { reasonOf } from "../support/refused.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const flow = routeNamed("CSTĐ tỉnh, with an opinion and the provincial council");
const honour = routeNamed("Bằng khen of the Prime Minister, without public notice");
const certificate = routeNamed("Giấy khen of the department, without council");
const appraisal = "sla.province.appraisal";

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

const onDate = (one: Walked, date: string): Walked => ({ ...one, at: onDay(date) });
const appraisedFrom = (date: string) =>
  walk(world, flow, { until: "PROVINCE_APPRAISAL", at: onDay(date) });

test("25 working days at the province from 10 February 2026 end on 24 March, Tết not counted", async () => {
  const one = await appraisedFrom("2026-02-10");

  expect(await dueOf(world, one)).toMatchObject({ dueOn: "2026-03-24", queue: ["2026-03-24"] });
  expect(await clockOn(world, one, [appraisal, "2026-03-25"])).toMatchObject({
    limitWorkingDays: 25,
    startedOn: "2026-02-10",
    remainingWorkingDays: -1,
    running: true,
    ruleSetKey: "VN_2025",
  });
});

test("scenario 6: a hold from 8 April to 20 May moves the date by the 27 days it stood still", async () => {
  const one = await appraisedFrom("2026-03-30");
  const before = await caseOf(world, one);
  expect(before.facts.dueOn).toBe("2026-05-07");

  const held = await drive(world, onDate(one, "2026-04-08"), "hold");
  const atHold = await clockOn(world, held, [appraisal, "2026-04-08"]);
  expect(await dueOf(world, held)).toEqual({
    stage: "PROVINCE_APPRAISAL",
    dueOn: null,
    queue: ["infinity"],
  });
  expect(await reasonOf(drive(world, held, "completeAppraisalEligible"))).toBe("ON_HOLD");
  expect(await timingOn(world, held, "2026-05-19")).toMatchObject({ remainingWorkingDays: 18 });

  const released = await drive(world, onDate(held, "2026-05-20"), "release");
  const after = await caseOf(world, released);
  const atRelease = await clockOn(world, released, [appraisal, "2026-05-20"]);

  expect([atHold.remainingWorkingDays, atRelease.remainingWorkingDays]).toEqual([18, 18]);
  expect([atHold.running, atRelease.running]).toEqual([false, true]);
  expect(atRelease.stops).toEqual([
    { reason: "HOLD", from: "2026-04-08", to: "2026-05-20", workingDays: 27 },
  ]);
  expect(after.stage).toBe(before.stage);
  expect(after.stageEnteredAt).toEqual(before.stageEnteredAt);
  expect(after.facts.dueOn).toBe("2026-06-15");
});

test("scenario 6: a confirmed violation ends the nomination and its clocks", async () => {
  const held = await drive(world, await appraisedFrom("2026-03-30"), "hold");

  const ended = await drive(world, onDate(held, "2026-05-20"), "confirmViolation");

  expect(await dueOf(world, ended)).toEqual({ stage: "REJECTED", dueOn: null, queue: [] });
  const { clocks, clock } = await timingOn(world, ended, "2026-06-01");
  expect(clock).toBeNull();
  expect(clocks.every(({ endedOn, running }) => endedOn !== null && !running)).toBe(true);
});

test("a hold ends with its last ground", async () => {
  const held = await driveAll(world, await appraisedFrom("2026-03-30"), ["hold"]);
  const twice = await drive(world, onDate(held, "2026-04-02"), "hold");
  const grounds = await world.rows(sql<{ id: string }>`
    select id from hold where nomination_id = ${twice.nominationId}::bigint order by id
  `);
  const release = async (seenVersion: number, holdId: string, date: string) =>
    advanceNomination(await world.as("nb.snv.chuyenvien1", onDay(date)), {
      nominationId: twice.nominationId,
      seenVersion,
      step: "release",
      note: "Không vi phạm.",
      incomingDocument: { title: "Kết luận" },
      holdId,
    });

  const first = await release(twice.seq, grounds[0]?.id ?? "", "2026-04-06");
  expect((await dueOf(world, twice)).dueOn).toBeNull();
  await release(first.seq, grounds[1]?.id ?? "", "2026-04-08");

  const { stops } = await clockOn(world, twice, [appraisal, "2026-04-08"]);
  expect(stops).toEqual([{ reason: "HOLD", from: "2026-03-30", to: "2026-04-08", workingDays: 7 }]);
  expect((await dueOf(world, twice)).dueOn).toBe("2026-05-18");
});

test("an opinion asked on 20 August is due on 7 September; the appraisal stands still and goes on", async () => {
  const one = await appraisedFrom("2026-08-17");
  expect((await dueOf(world, one)).dueOn).toBe("2026-09-23");

  const asked = await drive(world, onDate(one, "2026-08-20"), "requestOpinion");
  expect((await dueOf(world, asked)).dueOn).toBe("2026-09-07");
  expect(await clockOn(world, asked, [appraisal, "2026-08-26"])).toMatchObject({
    running: false,
    dueOn: null,
    remainingWorkingDays: 22,
  });

  const answered = await drive(world, onDate(asked, "2026-08-27"), "recordOpinion");
  expect((await dueOf(world, answered)).dueOn).toBe("2026-10-01");
  expect(await clockOn(world, answered, [appraisal, "2026-08-27"])).toMatchObject({
    running: true,
    remainingWorkingDays: 22,
    stops: [{ reason: "OPINION", from: "2026-08-20", to: "2026-08-27", workingDays: 6 }],
  });
  expect(await clockOn(world, answered, ["sla.opinion", "2026-09-30"])).toMatchObject({
    endedOn: "2026-08-27",
    remainingWorkingDays: 4,
  });
});

test("an opinion does not lapse while it is on hold", async () => {
  const asked = await drive(world, await appraisedFrom("2026-08-17"), "requestOpinion");
  const held = await drive(world, onDate(asked, "2026-08-20"), "hold");
  const late = world.clock(onDay("2026-12-01"));
  const { nominationId, seq: seenVersion } = held;

  const swept = await sweep({
    ...late,
    catalogueSource: { current: () => Promise.resolve(world.catalogue) },
    log: { info() {}, warn() {}, error() {} },
  });

  expect(swept).toEqual({ moved: 0, failed: 0 });
  expect(
    await reasonOf(advanceByClock(late, { nominationId, seenVersion, step: "opinionLapsed" })),
  ).toBe("ON_HOLD");
  const released = await drive(world, onDate(held, "2026-08-24"), "release");
  expect((await dueOf(world, released)).dueOn).toBe("2026-09-07");
});

test("what comes to a stage while it is held starts with its clock standing still", async () => {
  const intake = await walk(world, certificate, {
    until: "OFFICE_INTAKE",
    at: onDay("2026-03-30"),
  });

  const returned = await driveAll(world, onDate(intake, "2026-03-31"), [
    "hold",
    "returnForSupplement",
  ]);

  expect((await dueOf(world, returned)).dueOn).toBeNull();
  expect(await clockOn(world, returned, ["supplement.unit", "2026-04-08"])).toMatchObject({
    startedOn: "2026-03-31",
    running: false,
    remainingWorkingDays: 10,
  });
  const released = await drive(world, onDate(returned, "2026-04-08"), "release");
  expect((await dueOf(world, released)).dueOn).toBe("2026-04-22");
});

test("a fixed date of the round does not stand still", async () => {
  const one = await walk(world, honour, {
    until: "DEPARTMENT_SUBMISSION",
    at: onDay("2026-03-30"),
  });

  const held = await drive(world, one, "hold");

  expect((await dueOf(world, held)).dueOn).toBe("2027-02-27");
  expect(await timingOn(world, held, "2027-02-25")).toMatchObject({
    clock: null,
    remainingWorkingDays: 1,
  });
});

test("passing the dossier on down ends the agency's own limit and starts the unit's", async () => {
  const returned = await drive(world, await appraisedFrom("2026-03-30"), "returnForSupplement");
  expect((await dueOf(world, returned)).dueOn).toBe("2026-04-13");

  const passed = await drive(world, onDate(returned, "2026-04-06"), "passDown");

  expect((await dueOf(world, passed)).dueOn).toBe("2026-04-20");
  expect(await clockOn(world, passed, ["supplement.department", "2026-04-07"])).toMatchObject({
    endedOn: "2026-04-06",
  });
  expect(await clockOn(world, passed, [appraisal, "2026-04-07"])).toMatchObject({
    endedOn: null,
    running: false,
    remainingWorkingDays: 25,
  });
});
