import { expect, test } from "@jest/globals";
import { changesBetween, type DossierContent } from "../../src/award/dossier-changes.ts";
import { emptyReport } from "../../src/award/report.ts";

const before: DossierContent = {
  subject: "Nguyễn Văn Đạt",
  position: null,
  award: "ADVANCED_WORKER",
  achievement: "Cũ",
  from: null,
  to: "2025-12-31",
  report: {
    number: 1,
    confirmed: true,
    content: {
      ...emptyReport,
      ratings: [
        { year: 2024, rating: "GOOD", decision: "1/QĐ" },
        { year: 2025, rating: "COMPLETED", decision: null },
      ],
    },
  },
  documents: [],
};

test("a dossier that is the same has no changes, whatever the number of its report", () => {
  const again = { ...before, report: before.report && { ...before.report, number: 2 } };

  expect(changesBetween(before, again)).toEqual([]);
});

test("texts, lines of the report and papers are told with what they were and are", () => {
  const after: DossierContent = {
    ...before,
    position: "Chuyên viên",
    achievement: "Mới",
    report: {
      number: 2,
      confirmed: true,
      content: {
        ...emptyReport,
        discipline: { state: "NONE", endedOn: null },
        ratings: [{ year: 2025, rating: "EXCELLENT", decision: null }],
      },
    },
    documents: [
      {
        id: "7",
        type: "UNIT_MINUTES",
        title: "Biên bản",
        number: "3",
        symbol: "BB-QLVT",
        issuedOn: null,
        issuer: null,
        sha256: null,
      },
    ],
  };

  expect(changesBetween(before, after)).toEqual([
    { field: "achievement", before: "Cũ", after: "Mới" },
    { field: "report.ratings.2024", before: "2024 · GOOD · 1/QĐ", after: null },
    { field: "report.ratings.2025", before: "2025 · COMPLETED", after: "2025 · EXCELLENT" },
    { field: "position", before: null, after: "Chuyên viên" },
    { field: "documents.UNIT_MINUTES.7", before: null, after: "Biên bản · 3/BB-QLVT" },
    { field: "report.discipline", before: null, after: "NONE" },
  ]);
});
