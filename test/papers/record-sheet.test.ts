import { expect, test } from "@jest/globals";
import { type RecordKind, readRecordSheet } from "../../src/papers/record-sheet.ts";
import { Refused } from "../../src/workflow/refusals.ts";

const row = { line: 2, cells: { subject_code: "A1", year: "2025", rating: "GOOD" } };
const plain = "subject_code,year,rating\nA1,2025,GOOD\n";

function reasonOf(kind: RecordKind, content: Uint8Array | string): string | null {
  try {
    readRecordSheet(kind, content);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.refusal.reason;
    throw error;
  }
}

test.each([
  ["commas", plain],
  ["semicolons", plain.replaceAll(",", ";")],
  ["tabs", plain.replaceAll(",", "\t")],
  ["a byte order mark", `\uFEFF${plain}`],
  [
    "Windows line ends and empty lines",
    `${plain.replaceAll("\n", "\r\n")}\r\n;;\r\n`.replace(";;", ",,"),
  ],
  ["headings as people write them", " Mã đối tượng ,NĂM,Xếp  loại\nA1,2025,GOOD\n"],
  ["decomposed letters", "mã đối tượng,năm,xếp loại\nA1,2025,GOOD\n".normalize("NFD")],
])("a list with %s is read", (_, content) => {
  expect(readRecordSheet("RATINGS", content).rows).toEqual([row]);
});

test("a quoted cell may hold a line break; its row is the line it ends on", () => {
  const { rows } = readRecordSheet(
    "RATINGS",
    'subject_code,full_name,year,rating\nA1,"Nguyễn\nVăn A",2025,GOOD\n',
  );

  expect(rows).toEqual([{ line: 3, cells: { ...row.cells, full_name: "Nguyễn\nVăn A" } }]);
});

test.each([
  ["nothing", "", "SHEET_EMPTY"],
  ["an unknown heading", "subject_code,year,rating,colour\n", "SHEET_HEADING_UNKNOWN"],
  ["a heading twice", "subject_code,year,năm,rating\n", "SHEET_HEADING_TWICE"],
  ["a heading missing", "subject_code,rating\n", "SHEET_HEADING_MISSING"],
  ["an open quote", 'subject_code,year,rating\n"A1,2025,GOOD\n', "SHEET_MALFORMED"],
  ["another encoding", Buffer.from([0x6d, 0xe3, 0x2c, 0xff]), "SHEET_NOT_UTF8"],
  [
    "too many rows",
    `subject_code,year,rating\n${"A,2025,GOOD\n".repeat(20_001)}`,
    "SHEET_TOO_LARGE",
  ],
])("%s is refused", (_, content, reason) => {
  expect(reasonOf("RATINGS", content)).toBe(reason);
});
