import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { loadRecords } from "../../src/access/load-records.ts";
import { importRecords } from "../../src/commands/import-records.ts";
import { registerPerson } from "../../src/commands/register-person.ts";
import { sql } from "../../src/database/sql.ts";
import { type RecordKind, readRecordSheet } from "../../src/papers/record-sheet.ts";
import { reasonOf, refusalOf } from "../support/refused.ts";
import { routeNamed, walk } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const province = "nb.snv.chuyenvien1";
const office = "nb.sxd.vp.canbo1";
const officer = "nb.sxd.qlvt.canbo";
const signed = { signedBy: "Sở Nội vụ", signedNumber: "12/QĐ-SNV", signedOn: "2026-01-05" };
const rating = "subject_code;full_name;unit_code;year;rating\n";

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

async function imported(username: string | null, kind: RecordKind, content: string) {
  const context = username === null ? world.clock() : await world.as(username);
  const sheet = readRecordSheet(kind, content);
  return importRecords(context, { kind, name: "danh-sach.csv", ...sheet, ...signed });
}

/** Everything an import may write. */
const kept = () =>
  world.rows(sql`
    select (select json_agg(b order by id) from record_batch b) as batches,
      (select json_agg(a order by id) from award_record a) as awards,
      (select json_agg(r order by id) from rating r) as ratings,
      (select json_agg(i order by id) from index_result i) as indexes,
      (select json_agg(p order by id) from person p) as people`);

async function personOf(code: string): Promise<string> {
  const [row] = await world.rows(sql<{ id: string }>`select id from person where code = ${code}`);
  if (!row) throw new Error(`There is no person ${code}.`);
  return row.id;
}

async function recordsOf(personId: string | null, organisationId: string | null) {
  const unitId = await world.id("organisation", "NB-SXD-QLVT");
  const key = "asked";
  const found = await loadRecords(world.database.db, [{ key, personId, organisationId, unitId }]);
  return found.get(key);
}

test("every wrong row is told by its row and column, and nothing is kept", async () => {
  const before = await kept();
  const refused = await refusalOf(
    imported(
      office,
      "RATINGS",
      `${rating}CB-1;Nguyễn Văn An;NB-SXD-QLVT;2025;GOOD\n` +
        "CB-1;Nguyễn Văn An;NB-SXD-QLVT;2025;EXCELLENT\n" +
        "CB-1;Nguyễn Văn An;NB-SXD-QLVT;1999;GOOD\n" +
        "CB-1;Trần Thị Bình;NB-SXD-QLVT;2024;GOOD\n" +
        "CB-2;Lê Thị Cúc;NB-SXD-QLVT;2025;Tuyệt vời\n" +
        "CB-3;Lê\u0000Thị Dung;NB-SXD-QLVT;2025;GOOD\n" +
        `CB-4;${"x".repeat(600)};NB-SXD-QLVT;2025;GOOD\n` +
        "DN-SVHTTDL;;;2025;GOOD\n",
    ),
  );

  expect(refused).toMatchObject({
    reason: "RECORDS_INVALID",
    details: { count: 7, rows: ["3", "4", "5", "6", "7", "8", "9"] },
  });
  expect(refused.details["problemsEn"]).toEqual([
    "row 3, subject_code: repeats row 2",
    "row 4, year: 1999 is before 2000",
    expect.stringContaining("row 5, full_name: the code is that of “Nguyễn Văn An”"),
    expect.stringContaining("row 6, rating"),
    expect.stringContaining("row 7, full_name"),
    expect.stringContaining("row 8, full_name"),
    expect.stringContaining("row 9, subject_code"),
  ]);
  expect(await kept()).toEqual(before);
});

test("the same content and kind is taken once, whatever its name", async () => {
  const content = "subject_code,index,year,score\nNB-SXD-QLVT,LATE_FILES,2025,0\n";
  await imported(null, "INDEX_RESULTS", content);

  expect(await refusalOf(imported(province, "INDEX_RESULTS", content))).toMatchObject({
    reason: "RECORDS_ALREADY_IMPORTED",
    messageVi: expect.stringContaining("22/11/2026"),
  });
});

test("reviewers import for their own agency or province, the operator for everybody", async () => {
  const of = (code: string, year: number) => `subject_code;year;rating\n${code};${year};GOOD\n`;

  await imported(office, "RATINGS", of("HN-SGTVT-QLVT", 2020));
  await imported(province, "RATINGS", of("ND-SNV", 2021));
  await imported(null, "RATINGS", of("DN-SVHTTDL", 2022));

  for (const [who, code] of [
    [office, "NB-SNV"],
    [province, "DN-SVHTTDL"],
  ] as const)
    expect(await reasonOf(imported(who, "RATINGS", of(code, 2023)))).toBe("RECORDS_INVALID");
  for (const who of [officer, "nb.sxd.giamdoc", "nb.ubnd.chutich"])
    expect(await reasonOf(imported(who, "RATINGS", of("NB-SXD-QLVT", 2023)))).toBe(
      "NOT_YOUR_RECORDS",
    );
});

test("a unit with too many rated excellent is warned of, and its list is kept", async () => {
  const people = (from: number, count: number, one: string) =>
    Array.from(
      { length: count },
      (_, index) => `XL-${from + index};Đỗ Văn ${from + index};NB-SXD-KCHT;2025;${one}\n`,
    ).join("");

  const fine = await imported(
    office,
    "RATINGS",
    rating + people(1, 1, "EXCELLENT") + people(2, 5, "GOOD"),
  );
  const many = await imported(office, "RATINGS", rating + people(7, 1, "EXCELLENT"));

  expect(fine.warnings).toEqual([]);
  expect(many).toMatchObject({
    rows: 1,
    warnings: [{ en: expect.stringContaining("2025: 2 rated excellent for 5 rated good") }],
  });

  const corrected = await imported(office, "RATINGS", rating + people(7, 1, "GOOD"));
  expect(corrected.warnings).toEqual([]);
});

test("a name that changed is no mistake in awards, and stays as it was then", async () => {
  await imported(office, "RATINGS", `${rating}DT-1;Phạm Thị Hoa;NB-SXD-QLVT;2025;GOOD\n`);
  await imported(
    office,
    "AWARDS",
    "subject_code;full_name;award;type;year;decided_on\n" +
      "DT-1;Võ Ngọc Lan;ADVANCED_WORKER;công trạng;2015;31/12/2015\n",
  );

  const [row] = await world.rows(sql`
    select a.recorded_name as recorded, p.full_name as today from award_record a
    join person p on p.id = a.person_id where p.code = 'DT-1'`);
  expect(row).toEqual({ recorded: "Võ Ngọc Lan", today: "Phạm Thị Hoa" });
});

test("a later list corrects the year of an earlier one", async () => {
  const year = (one: string) => `${rating}SD-1;Hồ Văn Sáu;NB-SXD-QLVT;2024;${one}\n`;
  await imported(office, "RATINGS", year("GOOD"));
  await imported(office, "RATINGS", year("Hoàn thành xuất sắc nhiệm vụ"));

  expect((await recordsOf(await personOf("SD-1"), null))?.ratings).toMatchObject([
    { year: 2024, rating: "EXCELLENT" },
  ]);
});

test("what the Prime Minister decided counts like what was decided here", async () => {
  const organisationId = await world.id("organisation", "HN-SGTVT-QLVT");
  for (const name of [
    "Bằng khen of the Prime Minister, without public notice",
    "Giấy khen of the department, without council",
  ] as const) {
    const { nominationId } = await walk(world, routeNamed(name));
    await world.asOwner(sql`
      update nomination set subject_organisation_id = ${organisationId}::bigint
      where id = ${nominationId}::bigint`);
  }

  const successor = await recordsOf(null, await world.id("organisation", "NB-SXD-QLVT"));

  expect(successor?.awards.map(({ award, valid, cited }) => [award, valid, cited.text])).toEqual(
    expect.arrayContaining([
      ["COMMENDATION_PRIME_MINISTER", true, "118/BNV-TĐKT"],
      ["MERIT_CERTIFICATE_DEPARTMENT", true, "1/QĐ-SXD"],
    ]),
  );
});

test("people are registered by their unit and the office above it, each code once", async () => {
  const unitId = await world.id("organisation", "NB-SXD-QLVT");
  const person = { unitId, fullName: "Bùi Thị  Mới ", position: "Lái xe", code: "MOI-1" };
  const as = (username: string) => world.as(username);

  const { personId } = await registerPerson(await as(officer), { ...person, idempotencyKey: "a" });
  const again = await registerPerson(await as(officer), { ...person, idempotencyKey: "a" });
  await registerPerson(await as(office), { ...person, code: "MOI-2" });

  expect(again.personId).toBe(personId);
  expect(await personOf("MOI-1")).toBe(personId);
  const reason = async (username: string, other: object) =>
    reasonOf(registerPerson(await as(username), { ...person, ...other }));
  expect(await reason(officer, {})).toBe("PERSON_CODE_TAKEN");
  expect(await reason(officer, { code: "NB-SXD" })).toBe("PERSON_CODE_TAKEN");
  expect(await reason(officer, { code: " " })).toBe("TEXT_EMPTY");
  expect(await reason("nb.sxd.kcht.canbo", { code: "MOI-3" })).toBe("NOT_YOUR_PEOPLE");
  expect(await reason("nb.xvb.vp.canbo1", { code: "MOI-3" })).toBe("NOT_YOUR_PEOPLE");
  expect(await reason(province, { code: "MOI-3" })).toBe("NOT_YOUR_PEOPLE");
  expect(await reason(officer, { code: "MOI-3", unitId: "999999" })).toBe("NOT_FOUND");
  const closed = await world.id("organisation", "HN-SGTVT-QLVT");
  expect(await reason(office, { code: "MOI-3", unitId: closed })).toMatch(
    /NOT_YOUR_PEOPLE|UNIT_CLOSED/,
  );
});
