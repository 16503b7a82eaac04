import { expect, test } from "@jest/globals";
import { listRefusal, readListOf, sheetOf } from "../support/lists.ts";

const head = ["STT", "Đối tượng", "Họ và tên", "Chức vụ", "Từ ngày", "Đến ngày", "Thành tích"];
const person = ["Cá nhân", "Nguyễn Văn An", "Chuyên viên"];

function row(from: string | number | Date | null, to: string | number | Date | null = null) {
  return [1, ...person, from, to, "Hoàn thành tốt"];
}

test("titles above the headings, a row of numbers and lines below the list are passed over", async () => {
  const list = await readListOf(
    await sheetOf([
      ["SỞ GIAO THÔNG VẬN TẢI"],
      ["DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG"],
      [null],
      head,
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
      row(null),
      [2, "Tập thể", "Phòng Vận tải", null, null, null, "Dẫn đầu"],
      [null, "Tổng cộng: 02"],
      [null],
      [null, null, null, null, "GIÁM ĐỐC"],
      [null, null, "Trần Văn B"],
    ]),
  );

  expect(list.findings).toEqual([]);
  expect(list.lines.map((one) => [one.row, one.subjectKind, one.subjectName])).toEqual([
    [6, "INDIVIDUAL", "Nguyễn Văn An"],
    [7, "COLLECTIVE", "Phòng Vận tải"],
  ]);
});

test("headings in two rows with merged cells are read together", async () => {
  const list = await readListOf(
    await sheetOf(
      [
        ["TT", "Họ tên", "Đối tượng", "Xếp loại", null, "Thành tích"],
        [null, null, null, "2024", "2025", null],
        [1, "Lê Thị Bé", "Cá nhân", "Hoàn thành tốt", "HTXSNV", "Giỏi"],
      ],
      {
        merges: [
          { startRow: 0, startCol: 3, endRow: 0, endCol: 4 },
          { startRow: 0, startCol: 0, endRow: 1, endCol: 0 },
          { startRow: 0, startCol: 1, endRow: 1, endCol: 1 },
        ],
      },
    ),
  );

  expect(list.findings).toEqual([]);
  expect(list.lines[0]?.report?.ratings).toEqual([
    { year: 2024, rating: "GOOD", decision: null },
    { year: 2025, rating: "EXCELLENT", decision: null },
  ]);
});

test("a heading within the list says what the rows below are about", async () => {
  const bare = ["STT", "Họ và tên", "Chức vụ", "Thành tích"];
  const list = await readListOf(
    await sheetOf([
      bare,
      ["I", "TẬP THỂ"],
      [1, "Phòng Vận tải", null, "Tốt"],
      ["II", "Cá nhân"],
      [1, "Nguyễn Văn An", "Chuyên viên", "Tốt"],
    ]),
  );

  expect(list.findings).toEqual([]);
  expect(list.lines.map((one) => one.subjectKind)).toEqual(["COLLECTIVE", "INDIVIDUAL"]);
});

test.each([
  ["1/2/2026", "2026-02-01"],
  ["01-02-2026", "2026-02-01"],
  ["1.2.2026", "2026-02-01"],
  ["2026-02-01", "2026-02-01"],
  ["ngày 1 tháng 2 năm 2026", "2026-02-01"],
  ["Ngày 01 tháng 02 năm 2026".normalize("NFD"), "2026-02-01"],
  [new Date("2026-02-01"), "2026-02-01"],
  [46_054, "2026-02-01"],
  ["02/2026", "2026-02-01"],
  ["2026", "2026-01-01"],
  ["năm 2026", "2026-01-01"],
])("the day %p is %s", async (written, date) => {
  const { lines, findings } = await readListOf(await sheetOf([head, row(written)]));

  expect(findings).toEqual([]);
  expect(lines[0]?.from).toBe(date);
});

test("a month or a year alone ends with its last day", async () => {
  const { lines } = await readListOf(
    await sheetOf([head, row("2025", "02/2024"), row("2024", 2025)]),
  );

  expect(lines.map((one) => one.to)).toEqual(["2024-02-29", "2025-12-31"]);
});

test.each(["31/02/2026", "2/1/26", "hôm qua", "13/13/2026"])(
  "%s is no day, and the finding names its cell",
  async (text) => {
    const { findings } = await readListOf(await sheetOf([head, row(text)]));

    expect(findings).toMatchObject([
      {
        row: 2,
        column: 4,
        heading: "Từ ngày",
        severity: "ERROR",
        refusal: { reason: "CELL_NOT_A_DATE", details: { text } },
      },
    ]);
  },
);

const measured = ["Họ và tên", "Đối tượng", "Thành tích", "Chỉ số CCHC năm 2025 – điểm"];

test.each([
  ["1.234,5", 1234.5],
  ["90,25", 90.25],
  ["90.25", 90.25],
  ["1.234", 1234],
  ["95 %", 95],
  [88.5, 88.5],
])("the number %p is %s", async (written, score) => {
  const { lines, findings } = await readListOf(
    await sheetOf([measured, ["A", "Tập thể", "Tốt", written]]),
  );

  expect(findings).toEqual([]);
  expect(lines[0]?.report?.indexes).toMatchObject([
    { index: "PAR_INDEX", of: "SUBJECT", year: 2025, score },
  ]);
});

test("what is missing or unknown is told with its row and column", async () => {
  const columns = ["Họ và tên", "Đối tượng", "Thành tích", "Xếp loại năm 2025", "Kỷ luật"];
  const { findings } = await readListOf(
    await sheetOf([
      columns,
      [null, "Nhóm", "Tốt", "Giỏi", "Không"],
      ["An", "Cá nhân", null, null, "Đã hết"],
      ["Bình", null, null, null, null],
    ]),
  );

  expect(findings.map(({ row: at, column, refusal }) => [at, column, refusal.reason])).toEqual([
    [2, 1, "CELL_NOT_A_CHOICE"],
    [2, 0, "CELL_EMPTY"],
    [2, 3, "CELL_NOT_A_CHOICE"],
    [3, 2, "CELL_EMPTY"],
    [3, null, "CELL_EMPTY"],
    [4, 1, "CELL_EMPTY"],
    [4, 2, "CELL_EMPTY"],
  ]);
});

test("a hidden row is left out with a warning", async () => {
  const { findings, lines } = await readListOf(
    await sheetOf([head, row(null), row(null)], { rowDefs: new Map([[2, { hidden: true }]]) }),
  );

  expect(findings).toMatchObject([
    { row: 3, severity: "WARNING", refusal: { reason: "LIST_ROW_HIDDEN" } },
  ]);
  expect(lines.map((one) => one.subjectName)).toEqual(["Nguyễn Văn An", null]);
});

test("rows that are only numbered beforehand are no rows", async () => {
  const { lines } = await readListOf(await sheetOf([head, row(null), [2], [3], [4]]));

  expect(lines).toHaveLength(1);
});

test.each([
  ["no headings", [["An", "Chuyên viên", "Tốt"]], "LIST_HEADER_MISSING", {}],
  ["nothing below its headings", [head], "LIST_EMPTY", {}],
  [
    "an unknown heading",
    [[...head, "Màu tóc"], row(null)],
    "LIST_HEADING_UNKNOWN",
    { heading: "Màu tóc", column: "H", row: 1 },
  ],
  ["a heading twice", [[...head, "Họ tên"], row(null)], "LIST_HEADING_TWICE", { column: "H" }],
  [
    "no column for the achievement",
    [
      ["STT", "Họ và tên", "Chức vụ", "Đối tượng"],
      [1, "An", "CV", "Cá nhân"],
    ],
    "LIST_HEADING_MISSING",
    { heading: "Tóm tắt thành tích" },
  ],
])("a list with %s is refused", async (_, rows, reason, details) => {
  expect(await listRefusal(await sheetOf(rows))).toMatchObject({ reason, details });
});

test("initiatives, members and statements become facts of the report", async () => {
  const columns = [
    "Họ và tên",
    "Đối tượng",
    "Thành tích",
    "Sáng kiến",
    "Cấp công nhận",
    "Sáng kiến đã áp dụng",
    "Tổng số người",
    "Tiêu chí HN-C1",
  ];
  const { lines, findings } = await readListOf(
    await sheetOf([
      columns,
      ["Phòng Vận tải", "Tập thể", "Tốt", "Một cửa số", "Cấp Sở", "x", 12, "Chấp hành tốt"],
    ]),
  );

  expect(findings).toEqual([]);
  expect(lines[0]?.report).toMatchObject({
    initiatives: [{ title: "Một cửa số", level: "DEPARTMENT", applied: true }],
    members: { total: 12, disciplined: 0, holding: [] },
    statements: [{ criterion: "HN-C1", text: "Chấp hành tốt" }],
  });
});
