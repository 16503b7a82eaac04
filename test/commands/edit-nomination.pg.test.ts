import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { editNomination, type EditNomination } from "../../src/commands/edit-nomination.ts";
import { rowOf, sql } from "../../src/database/sql.ts";
import { drive, driveAll } from "../support/drive.ts";
import { everything, reasonOf } from "../support/refused.ts";
import { begin, routeNamed, walk, type Walked } from "../support/walk.ts";
import { now, openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const commendation = routeNamed("Bằng khen tỉnh, with the department's council");
const extraordinary = routeNamed("extraordinary Giấy khen, decided by the department");

let world: World;
let draft: Walked;
beforeAll(async () => {
  world = await openWorld();
  draft = { ...(await begin(world, certificate)), stage: "DRAFT", at: now };
}, 60_000);
afterAll(() => world.close());

async function edit(one: Walked, over: Partial<EditNomination>, who = "nb.sxd.qlvt.canbo") {
  return editNomination(await world.as(who), {
    nominationId: one.nominationId,
    seenVersion: one.seq,
    ...over,
  });
}

const lastEntry = (one: Walked) =>
  rowOf(
    world.database.db,
    sql`
      select kind, from_stage as "from", to_stage as "to", payload, role_key as role
      from history_entry where nomination_id = ${one.nominationId}::bigint
      order by seq desc limit 1
    `,
  );

test("an edit keeps the text before and after, moves nothing and raises the version", async () => {
  const one = { ...draft, ...(await begin(world, certificate)) };

  const { seq } = await edit(one, {
    subjectName: " Nguyễn Văn Đạt ",
    subjectPosition: "Chuyên viên",
  });

  expect(seq).toBe(2);
  expect(await lastEntry(one)).toEqual({
    kind: "EDITED",
    from: "DRAFT",
    to: "DRAFT",
    role: "UNIT_OFFICER",
    payload: {
      kind: "EDITED",
      changes: [
        { field: "subjectName", before: "Nguyễn Đạt", after: "Nguyễn Văn Đạt" },
        { field: "subjectPosition", before: null, after: "Chuyên viên" },
      ],
    },
  });
  const row = await rowOf(
    world.database.db,
    sql`select subject_search as search, stage from nomination
      where id = ${one.nominationId}::bigint`,
  );
  expect(row).toEqual({ search: "nguyen van dat", stage: "DRAFT" });
});

test("what is left out stays, and null takes away what may be missing", async () => {
  const one = { ...draft, ...(await begin(world, certificate)) };
  const first = await edit(one, { achievementFrom: "2026-01-01", achievementTo: "2026-10-31" });

  await edit({ ...one, seq: first.seq }, { achievementFrom: null });

  expect(await lastEntry(one)).toMatchObject({
    payload: { changes: [{ field: "achievementFrom", before: "2026-01-01", after: null }] },
  });
});

const wrong: readonly (readonly [string, string, Partial<EditNomination>])[] = [
  ["STALE_VERSION", "nb.sxd.qlvt.canbo", { seenVersion: 9 }],
  ["NOT_FOUND", "nb.sxd.qlvt.canbo", { nominationId: "999999" }],
  ["NOT_FOUND", "nb.sxd.kcht.canbo", {}],
  ["NOT_FOUND", "nb.sxd.vp.vanthu", {}],
  ["TEXT_EMPTY", "nb.sxd.qlvt.canbo", { achievement: " " }],
  ["TEXT_TOO_LONG", "nb.sxd.qlvt.canbo", { subjectName: "x".repeat(501) }],
  ["DATE_INVALID", "nb.sxd.qlvt.canbo", { achievementTo: "31/10/2026" }],
  [
    "DATE_INVALID",
    "nb.sxd.qlvt.canbo",
    { achievementFrom: "2026-12-02", achievementTo: "2026-12-01" },
  ],
];

test.each(wrong)("%s for %s changes nothing: %j", async (reason, who, over) => {
  const before = await everything(world);

  expect(await reasonOf(edit(draft, { achievement: "Khác", ...over }, who))).toBe(reason);
  expect(await everything(world)).toEqual(before);
});

test("the unit writes while it is a draft or returned to it, and at no other time", async () => {
  const intake = await walk(world, certificate, { until: "OFFICE_INTAKE" });
  expect(await reasonOf(edit(intake, { achievement: "Khác" }))).toBe("NOT_EDITABLE");
  expect(await reasonOf(edit(intake, { achievement: "Khác" }, "nb.sxd.vp.vanthu"))).toBe(
    "NOT_YOUR_UNIT",
  );

  const returned = await drive(world, intake, "returnForSupplement");
  const edited = await edit(returned, { achievement: "Đã bổ sung" });
  const ended = await drive(world, { ...returned, seq: edited.seq }, "withdraw");

  expect(await reasonOf(edit(ended, { achievement: "Khác" }))).toBe("NOT_EDITABLE");
});

test("an edit keeps queue and limit of a returned nomination, on hold or not", async () => {
  const returned = await driveAll(
    world,
    await walk(world, commendation, { until: "PROVINCE_INTAKE" }),
    ["returnForSupplement", "passDown", "hold"],
  );
  const state = async () => [
    await world.rows(sql`select organisation_id, role_key, due_key, on_hold from waiting_desk
      where nomination_id = ${returned.nominationId}::bigint order by 1, 2`),
    await world.rows(sql`select stage, due_on, stage_entered_at, open_holds, supplements, advice
      from nomination where id = ${returned.nominationId}::bigint`),
  ];
  const before = await state();

  await edit(returned, { achievement: "Khác" });

  expect(await state()).toEqual(before);
});

/** A nomination for an award of the agency in a round that offers others too. */
const worker = { ...commendation, award: "ADVANCED_WORKER" };
const draftOf = async (route: typeof worker): Promise<Walked> => ({
  ...(await begin(world, route)),
  stage: "DRAFT",
  at: now,
});

test.each([
  ["UNIT_MEETING", certificate],
  ["UNIT_SIGNED", certificate],
  ["OFFICE_APPRAISAL", certificate],
  ["SHORT_REPORT", extraordinary],
])("nothing is written at %s", async (until, route) => {
  const at = await walk(world, route, { until });

  expect(await reasonOf(edit(at, { achievement: "Khác" }))).toBe("NOT_EDITABLE");
});

test("an achievement that was just found is still written", async () => {
  const found = { ...(await begin(world, extraordinary)), stage: "FOUND", at: now };

  await expect(edit(found, { achievement: "Khác" })).resolves.toMatchObject({ seq: 2 });
});

test("the agency's own file is not the unit's to change while the province waits for it", async () => {
  const intake = await walk(world, commendation, { until: "PROVINCE_INTAKE" });
  const returned = await drive(world, intake, "returnForSupplement");

  expect(await reasonOf(edit(returned, { achievement: "Khác" }))).toBe("NOT_EDITABLE");
});

test("an edit that changes nothing answers the version there is and writes nothing", async () => {
  const one = await draftOf(worker);
  const before = await everything(world);

  const same = await edit(one, {
    subjectName: ` ${worker.subjectName.normalize("NFD")} `,
    award: worker.award,
    subjectPosition: null,
    idempotencyKey: "same",
  });

  expect(same).toEqual({ nominationId: one.nominationId, seq: one.seq });
  expect(await everything(world)).toEqual(before);
  expect(await reasonOf(edit({ ...one, seq: 9 }, { award: worker.award }))).toBe("STALE_VERSION");
});

test("another award of the same road is chosen, and its own procedure counts from then on", async () => {
  const one = await draftOf(worker);

  const { seq } = await edit(one, { award: "EMULATION_FIGHTER_BASE" });

  expect(await lastEntry(one)).toMatchObject({
    kind: "EDITED",
    payload: {
      changes: [{ field: "award", before: "ADVANCED_WORKER", after: "EMULATION_FIGHTER_BASE" }],
    },
  });
  const at = await driveAll(world, { ...one, seq }, [
    "startUnitReview",
    "endorseInUnit",
    "submit",
    "receive",
  ]);
  expect(await reasonOf(drive(world, at, "completeAppraisalEligibleWithoutCouncil"))).toBe(
    "RUNG_REQUIRED",
  );
  expect((await drive(world, at, "completeAppraisalEligible")).stage).toBe("DEPARTMENT_COUNCIL");
});

test.each([
  ["OTHER_PIPELINE", { award: "COMMENDATION_PROVINCE" }],
  ["AWARD_NOT_IN_ROUND", { award: "COMMEMORATIVE_MEDAL_PROVINCE" }],
  ["SUBJECT_KIND_NOT_ALLOWED", { award: "ADVANCED_COLLECTIVE" }],
  ["UNKNOWN_KEY", { award: "NOBEL" }],
  ["TEXT_EMPTY", { subjectName: null }],
  ["TEXT_EMPTY", { achievement: null }],
])("%s: %j is not written", async (reason, over) => {
  const one = await draftOf(worker);
  const before = await everything(world);

  expect(await reasonOf(edit(one, over))).toBe(reason);
  expect(await everything(world)).toEqual(before);
});
