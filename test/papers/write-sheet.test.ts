import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readXlsx } from "hucre/xlsx";
import type { Column, Sheet } from "../../src/papers/sheets/sheet.ts";
import { laidOutLines, writeSheet } from "../../src/papers/sheets/write-sheet.ts";

type Row = { readonly name: string; readonly on: string | null; readonly due: number };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bang-vang-sheet-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const columns: readonly Column<Row>[] = [
  { heading: "Tên", as: "text", of: ({ name }) => name },
  { heading: "Ngày", as: "date", of: ({ on }) => on },
  { heading: "Tiền", as: "money", of: ({ due }) => due, total: true },
];

/** A sheet of so many rows in two parts; `read` tells how many have been asked for. */
function sheetOf(count: number, read = { rows: 0 }): Sheet {
  async function* rows(): AsyncGenerator<Row, void> {
    for (let at = 0; at < count; at += 1) {
      read.rows += 1;
      yield { name: `=SUM(A${at})`, on: at === 0 ? null : "2026-11-22", due: at };
    }
  }
  return {
    name: "Danh sách",
    title: "DANH SÁCH",
    about: ["Một dòng", "Hai dòng"],
    widths: [6, 20, 12, 14],
    write: (pen) =>
      pen.table({
        columns,
        rows: rows(),
        numbered: true,
        part: ({ due }) => (due < count / 2 ? "Phần một" : "Phần hai"),
      }),
  };
}

async function written(sheet: Sheet) {
  const path = join(folder, "sheet.xlsx");
  const { lines } = await writeSheet(sheet, path);
  const { sheets } = await readXlsx(await readFile(path), { readStyles: true });
  const [found, ...more] = sheets;
  if (!found || more.length > 0) throw new Error("A workbook has one sheet.");
  return { lines, rows: found.rows, cells: found.cells };
}

const sum = (from: number, to: number) => ((to - from) * (from + to - 1)) / 2;

// A sheet has six lines beside its rows and one for each part and its sum.
test.each([4, laidOutLines - 20, laidOutLines + 500])(
  "%i rows stand under their parts with sums, whichever way they are written",
  async (count) => {
    const { lines, rows } = await written(sheetOf(count));

    expect(lines).toBe(count);
    expect(rows.slice(0, 6).map((row) => row.filter((cell) => cell !== null))).toEqual([
      ["DANH SÁCH"],
      ["Một dòng"],
      ["Hai dòng"],
      ["STT", "Tên", "Ngày", "Tiền"],
      ["Phần một"],
      [1, "=SUM(A0)", 0],
    ]);
    const named = new Map(rows.map((row) => [row[0], row[3]]));
    expect([named.get("Cộng Phần một"), named.get("Cộng Phần hai")]).toEqual([
      sum(0, count / 2),
      sum(count / 2, count),
    ]);
    expect(rows.at(-1)?.[0]).toBe("Tổng cộng");
    expect(rows.at(-1)?.[3]).toBe(sum(0, count));
    expect(rows).toHaveLength(count + 9);
  },
);

test.each([4, laidOutLines + 500])("of %i rows each cell is what it says", async (count) => {
  const { rows, cells } = await written(sheetOf(count));

  const last = rows.findLastIndex((row) => row[0] === count);
  expect(rows[last]).toEqual([
    count,
    `=SUM(A${count - 1})`,
    new Date("2026-11-22T00:00:00Z"),
    count - 1,
  ]);
  const cell = cells?.get(`${last},1`);
  expect(cell?.formula).toBeUndefined();
  expect(cell?.style?.numFmt).toBe("@");
  expect(cells?.get(`${last},2`)?.style?.numFmt).toBe("dd/mm/yyyy");
  expect(cells?.get(`${last},3`)?.style?.numFmt).toBe("#,##0");
});

test("a table without rows has its head and a sum of nothing", async () => {
  const { lines, rows } = await written(sheetOf(0));

  expect(lines).toBe(0);
  expect(rows.at(-1)?.slice(0, 4)).toEqual(["Tổng cộng", null, null, 0]);
});

test("where rows cannot be read, the workbook is not said to be made", async () => {
  const broken: Sheet = {
    ...sheetOf(1),
    write: (pen) =>
      pen.table({
        columns,
        rows: (function* (): Generator<Row, void> {
          for (let at = 0; at < laidOutLines + 500; at += 1) yield { name: "x", on: null, due: 1 };
          throw new Error("The connection is lost.");
        })(),
      }),
  };

  await expect(written(broken)).rejects.toThrow("The connection is lost.");
});
