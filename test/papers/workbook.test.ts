import { expect, test } from "@jest/globals";
import { writeXlsx } from "hucre/xlsx";
import { rawZip, workbookParts } from "../support/raw-zip.ts";
import { rowsOfBook } from "../support/workbooks.ts";

async function cellsOf(bytes: Uint8Array) {
  const { rows } = await rowsOfBook(bytes);
  return rows.map(({ number, cells }) => [number, Object.fromEntries(cells)]);
}

test("text, numbers, days and booleans come as what they are", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "Danh sách",
        columns: [{}, {}, { numFmt: "dd/mm/yyyy" }, {}],
        rows: [["Nguyễn Thị Ánh", 1234.5, new Date("2026-02-01"), true]],
      },
    ],
  });

  expect(await cellsOf(bytes)).toEqual([
    [1, { 0: "Nguyễn Thị Ánh", 1: 1234.5, 2: { date: "2026-02-01" }, 3: true }],
  ]);
});

test("decomposed letters are composed, and spaces nobody sees are gone", async () => {
  const name = "  Nguyễn\u00a0Thị  Ánh\u200b ".normalize("NFD");
  const bytes = await writeXlsx({ sheets: [{ name: "A", rows: [[name, "\u00a0"]] }] });

  expect(await cellsOf(bytes)).toEqual([[1, { 0: "Nguyễn Thị Ánh" }]]);
});

test("rows that are hidden say so; rows without anything are not there", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "A",
        rows: [["một"], [null], ["ba"]],
        rowDefs: new Map([[2, { hidden: true }]]),
      },
    ],
  });

  const { rows } = await rowsOfBook(bytes);

  expect(rows.map(({ number, hidden }) => [number, hidden])).toEqual([
    [1, false],
    [3, true],
  ]);
});

test("a formula gives its kept value; without one, or with an error, the cell is wrong", async () => {
  const row = `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>SUM(1;2)</f></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="str"><f>"a"</f><v>a</v></c></row>`;

  expect(await cellsOf(rawZip(workbookParts(row)))).toEqual([
    [
      1,
      {
        0: 2,
        1: { wrong: "NOT_CALCULATED", text: "=SUM(1;2)" },
        2: { wrong: "ERROR_VALUE", text: "#DIV/0!" },
        3: "a",
      },
    ],
  ]);
});

test.each([
  ["1900", "", 46_054, "2026-02-01"],
  ["1904", '<workbookPr date1904="1"/>', 46_054 - 1462, "2026-02-01"],
  ["the day before Excel's leap day that was none", "", 59, "1900-02-28"],
  ["the day after it", "", 61, "1900-03-01"],
])("a day counted from %s is the day that was meant", async (_, setting, serial, date) => {
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
  const parts = workbookParts(`<row r="1"><c r="A1" s="1"><v>${serial}</v></c></row>`, {
    "xl/styles.xml": styles,
  });
  const book = parts.map((one) =>
    one.name === "xl/workbook.xml"
      ? { ...one, data: String(one.data).replace("<sheets>", `${setting}<sheets>`) }
      : one,
  );

  expect(await cellsOf(rawZip(book))).toEqual([[1, { 0: { date } }]]);
});

test("merged areas are told with the rows", async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "A",
        rows: [
          ["Xếp loại", null],
          ["2024", "2025"],
        ],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
      },
    ],
  });

  const { merges } = await rowsOfBook(bytes);

  expect(merges).toEqual([{ top: 1, bottom: 1, left: 0, right: 1 }]);
});

test("rich text and inline text are read whole", async () => {
  const row = `<row r="1"><c r="A1" t="inlineStr"><is><r><t>Lê </t></r><r><t xml:space="preserve">Văn &amp; Út</t></r></is></c></row>`;

  expect(await cellsOf(rawZip(workbookParts(row)))).toEqual([[1, { 0: "Lê Văn & Út" }]]);
});

test("a link to a page or a mail address behind a cell is no harm", async () => {
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="mailto:a@b.vn" TargetMode="External"/></Relationships>`;
  const parts = workbookParts(`<row r="1"><c r="A1"><v>1</v></c></row>`, {
    "xl/worksheets/_rels/sheet1.xml.rels": rels,
  });

  expect(await cellsOf(rawZip(parts))).toEqual([[1, { 0: 1 }]]);
});

test("a sheet that says it reaches to the last cell is read for what it holds", async () => {
  const data = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="B1048576"><v>7</v></c></row></sheetData></worksheet>`;

  expect(await cellsOf(rawZip(workbookParts("", { "xl/worksheets/sheet1.xml": data })))).toEqual([
    [1_048_576, { 1: 7 }],
  ]);
});
