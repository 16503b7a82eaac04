import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { confirmImport } from "../../src/commands/confirm-import.ts";
import { sql } from "../../src/database/sql.ts";
import { bringList, listFolder, reportNow } from "../support/imports.ts";
import { sheetOf } from "../support/lists.ts";
import { openWorld, type World } from "../support/world.ts";

const run = promisify(execFile);
const mebibyte = 1024;
/** Less than the heap would take if it may: a list held whole would not fit. */
const heap = "--max-old-space-size=96";
let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

const head = [
  "STT",
  "Đối tượng",
  "Họ và tên",
  "Chức vụ",
  "Mã",
  "Từ ngày",
  "Đến ngày",
  "Thành tích",
];
const years = [2024, 2025, 2026];

function largeList(rows: number): Promise<Uint8Array> {
  return sheetOf([
    [...head, ...years.map((year) => `Xếp loại năm ${year}`), "Sáng kiến", "Cấp công nhận"],
    ...Array.from({ length: rows }, (_, at) => [
      at + 1,
      "Cá nhân",
      `Nguyễn Thị Thùy Dương ${at}`,
      "Chuyên viên",
      at % 2 === 0 ? `DONG-${at}` : null,
      "01/01/2026",
      new Date("2026-11-30"),
      `Tham mưu giải quyết ${at} hồ sơ đúng hạn. ${"Kết quả cụ thể được ghi tại báo cáo. ".repeat(8)}`,
      ...years.map(() => "Hoàn thành tốt nhiệm vụ"),
      `Sáng kiến số ${at}`,
      "Cấp Sở",
    ]),
  ]);
}

test("a list of 5,000 rows is reported by a fresh process that stays small", async () => {
  const officer = await world.as("nb.sxd.qlvt.canbo");
  await world.asOwner(sql`
    insert into person (full_name, position_vi, position_en, code, unit_id)
    select 'Nguyễn Thị Thùy Dương ' || n, '', '', 'DONG-' || n, o.id
    from generate_series(0, 4998, 2) as n, organisation o where o.code = 'NB-SXD-QLVT'`);
  const id = await bringList(world, officer, await largeList(5000));

  const script = new URL("../support/report-list.js", import.meta.url).pathname;
  const { stdout } = await run(process.execPath, [heap, script, world.url, listFolder, id]);

  const { peak } = JSON.parse(stdout) as { peak: number };
  process.stdout.write(`5,000 rows: ${stdout}`);
  const { list } = await reportNow(world, officer, id);
  expect(list).toMatchObject({
    state: "REPORTED",
    rowCount: 5000,
    soundCount: 5000,
    errorCount: 0,
  });
  expect(peak).toBeLessThan(320 * mebibyte);
  const started = performance.now();
  const { created } = await confirmImport(officer, { importId: id, seenVersion: list.version });
  process.stdout.write(`confirmed in ${Math.round(performance.now() - started)} ms\n`);
  expect(created).toBe(5000);
}, 300_000);
