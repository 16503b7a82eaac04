import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import { registerDocuments } from "../../src/commands/register-documents.ts";
import type { PersonalContext } from "../../src/commands/context.ts";
import { rowOf, sql } from "../../src/database/sql.ts";
import { giveDesk } from "../support/desks.ts";
import { drive, driveAll } from "../support/drive.ts";
import { everything, reasonOf, refusalOf } from "../support/refused.ts";
import { begin, routeNamed, step as take, walk, type Walked } from "../support/walk.ts";
import { now, openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const flow = routeNamed("CSTĐ tỉnh, with an opinion and the provincial council");
const report = [{ type: "APPRAISAL_REPORT" }];

let world: World;
let reviewer: PersonalContext;
beforeAll(async () => {
  world = await openWorld();
  reviewer = await world.as("nb.sxd.vp.canbo1");
}, 60_000);
afterAll(() => world.close());

async function register(
  one: Walked,
  who: string | PersonalContext,
  documents: readonly { type?: string }[],
): Promise<Walked> {
  const context = typeof who === "string" ? await world.as(who) : who;
  const { nominationId, seq: seenVersion } = one;
  const { seq } = await registerDocuments(context, { nominationId, seenVersion, documents });
  return { ...one, seq };
}

/** The appraisal, with nothing brought. */
const appraise = ({ nominationId, seq: seenVersion }: Walked) =>
  advanceNomination(reviewer, {
    nominationId,
    seenVersion,
    step: "completeAppraisalEligibleWithoutCouncil",
  });

test("papers are registered by whom it waits for, and are not asked for again", async () => {
  const one = await walk(world, certificate, { until: "OFFICE_APPRAISAL" });

  const registered = await register(one, reviewer, report);
  await appraise(registered);

  const entry = await rowOf(
    world.database.db,
    sql`select kind, to_stage as "to" from history_entry
      where nomination_id = ${one.nominationId}::bigint order by seq desc limit 1`,
  );
  expect(entry).toEqual({ kind: "ADVANCED", to: "LEADER_REVIEW" });
});

const missing = { reason: "PAPERS_REQUIRED", details: { papers: ["APPRAISAL_REPORT"] } };

test("the report of the first appraisal does not do for the second", async () => {
  const review = await walk(world, certificate, { until: "LEADER_REVIEW" });
  const again = await drive(world, review, "returnForReview");

  expect(await refusalOf(appraise(again))).toMatchObject(missing);

  await expect(appraise(await register(again, reviewer, report))).resolves.toMatchObject({
    seq: again.seq + 2,
  });
});

test("a report that was there before the stage was entered was not made for it", async () => {
  const intake = await walk(world, certificate, { until: "OFFICE_INTAKE" });
  const early = await register(intake, reviewer, report);
  const received = await take(world, early, {
    username: "nb.sxd.vp.vanthu",
    step: "receive",
    input: { papers: report },
  });

  expect(await refusalOf(appraise(received))).toMatchObject(missing);
});

test("a hold between leaves what was registered for the stage", async () => {
  const one = await walk(world, certificate, { until: "OFFICE_APPRAISAL" });
  const registered = await register(one, reviewer, report);
  const released = await driveAll(world, registered, ["hold", "release"]);

  await expect(appraise(released)).resolves.toMatchObject({ seq: released.seq + 1 });
});

test("what the unit has on file need not be brought again, whenever it was registered", async () => {
  const draft: Walked = { ...(await begin(world, certificate)), stage: "DRAFT", at: now };
  const filed = await register(draft, "nb.sxd.qlvt.canbo", [{ type: "ACHIEVEMENT_REPORT" }]);
  const signed = await driveAll(world, filed, ["startUnitReview", "endorseInUnit"]);

  const submitted = take(world, signed, { username: "nb.sxd.qlvt.truongphong", step: "submit" });

  await expect(submitted).resolves.toMatchObject({ stage: "OFFICE_INTAKE" });
});

test("a second unit meeting has minutes of its own", async () => {
  const signed = await walk(world, certificate, { until: "UNIT_SIGNED" });
  const again = await driveAll(world, signed, ["recall", "startUnitReview"]);

  const endorsed = refusalOf(
    take(world, again, { username: "nb.sxd.qlvt.truongphong", step: "endorseInUnit" }),
  );

  expect(await endorsed).toMatchObject({
    reason: "PAPERS_REQUIRED",
    details: { papers: ["UNIT_MINUTES"] },
  });
});

const others = [{ type: "ACHIEVEMENT_REPORT" }];
test.each([
  ["a director who could only hold it", "NOT_YOUR_STEP", "nb.sxd.giamdoc", others],
  ["the unit, which could only withdraw it", "NOT_YOUR_STEP", "nb.sxd.qlvt.truongphong", others],
  ["the chief, who could only return it again", "NOT_YOUR_STEP", "nb.sxd.vp.chanhvanphong", others],
  ["a council member", "NOT_YOUR_STEP", "nb.sxd.uyvien1", report],
  ["another unit", "NOT_FOUND", "nb.sxd.kcht.truongphong", report],
  ["an unknown type", "UNKNOWN_KEY", "nb.sxd.vp.canbo1", [{ type: "SPELL" }]],
  ["no paper at all", "LIST_SIZE", "nb.sxd.vp.canbo1", []],
  ["51 papers", "LIST_SIZE", "nb.sxd.vp.canbo1", Array.from({ length: 51 }, () => ({}))],
])("%s registers nothing: %s", async (_, reason, who, documents) => {
  const one = await walk(world, certificate, { until: "OFFICE_APPRAISAL" });
  const before = await everything(world);

  expect(await reasonOf(register(one, who, documents))).toBe(reason);
  expect(await everything(world)).toEqual(before);
});

test("50 papers are registered at once", async () => {
  const one = await walk(world, certificate, { until: "OFFICE_APPRAISAL" });

  await register(
    one,
    reviewer,
    Array.from({ length: 50 }, () => ({})),
  );

  const rows = await world.rows(sql`select from document
    where nomination_id = ${one.nominationId}::bigint and level = 'DEPARTMENT'`);
  expect(rows).toHaveLength(50);
});

test("the subject registers nothing for himself", async () => {
  const one = await walk(world, certificate, { until: "OFFICE_APPRAISAL" });
  await world.asOwner(sql`
    update nomination set subject_person_id = ${reviewer.viewer.personId}::bigint
    where id = ${one.nominationId}::bigint`);

  expect(await reasonOf(register(one, reviewer, others))).toBe("OWN_NOMINATION");
});

test("who is barred from the step does not supply its paper, but may register others", async () => {
  await giveDesk(world, "nb.sxd.vp.canbo2", "UNIT_HEAD", "NB-SXD-QLVT");
  const meeting = await walk(world, certificate, { until: "UNIT_MEETING" });
  const { nominationId } = meeting;
  const asHead = await world.as("nb.sxd.vp.canbo2", now, "UNIT_HEAD");
  const { seq } = await advanceNomination(asHead, {
    nominationId,
    seenVersion: meeting.seq,
    step: "endorseInUnit",
    papers: [{ type: "UNIT_MINUTES" }],
  });
  const at = await driveAll(world, { ...meeting, seq }, ["submit", "receive"]);
  const asReviewer = await world.as("nb.sxd.vp.canbo2", now, "OFFICE_REVIEWER");

  expect(await reasonOf(register(at, asReviewer, report))).toBe("SEPARATION_OF_DUTIES");
  await expect(register(at, asReviewer, others)).resolves.toMatchObject({ seq: at.seq + 1 });
});

test("only the consulted body registers its letter, though the reviewer waits with it", async () => {
  const asked = await walk(world, flow, { until: "PROVINCE_CONSULTATION" });
  const letter = [{ type: "OPINION_LETTER" }];

  expect(await reasonOf(register(asked, "nb.snv.chuyenvien1", letter))).toBe("NOT_YOUR_STEP");
  await expect(register(asked, "nb.skhcn.canbo", letter)).resolves.toMatchObject({
    seq: asked.seq + 1,
  });
});
