import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { emptyReport } from "../../src/award/report.ts";
import { confirmReport, saveReport } from "../../src/commands/save-report.ts";
import { verifyAnyHistory } from "../../src/queries/verify-history.ts";
import { sql } from "../../src/database/sql.ts";
import { Refused } from "../../src/workflow/refusals.ts";
import { begin, routeNamed, walk } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const officer = certificate.creator;
const head = "nb.sxd.qlvt.truongphong";

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

async function refusalOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => null,
    (one: unknown) => one,
  );
  if (error instanceof Refused) return error.refusal;
  throw new Error("It was not refused.", { cause: error });
}

/** A draft without a report. */
async function draft() {
  const { nominationId, seq } = await begin(world, certificate);
  await world.asOwner(sql`delete from report where nomination_id = ${nominationId}::bigint`);
  return { nominationId, seenVersion: seq };
}

test("each save is a number of its own, and the head answers for the last", async () => {
  const one = await draft();
  const first = await saveReport(await world.as(officer), { ...one, report: emptyReport });
  const joined = { ...emptyReport, joinedOn: "2020-01-01" };
  const second = await saveReport(await world.as(officer), {
    nominationId: one.nominationId,
    seenVersion: first.seq,
    report: joined,
  });
  const confirmed = await confirmReport(await world.as(head), {
    nominationId: one.nominationId,
    seenVersion: second.seq,
  });

  const rows = await world.rows(sql`
    select number, confirmed_at is not null as confirmed, content ->> 'joinedOn' as joined
    from report where nomination_id = ${one.nominationId}::bigint order by number`);
  expect(rows).toEqual([
    { number: 1, confirmed: false, joined: null },
    { number: 2, confirmed: true, joined: "2020-01-01" },
  ]);
  expect(confirmed.seq).toBe(second.seq + 1);
  expect(await verifyAnyHistory(world.database.db, one.nominationId)).toMatchObject({
    valid: true,
  });
});

test("the same key answers as the first time; an old version is told STALE", async () => {
  const one = await draft();
  const input = { ...one, report: emptyReport, idempotencyKey: "save-1" };
  const first = await saveReport(await world.as(officer), input);

  expect(await saveReport(await world.as(officer), input)).toEqual(first);
  const stale = saveReport(await world.as(officer), { ...one, report: emptyReport });
  expect((await refusalOf(stale)).reason).toBe("STALE_VERSION");
});

test("who may not write or confirm it is told why", async () => {
  const one = await draft();
  const input = { ...one, report: emptyReport };
  const stranger = saveReport(await world.as("dn.svhttdl.ttvhda.canbo"), input);
  const officerConfirms = confirmReport(await world.as(officer), one);
  const nothing = confirmReport(await world.as(head), one);

  expect((await refusalOf(stranger)).reason).toBe("NOT_FOUND");
  expect((await refusalOf(officerConfirms)).reason).toBe("REPORT_OF_THE_HEAD");
  expect((await refusalOf(nothing)).reason).toBe("REPORT_MISSING");
  const gone = await walk(world, certificate, { until: "OFFICE_INTAKE" });
  const late = saveReport(await world.as(officer), {
    nominationId: gone.nominationId,
    seenVersion: gone.seq,
    report: emptyReport,
  });
  expect((await refusalOf(late)).reason).toBe("NOT_EDITABLE");
});

const index = { of: "SUBJECT", index: "PAR_INDEX", year: 2025, score: 90, maxScore: 100 };
const rating = { year: 2025, rating: "GOOD" };
const award = {
  award: "ADVANCED_WORKER",
  type: "MERIT_RECORD",
  year: 2025,
  decidedOn: "2025-12-31",
};

test.each([
  ["a negative score", { indexes: [{ ...index, score: -1 }] }, "report.indexes.0.score"],
  ["a score over its maximum", { indexes: [{ ...index, score: 101 }] }, "report.indexes.0.score"],
  ["a year to come", { ratings: [{ ...rating, year: 2027 }] }, "report.ratings.0.year"],
  ["a year twice", { ratings: [rating, rating] }, "report.ratings.1"],
  ["an unknown rating", { ratings: [{ ...rating, rating: "BEST" }] }, "report.ratings.0.rating"],
  ["an unknown award", { awards: [{ ...award, award: "NONE" }] }, "report.awards.0.award"],
  [
    "a decision to come",
    { awards: [{ ...award, decidedOn: "2027-01-01" }] },
    "report.awards.0.decidedOn",
  ],
  [
    "a period that ends first",
    { awards: [{ ...award, periodFrom: "2025-02-01", periodTo: "2025-01-01" }] },
    "report.awards.0.periodTo",
  ],
  [
    "more holders than members",
    { members: { total: 1, disciplined: 0, holding: [{ award: "ADVANCED_WORKER", count: 2 }] } },
    "report.members.holding",
  ],
  [
    "a control character",
    { statements: [{ criterion: "A", text: "a\u0000" }] },
    "report.statements.0.text",
  ],
  [
    "too many lines",
    { statements: Array.from({ length: 101 }, (_, n) => ({ criterion: `${n}`, text: "x" })) },
    "report.statements",
  ],
])("%s is refused by its place, and nothing is kept", async (_, part, field) => {
  const one = await draft();
  const saving = saveReport(await world.as(officer), {
    ...one,
    report: { ...emptyReport, ...part },
  });

  expect(await refusalOf(saving)).toMatchObject({ reason: "REPORT_INVALID", details: { field } });
  expect(
    await world.rows(sql`select from report where nomination_id = ${one.nominationId}::bigint`),
  ).toEqual([]);
});
