import { expect, test } from "@jest/globals";
import { authorityOf, headOf, placeOf, signedAs } from "../../src/papers/word/content/bodies.ts";
import { citationOf } from "../../src/papers/word/content/citations.ts";
import { decisionData } from "../../src/papers/word/content/decision.ts";
import { paymentData } from "../../src/papers/word/content/money.ts";
import { submissionData } from "../../src/papers/word/content/submission.ts";
import { dayInWords, numberLine, roman } from "../../src/papers/word/content/wording.ts";
import type { Chain } from "../../src/queries/organisation-chains.ts";
import { aDecision, aLine, aPrize, chains, making } from "../support/paper-samples.ts";

test.each([
  ["2026-01-05", "ngày 05 tháng 01 năm 2026"],
  ["2026-02-10", "ngày 10 tháng 02 năm 2026"],
  ["2026-03-09", "ngày 09 tháng 3 năm 2026"],
  ["2026-12-31", "ngày 31 tháng 12 năm 2026"],
])("%s is written %s", (date, words) => {
  expect(dayInWords(date)).toBe(words);
});

test.each([
  [5, "Số: 05/QĐ-SXD"],
  [175, "Số: 175/QĐ-SXD"],
  [null, "Số:       /QĐ-SXD"],
])("number %s is written %s", (number, line) => {
  expect(numberLine(number, "QĐ-SXD")).toBe(line);
});

test.each([
  [4, "IV"],
  [19, "XIX"],
  [90, "XC"],
])("%d is %s in Roman figures", (n, figures) => {
  expect(roman(n)).toBe(figures);
});

test.each([
  [chains.province, "", "ỦY BAN NHÂN DÂN\nTỈNH NINH BÌNH", "Ninh Bình"],
  [chains.department, "ỦY BAN NHÂN DÂN\nTỈNH NINH BÌNH", "SỞ XÂY DỰNG", "Ninh Bình"],
  [chains.unit, "SỞ XÂY DỰNG", "PHÒNG QUẢN LÝ VẬN TẢI", "Ninh Bình"],
])("a body stands under the one above it", (chain: Chain, parentBody, body, place) => {
  expect(headOf(chain)).toMatchObject({ parentBody, body });
  expect(placeOf(chain)).toBe(place);
});

test("a commune gives its own name as the place", () => {
  const commune = {
    id: "9",
    name: "Ủy ban nhân dân xã Vụ Bản",
    kind: "COMMUNE",
    symbol: "UBND",
  } as const;
  const chain = [...chains.province, commune];

  expect(placeOf(chain)).toBe("Vụ Bản");
  expect(headOf(chain)).toMatchObject({ parentBody: "", body: "ỦY BAN NHÂN DÂN\nXÃ VỤ BẢN" });
});

const taxOffice: Chain = [
  ...chains.province,
  { id: "6", name: "Thuế tỉnh Ninh Bình", kind: "OTHER", symbol: "TNB" },
];

test.each([
  [chains.department, "HEAD", "Giám đốc Sở, Chủ tịch Hội đồng", ["GIÁM ĐỐC"]],
  [chains.department, "DEPUTY_FOR", "Phó Giám đốc Sở, Ủy viên", ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]],
  [chains.department, "ACTING", "Giám đốc Sở", ["Q. GIÁM ĐỐC"]],
  [chains.department, "BY_ORDER", "Chánh Văn phòng Sở", ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"]],
  [chains.department, "AUTHORISED", "Phó Giám đốc Sở", ["TUQ. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]],
  [chains.province, "ON_BEHALF", "Chủ tịch UBND tỉnh", ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]],
  [chains.province, "DEPUTY_FOR", "Phó Chủ tịch UBND", ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
  [chains.department, "HEAD", "Bí thư Đảng ủy, Giám đốc Sở", ["GIÁM ĐỐC"]],
  [
    chains.province,
    "ON_BEHALF",
    "Phó Chủ tịch UBND tỉnh",
    ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"],
  ],
  [chains.unit, null, null, ["TRƯỞNG PHÒNG"]],
  [taxOffice, null, null, ["THỦ TRƯỞNG CƠ QUAN"]],
  [taxOffice, "HEAD", "Trưởng Thuế tỉnh", ["TRƯỞNG THUẾ TỈNH"]],
  [
    taxOffice,
    "DEPUTY_FOR",
    "Phó Trưởng Thuế tỉnh",
    ["KT. TRƯỞNG THUẾ TỈNH", "PHÓ TRƯỞNG THUẾ TỈNH"],
  ],
] as const)("of %j as %s a %s signs under %j", (chain, signingCapacity, signerPosition, lines) => {
  expect(signedAs(chain, { signingCapacity, signerPosition }).map((one) => one.line)).toEqual(
    lines,
  );
});

test.each([
  [chains.department, "Giám đốc Sở Xây dựng tỉnh Ninh Bình"],
  [chains.province, "Chủ tịch Ủy ban nhân dân tỉnh Ninh Bình"],
  [chains.office, "Chánh Văn phòng Sở Xây dựng"],
  [chains.unit, "Trưởng phòng Quản lý vận tải"],
  [taxOffice, "Thủ trưởng Thuế tỉnh Ninh Bình"],
])("who decides is named", (chain: Chain, words) => {
  expect(authorityOf(chain)).toBe(words);
});

test("who decides is named by the title of whoever signed or for whom it was signed", () => {
  const signed = { signingCapacity: "DEPUTY_FOR", signerPosition: "Phó Trưởng Thuế tỉnh" } as const;

  expect(authorityOf(taxOffice, signed)).toBe("Trưởng Thuế tỉnh Ninh Bình");
});

test.each([
  [
    "Nghị định 152/2025/NĐ-CP ngày 14/6/2025",
    ["Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ"],
  ],
  [
    "Thông tư 15/2025/TT-BNV ngày 04/8/2025, hiệu lực từ 05/8/2025, thay Thông tư 01/2024/TT-BNV",
    ["Thông tư số 15/2025/TT-BNV ngày 04 tháng 8 năm 2025 của Bộ trưởng Bộ Nội vụ"],
  ],
  ["Quy định của tỉnh, ví dụ Quyết định 150/2025/QĐ-UBND", []],
])("%s is cited as a preamble has it", (basis, cited) => {
  expect(citationOf(basis)).toEqual(cited);
});

const lines = [
  aLine({ nominationId: "1", name: "Vũ Thị Yến" }),
  aLine({ nominationId: "2", name: "Trần Văn Anh" }),
  aLine({
    nominationId: "3",
    subjectKind: "COLLECTIVE",
    name: "Phòng Quản lý vận tải",
    position: null,
  }),
  aLine({ nominationId: "4", awardKey: "ADVANCED_WORKER", name: "Lê Hoa" }),
];

test("a decision lists titles first, then collectives, then people by name", () => {
  const { groups, totals, several } = decisionData(aDecision({ lines }), making);

  expect(groups.map((group) => [group.title, group.rows.map((row) => row.name)])).toEqual([
    ["I. LAO ĐỘNG TIÊN TIẾN (01 cá nhân)", ["Lê Hoa"]],
    ["II. GIẤY KHEN CỦA GIÁM ĐỐC SỞ – TẬP THỂ (01 tập thể)", ["Phòng Quản lý vận tải"]],
    ["III. GIẤY KHEN CỦA GIÁM ĐỐC SỞ – CÁ NHÂN (02 cá nhân)", ["Trần Văn Anh", "Vũ Thị Yến"]],
  ]);
  expect(several).toBe(true);
  expect(totals.map((one) => `${one.award}: ${one.counted}`)).toEqual([
    "Danh hiệu “Lao động tiên tiến”: 01 cá nhân;",
    "Giấy khen của Giám đốc Sở: 01 tập thể, 02 cá nhân.",
  ]);
});

test("until it is published the money is what the rules give on its day", () => {
  const { total, totalInWords, money } = decisionData(aDecision({ lines }), making);

  // At 2.530.000: 760.000 three times, of the collective 1.520.000.
  expect([money, total, totalInWords]).toEqual([true, "3.800.000", "Ba triệu tám trăm nghìn đồng"]);
});

test("a single award is told in the first article", () => {
  const { awarded, about, several } = decisionData(aDecision(), making);

  expect(about).toBe("Về việc tặng Giấy khen của Giám đốc Sở");
  expect(awarded).toBe(
    "Tặng Giấy khen của Giám đốc Sở cho Nguyễn Văn An, Chuyên viên, Phòng Quản lý vận tải; thành tích: Hoàn thành xuất sắc nhiệm vụ.",
  );
  expect(several).toBe(false);
});

const letter = { by: "Phòng A", number: "3", symbol: "TTr-A", on: "2026-01-05" };

test.each([
  [[letter], ["Phòng A tại Tờ trình số 03/TTr-A ngày 05 tháng 01 năm 2026"]],
  [
    [letter, { ...letter, on: "2026-01-07" }],
    ["Phòng A tại 02 Tờ trình từ ngày 05 tháng 01 năm 2026 đến ngày 07 tháng 01 năm 2026"],
  ],
  [
    Array.from({ length: 7 }, (_, index) => ({ ...letter, by: `Phòng ${index}` })),
    ["7 cơ quan, đơn vị tại các Tờ trình ngày 05 tháng 01 năm 2026"],
  ],
])("who proposed is told by the letters", (letters, proposals) => {
  const data = decisionData(aDecision({ letters }), making);

  expect(data.proposals.map((one) => one.proposal)).toEqual(proposals);
});

test("what came of a decision is told beside what was signed", () => {
  const { corrected, corrections, groups, total } = decisionData(
    aDecision({
      lines: [
        aLine({
          outcome: "REVOKED",
          revokedBy: "9/QĐ-SXD ngày 01/12/2026",
          prize: {
            hundredths: 30,
            baseSalary: 2_530_000,
            amount: 760_000,
            due: 760_000,
            fund: "AGENCY_AWARD_FUND",
            stateLine: false,
            legalBasis: "Điều 49",
            paidOn: null,
          },
        }),
      ],
      corrections: [
        {
          number: 2,
          symbol: "ĐC-SXD",
          issuedOn: "2026-11-30",
          lines: [{ field: "SUBJECT_NAME", before: "Nguyễn Văn An", after: "Nguyễn Văn Ân" }],
        },
      ],
    }),
    making,
  );

  expect(groups[0]?.rows[0]).toMatchObject({
    name: "Nguyễn Văn An",
    remark: "Đã bị hủy bỏ theo Quyết định số 9/QĐ-SXD ngày 01/12/2026",
  });
  // The article was signed with this sum; the payment list has what is left to be paid.
  expect(total).toBe("760.000");
  expect(corrected).toBe(true);
  expect(corrections[0]?.correction).toBe(
    "Văn bản số 02/ĐC-SXD ngày 30/11/2026: họ tên “Nguyễn Văn An” nay là “Nguyễn Văn Ân”.",
  );
});

test("a draft has room for its number and day, and no name under it", () => {
  const data = decisionData(
    aDecision({
      status: "DRAFT",
      number: null,
      issuedOn: null,
      sealed: false,
      signerName: null,
      signerPosition: null,
      signingCapacity: null,
    }),
    making,
  );

  expect(data).toMatchObject({
    draft: true,
    number: "Số:       /QĐ-SXD",
    placeAndDate: "Ninh Bình, ngày        tháng        năm 2026",
    signerName: "",
    signedAs: [{ line: "GIÁM ĐỐC" }],
  });
});

test("a letter of a department goes to the chair of the province through Sở Nội vụ", () => {
  const letterSheet = aDecision({ kind: "SUBMISSION", symbol: "TTr-SXD" });

  expect(submissionData(letterSheet, making).addressees).toBe(
    "Chủ tịch Ủy ban nhân dân tỉnh Ninh Bình (qua Sở Nội vụ tỉnh Ninh Bình)",
  );
});

const paid = aDecision({
  lines: [
    aLine({ prize: aPrize }),
    aLine({ nominationId: "2", name: "Lê B", prize: { ...aPrize, fund: "PROVINCE_BUDGET" } }),
    aLine({ nominationId: "3", name: "Lê C", prize: { ...aPrize, due: 0 } }),
  ],
});

test("money is listed by the funds that pay it", () => {
  const { funds, total } = paymentData(paid, making);

  expect(total).toBe("3.040.000");
  expect(funds.map((fund) => fund.title)).toEqual([
    "I. Nguồn chi: Quỹ thi đua, khen thưởng của cơ quan – 1.520.000 đồng",
    "II. Nguồn chi: Quỹ thi đua, khen thưởng của tỉnh (ngân sách tỉnh) – 1.520.000 đồng",
  ]);
  expect(funds[0]?.rows.at(-1)).toMatchObject({
    due: "0",
    multiple: "0,6",
    remark: "Tiền thưởng đã tính trong danh hiệu cao hơn",
  });
});

test.each([
  [[], "."],
  [[letter], ";"],
])(
  "of the bases and proposals %j the last line ends with a full stop, the others do not",
  (letters, last) => {
    const { basis, proposals } = decisionData(aDecision({ letters }), making);

    expect(basis.map((one) => one.end)).toEqual([...basis.slice(1).map(() => ";"), last]);
    expect(proposals.map((one) => one.end)).toEqual(letters.map(() => "."));
    expect(submissionData(aDecision({ kind: "SUBMISSION" }), making).basis.at(-1)?.end).toBe(".");
  },
);
