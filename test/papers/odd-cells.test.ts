import { expect, test } from "@jest/globals";
import { rawZip, workbookParts } from "../support/raw-zip.ts";
import { bookRefusal, rowsOfBook } from "../support/workbooks.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const styles = `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;

async function firstCell(cell: string, workbookSetting = "") {
  const parts = workbookParts(`<row r="1">${cell}</row>`, { "xl/styles.xml": styles });
  const book = parts.map((one) =>
    one.name === "xl/workbook.xml"
      ? { ...one, data: String(one.data).replace("<sheets>", `${workbookSetting}<sheets>`) }
      : one,
  );
  const { rows } = await rowsOfBook(rawZip(book));
  return rows[0]?.cells.get(0);
}

test.each([
  ["a character no register keeps", "An_x0000_ Bình", "An Bình"],
  ["half a character", "An_xD800_ Bình", "An Bình"],
  ["a bell", "An_x0007_ Bình", "An Bình"],
  ["a line break", "An_x000A_Bình", "An\nBình"],
  ["an underscore written as such", "A_x005F_B", "A_B"],
])("%s in a text is harmless", async (_, written, read) => {
  expect(await firstCell(`<c r="A1" t="inlineStr"><is><t>${written}</t></is></c>`)).toBe(read);
});

test("the runs of a rich text are one text, and how it is read aloud is not of it", async () => {
  const cell = `<c r="A1" t="inlineStr"><is><r><t>Nguyễn </t></r><r><t>An</t></r><rPh sb="0" eb="1"><t>ngu</t></rPh></is></c>`;

  expect(await firstCell(cell)).toBe("Nguyễn An");
});

test.each(["hôm qua", "2026-13-40", "-0044-03-15"])(
  "“%s” marked as a day is text",
  async (text) => {
    expect(await firstCell(`<c r="A1" t="d"><v>${text}</v></c>`)).toBe(text);
  },
);

test("a day marked as one is that day, whatever its hour", async () => {
  expect(await firstCell(`<c r="A1" t="d"><v>2026-02-01T08:00:00</v></c>`)).toEqual({
    date: "2026-02-01",
  });
});

test.each([
  ["negative", "-5", ""],
  ["after the year 9999", "2958466", ""],
  ["after the year 9999, counted from 1904", "2958000", '<workbookPr date1904="1"/>'],
])("a day %s stays a number", async (_, serial, setting) => {
  expect(await firstCell(`<c r="A1" s="1"><v>${serial}</v></c>`, setting)).toBe(Number(serial));
});

test.each([
  ["a row Excel does not have", `<row r="99999999999"><c><v>1</v></c></row>`],
  ["rows in the wrong order", `<row r="2"/><row r="1"><c><v>1</v></c></row>`],
  ["a text that is not among the shared ones", `<row r="1"><c t="s"><v>7</v></c></row>`],
  [
    "parts nested beyond all need",
    `<row r="1"><c t="inlineStr"><is>${"<r>".repeat(500)}${"</r>".repeat(500)}</is></c></row>`,
  ],
  [
    "an element with attributes beyond all need",
    `<row r="1" ${Array.from({ length: 500 }, (_, index) => `a${index}="1"`).join(" ")}/>`,
  ],
])("%s makes a workbook broken", async (_, sheetData) => {
  expect(await bookRefusal(rawZip(workbookParts(sheetData)))).toBe("WORKBOOK_BROKEN");
});

test.each(["/xl/worksheets/sheet1.xml", "./worksheets/sheet1.xml", "../xl/worksheets/sheet1.xml"])(
  "a sheet is found at %s",
  async (target) => {
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="${target}"/></Relationships>`;
    const bytes = rawZip(
      workbookParts(`<row r="1"><c r="A1"><v>1</v></c></row>`, {
        "xl/_rels/workbook.xml.rels": rels,
      }),
    );

    expect((await rowsOfBook(bytes)).rows).toHaveLength(1);
  },
);

test("a workbook in UTF-16 is broken", async () => {
  const text = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${main}"><sheetData/></worksheet>`;
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);

  expect(await bookRefusal(rawZip(workbookParts("", { "xl/worksheets/sheet1.xml": bytes })))).toBe(
    "WORKBOOK_BROKEN",
  );
});
