import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { assessCases } from "../../src/access/assess-cases.ts";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import { cleanReport } from "../../src/commands/clean-report.ts";
import { json, sql } from "../../src/database/sql.ts";
import { Refused } from "../../src/workflow/refusals.ts";
import { caseOf } from "../support/drive.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

const year = 2026;
const of = fc.constantFrom("SUBJECT", "UNIT");
const text = fc.constant("12/QĐ");

/** Reports as units might write them, from nothing at all to everything. */
const reports = fc.record({
  discipline: fc.option(
    fc.oneof(
      fc.constant({ state: "NONE", endedOn: null }),
      fc.constant({ state: "IN_FORCE", endedOn: null }),
      fc.constant({ state: "ENDED", endedOn: "2025-06-30" }),
    ),
  ),
  joinedOn: fc.constant(null),
  ratings: fc.uniqueArray(
    fc.record({
      year: fc.integer({ min: 2022, max: year }),
      rating: fc.constantFrom("EXCELLENT", "GOOD", "COMPLETED"),
      decision: text,
    }),
    { selector: (one) => one.year },
  ),
  indexes: fc.uniqueArray(
    fc.record({
      of,
      index: fc.constantFrom("PAR_INDEX", "LATE_FILES"),
      year: fc.integer({ min: year - 1, max: year }),
      score: fc.integer({ min: 0, max: 100 }),
      maxScore: fc.constant(100),
      rank: fc.constant(null),
      signedBy: text,
    }),
    { selector: (one) => `${one.of}/${one.index}/${one.year}` },
  ),
  initiatives: fc.array(
    fc.record({
      title: fc.uuid(),
      level: fc.constantFrom("UNIT", "PROVINCE"),
      year: fc.constant(year),
      recognisedBy: fc.constant(null),
      certificate: text,
      applied: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  awards: fc.constant([]),
  members: fc.constant(null),
  statements: fc.constant([]),
});
const dossiers = fc.record({
  report: fc.option(reports),
  confirmed: fc.boolean(),
  judged: fc.subarray(["HN-I2", "HN-I4"]),
});
type Dossier = typeof dossiers extends fc.Arbitrary<infer T> ? T : never;

/** Puts the dossier in the place of the one before. */
async function give({ nominationId }: Walked, dossier: Dossier): Promise<void> {
  const id = sql`${nominationId}::bigint`;
  const report = dossier.report && cleanReport(dossier.report, "2026-11-22", world.catalogue);
  await world.asOwner(
    sql`delete from report where nomination_id = ${id}`,
    sql`delete from appraisal_line where nomination_id = ${id}`,
    sql`
      insert into report (nomination_id, number, content, seq, written_at, written_by_id, confirmed_at)
      select ${id}, 1, ${json(report)}, 1, now(), p.id,
        case when ${dossier.confirmed} then now() end
      from (select id from person order by id limit 1) p where ${report !== null}`,
    sql`
      insert into appraisal_line (nomination_id, level, criterion, verdict, reason, seq, at, by_id,
        by_name)
      select ${id}, 'DEPARTMENT', key, 'PASS', 'x', 1, now(), p.id, 'x'
      from unnest(${dossier.judged}::text[]) key, (select id from person order by id limit 1) p`,
  );
}

/** What an assessment says against an act, and what the act is refused for. */
async function compared(
  walked: Walked,
  dossier: Dossier,
  { user, step, act }: { user: string; step: string; act: "SUBMISSION" | "APPRAISAL" },
): Promise<void> {
  await give(walked, dossier);
  const one = await caseOf(world, walked);
  const assessment = (await assessCases(world.database.db, world.catalogue, [one])).get(one.id);
  const against = (assessment?.findings ?? [])
    .filter((finding) => finding.blocks === act)
    .map((finding) => finding.refusal)
    .filter((refused) => refused.reason !== "DOSSIER_PAPER_MISSING");
  expect(act === "SUBMISSION" ? one.facts.dossier.submission : one.facts.dossier.appraisal).toEqual(
    against,
  );
  const [first] = against;
  if (!first) return;
  const input = { nominationId: one.id, step, seenVersion: one.version };
  const refused = await advanceNomination(await world.as(user), input).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(refused instanceof Refused)) throw new Error(`${step} was taken although ${first.reason}`);
  expect(refused.refusal).toMatchObject({ reason: first.reason, details: first.details });
}

const certificate = routeNamed("Giấy khen of the department, without council");

test("what the unit is told before it sends is what the server refuses, over random dossiers", async () => {
  const walked = await walk(world, certificate, { until: "UNIT_SIGNED" });
  const act = {
    user: "nb.sxd.qlvt.truongphong",
    step: "submit",
    act: "SUBMISSION" as const,
  };

  await fc.assert(
    fc.asyncProperty(dossiers, (dossier) => compared(walked, dossier, act)),
    { numRuns: 40 },
  );
}, 60_000);

test("what stands against an appraisal is what the server refuses, over random dossiers", async () => {
  const walked = await walk(world, certificate, { until: "OFFICE_APPRAISAL" });
  const act = {
    user: "nb.sxd.vp.canbo1",
    step: "completeAppraisalEligibleWithoutCouncil",
    act: "APPRAISAL" as const,
  };

  await fc.assert(
    fc.asyncProperty(dossiers, (dossier) => compared(walked, dossier, act)),
    { numRuns: 60 },
  );
}, 60_000);
