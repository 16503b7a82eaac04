import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { draftPaper } from "../../src/commands/draft-paper.ts";
import { sql } from "../../src/database/sql.ts";
import { giveDesk } from "../support/desks.ts";
import {
  actOn,
  approvedForProvince,
  commendation,
  letterOver,
  sentByDepartment,
  sentByUnit,
  signedInUnit,
} from "../support/letters.ts";
import { everything, reasonOf, refusalOf } from "../support/refused.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const both = "nb.sxd.uyvien1";
const head = "nb.sxd.qlvt.truongphong";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  for (const unit of ["NB-SXD-QLVT", "NB-SXD-KCHT"]) await giveDesk(world, both, "UNIT_HEAD", unit);
  await giveDesk(world, "nb.sxd.vp.canbo2", "OFFICE_REVIEWER", "NB-XVB-VP");
}, 60_000);
afterAll(() => world.close());

async function codesOf(...lines: readonly Walked[]): Promise<readonly string[]> {
  const rows = await world.rows(sql<{ id: string; code: string }>`
    select id::text, code from nomination
    where id = any(${lines.map((one) => one.nominationId)}::bigint[])`);
  return lines.map((one) => rows.find((row) => row.id === one.nominationId)?.code ?? "");
}

/** Drafting is refused with this reason and these places, by code, and writes nothing. */
async function refused(
  who: string,
  lines: readonly Walked[],
  reason: string,
  positions: readonly number[],
) {
  const before = await everything(world);
  const found = await refusalOf(letterOver(world, who, lines));
  const codes = await codesOf(...positions.flatMap((at) => lines[at - 1] ?? []));
  expect([found.reason, found.details["codes"], found.details["positions"]]).toEqual([
    reason,
    codes,
    positions.map(String),
  ]);
  if (reason !== "NOT_YOUR_STEP") for (const code of codes) expect(found.messageVi).toContain(code);
  expect(await everything(world)).toEqual(before);
}

async function ofRound(line: Walked, code: string): Promise<void> {
  await world.asOwner(sql`
    update nomination set round_id = (select id from round where code = ${code})
    where id = ${line.nominationId}::bigint`);
}

test("a letter with no lines is refused for that", async () => {
  expect(await reasonOf(letterOver(world, head, []))).toBe("PAPER_EMPTY");
});

test("a line of another unit is named by code and place", async () => {
  const [own] = await signedInUnit(world, "NB-SXD-QLVT", ["Lê Thị Mười"]);
  const [other] = await signedInUnit(world, "NB-SXD-KCHT", ["Lê Thị Mười Một"]);
  if (!own || !other) throw new Error("Both were made.");

  await refused(both, [own, other], "LINES_OF_ANOTHER_BODY", [2]);
  await refused(both, [other, own], "LINES_OF_ANOTHER_BODY", [2]);
  expect(await reasonOf(letterOver(world, head, [own, other]))).toBe("NOT_FOUND");
});

test("another department's line is no line of this department's letter", async () => {
  const [own] = await approvedForProvince(
    world,
    (
      await sentByUnit(
        world,
        "NB-SXD-QLVT",
        await signedInUnit(world, "NB-SXD-QLVT", ["Lê Văn An"]),
      )
    ).lines,
  );
  const commune = {
    ...commendation,
    creator: "nb.xvb.vhxh.canbo",
    unit: "NB-XVB-VHXH",
    legs: [],
  };
  const foreign = await walk(world, commune, {});
  await world.asOwner(sql`
    update nomination n set stage = 'DEPARTMENT_SUBMISSION', level = 'DEPARTMENT'
    where n.id = ${foreign.nominationId}::bigint`);
  await world.asOwner(sql`
    insert into nomination_reader (nomination_id, organisation_id, scope)
    select ${foreign.nominationId}::bigint, id, 'CASE' from organisation where code = 'NB-XVB-VP'`);
  if (!own) throw new Error("It was made.");

  await refused("nb.sxd.vp.canbo2", [own, foreign], "LINES_OF_ANOTHER_BODY", [2]);
  expect(await reasonOf(letterOver(world, "nb.sxd.giamdoc", [own, foreign]))).toBe("NOT_FOUND");
});

test("a line of another round is named", async () => {
  const lines = await signedInUnit(world, "NB-SXD-QLVT", ["Lê Thị Hai", "Lê Thị Ba"]);
  const [, second] = lines;
  if (!second) throw new Error("Two were made.");
  const [other] = await world.rows(sql<{ code: string }>`
    select r.code from round r join nomination n on n.id = ${second.nominationId}::bigint
    where r.id <> n.round_id order by r.id limit 1`);
  await ofRound(second, other?.code ?? "");

  await refused(head, lines, "LINES_OF_ANOTHER_ROUND", [2]);
});

test("the same name with one position in one unit stands once for an award; for two awards it may", async () => {
  const lines = await signedInUnit(world, "NB-SXD-QLVT", ["Đỗ Thị Hạnh", "Lê Bốn", "ĐỖ THI HẠNH"]);
  const [first, , third] = lines;
  if (!first || !third) throw new Error("Three were made.");

  await refused(head, lines, "SUBJECT_TWICE", [1, 3]);

  await world.asOwner(sql`
    update nomination set subject_position = 'Trưởng phòng' where id = ${third.nominationId}::bigint`);
  const drafted = await letterOver(world, head, lines);
  expect(drafted).toMatch(/^\d+$/);
});

test("a person of the register stands once for an award whatever his name says, twice for two", async () => {
  const lines = await signedInUnit(world, "NB-SXD-QLVT", ["Vũ Minh", "Vũ Quang Minh"]);
  const [first, second] = lines;
  if (!first || !second) throw new Error("Two were made.");
  const person = await world.id("person", "nb.sxd.kcht.canbo");
  await world.asOwner(sql`
    update nomination set subject_person_id = ${person}::bigint
    where id = any(${lines.map((one) => one.nominationId)}::bigint[])`);

  await refused(head, lines, "SUBJECT_TWICE", [1, 2]);

  await world.asOwner(sql`
    update nomination set award_key = 'EMULATION_FIGHTER_PROVINCE'
    where id = ${second.nominationId}::bigint`);
  expect(await letterOver(world, head, lines)).toMatch(/^\d+$/);
});

test("two units that proposed one person are found out when their letters become one", async () => {
  const all: Walked[] = [];
  for (const unit of ["NB-SXD-QLVT", "NB-SXD-KCHT"] as const)
    all.push(
      ...(await sentByUnit(world, unit, await signedInUnit(world, unit, ["Ngô Tất"]))).lines,
    );
  const person = await world.id("person", "nb.sxd.kcht.canbo");
  await world.asOwner(sql`
    update nomination set subject_person_id = ${person}::bigint
    where id = any(${all.map((one) => one.nominationId)}::bigint[])`);
  const approved = await approvedForProvince(world, all);

  await refused("nb.sxd.giamdoc", approved, "SUBJECT_TWICE", [1, 2]);
});

test("a line that is on another open letter is named, with that letter", async () => {
  const lines = await signedInUnit(world, "NB-SXD-QLVT", ["Lê Năm", "Lê Sáu", "Lê Bảy"]);
  const open = await letterOver(world, head, lines.slice(1, 2));

  await refused(head, lines, "LINES_ON_A_PAPER", [2]);
  expect((await refusalOf(letterOver(world, head, lines))).details["paperId"]).toBe(open);
});

test("a line that waits for no letter is named, wherever it stands", async () => {
  const lines = await signedInUnit(world, "NB-SXD-QLVT", ["Lê Tám"]);
  const { lines: away } = await sentByUnit(
    world,
    "NB-SXD-QLVT",
    await signedInUnit(world, "NB-SXD-QLVT", ["Lê Chín"]),
  );

  await refused(head, [...lines, ...away], "NOT_FOR_A_PAPER", [2]);
});

test("lines of two pipelines are not one letter, and the others are named", async () => {
  const certificate = routeNamed("Giấy khen of the department, without council");
  const one = await signedInUnit(world, "NB-SXD-QLVT", ["Lê Mười Hai"]);
  const other = await signedInUnit(world, "NB-SXD-QLVT", ["Lê Mười Ba"], certificate);

  await refused(head, [...one, ...other], "PAPER_MIXED", [2]);
});

test("who has no step at the stage drafts no letter", async () => {
  const lines = await signedInUnit(world, "NB-SXD-QLVT", ["Lê Mười Bốn"]);
  const { lines: sent } = await sentByUnit(world, "NB-SXD-QLVT", lines);
  const approved = await approvedForProvince(world, sent);

  await refused("nb.sxd.qlvt.truongphong", approved, "NOT_YOUR_STEP", [1]);
});

const letterFacts = (id: string) =>
  world.rows(sql`
    select r.code as round, p.from_stage as "from", p.level, p.supplements_id::text as supplements
    from paper p join round r on r.id = p.round_id where p.id = ${id}::bigint`);

test("a letter keeps its round and is supplementary once its issuer has sent one", async () => {
  const names = ["Trần Một", "Trần Hai", "Trần Ba"];
  const lines = await signedInUnit(world, "NB-SXD-KCHT", names);
  const [first, second, third] = lines.map((one) => [one]);
  const unitHead = "nb.sxd.kcht.truongphong";
  const before = await world.rows(sql<{ id: string }>`
    select min(p.id)::text as id from paper p join organisation o on o.id = p.issuer_id
    where o.code = 'NB-SXD-KCHT' and p.sent_at is not null`);
  const main = before[0]?.id ?? null;

  const one = await letterOver(world, unitHead, first ?? []);
  const two = await letterOver(world, unitHead, second ?? []);
  await actOn(world, unitHead, one, "submit");
  const three = await letterOver(world, unitHead, third ?? []);

  const base = { round: commendation.round, from: "UNIT_SIGNED" };
  expect(await letterFacts(one)).toEqual([{ ...base, level: "DEPARTMENT", supplements: main }]);
  expect(await letterFacts(two)).toEqual([{ ...base, level: "UNIT", supplements: main }]);
  expect(await letterFacts(three)).toEqual([{ ...base, level: "UNIT", supplements: main ?? one }]);
});

test("the first letter of a department is no supplement of a unit's", async () => {
  const { lines } = await sentByUnit(
    world,
    "NB-SXD-KCHT",
    await signedInUnit(world, "NB-SXD-KCHT", ["Trần Bốn", "Trần Năm"]),
  );
  const [one, two] = await approvedForProvince(world, lines);
  if (!one || !two) throw new Error("Two were made.");

  const first = await sentByDepartment(world, [one]);
  const second = await sentByDepartment(world, [two]);

  expect((await letterFacts(first.letter))[0]).toMatchObject({ supplements: null });
  expect((await letterFacts(second.letter))[0]).toMatchObject({ supplements: first.letter });
});

test("a decision has no round of its own", async () => {
  const one = await walk(world, routeNamed("Giấy khen of the department, without council"), {
    until: "DECIDED",
  });
  const director = await world.as("nb.sxd.giamdoc");
  const { id } = await draftPaper(director, {
    kind: "DECISION",
    nominationIds: [one.nominationId],
  });

  expect(await letterFacts(id)).toEqual([]);
});
