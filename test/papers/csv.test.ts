import { expect, test } from "@jest/globals";
import { readRecordSheet } from "../../src/papers/record-sheet.ts";
import { Refused } from "../../src/workflow/refusals.ts";

const headings = ["mã đối tượng", "họ và tên", "chỉ số", "năm", "điểm", "điểm tối đa"];
const values = ["CB-1", "Nguyễn Thị Ánh", "PAR_INDEX", "2025", "89,95", "1.234,5"];
const cells = {
  subject_code: "CB-1",
  full_name: "Nguyễn Thị Ánh",
  index: "PAR_INDEX",
  year: "2025",
  score: "89,95",
  max_score: "1.234,5",
};

function refusedBy(content: Uint8Array | string): object {
  try {
    readRecordSheet("INDEX_RESULTS", content);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  throw new Error("The sheet was not refused.");
}

test.each([
  ["semicolons", ";"],
  ["tabs", "\t"],
])("numbers with commas come through %s, in any normal form and behind a mark", (_, mark) => {
  const text = `\uFEFF${headings.join(mark)}\r\n${values.join(mark)}\r\n`;
  for (const content of [text, text.normalize("NFD"), Buffer.from(text)])
    expect(readRecordSheet("INDEX_RESULTS", content).rows).toEqual([{ line: 2, cells }]);
});

test("between commas they are quoted, and quotes within quotes are doubled", () => {
  const quoted = values
    .map((value) => `"${value}"`)
    .join(",")
    .replace("Ánh", '""Ánh""');

  const { rows } = readRecordSheet("INDEX_RESULTS", `${headings.join(",")}\n${quoted}\n`);

  expect(rows).toEqual([{ line: 2, cells: { ...cells, full_name: 'Nguyễn Thị "Ánh"' } }]);
});

test("a row after a cell with a line break still has the line it ends on", () => {
  const plain = values.join(";");
  const broken = plain.replace("Nguyễn Thị Ánh", '"Nguyễn\nThị Ánh"');

  const { rows } = readRecordSheet("INDEX_RESULTS", `${headings.join(";")}\n${broken}\n${plain}\n`);

  expect(rows.map((row) => row.line)).toEqual([3, 4]);
});

test("the name of a file does not count: the same bytes have the same sum, others another", () => {
  const text = `${headings.join(";")}\n${values.join(";")}\n`;
  const sum = readRecordSheet("INDEX_RESULTS", text).sha256;

  expect(readRecordSheet("INDEX_RESULTS", Buffer.from(text)).sha256).toBe(sum);
  expect(readRecordSheet("INDEX_RESULTS", `${text}\n`).sha256).not.toBe(sum);
});

test.each([
  ["an unknown heading", "subject_code;index;year;points", "SHEET_HEADING_UNKNOWN", "points"],
  ["one in both languages", "subject_code;index;year;năm;score", "SHEET_HEADING_TWICE", "year"],
  ["a missing one", "subject_code;index;year", "SHEET_HEADING_MISSING", "score / điểm"],
])("%s is refused by its name", (_, heading, reason, name) => {
  expect(refusedBy(`${heading}\n`)).toMatchObject({
    reason,
    details: { heading: name },
    messageVi: expect.stringContaining(name),
    messageEn: expect.stringContaining(name),
  });
});

test("bytes that are no UTF-8 are refused, and more than ten million of them", () => {
  expect(refusedBy(Buffer.from("mã đối tượng\n", "latin1"))).toMatchObject({
    reason: "SHEET_NOT_UTF8",
  });
  expect(refusedBy(Buffer.alloc(10_485_761, "a"))).toMatchObject({ reason: "SHEET_TOO_LARGE" });
});
