import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readXlsx } from "hucre/xlsx";
import { readFile } from "node:fs/promises";
import { sql } from "../../src/database/sql.ts";
import { printoutKind } from "../../src/papers/printouts/index.ts";
import type { PrintoutArgs } from "../../src/papers/printouts/kind.ts";
import type { QueryContext } from "../../src/queries/context.ts";
import { campaignReport } from "../../src/queries/report-campaign.ts";
import { prizeReport } from "../../src/queries/report-prizes.ts";
import { inFolder, shownByOffice } from "../support/office-sheets.ts";
import { afterScatter } from "../support/scatter.ts";
import { settle } from "../support/settled.ts";
import { routeNamed, walk } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const code = "ABCD-EFGH-JKMN-PQRS-TVWX";
/** Every mark of the language, and what a program could take for something else. */
const names = [
  "Nguyễn Thị Ngọc Ánh Ằ Ẵ Ậ Ễ Ỗ Ữ Ỹ Đ",
  '=HYPERLINK("http://x.example";"bấm")',
  "+84 912 345 678",
  "-1+1|cmd",
  "@SUM(A1:A9)",
  "00123",
  "1/2/2026",
];

type Rows = readonly (readonly string[])[];

let world: World;
let query: QueryContext;
let sheets: ReadonlyMap<string, Rows>;
beforeAll(async () => {
  world = await openWorld();
  await settle(world, 40, 20_261_201);
  for (const subjectName of names) await walk(world, { ...certificate, subjectName });
  const { database, catalogue, viewer, now } = await world.as("nb.sxd.giamdoc", afterScatter);
  query = { db: database.db, catalogue, viewer, now };
  sheets = await inFolder((folder) => written(folder));
}, 240_000);
afterAll(() => world.close());

/** Every kind once, opened by LibreOffice. */
async function written(folder: string): Promise<ReadonlyMap<string, Rows>> {
  const keep = process.env["SHEETS_FOLDER"] ?? folder;
  const wanted = await kinds();
  const paths = new Map<string, string>();
  for (const [key, args] of Object.entries(wanted)) {
    const path = join(keep, `${key}.xlsx`);
    await printoutKind(key).permit(query, args);
    await printoutKind(key).produce(query, args, { path, code });
    // Read by the library as well, so that a row it lost would be seen.
    expect((await readXlsx(await readFile(path))).sheets).toHaveLength(1);
    paths.set(key, path);
  }
  const shown = await shownByOffice(folder, [...paths.values()]);
  return new Map([...paths].map(([key, path]) => [key, shown.get(path) ?? []]));
}

async function kinds(): Promise<Readonly<Record<string, PrintoutArgs>>> {
  const of = (type: string | null, id: string | null, year: number | null = null) => ({
    type,
    id,
    year,
    options: {},
  });
  const [decision] = await world.rows(sql<{ id: string }>`
    select p.id::text as id from paper p join paper_line l on l.paper_id = p.id
    join nomination n on n.id = l.nomination_id
    where p.kind = 'DECISION' and p.sent_at is not null and n.subject_name = ${names[0]}`);
  const id = decision?.id ?? "";
  return {
    NOMINEE_SHEET: of("Round", await world.id("round", certificate.round)),
    PAYMENT_SHEET: of("Decision", id),
    PAYMENT_YEAR_SHEET: of(null, null, 2026),
    HANDOVER_SHEET: of("Decision", id),
    CAMPAIGN_REPORT_SHEET: of("Campaign", await world.id("campaign", "NB-SXD-CCHC-2026")),
    ORGANISATION_REPORT_SHEET: of("Organisation", await world.id("organisation", "NB-SXD"), 2026),
    PRIZE_REPORT_SHEET: of(null, null, 2026),
    YEARLY_STATISTICS_SHEET: of(null, null, 2026),
    HONOUR_ROLL_SHEET: of(null, null, 2026),
  };
}

const sheet = (key: string): Rows => sheets.get(key) ?? [];

const dong = (amount: number) => amount.toLocaleString("en-US");

test("every sheet opens with its title, what it is about, and its code", () => {
  expect([...sheets.keys()]).toHaveLength(9);
  for (const [key, rows] of sheets) {
    expect([key, rows[0]?.[0]]).toEqual([key, expect.stringMatching(/^[\p{Lu}\d ,]+$/u)]);
    expect(rows[1]?.[0]).not.toBe("");
    expect(rows[2]?.[0]).toMatch(/^Lập ngày 09\/12\/2026\. Mã xác thực: ABCD-EFGH-/);
    expect(rows.flat().filter((cell) => /^#|Err:|undefined|NaN|\[object/.test(cell))).toEqual([]);
  }
});

test("what was written stays text, whatever it begins with", () => {
  for (const key of ["NOMINEE_SHEET", "PAYMENT_YEAR_SHEET", "HONOUR_ROLL_SHEET"]) {
    const told = new Set(sheet(key).map((row) => row[1]));
    expect([key, names.filter((name) => !told.has(name))]).toEqual([key, []]);
  }
});

test("nominees stand by award and kind with their dates as dates", async () => {
  const rows = sheet("NOMINEE_SHEET");
  expect(rows[3]?.slice(0, 4)).toEqual(["STT", "Họ tên, tên tập thể", "Chức vụ", "Đối tượng"]);
  const [found] = await world.rows(sql<{ count: number }>`
    select count(*)::int as count from nomination n join nomination_reader r
      on r.nomination_id = n.id and r.organisation_id = ${query.viewer.desks[0]?.organisationId}::bigint
      and r.scope = 'CASE' and not r.classified
    where n.round_id = ${await world.id("round", certificate.round)}::bigint
      and n.submitted_at is not null and n.revokes_id is null`);
  const numbered = rows.filter((row) => /^\d+$/.test(row[0] ?? ""));
  expect(numbered.map((row) => row[0])).toEqual(numbered.map((_, at) => String(at + 1)));
  expect(numbered.length).toBeGreaterThanOrEqual(found?.count ?? 0);
  expect(rows[4]?.[0]).toBe("Giấy khen của Giám đốc Sở – Cá nhân");
});

test("payments add up by fund and together, as the API has them", async () => {
  const report = await prizeReport(query, { year: 2026 });
  const rows = sheet("PAYMENT_YEAR_SHEET");

  const total = rows.find((row) => row[0] === "Tổng cộng");
  expect(total?.slice(9, 11)).toEqual([dong(report.total.amount), dong(report.total.due)]);
  const subtotals = rows.filter((row) => row[0]?.startsWith("Cộng "));
  expect(subtotals.map((row) => row[10]).toSorted()).toEqual(
    report.byFund.map(({ due }) => dong(due)).toSorted(),
  );
  const [line] = rows.filter((row) => row[1] === names[0]);
  expect(line?.slice(2)).toEqual([
    "Cá nhân",
    "Phòng Quản lý vận tải",
    "Giấy khen của Giám đốc Sở",
    expect.stringMatching(/^\d+\/QĐ-SXD$/),
    "22/11/2026",
    "0.30",
    "2,530,000",
    "760,000",
    "760,000",
    "",
    "",
    "",
  ]);
  expect(sheet("PAYMENT_SHEET").find((row) => row[0] === "Tổng cộng")?.[10]).toBe("760,000");
});

test("the reports have the figures of the API", async () => {
  const campaignId = await world.id("campaign", "NB-SXD-CCHC-2026");
  const { total } = await campaignReport(query, { campaignId });
  const summed = sheet("CAMPAIGN_REPORT_SHEET").find((row) => row[0] === "Tổng cộng");
  expect(summed?.slice(2, 6)).toEqual(
    [total.nominated, total.returned, total.eligible, total.endorsed].map(String),
  );
  const money = await prizeReport(query, { year: 2026 });
  const [first] = sheet("PRIZE_REPORT_SHEET").filter((row) => row[0] === "Tổng cộng");
  expect(first?.slice(1, 6)).toEqual([
    String(money.total.count),
    ...[money.total.amount, money.total.due, money.total.paid, money.total.recovered].map(dong),
  ]);
  const units = sheet("ORGANISATION_REPORT_SHEET");
  expect(units.filter((row) => row[0] === "Tổng cộng")).toHaveLength(2);
  expect(sheet("YEARLY_STATISTICS_SHEET").map((row) => row[0])).toContain(
    "Biểu 0602.N. Khen thưởng cấp Nhà nước (gửi chậm nhất ngày 15/12/2026)",
  );
});

test("the roll is what everybody may know", async () => {
  const [row] = sheet("HONOUR_ROLL_SHEET").filter((one) => one[1] === names[0]);
  expect(sheet("HONOUR_ROLL_SHEET")[3]).toHaveLength(8);
  expect(row?.slice(2, 4)).toEqual(["Phòng Quản lý vận tải", "Giấy khen của Giám đốc Sở"]);
  expect(sheet("HANDOVER_SHEET").filter((one) => one[1] === names[0])).toHaveLength(1);
});
