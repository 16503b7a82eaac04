import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import { clockOn, dueOf, onDay, timingOn } from "../support/clocks.ts";
import { drive, driveAll } from "../support/drive.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const honour = routeNamed("Bằng khen of the Prime Minister, without public notice");

/** A province where a returned dossier keeps the days it has used. */
const continuing = {
  ruleSets: [
    {
      key: "NB_CONTINUE",
      label: { vi: "Thời hạn tiếp tục sau khi trả lại", en: "Limits go on after a return" },
      scope: { kind: "ORGANISATION", organisation: "NB" },
      validFrom: "2026-01-01",
      validTo: null,
      basis: ["Quy định thử của tỉnh"],
      notes: [],
      rules: {
        settings: [
          { key: "clock.afterReturn", value: "CONTINUE", legalBasis: "Quy định thử của tỉnh" },
        ],
        limits: [],
        criteria: [],
        dossiers: [],
        quotas: [],
        votes: [],
      },
    },
  ],
};

const worlds: Partial<Record<"RESTART" | "CONTINUE", World>> = {};
beforeAll(async () => {
  worlds.RESTART = await openWorld();
  worlds.CONTINUE = await openWorld(continuing);
}, 60_000);
afterAll(async () => {
  await worlds.RESTART?.close();
  await worlds.CONTINUE?.close();
});

function worldOf(setting: "RESTART" | "CONTINUE"): World {
  const world = worlds[setting];
  if (!world) throw new Error("There is no world.");
  return world;
}

const onDate = (one: Walked, date: string): Walked => ({ ...one, at: onDay(date) });

/** Bộ Nội vụ received it complete on one day, and the office records that on another. */
async function received(world: World, one: Walked, [effectiveOn, recordedOn]: [string, string]) {
  const { seq } = await advanceNomination(
    await world.as("nb.vpubnd.chuyenvien", onDay(recordedOn)),
    {
      nominationId: one.nominationId,
      seenVersion: one.seq,
      step: "receive",
      effectiveOn,
      incomingDocument: { title: "Phiếu tiếp nhận" },
    },
  );
  return { ...one, seq, stage: "CENTRAL_APPRAISAL", at: onDay(recordedOn) };
}

/** Sent with its e-file on 14 April; the paper came on the 16th, which was recorded on the 17th. */
async function atCentral(world: World): Promise<Walked> {
  const sent = await walk(world, honour, { until: "CENTRAL_INTAKE", at: onDay("2026-04-14") });
  return received(world, sent, ["2026-04-16", "2026-04-17"]);
}

test("scenario 8: received on 16 April is due on 19 May, and back by 5 May if not eligible", async () => {
  const world = worldOf("RESTART");
  const one = await atCentral(world);

  expect((await dueOf(world, one)).dueOn).toBe("2026-05-19");
  const { clock, clocks } = await timingOn(world, one, "2026-05-04");
  expect(clock).toMatchObject({ key: "sla.central.appraisal", startedOn: "2026-04-16" });
  expect(clocks.filter(({ endedOn }) => endedOn === null)).toMatchObject([
    { key: "sla.central.appraisal", dueOn: "2026-05-19", remainingWorkingDays: 11 },
    { key: "sla.central.return", dueOn: "2026-05-05", remainingWorkingDays: 1 },
  ]);
});

// 16 April to 4 May takes 9 of the 20 days; the other 11 from 12 May end on the 27th.
test.each([
  ["RESTART", "2026-06-09", 20],
  ["CONTINUE", "2026-05-27", 11],
] as const)(
  "scenario 8: resubmitted on 12 May, by %s it is due on %s",
  async (setting, due, left) => {
    const world = worldOf(setting);
    const returned = await drive(
      world,
      onDate(await atCentral(world), "2026-05-04"),
      "returnForSupplement",
    );
    expect(await dueOf(world, returned)).toMatchObject({ dueOn: null });
    expect(await clockOn(world, returned, ["sla.central.appraisal", "2026-05-11"])).toMatchObject({
      running: false,
      remainingWorkingDays: 11,
    });

    const resubmitted = await drive(world, onDate(returned, "2026-05-12"), "resubmit");
    const again = await received(world, resubmitted, ["2026-05-12", "2026-05-12"]);

    expect((await dueOf(world, again)).dueOn).toBe(due);
    expect(await clockOn(world, again, ["sla.central.appraisal", "2026-05-12"])).toMatchObject({
      running: true,
      remainingWorkingDays: left,
    });
  },
);

test("what is held between receipt and its recording stands still for those days only", async () => {
  const world = worldOf("RESTART");
  const sent = await walk(world, honour, { until: "CENTRAL_INTAKE", at: onDay("2026-04-14") });
  const held = await drive(world, onDate(sent, "2026-04-20"), "hold");
  const released = await drive(world, onDate(held, "2026-04-22"), "release");
  const heldAgain = await drive(world, onDate(released, "2026-04-23"), "hold");

  const one = await received(world, heldAgain, ["2026-04-16", "2026-04-24"]);

  expect(await clockOn(world, one, ["sla.central.appraisal", "2026-04-24"])).toMatchObject({
    startedOn: "2026-04-16",
    remainingWorkingDays: 17,
    stops: [
      { reason: "HOLD", from: "2026-04-20", to: "2026-04-22", workingDays: 2 },
      { reason: "HOLD", from: "2026-04-23", to: null, workingDays: 1 },
    ],
  });
});

test("the office's appraisal starts anew at the receipt, not at the resubmission", async () => {
  const world = worldOf("RESTART");
  const one = await walk(world, honour, { until: "OFFICE_APPRAISAL", at: onDay("2026-03-30") });

  const resubmitted = await driveAll(world, onDate(one, "2026-04-02"), [
    "returnForSupplement",
    "resubmit",
  ]);
  expect(
    await clockOn(world, resubmitted, ["sla.department.appraisal", "2026-04-03"]),
  ).toMatchObject({ running: false, endedOn: null, remainingWorkingDays: 7 });

  const again = await drive(world, onDate(resubmitted, "2026-04-06"), "receive");
  expect((await dueOf(world, again)).dueOn).toBe("2026-04-20");
  const { clocks } = await timingOn(world, again, "2026-04-06");
  expect(clocks.filter(({ key }) => key === "sla.department.appraisal")).toMatchObject([
    { startedOn: "2026-03-30", endedOn: "2026-04-06", remainingWorkingDays: 7 },
    { startedOn: "2026-04-06", endedOn: null, remainingWorkingDays: 10 },
  ]);
});

test("two opinions of the ministries are heard one after the other, the second lapses", async () => {
  const world = worldOf("RESTART");
  const asked = await drive(world, await atCentral(world), "requestOpinion");
  const answered = await drive(world, onDate(asked, "2026-04-20"), "recordOpinion");
  const again = await drive(world, answered, "requestOpinion");

  const lapsed = await drive(world, again, "opinionLapsed");

  expect(lapsed.stage).toBe("CENTRAL_APPRAISAL");
  expect(await clockOn(world, lapsed, ["sla.central.appraisal", "2026-05-12"])).toMatchObject({
    running: true,
    stops: [
      { reason: "OPINION", from: "2026-04-17", to: "2026-04-20" },
      { reason: "OPINION", from: "2026-04-20" },
    ],
  });
});
