import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { sql } from "../../src/database/sql.ts";
import { type Api, openApi } from "../support/api.ts";
import { now } from "../support/world.ts";

const provinceReviewer = "nb.snv.chuyenvien1";
const officeReviewer = "nb.sxd.vp.canbo1";
const officer = "nb.sxd.qlvt.canbo";
const stranger = "dn.svhttdl.ttvhda.canbo";

let api: Api;
beforeAll(async () => {
  api = await openApi({ clock: () => now });
}, 60_000);
afterAll(() => api.close());

const mutation = `mutation ($input: ImportRecordsInput!) { importRecords(input: $input) { rows } }`;
type Kind = "AWARDS" | "RATINGS" | "INDEX_RESULTS";

async function imported(user: string, kind: Kind, content: string) {
  const input = {
    kind,
    content,
    fileName: "ket-qua.csv",
    signedBy: "Sở Nội vụ",
    signedNumber: "12/QĐ-SNV",
    signedOn: "2026-01-05",
  };
  const { data, errors } = await api.ask(user, mutation, { input });
  const refused = errors?.[0]?.extensions as
    | { reason: string; messageEn: string; details: { rows?: readonly string[] } }
    | undefined;
  return { data, reason: refused?.reason, message: refused?.messageEn, details: refused?.details };
}

async function records(user: string, place: { personId?: string; organisationId?: string }) {
  const { data, errors } = await api.ask(
    user,
    `query ($personId: ID, $organisationId: ID) {
      records(personId: $personId, organisationId: $organisationId) {
        awards { award type year valid source } ratings { year rating source }
        indexes { of index year score maxScore rank } } }`,
    place,
  );
  return {
    found: (data as { records: object } | null)?.records,
    reason: errors?.[0]?.extensions["reason"],
  };
}

async function organisation(code: string): Promise<string> {
  return toGlobalId("Organisation", await api.world.id("organisation", code));
}
async function count(): Promise<number | undefined> {
  const [row] = await api.world.rows<{ count: number }>(sql`
    select ((select count(*) from rating) + (select count(*) from index_result)
      + (select count(*) from award_record) + (select count(*) from record_batch)
      + (select count(*) from person))::int as count`);
  return row?.count;
}

test("ratings of a new person are imported, read with their source, and not twice", async () => {
  const list =
    "mã đối tượng;họ và tên;mã đơn vị;năm;xếp loại\n" +
    "CB-001;Nguyễn Văn Đạt;NB-SXD-QLVT;2024;Hoàn thành tốt nhiệm vụ\n" +
    "CB-001;Nguyễn Văn Đạt;NB-SXD-QLVT;2025;EXCELLENT\n";
  expect((await imported(officeReviewer, "RATINGS", list)).data).toEqual({
    importRecords: { rows: 2 },
  });
  expect((await imported(officeReviewer, "RATINGS", list)).reason).toBe("RECORDS_ALREADY_IMPORTED");

  const { peopleOfUnit } = await api.data<{ peopleOfUnit: readonly { readonly id: string }[] }>(
    officer,
    `query ($unitId: ID!) { peopleOfUnit(unitId: $unitId, name: "van dat") { id fullName code } }`,
    { unitId: await organisation("NB-SXD-QLVT") },
  );
  expect(peopleOfUnit).toMatchObject([{ fullName: "Nguyễn Văn Đạt", code: "CB-001" }]);
  const personId = peopleOfUnit[0]?.id ?? "";
  const source = "Sở Nội vụ, 12/QĐ-SNV, 05/01/2026";
  expect((await records(officer, { personId })).found).toMatchObject({
    ratings: [
      { year: 2024, rating: "GOOD", source },
      { year: 2025, rating: "EXCELLENT", source },
    ],
  });
  expect((await records(stranger, { personId })).reason).toBe("NOT_FOUND");
});

test("a body's awards are found with its successor, and names as they were then", async () => {
  const list =
    "subject_code,full_name,award,type,year,decision_number,decision_symbol,decided_on,period_to\n" +
    "HN-SGTVT,Sở Giao thông vận tải Hà Nam,Bằng khen của Chủ tịch UBND tỉnh,công trạng,2021,312,QĐ-UBND,15/03/2021,31/12/2020\n";
  await imported(
    provinceReviewer,
    "AWARDS",
    list.replace("Bằng khen của Chủ tịch UBND tỉnh", "COMMENDATION_PROVINCE"),
  );

  const { found } = await records(provinceReviewer, {
    organisationId: await organisation("NB-SXD"),
  });
  expect(found).toMatchObject({
    awards: [
      {
        award: "COMMENDATION_PROVINCE",
        type: "MERIT_RECORD",
        year: 2021,
        valid: true,
        source: "312/QĐ-UBND",
      },
    ],
  });
  const [row] = await api.world.rows<{ name: string }>(
    sql`select recorded_name as name from award_record`,
  );
  expect(row?.name).toBe("Sở Giao thông vận tải Hà Nam");
});

test("numbers as people write them; every wrong row is told and nothing is kept", async () => {
  const good = "NB-SXD-KCHT;PAR_INDEX;2025;89,95;100;3";
  const heading = "subject_code;index;year;score;max_score;rank\n";
  expect((await imported(officeReviewer, "INDEX_RESULTS", `${heading}${good}\n`)).data).toEqual({
    importRecords: { rows: 1 },
  });
  const before = await count();
  const refused = await imported(
    officeReviewer,
    "INDEX_RESULTS",
    `${heading}${good.replace("2025", "2024")}\n` +
      "NB-SXD-KCHT;PAR_INDEX;2023;-5;100;\n" +
      "NB-SXD-KCHT;PAR_INDEX;2022;101;100;\n" +
      "NB-SXD-KCHT;PAR_INDEX;2031;90;100;\n" +
      "KHONG-CO;PAR_INDEX;2025;90;100;\n" +
      `${good.replace("2025", "2024")}\n`,
  );

  expect(refused).toMatchObject({
    reason: "RECORDS_INVALID",
    message: expect.stringContaining("row 3, score"),
    details: { rows: ["3", "4", "5", "6", "7"] },
  });
  expect(await count()).toBe(before);
});

test("who imports for whom", async () => {
  const heading = "subject_code,year,rating\n";
  const theirs = await imported(officeReviewer, "RATINGS", `${heading}DN-SVHTTDL,2025,GOOD\n`);
  expect(theirs.reason).toBe("RECORDS_INVALID");
  const unit = await imported(officer, "RATINGS", `${heading}NB-SXD-QLVT,2025,GOOD\n`);
  expect(unit.reason).toBe("NOT_YOUR_RECORDS");
});

test("an import that does not fit its headings is refused by the heading", async () => {
  expect((await imported(officeReviewer, "RATINGS", "subject_code,year\n")).reason).toBe(
    "SHEET_HEADING_MISSING",
  );
});
