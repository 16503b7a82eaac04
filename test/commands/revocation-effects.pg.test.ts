import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import { bigints, json, sql } from "../../src/database/sql.ts";
import { provinceAward } from "../../src/pipelines/province-award.ts";
import { caseOf, drive, driveAll } from "../support/drive.ts";
import { reasonOf, refusalOf } from "../support/refused.ts";
import { propose } from "../support/revocation.ts";
import { expectOrder } from "../support/take-all.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const giayKhen = routeNamed("Giấy khen of the department, without council");
const bangKhen = routeNamed("Bằng khen tỉnh, with the department's council");
const towards = [
  "submitRevocation",
  "findGrounds",
  "approveRevocation",
  "sign",
  "assignNumber",
  "publish",
];

/** The shipped pipeline as it was before awards could be revoked on it. */
const without = <T extends object>(from: T, left: string): T =>
  Object.fromEntries(Object.entries(from).filter(([key]) => key !== left)) as T;
const before = {
  ...provinceAward,
  version: 2,
  stages: Object.fromEntries(
    Object.entries(without(provinceAward.stages, "REVOKED")).map(([key, stage]) => [
      key,
      { ...stage, steps: without(stage.steps, "revoke") },
    ]),
  ),
};

let world: World;
beforeAll(async () => {
  world = await openWorld({ pipelines: [before] });
}, 60_000);
afterAll(() => world.close());

async function lean(one: Walked, on: readonly Walked[]): Promise<void> {
  await world.asOwner(sql`
    update nomination set leans_on = ${bigints(on.map(({ nominationId }) => nominationId))}
    where id = ${one.nominationId}::bigint`);
}

async function revoke(awarded: Walked): Promise<Walked> {
  return driveAll(world, await propose(world, awarded), towards);
}

async function lastEntry({ nominationId }: Walked) {
  const [row] = await world.rows(sql<{ seq: number; kind: string; payload: object }>`
    select seq, kind, payload from history_entry where nomination_id = ${nominationId}::bigint
    order by seq desc limit 1`);
  if (!row) throw new Error("There is no history.");
  return row;
}

async function approve(one: Walked, seen: number) {
  return advanceNomination(await world.as("nb.sxd.giamdoc", one.at), {
    nominationId: one.nominationId,
    seenVersion: seen,
    step: "approve",
  });
}

test("what leans on a revoked award is told of it and stops; what has ended is not told", async () => {
  const [base, other] = [await walk(world, giayKhen), await walk(world, giayKhen)];
  const pending = await walk(world, giayKhen, { until: "LEADER_REVIEW" });
  const elsewhere = await walk(world, giayKhen, { until: "LEADER_REVIEW" });
  const given = await walk(world, giayKhen);
  const ended = await drive(world, await walk(world, giayKhen, { until: "DECIDED" }), "withdraw");
  for (const one of [pending, given, ended]) await lean(one, [base, other]);
  await lean(elsewhere, [other]);

  await revoke(base);

  const entry = await lastEntry(pending);
  expect(entry).toMatchObject({
    seq: pending.seq + 1,
    kind: "PREREQUISITE_REVOKED",
    payload: { award: "MERIT_CERTIFICATE_DEPARTMENT", code: expect.stringMatching(/^BV-/) },
  });
  expect(await refusalOf(approve(pending, entry.seq))).toMatchObject({
    reason: "PREREQUISITE_INVALID",
    details: { award: "MERIT_CERTIFICATE_DEPARTMENT" },
  });
  for (const one of [given, ended, elsewhere])
    expect(await lastEntry(one)).toMatchObject({ seq: one.seq });
  await expect(approve(elsewhere, elsewhere.seq)).resolves.toMatchObject({});
  await expectOrder(world);
});

test("a new appraisal says what it rests on now, and the nomination goes on", async () => {
  const base = await walk(world, giayKhen);
  const pending = await walk(world, giayKhen, { until: "LEADER_REVIEW" });
  await lean(pending, [base]);
  await revoke(base);
  const { seq } = await lastEntry(pending);

  const back = await driveAll(world, { ...pending, seq }, [
    "returnForReview",
    "completeAppraisalEligibleWithoutCouncil",
  ]);

  expect(await caseOf(world, back)).toMatchObject({ leansOn: [] });
  await expect(approve(back, back.seq)).resolves.toMatchObject({ seq: back.seq + 1 });
});

const titles = [2022, 2023, 2024].map((year) => ({
  award: "EMULATION_FIGHTER_BASE",
  type: "MERIT_RECORD",
  year,
  decision: null,
  decidedOn: `${year}-12-31`,
  periodFrom: null,
  periodTo: null,
}));

test("a favourable appraisal keeps what it rests on; another one rests on nothing", async () => {
  const person = await world.id("person", "nb.sxd.ttdk.canbo");
  const own = (one: Walked, year: number) =>
    world.asOwner(sql`
      update nomination set subject_person_id = ${person}::bigint,
        achievement_from = ${`${year}-01-01`}::date, achievement_to = ${`${year}-12-31`}::date
      where id = ${one.nominationId}::bigint`);
  const earlier = await walk(world, bangKhen);
  await own(earlier, 2015);
  const honour = routeNamed("Bằng khen of the Prime Minister, without public notice");
  const later = await walk(world, honour, { until: "OFFICE_APPRAISAL" });
  await own(later, 2026);
  await world.asOwner(sql`
    update report set content = jsonb_set(content, '{awards}', ${json(titles)})
    where nomination_id = ${later.nominationId}::bigint`);

  const found = await drive(world, later, "completeAppraisalEligible");
  expect(await caseOf(world, found)).toMatchObject({ leansOn: [earlier.nominationId] });

  const reviewed = await driveAll(world, found, ["endorse", "returnForReview"]);
  expect(await caseOf(world, reviewed)).toMatchObject({ leansOn: [earlier.nominationId] });
  const refused = await drive(world, reviewed, "completeAppraisalIneligible");
  expect(await caseOf(world, refused)).toMatchObject({ leansOn: [] });
});

test("of two who publish at once one revokes; both never do", async () => {
  const base = await walk(world, giayKhen);
  const pending = await walk(world, giayKhen, { until: "LEADER_REVIEW" });
  await lean(pending, [base]);
  const numbered = await driveAll(world, await propose(world, base), towards.slice(0, -1));

  const publish = async () =>
    advanceNomination(await world.as("nb.sxd.vp.vanthu", numbered.at), {
      nominationId: numbered.nominationId,
      seenVersion: numbered.seq,
      step: "publish",
    });
  const answers = await Promise.allSettled([publish(), publish(), approve(pending, pending.seq)]);

  expect(answers.slice(0, 2).filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expectOrder(world);
});

test("an award of an earlier pipeline is revoked where it stands, and takes no step any more", async () => {
  const one = await walk(world, bangKhen, { until: "AFTER_DECISION" });
  await world.asOwner(sql`
    update nomination set pipeline_version = 2 where id = ${one.nominationId}::bigint`);

  await revoke(one);

  const entry = await lastEntry(one);
  expect(entry).toMatchObject({ kind: "REVOKED", payload: { symbol: "QĐ-UBND" } });
  expect(
    await world.rows(sql`
      select stage, outcome, (select count(*)::int from waiting_desk w
        where w.nomination_id = n.id) as waiting
      from nomination n where id = ${one.nominationId}::bigint`),
  ).toEqual([{ stage: "AFTER_DECISION", outcome: "REVOKED", waiting: 0 }]);
  const award = advanceNomination(await world.as("nb.snv.chuyenvien1", one.at), {
    nominationId: one.nominationId,
    seenVersion: entry.seq,
    step: "award",
  });
  expect(await reasonOf(award)).toBe("AWARD_REVOKED");
  expect(await reasonOf(propose(world, { ...one, seq: entry.seq }))).toBe("ALREADY_REVOKED");
});
