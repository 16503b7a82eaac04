import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceByClock } from "../../src/commands/advance-nomination.ts";
import { rowOf, sql } from "../../src/database/sql.ts";
import { drive, driveAll } from "../support/drive.ts";
import { reasonOf, refusalOf } from "../support/refused.ts";
import { begin, routeNamed, walk } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const commendation = routeNamed("Bằng khen tỉnh, with the department's council");
const flow = routeNamed("CSTĐ tỉnh, with an opinion and the provincial council");

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

/** The wall clock of Vietnam, whatever the zone of the machine. */
const vietnam = (text: string) => new Date(`${text}+07:00`);

test("a unit submits at 23:59 on the last day, and no more at midnight", async () => {
  const one = await walk(world, certificate, { until: "UNIT_SIGNED" });
  const other = await walk(world, certificate, { until: "UNIT_SIGNED" });

  const submitted = await drive(
    world,
    { ...one, at: vietnam("2027-01-09T23:59:59.999") },
    "submit",
  );
  const late = refusalOf(drive(world, { ...other, at: vietnam("2027-01-10T00:00:00") }, "submit"));

  expect(submitted.stage).toBe("OFFICE_INTAKE");
  expect(await late).toMatchObject({
    reason: "ROUND_CLOSED",
    code: "NOT_POSSIBLE",
    details: { before: "2027-01-10" },
    currentStage: "UNIT_SIGNED",
  });
});

test("a make-up working Saturday does not move the fixed date", async () => {
  const round = { ...certificate, round: "NB-SXD-CCHC-2026-HN" };
  const one = await walk(world, round, { until: "UNIT_SIGNED" });

  expect(
    await reasonOf(drive(world, { ...one, at: vietnam("2027-01-10T08:00:00") }, "submit")),
  ).toBe("ROUND_CLOSED");
});

test("the round takes no draft after its date, and none before it opens", async () => {
  expect(await reasonOf(begin(world, certificate, vietnam("2027-01-10T00:00:00")))).toBe(
    "ROUND_CLOSED",
  );
  expect(await reasonOf(begin(world, certificate, vietnam("2025-12-31T23:59:59")))).toBe(
    "ROUND_NOT_OPEN",
  );
  await expect(begin(world, certificate, vietnam("2026-01-01T00:00:00"))).resolves.toMatchObject({
    seq: 1,
  });
});

test("the department forwards on 27 February and not on the 28th", async () => {
  const at = "DEPARTMENT_SUBMISSION_NUMBERED";
  const one = await walk(world, commendation, { until: at });
  const other = await walk(world, commendation, { until: at });

  const sent = await drive(world, { ...one, at: vietnam("2027-02-27T23:59:00") }, "forward");
  const late = reasonOf(drive(world, { ...other, at: vietnam("2027-02-28T00:00:00") }, "forward"));

  expect(sent.stage).toBe("PROVINCE_INTAKE");
  expect(await late).toBe("FORWARDING_CLOSED");
});

test("a draft lapses the day after its last good day, not on it", async () => {
  const { nominationId, seq } = await begin(world, certificate);
  const input = { nominationId, seenVersion: seq, step: "expire" };

  const early = reasonOf(advanceByClock(world.clock(vietnam("2027-01-09T23:59:00")), input));
  expect(await early).toBe("NOT_YET_DUE");

  await advanceByClock(world.clock(vietnam("2027-01-10T00:00:00")), input);
  expect(await reasonOf(advanceByClock(world.clock(vietnam("2027-01-11T00:00:00")), input))).toBe(
    "STALE_VERSION",
  );
});

test("an opinion lapses after ten working days, the day off not counted", async () => {
  const asked = await walk(world, flow, { until: "PROVINCE_CONSULTATION" });
  const { nominationId, seq } = asked;
  const input = { nominationId, seenVersion: seq, step: "opinionLapsed" };

  const early = reasonOf(advanceByClock(world.clock(vietnam("2026-12-07T23:59:00")), input));
  expect(await early).toBe("NOT_YET_DUE");

  await advanceByClock(world.clock(vietnam("2026-12-08T00:00:00")), input);
});

test("the clock takes no step of a person, and a held nomination does not lapse", async () => {
  const { nominationId, seq } = await begin(world, certificate);
  const returned = await driveAll(
    world,
    await walk(world, certificate, { until: "OFFICE_INTAKE" }),
    ["returnForSupplement", "hold"],
  );
  const late = world.clock(vietnam("2027-06-01T00:00:00"));

  const person = advanceByClock(late, { nominationId, seenVersion: seq, step: "withdraw" });
  const held = advanceByClock(late, {
    nominationId: returned.nominationId,
    seenVersion: returned.seq,
    step: "expire",
  });

  expect(await reasonOf(person)).toBe("NOT_YOUR_STEP");
  expect(await reasonOf(held)).toBe("ON_HOLD");
});

test("a limit that runs into a year without a calendar is refused, never guessed", async () => {
  const one = await walk(world, certificate, { until: "OFFICE_INTAKE" });

  const refused = refusalOf(
    drive(world, { ...one, at: vietnam("2027-12-30T08:00:00") }, "receive"),
  );

  expect(await refused).toMatchObject({ reason: "CALENDAR_UNKNOWN", details: { year: 2028 } });
});

test("what the province has sent back is forwarded again whatever the date", async () => {
  const intake = await walk(world, commendation, { until: "PROVINCE_INTAKE" });
  const passed = await driveAll(world, intake, ["returnForSupplement", "passDown", "resubmit"]);

  const again = await driveAll(world, { ...passed, at: vietnam("2027-03-10T08:00:00") }, [
    "receive",
    "completeAppraisalEligible",
    "endorse",
    "approve",
    "sign",
    "assignNumber",
    "forward",
  ]);

  expect(again.stage).toBe("PROVINCE_INTAKE");
});

/** A round without a date for units; the campaign ends on 31 March 2027. */
async function withoutUnitDate(departmentBefore: string | null) {
  await world.asOwner(
    sql`update round set unit_before = null, department_before = ${departmentBefore}::date
      where code = ${certificate.round}`,
    sql`update campaign c set valid_to = '2027-03-31' from round r
      where r.campaign_id = c.id and r.code = ${certificate.round}`,
  );
}

test.each([
  ["the agency's date", "2027-02-28", "2027-02-27", "2027-02-28"],
  ["the campaign's end", null, "2027-03-31", "2027-04-01"],
])(
  "a round without a date for units closes for them with %s",
  async (_, departmentBefore, last, before) => {
    await withoutUnitDate(departmentBefore);
    const one = await walk(world, certificate, { until: "UNIT_SIGNED" });
    const other = await walk(world, certificate, { until: "UNIT_SIGNED" });
    const row = await rowOf(
      world.database.db,
      sql`select due_on::text as "dueOn" from nomination where id = ${one.nominationId}::bigint`,
    );

    const submitted = await drive(world, { ...one, at: vietnam(`${last}T23:59:59`) }, "submit");
    const late = drive(world, { ...other, at: vietnam(`${before}T00:00:00`) }, "submit");

    expect(row).toEqual({ dueOn: last });
    expect(submitted.stage).toBe("OFFICE_INTAKE");
    expect(await refusalOf(late)).toMatchObject({ reason: "ROUND_CLOSED", details: { before } });
    expect(await reasonOf(begin(world, certificate, vietnam(`${before}T00:00:00`)))).toBe(
      "ROUND_CLOSED",
    );
  },
);
