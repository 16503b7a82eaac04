import type { DocumentInput, StepInput } from "../../src/commands/step-input.ts";
import type { SubjectKind } from "../../src/workflow/vocabulary.ts";

/** One step of a route: who takes it, with what, and when the clock has moved on. */
export type Leg = {
  /** Null where the clock takes it. */
  readonly username: string | null;
  readonly step: string;
  readonly input?: Omit<StepInput, "consultedOrganisationId">;
  /** The code of the organisation whose opinion is asked. */
  readonly consults?: string;
  readonly at?: string;
};

/** A nomination from its creation to its last stage, as data; ids are codes. */
export type Route = {
  readonly name: string;
  readonly pipeline: string;
  readonly creator: string;
  readonly unit: string;
  readonly round: string;
  readonly award: string;
  readonly subjectKind: SubjectKind;
  readonly subjectName: string;
  readonly legs: readonly Leg[];
  readonly end: string;
};

const paper = (...types: readonly string[]) => ({ papers: types.map((type) => ({ type })) });
const incoming: DocumentInput = {
  type: "INCOMING_DOCUMENT",
  title: "Công văn đến",
  number: "118",
  symbol: "BNV-TĐKT",
  issuedOn: "2026-11-20",
  issuer: "Bộ Nội vụ",
};

/** The desks of an agency, by user name. */
type Agency = {
  readonly officer: string;
  readonly head: string;
  readonly clerk: string;
  readonly reviewer: string;
  readonly council: string;
  readonly leader: string;
};

const construction: Agency = {
  officer: "nb.sxd.qlvt.canbo",
  head: "nb.sxd.qlvt.truongphong",
  clerk: "nb.sxd.vp.vanthu",
  reviewer: "nb.sxd.vp.canbo1",
  council: "nb.sxd.thukyhoidong",
  leader: "nb.sxd.giamdoc",
};
const culture: Agency = {
  officer: "dn.svhttdl.ttvhda.canbo",
  head: "dn.svhttdl.ttvhda.giamdoc",
  clerk: "dn.svhttdl.tchc.vanthu",
  reviewer: "dn.svhttdl.tchc.canbo1",
  council: "dn.svhttdl.thukyhoidong",
  leader: "dn.svhttdl.giamdoc",
};
const commune: Agency = {
  officer: "nb.xvb.vhxh.canbo",
  head: "nb.xvb.vhxh.truongphong",
  clerk: "nb.xvb.vp.vanthu",
  reviewer: "nb.xvb.vp.canbo1",
  council: "nb.xvb.thukyhoidong",
  leader: "nb.xvb.chutich",
};

const throughUnit = ({ officer, head }: Agency): readonly Leg[] => [
  { username: officer, step: "startUnitReview" },
  { username: head, step: "endorseInUnit", input: paper("UNIT_MINUTES") },
  { username: head, step: "submit", input: paper("ACHIEVEMENT_REPORT") },
];

const throughOffice = ({ clerk, reviewer, leader }: Agency): readonly Leg[] => [
  { username: clerk, step: "receive" },
  {
    username: reviewer,
    step: "completeAppraisalEligibleWithoutCouncil",
    input: paper("APPRAISAL_REPORT"),
  },
  { username: leader, step: "approve" },
];

const throughCouncil = ({ clerk, reviewer, council, leader }: Agency): readonly Leg[] => [
  { username: clerk, step: "receive" },
  { username: reviewer, step: "completeAppraisalEligible", input: paper("APPRAISAL_REPORT") },
  { username: council, step: "endorse", input: paper("COUNCIL_MINUTES") },
  { username: leader, step: "approve" },
];

const agencyDecides = ({ leader, clerk, reviewer }: Agency): readonly Leg[] => [
  { username: leader, step: "sign" },
  { username: clerk, step: "assignNumber" },
  { username: clerk, step: "publish" },
  { username: clerk, step: "notifyResult" },
  { username: reviewer, step: "award" },
];

const agencySubmits = ({ leader, clerk }: Agency): readonly Leg[] => [
  { username: leader, step: "sign" },
  { username: clerk, step: "assignNumber" },
  { username: clerk, step: "forward" },
];

const provinceDecides: readonly Leg[] = [
  { username: "nb.ubnd.chutich", step: "approve" },
  { username: "nb.ubnd.chutich", step: "sign" },
  { username: "nb.vpubnd.vanthu", step: "assignNumber" },
  { username: "nb.vpubnd.vanthu", step: "publish" },
  { username: "nb.vpubnd.chuyenvien", step: "notifyResult" },
  { username: "nb.snv.chuyenvien1", step: "award" },
];

const chairSubmits: readonly Leg[] = [
  { username: "nb.ubnd.chutich", step: "sign" },
  { username: "nb.vpubnd.vanthu", step: "assignNumber" },
  { username: "nb.vpubnd.vanthu", step: "forward" },
];

const provinceCouncilEndorses = (step: string): Leg => ({
  username: "nb.ubnd.thukyhoidong",
  step,
  input: paper("COUNCIL_MINUTES"),
});
const provinceAppraises = (step: string): Leg => ({
  username: "nb.snv.chuyenvien1",
  step,
  input: paper("APPRAISAL_REPORT"),
});

/** Posted on 22 November 2026; its ten working days end on 7 December (24 November is off). */
const publicNotice: readonly Leg[] = [
  { username: "nb.snv.chuyenvien1", step: "publishNotice" },
  {
    username: "nb.snv.chuyenvien1",
    step: "closeNotice",
    input: paper("PUBLIC_NOTICE_RECORD"),
    at: "2026-12-08T03:00:00Z",
  },
];

const recorded = (step: string, effectiveOn?: string): Leg => ({
  username: "nb.vpubnd.chuyenvien",
  step,
  input: { incomingDocument: incoming, ...(effectiveOn ? { effectiveOn } : {}) },
});

const resultReturns: readonly Leg[] = [
  { username: "nb.vpubnd.chuyenvien", step: "notifyResult" },
  { username: "nb.snv.chuyenvien1", step: "award" },
];

const ofConstruction = {
  creator: construction.officer,
  unit: "NB-SXD-QLVT",
  round: "NB-TDTX-2026-HN",
  subjectKind: "INDIVIDUAL",
  subjectName: "Nguyễn Đạt",
} as const;

const ofCommune = {
  creator: commune.officer,
  unit: "NB-XVB-VHXH",
  subjectKind: "COLLECTIVE",
  subjectName: "Tổ công nghệ số cộng đồng thôn 4",
} as const;

/** Every pipeline from the first draft to the file that is closed. */
export const routes = [
  {
    name: "Giấy khen of the department, without council",
    pipeline: "department-award",
    ...ofConstruction,
    round: "NB-SXD-CCHC-2026-HN",
    award: "MERIT_CERTIFICATE_DEPARTMENT",
    legs: [
      ...throughUnit(construction),
      ...throughOffice(construction),
      ...agencyDecides(construction),
    ],
    end: "ARCHIVED",
  },
  {
    name: "CSTĐ cơ sở, with the department's council",
    pipeline: "department-award",
    creator: culture.officer,
    unit: "DN-SVHTTDL-TTVHDA",
    round: "DN-TDTX-2026-HN",
    award: "EMULATION_FIGHTER_BASE",
    subjectKind: "INDIVIDUAL",
    subjectName: "Trương Vĩnh Phúc",
    legs: [...throughUnit(culture), ...throughCouncil(culture), ...agencyDecides(culture)],
    end: "ARCHIVED",
  },
  {
    name: "Giấy khen of the commune",
    pipeline: "commune-award",
    ...ofCommune,
    round: "NB-TDTX-2026-HN",
    award: "MERIT_CERTIFICATE_COMMUNE",
    legs: [...throughUnit(commune), ...throughOffice(commune), ...agencyDecides(commune)],
    end: "ARCHIVED",
  },
  {
    name: "Bằng khen tỉnh, with the department's council",
    pipeline: "province-award",
    ...ofConstruction,
    award: "COMMENDATION_PROVINCE",
    legs: [
      ...throughUnit(construction),
      ...throughCouncil(construction),
      ...agencySubmits(construction),
      { username: "nb.tthcc.canbo", step: "receive" },
      provinceAppraises("completeAppraisalEligibleWithoutCouncil"),
      { username: "nb.snv.lanhdao", step: "forward" },
      ...provinceDecides,
    ],
    end: "ARCHIVED",
  },
  {
    name: "CSTĐ tỉnh, with an opinion and the provincial council",
    pipeline: "province-award",
    ...ofConstruction,
    award: "EMULATION_FIGHTER_PROVINCE",
    legs: [
      ...throughUnit(construction),
      ...throughCouncil(construction),
      ...agencySubmits(construction),
      { username: "nb.tthcc.canbo", step: "receive" },
      { username: "nb.snv.chuyenvien1", step: "requestOpinion", consults: "NB-SKHCN" },
      {
        username: "nb.skhcn.canbo",
        step: "recordOpinion",
        input: { note: "Sáng kiến đã được công nhận.", ...paper("OPINION_LETTER") },
      },
      provinceAppraises("completeAppraisalEligible"),
      provinceCouncilEndorses("endorse"),
      { username: "nb.snv.lanhdao", step: "forward" },
      ...provinceDecides,
    ],
    end: "ARCHIVED",
  },
  {
    name: "Huân chương Lao động hạng Ba, with public notice, to the President",
    pipeline: "state-honour",
    ...ofConstruction,
    award: "LABOUR_ORDER_3",
    legs: [
      ...throughUnit(construction),
      ...throughCouncil(construction),
      ...agencySubmits(construction),
      { username: "nb.tthcc.canbo", step: "receive" },
      provinceAppraises("completeAppraisalEligible"),
      ...publicNotice,
      provinceCouncilEndorses("endorseWithoutPartyOpinion"),
      ...chairSubmits,
      recorded("receive", "2026-12-08"),
      recorded("completeAppraisalEligibleWithoutCouncil"),
      recorded("submitToPrimeMinister"),
      recorded("submitToPresident"),
      recorded("decideAward", "2026-12-08"),
      ...resultReturns,
    ],
    end: "ARCHIVED",
  },
  {
    name: "CSTĐ toàn quốc, with party opinion and central council",
    pipeline: "state-honour",
    ...ofConstruction,
    award: "EMULATION_FIGHTER_NATIONAL",
    legs: [
      ...throughUnit(construction),
      ...throughCouncil(construction),
      ...agencySubmits(construction),
      { username: "nb.tthcc.canbo", step: "receive" },
      provinceAppraises("completeAppraisalEligible"),
      ...publicNotice,
      provinceCouncilEndorses("endorse"),
      {
        username: "nb.tinhuy.canbo",
        step: "recordOpinionAgree",
        input: paper("PARTY_OPINION"),
      },
      ...chairSubmits,
      recorded("receive", "2026-12-08"),
      recorded("completeAppraisalEligible"),
      recorded("endorse"),
      recorded("submitToPrimeMinister"),
      recorded("decideAward", "2026-12-08"),
      ...resultReturns,
    ],
    end: "ARCHIVED",
  },
  {
    name: "Bằng khen of the Prime Minister, without public notice",
    pipeline: "state-honour",
    ...ofConstruction,
    award: "COMMENDATION_PRIME_MINISTER",
    legs: [
      ...throughUnit(construction),
      ...throughCouncil(construction),
      ...agencySubmits(construction),
      { username: "nb.tthcc.canbo", step: "receive" },
      provinceAppraises("completeAppraisalEligibleWithoutNotice"),
      provinceCouncilEndorses("endorseWithoutPartyOpinion"),
      ...chairSubmits,
      recorded("receive", "2026-11-22"),
      recorded("completeAppraisalEligibleWithoutCouncil"),
      recorded("submitToPrimeMinister"),
      recorded("decideAward", "2026-11-22"),
      ...resultReturns,
    ],
    end: "ARCHIVED",
  },
  {
    name: "extraordinary Giấy khen, decided by the department",
    pipeline: "extraordinary-award",
    ...ofConstruction,
    round: "NB-DX-2026-DX",
    award: "MERIT_CERTIFICATE_DEPARTMENT",
    legs: [
      {
        username: construction.officer,
        step: "writeShortReport",
        input: paper("ACHIEVEMENT_REPORT"),
      },
      { username: construction.head, step: "submit" },
      { username: construction.reviewer, step: "completeAppraisalEligible" },
      { username: construction.leader, step: "approve" },
      ...agencyDecides(construction),
    ],
    end: "ARCHIVED",
  },
  {
    name: "extraordinary Bằng khen, through the province",
    pipeline: "extraordinary-award",
    ...ofCommune,
    round: "NB-DX-2026-DX",
    award: "COMMENDATION_PROVINCE",
    legs: [
      { username: commune.officer, step: "writeShortReport", input: paper("ACHIEVEMENT_REPORT") },
      { username: commune.head, step: "submit" },
      { username: commune.reviewer, step: "completeAppraisalEligible" },
      { username: commune.leader, step: "approveForProvince" },
      ...agencySubmits(commune),
      { username: "nb.snv.chuyenvien1", step: "completeAppraisalEligible" },
      ...provinceDecides,
    ],
    end: "ARCHIVED",
  },
] as const satisfies readonly Route[];

export type RouteName = (typeof routes)[number]["name"];

export function routeNamed(name: RouteName): Route {
  const found = routes.find((route) => route.name === name);
  if (!found) throw new Error(`There is no route ${name}.`);
  return found;
}
