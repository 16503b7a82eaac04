import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createNomination, type CreateNomination } from "../../src/commands/create-nomination.ts";
import { rowOf, sql } from "../../src/database/sql.ts";
import { verifyAnyHistory } from "../../src/queries/verify-history.ts";
import { everything, reasonOf } from "../support/refused.ts";
import { openWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

/** A nomination that is taken as it is; codes stand for ids. */
type Draft = Partial<CreateNomination> & {
  readonly who?: string;
  readonly unit?: string;
  readonly round?: string;
  readonly person?: string;
  readonly at?: string;
};

async function create({ who, unit, round, person, at, ...over }: Draft = {}) {
  const when = at ? { at: new Date(at) } : {};
  return createNomination(await world.as(who ?? "nb.sxd.qlvt.canbo", when.at), {
    unitId: await world.id("organisation", unit ?? "NB-SXD-QLVT"),
    roundId: await world.id("round", round ?? "NB-TDTX-2026-HN"),
    award: "ADVANCED_WORKER",
    subjectKind: "INDIVIDUAL",
    subjectName: "Nguyễn Đạt",
    achievement: "Hoàn thành tốt nhiệm vụ",
    ...(person ? { subjectPersonId: await world.id("person", person) } : {}),
    ...over,
  });
}

const refusals: readonly (readonly [string, Draft])[] = [
  ["NOT_YOUR_UNIT", { who: "nb.sxd.kcht.canbo" }],
  ["NOT_YOUR_UNIT", { who: "nb.sxd.giamdoc" }],
  ["NOT_YOUR_UNIT", { unit: "DN-SVHTTDL-QLVH" }],
  ["NOT_CLEARED", { who: "nb.sxd.kcht.canbo", unit: "NB-SXD-KCHT", classified: true }],
  ["OWN_NOMINATION", { person: "nb.sxd.qlvt.canbo" }],
  ["NOT_FOUND", { roundId: "999999" }],
  ["NOT_FOUND", { subjectPersonId: "999999" }],
  ["ROUND_NOT_FOR_UNIT", { round: "DN-TDTX-2026-HN" }],
  ["ROUND_CLOSED", { round: "HN-SGTVT-CCHC-2023-HN-2024", award: "MERIT_CERTIFICATE_DEPARTMENT" }],
  ["ROUND_NOT_OPEN", { at: "2025-12-31T16:59:59Z" }],
  ["UNKNOWN_KEY", { award: "NOBEL" }],
  ["UNKNOWN_KEY", { award: "constructor" }],
  ["AWARD_NOT_IN_ROUND", { award: "COMMEMORATIVE_MEDAL_PROVINCE" }],
  ["SUBJECT_KIND_NOT_ALLOWED", { subjectKind: "COLLECTIVE" }],
  [
    "NOT_ASKED_FOR",
    { award: "ADVANCED_COLLECTIVE", subjectKind: "COLLECTIVE", person: "nb.sxd.kcht.canbo" },
  ],
  ["NOT_ASKED_FOR", { subjectOrganisationId: "1" }],
  ["TEXT_EMPTY", { subjectName: "  " }],
  ["TEXT_EMPTY", { achievement: "" }],
  ["TEXT_TOO_LONG", { subjectName: "x".repeat(501) }],
  ["TEXT_TOO_LONG", { achievement: "ạ".repeat(10_001) }],
  ["TEXT_FORBIDDEN_CHARACTER", { achievement: "a\u0000b" }],
  ["TEXT_FORBIDDEN_CHARACTER", { subjectName: "\ud800" }],
  ["DATE_INVALID", { achievementFrom: "2026-02-30" }],
  ["DATE_INVALID", { achievementFrom: "2026-05-01", achievementTo: "2026-04-30" }],
  [
    "NO_PIPELINE",
    { who: "nb.xvb.vhxh.canbo", unit: "NB-XVB-VHXH", award: "MERIT_CERTIFICATE_DEPARTMENT" },
  ],
  ["NO_PIPELINE", { award: "MERIT_CERTIFICATE_COMMUNE" }],
  ["NO_PIPELINE", { round: "NB-DX-2026-DX", award: "MERIT_CERTIFICATE_COMMUNE" }],
  [
    "NO_PIPELINE",
    {
      who: "nb.xvb.vhxh.canbo",
      unit: "NB-XVB-VHXH",
      round: "NB-DX-2026-DX",
      award: "MERIT_CERTIFICATE_DEPARTMENT",
    },
  ],
];

test.each(refusals)("%s makes nothing: %j", async (reason, draft) => {
  const before = await everything(world);

  expect(await reasonOf(create(draft))).toBe(reason);
  expect(await everything(world)).toEqual(before);
});

type Row = Readonly<Record<string, unknown>>;
const rowFor = (id: string) =>
  rowOf(
    world.database.db,
    sql<Row>`
      select code, subject_name as name, subject_search as search, achievement, stage, level,
        outcome, due_on as due, submitted_at as submitted, version, pipeline_key as pipeline,
        (select array_agg(o.code) from waiting_desk w join organisation o
          on o.id = w.organisation_id where w.nomination_id = n.id) as waiting,
        (select array_agg(o.code || ' ' || r.scope) from nomination_reader r join organisation o
          on o.id = r.organisation_id where r.nomination_id = n.id) as readers
      from nomination n where id = ${id}::bigint
    `,
  );

test("what is made is its unit's draft, with one entry, one message and the round's date", async () => {
  const { nominationId, seq } = await create({
    subjectName: "  Nguyễn Đạt ".normalize("NFD"),
    achievement: "ạ".normalize("NFD").repeat(10_000),
  });

  expect(seq).toBe(1);
  expect(await rowFor(nominationId)).toEqual({
    code: expect.stringMatching(/^BV-2026-\d{6}$/),
    name: "Nguyễn Đạt",
    search: "nguyen dat",
    achievement: "ạ".repeat(10_000),
    stage: "DRAFT",
    level: "UNIT",
    outcome: "IN_PROGRESS",
    due: "2027-01-09",
    submitted: null,
    version: 1,
    pipeline: "department-award",
    waiting: ["NB-SXD-QLVT", "NB-SXD-QLVT"],
    readers: ["NB-SXD-QLVT CASE"],
  });
  expect(await verifyAnyHistory(world.database.db, nominationId)).toMatchObject({
    valid: true,
    entries: 1,
  });
});

const pipelinesFor: readonly (readonly [Draft, string])[] = [
  [{}, "department-award"],
  [{ who: "nb.xvb.vhxh.canbo", unit: "NB-XVB-VHXH" }, "commune-award"],
  [
    { who: "nb.xvb.vhxh.canbo", unit: "NB-XVB-VHXH", award: "COMMENDATION_PROVINCE" },
    "province-award",
  ],
  [{ award: "LABOUR_ORDER_3" }, "state-honour"],
  [{ award: "EMULATION_FIGHTER_NATIONAL" }, "state-honour"],
  [{ round: "NB-DX-2026-DX", award: "MERIT_CERTIFICATE_DEPARTMENT" }, "extraordinary-award"],
  [{ round: "NB-DX-2026-DX", award: "COMMENDATION_PROVINCE" }, "extraordinary-award"],
  [
    {
      who: "nb.xvb.vhxh.canbo",
      unit: "NB-XVB-VHXH",
      round: "NB-DX-2026-DX",
      award: "MERIT_CERTIFICATE_COMMUNE",
    },
    "extraordinary-award",
  ],
];

test.each(pipelinesFor)("%j goes the way of %s", async (draft, pipeline) => {
  const { nominationId } = await create(draft);

  expect(await rowFor(nominationId)).toMatchObject({ pipeline });
});

test("the millionth code is not cut, and a code tells the year in Vietnam", async () => {
  await world.asOwner(sql`select setval('nomination_code', 999998)`);
  const code = async (at: string) => {
    const { nominationId } = await create({ at });
    return (await rowFor(nominationId))?.["code"];
  };

  expect(await code("2026-12-31T16:59:59Z")).toBe("BV-2026-999999");
  expect(await code("2026-12-31T17:00:00Z")).toBe("BV-2027-1000000");
  expect(await code("2026-12-31T17:00:00Z")).toBe("BV-2027-1000001");
});

test("a round of a body that merged is open to the units of its successor", async () => {
  const round = "HN-SGTVT-CCHC-2023-HN-2025";

  const made = await create({
    round,
    award: "MERIT_CERTIFICATE_DEPARTMENT",
    at: "2026-01-09T16:59:59Z",
  });

  expect(made.seq).toBe(1);
  const late = create({
    round,
    award: "MERIT_CERTIFICATE_DEPARTMENT",
    at: "2026-01-09T17:00:00Z",
  });
  expect(await reasonOf(late)).toBe("ROUND_CLOSED");
});

test("a unit that has been closed makes no nomination", async () => {
  await world.asOwner(
    sql`update organisation set valid_to = '2026-11-21' where code = 'NB-SXD-TTDK'`,
  );

  // With the unit its desks are closed, so nobody can even ask in its name.
  expect(await reasonOf(create({ who: "nb.sxd.ttdk.canbo", unit: "NB-SXD-TTDK" }))).toBe(
    "NOT_YOUR_UNIT",
  );
});

test("a pipeline whose places nobody fills is refused before anything is written", async () => {
  await world.asOwner(sql`update organisation set offices = '{}' where code = 'DN'`);
  const before = await everything(world);
  const draft: Draft = {
    who: "dn.svhttdl.qlvh.canbo",
    unit: "DN-SVHTTDL-QLVH",
    round: "DN-TDTX-2026-HN",
  };

  expect(await reasonOf(create({ ...draft, award: "COMMENDATION_PROVINCE" }))).toBe(
    "PLACE_MISSING",
  );
  expect(await everything(world)).toEqual(before);
  await expect(create(draft)).resolves.toMatchObject({ seq: 1 });
});
