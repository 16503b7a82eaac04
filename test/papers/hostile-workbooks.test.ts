import { expect, test } from "@jest/globals";
import { rawZip, workbookParts } from "../support/raw-zip.ts";
import { bookRefusal } from "../support/workbooks.ts";

const mebibyte = 1_048_576;
const sheet = "xl/worksheets/sheet1.xml";
const good = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const main = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;

function relationship(kind: string, target: string, mode = ""): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" ${mode}/></Relationships>`;
}

const lol = `<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]><worksheet ${main}><sheetData/></worksheet>`;

test.each<[string, string, Parameters<typeof rawZip>[0]]>([
  ["macros", "WORKBOOK_MACROS", workbookParts(good, { "xl/vbaProject.bin": "x" })],
  [
    "the content type of a workbook with macros",
    "WORKBOOK_MACROS",
    workbookParts(good, {
      "[Content_Types].xml": `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>`,
    }),
  ],
  [
    "a link to another workbook",
    "WORKBOOK_LINKS",
    workbookParts(good, { "xl/externalLinks/externalLink1.xml": "<externalLink/>" }),
  ],
  [
    "a picture from elsewhere",
    "WORKBOOK_LINKS",
    workbookParts(good, {
      "xl/worksheets/_rels/sheet1.xml.rels": relationship(
        "image",
        "http://example.org/a.png",
        'TargetMode="External"',
      ),
    }),
  ],
  [
    "a connection to a database",
    "WORKBOOK_LINKS",
    workbookParts(good, { "xl/connections.xml": "<connections/>" }),
  ],
  [
    "a formula that reads another file",
    "WORKBOOK_LINKS",
    workbookParts(`<row r="1"><c r="A1"><f>[1]Sheet1!A1</f><v>1</v></c></row>`),
  ],
  [
    "a formula that starts a program",
    "WORKBOOK_OBJECTS",
    workbookParts(`<row r="1"><c r="A1"><f>cmd|'/c calc'!A0</f><v>1</v></c></row>`),
  ],
  [
    "an embedded object",
    "WORKBOOK_OBJECTS",
    workbookParts(good, { "xl/embeddings/oleObject1.bin": "x" }),
  ],
  ["an archive within", "WORKBOOK_OBJECTS", workbookParts(good, { "xl/media/a.zip": "PK" })],
  ["entities in a sheet", "WORKBOOK_ENTITIES", workbookParts(good, { [sheet]: lol })],
  [
    "entities in a part nobody reads",
    "WORKBOOK_ENTITIES",
    workbookParts(good, { "docProps/core.xml": lol }),
  ],
  [
    "a declaration in another encoding",
    "WORKBOOK_BROKEN",
    workbookParts(good, {
      "docProps/core.xml": Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(lol, "utf16le")]),
    }),
  ],
  [
    "a part twice",
    "WORKBOOK_BROKEN",
    [...workbookParts(good), { name: sheet.toUpperCase(), data: "x" }],
  ],
  [
    "a path that climbs out",
    "WORKBOOK_BROKEN",
    [...workbookParts(good), { name: "../../etc/cron.d/x", data: "x" }],
  ],
  ["an absolute path", "WORKBOOK_BROKEN", [...workbookParts(good), { name: "/etc/x", data: "x" }]],
  [
    "a password",
    "WORKBOOK_ENCRYPTED",
    [...workbookParts(good), { name: "xl/a.xml", data: "<a/>", flags: 0x801 }],
  ],
  [
    "too many parts",
    "WORKBOOK_TOO_LARGE",
    [
      ...workbookParts(good),
      ...Array.from({ length: 500 }, (_, n) => ({ name: `xl/a${n}.xml`, data: "<a/>" })),
    ],
  ],
  [
    "a text that is not well-formed",
    "WORKBOOK_BROKEN",
    workbookParts(`<row r="1"><c r="A1"><v>1</c></row>`),
  ],
  [
    "an entity nobody declared",
    "WORKBOOK_BROKEN",
    workbookParts(`<row r="1"><c r="A1" t="str"><v>&lol;</v></c></row>`),
  ],
  ["rows that go backwards", "WORKBOOK_BROKEN", workbookParts(`<row r="5"/><row r="2"/>`)],
  [
    "a cell far to the right",
    "WORKBOOK_TOO_LARGE",
    workbookParts(`<row r="1"><c r="XFD1"><v>1</v></c></row>`),
  ],
  [
    "too many rows",
    "WORKBOOK_TOO_LARGE",
    workbookParts("<row><c><v>1</v></c></row>".repeat(20_001)),
  ],
  [
    "a text without end",
    "WORKBOOK_TOO_LARGE",
    workbookParts(`<row><c t="str"><v>${"a".repeat(70_000)}</v></c></row>`),
  ],
  [
    "a part that says how enormous it is",
    "WORKBOOK_TOO_LARGE",
    [...workbookParts(good), { name: "xl/theme.xml", data: "<a/>", declared: 4_000_000_000 }],
  ],
  ["no workbook in it", "WORKBOOK_BROKEN", [{ name: "a.txt", data: "x" }]],
])("a workbook with %s is refused as %s", async (_, reason, entries) => {
  expect(await bookRefusal(rawZip(entries))).toBe(reason);
});

test("what is no archive at all is refused", async () => {
  expect(await bookRefusal(Buffer.from("Họ và tên;Chức vụ"))).toBe("WORKBOOK_BROKEN");
});

/** The most memory in use while the work goes on, above what was in use before. */
async function growth(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 1);
  await work().finally(() => clearInterval(watch));
  return Math.max(most, process.memoryUsage().rss) - before;
}

test("a gigabyte in a tiny archive is refused while it is counted, whatever its size is said to be", async () => {
  const bomb = Buffer.concat([
    Buffer.from(`<worksheet ${main}><sheetData>`),
    Buffer.alloc(300 * mebibyte, " "),
  ]);
  const honest = rawZip(workbookParts("", { [sheet]: bomb }));
  const lying = rawZip(
    workbookParts("", { [sheet]: bomb }).map((one) =>
      one.name === sheet ? { ...one, declared: 5000 } : one,
    ),
  );
  let reasons: (string | null)[] = [];

  const grown = await growth(async () => {
    reasons = [await bookRefusal(honest), await bookRefusal(lying)];
  });

  expect(honest.length).toBeLessThan(mebibyte);
  expect(reasons).toEqual(["WORKBOOK_TOO_LARGE", "WORKBOOK_BROKEN"]);
  expect(grown).toBeLessThan(96 * mebibyte);
});

test("a size that is only a little too small is found out by counting", async () => {
  const entries = workbookParts(good).map((one) =>
    one.name === sheet ? { ...one, declared: 10 } : one,
  );

  expect(await bookRefusal(rawZip(entries))).toBe("WORKBOOK_BROKEN");
});

test("a part that inflates far more than real ones do is refused by its ratio", async () => {
  const flat = `<worksheet ${main}><sheetData>${" ".repeat(20 * mebibyte)}</sheetData></worksheet>`;

  expect(await bookRefusal(rawZip(workbookParts("", { [sheet]: flat })))).toBe(
    "WORKBOOK_TOO_LARGE",
  );
});
