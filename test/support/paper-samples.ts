import { awards } from "../../src/catalogue/awards.ts";
import { baseSalaries } from "../../src/catalogue/base-salaries.ts";
import { documentTypes } from "../../src/catalogue/document-types.ts";
import { ruleSets } from "../../src/catalogue/rule-sets/index.ts";
import type { Making } from "../../src/papers/word/content/frame.ts";
import type { PaperCatalogue } from "../../src/papers/word/content/honours.ts";
import type { DataOf, Fields } from "../../src/papers/word/fields.ts";
import type { Body, Chain } from "../../src/queries/organisation-chains.ts";
import type { PaperSheet } from "../../src/queries/paper-sheets.ts";
import type { SheetLine } from "../../src/queries/sheet-lines.ts";

/** Data in which every field says its own name; two rows in each list. */
export function sampleOf<F extends Fields>(fields: F, flags = true): DataOf<F> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      if (field.kind === "FLAG") return [key, flags];
      if (field.kind === "TEXT") return [key, `‹${field.label.vi}›`];
      return [key, [sampleOf(field.of, flags), sampleOf(field.of, flags)]];
    }),
  ) as DataOf<F>;
}

/** A part of the catalogue as papers need it, from the shipped data. */
export const paperCatalogue: PaperCatalogue = {
  awards: new Map(awards.map((one) => [one.key, one])),
  ruleSets: ruleSets.map((one) => ({ ...one, organisationId: null, campaignId: null })),
  baseSalaries,
  documentTypes: new Map(documentTypes.map((one) => [one.key, one])),
};

export const making: Making = {
  catalogue: paperCatalogue,
  today: "2026-11-22",
  code: "AAAA-BBBB-CCCC-DDDD-EEEE",
};

const province: Body = {
  id: "1",
  name: "Ủy ban nhân dân tỉnh Ninh Bình",
  kind: "PROVINCE",
  symbol: "UBND",
};
const department: Body = {
  id: "2",
  name: "Sở Xây dựng tỉnh Ninh Bình",
  kind: "DEPARTMENT",
  symbol: "SXD",
};
const unit: Body = { id: "3", name: "Phòng Quản lý vận tải", kind: "UNIT", symbol: "QLVT" };
const office: Body = { id: "4", name: "Văn phòng Sở Xây dựng", kind: "OTHER", symbol: "VP" };
const homeAffairs: Body = {
  id: "5",
  name: "Sở Nội vụ tỉnh Ninh Bình",
  kind: "DEPARTMENT",
  symbol: "SNV",
};

export const chains = {
  province: [province],
  department: [province, department],
  unit: [province, department, unit],
  office: [province, department, office],
  homeAffairs: [province, homeAffairs],
} as const satisfies Readonly<Record<string, Chain>>;

export function aLine(rest: Partial<SheetLine> = {}): SheetLine {
  return {
    nominationId: "1",
    code: "BV-2026-000001",
    stage: "ARCHIVED",
    pipelineKey: "department-award",
    pipelineVersion: 3,
    subjectKind: "INDIVIDUAL",
    name: "Nguyễn Văn An",
    position: "Chuyên viên",
    unit: "Phòng Quản lý vận tải",
    awardKey: "MERIT_CERTIFICATE_DEPARTMENT",
    achievement: "Hoàn thành xuất sắc nhiệm vụ",
    achievementFrom: null,
    achievementTo: null,
    commendationType: "MERIT_RECORD",
    campaign: "Thi đua thường xuyên năm 2026",
    round: "Khen thưởng hằng năm",
    advice: "ELIGIBLE",
    proposedAwardKey: null,
    outcome: "AWARDED",
    revokes: false,
    receivedOn: "2026-11-01",
    submittedAt: "2026-10-30T03:00:00Z",
    prize: null,
    handedOverOn: null,
    revokedBy: null,
    places: { UNIT: "3", OFFICE: "4", DEPARTMENT: "2", HOME_AFFAIRS: "5", PROVINCE: "1" },
    rulesOn: "2026-11-01",
    ruleSetKey: "VN_2026",
    campaignId: "1",
    ...rest,
  };
}

/** A published decision of the department. */
export function aDecision(rest: Partial<PaperSheet> = {}): PaperSheet {
  const { lines = [aLine()] } = rest;
  return {
    id: "1",
    kind: "DECISION",
    status: "SENT",
    issuer: chains.department,
    number: 5,
    symbol: "QĐ-SXD",
    issuedOn: "2026-11-22",
    signerName: "Nguyễn Hữu Phước",
    signerRole: "DIRECTOR",
    signerPosition: "Giám đốc Sở, Chủ tịch Hội đồng",
    signingCapacity: "HEAD",
    sealed: true,
    revokes: false,
    lineCount: lines.length,
    anyLine: "1",
    letters: [],
    minutes: [],
    corrections: [],
    bodies: new Map(Object.values(chains).map((chain) => [chain.at(-1)?.id ?? "", chain])),
    ...rest,
    lines,
  };
}
