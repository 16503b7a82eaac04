import { expect, test } from "@jest/globals";
import type { SessionCase } from "../../src/access/load-sessions.ts";
import type { Assessment } from "../../src/award/assess.ts";
import { appraisalListData, appraisalReportData } from "../../src/papers/word/content/appraisal.ts";
import { decisionData } from "../../src/papers/word/content/decision.ts";
import { handoverData } from "../../src/papers/word/content/handover.ts";
import { paymentData } from "../../src/papers/word/content/money.ts";
import { resultData, returnData } from "../../src/papers/word/content/notices.ts";
import { invitationData, minutesData } from "../../src/papers/word/content/session.ts";
import { submissionData, unitMinutesData } from "../../src/papers/word/content/submission.ts";
import type { Fields } from "../../src/papers/word/fields.ts";
import { wordPapers } from "../../src/papers/word/index.ts";
import { aDecision, aLine, aPrize, chains, making } from "../support/paper-samples.ts";

const lines = [
  aLine(),
  aLine({ nominationId: "2", outcome: "NOT_AWARDED" }),
  aLine({ nominationId: "3", subjectKind: "COLLECTIVE", advice: "LOWER_FORM" }),
];
const paid = aDecision({ lines: [aLine({ prize: aPrize })] });

const assessment: Assessment = {
  criteria: [
    {
      criterion: {
        key: "K1",
        textVi: "Hoàn thành tốt nhiệm vụ",
        textEn: "Good",
        logic: "REQUIRED",
        group: null,
        headOnly: false,
        condition: { kind: "MANUAL" },
        legalBasis: "Điều 24",
        source: "VN_2026",
      },
      computed: "MANUAL",
      verdict: "FAIL",
      failure: null,
      measures: [
        { what: "RATING", year: 2026, found: "GOOD", needed: "EXCELLENT", unit: "RATING" },
      ],
      cited: [],
      leansOn: [],
      line: null,
    },
  ],
  papers: [
    {
      required: {
        documentType: "ACHIEVEMENT_REPORT",
        level: "UNIT",
        formCode: null,
        legalBasis: "Điều 84",
        source: "VN_2026",
        label: { vi: "Báo cáo thành tích", en: "Report" },
      },
      state: "MISSING",
    },
  ],
  findings: [],
};

/** A secret vote on the first of the lines, with a member who stood aside. */
const session = {
  session: {
    id: "1",
    state: "SIGNED",
    ballotForm: "PAPER",
    councilName: "Hội đồng Thi đua – Khen thưởng Sở Xây dựng",
    meetsOn: "2026-11-22",
    place: "Phòng họp số 1",
    minutesNumber: "1",
    minutesSymbol: "BB-HĐTĐKT",
    seats: [
      {
        personId: "7",
        personName: "Nguyễn Hữu Phước",
        position: "CHAIR",
        votes: true,
        attendance: "PRESENT",
        substituteId: null,
        substituteName: null,
      },
    ],
    items: [
      {
        id: "1",
        nominationId: "1",
        secret: true,
        rule: { denominator: "TOTAL_MEMBERS" },
        recusals: [{ personId: "7", ground: "DECLARED", note: null }],
      },
    ],
  } as unknown as SessionCase,
  chain: chains.department,
  establishedBy: "Quyết định số 1",
  lines: [aLine()],
  tallies: new Map([
    [
      "1",
      [
        {
          round: 1,
          totalMembers: 7,
          present: 6,
          recused: 1,
          mayVote: 5,
          ballotsIssued: 5,
          ballotsCollected: 5,
          validBallots: 5,
          agree: 5,
          disagree: 0,
          abstain: 0,
          absentWritten: 0,
          absentWrittenAgree: null,
          result: "ENDORSED",
          reason: null,
        } as const,
      ],
    ],
  ]),
};

const parties = { from: chains.department, to: chains.unit };
const reporting = { from: chains.office, to: "Giám đốc Sở" };
const returned = {
  on: "2026-11-20",
  note: "Thiếu biên bản",
  items: [{ documentType: "UNIT_MINUTES", description: "Biên bản họp" }],
  organisationId: "4",
  dueOn: "2026-12-01",
};
const told = { proposal: "hồ sơ", lines, endings: [] };
const assessments = new Map([["1", assessment]]);

const given: Readonly<Record<string, object>> = {
  UNIT_MINUTES: unitMinutesData(chains.unit, lines, making),
  SUBMISSION_LETTER: submissionData(aDecision({ lines }), making),
  RETURN_NOTICE: returnData({ from: chains.office, to: chains.unit }, aLine(), returned, making),
  APPRAISAL_REPORT: appraisalReportData(reporting, aLine(), assessment, making),
  APPRAISAL_LIST: appraisalListData(reporting, { about: "Tờ trình", lines }, assessments, making),
  COUNCIL_INVITATION: invitationData(session, making),
  COUNCIL_MINUTES: minutesData(session, making),
  AWARD_DECISION: decisionData(aDecision({ lines }), making),
  RESULT_NOTICE: resultData(parties, told, making),
  PAYMENT_LIST: paymentData(paid, making),
  HANDOVER_RECORD: handoverData(paid, making),
};

/** Keys of data, list rows included, as its fields name them. */
function shapeOf(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      Array.isArray(inner) && inner.length > 0 ? shapeOf(inner[0] as object) : typeof inner,
    ]),
  );
}

function shapeOfFields(fields: Fields, data: object): object {
  const known = data as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      const rows = known[key];
      if (field.kind === "FLAG") return [key, "boolean"];
      if (field.kind === "TEXT") return [key, "string"];
      const [first] = rows as readonly object[];
      return [key, first ? shapeOfFields(field.of, first) : "object"];
    }),
  );
}

test.each(wordPapers.map(({ key, fields }) => [key, fields] as const))(
  "%s is given what it documents, no more and no less",
  (key, fields) => {
    const data = given[key] ?? {};

    expect(shapeOf(data)).toEqual(shapeOfFields(fields, data));
  },
);

test("of a secret vote the minutes have counts alone, and a share that is not rounded up", () => {
  const { votes, recusals } = minutesData(session, making);

  expect(votes[0]).toMatchObject({
    way: "Phiếu kín",
    agree: "5",
    disagree: "0",
    share: "5/7 (71,42 %)",
    result: "Nhất trí",
  });
  expect(recusals[0]?.recusal).toBe(
    "Nguyễn Hữu Phước, đối với Nguyễn Văn An (tự xin không tham gia)",
  );
});

test("what was measured and what is missing is told in words", () => {
  const { criteria, papers } = appraisalReportData(reporting, aLine(), assessment, making);

  expect(criteria[0]).toMatchObject({
    found: "Xếp loại năm 2026 Hoàn thành tốt nhiệm vụ (yêu cầu Hoàn thành xuất sắc nhiệm vụ)",
    verdict: "Không đạt",
  });
  expect(papers[0]?.state).toBe("Chưa có");
});

test("where the chair is away a deputy invites, and signs for the chair", () => {
  const [chair] = session.session.seats;
  const seats = [
    { ...chair, attendance: "ABSENT" },
    { ...chair, personId: "8", personName: "Lê Vi", position: "DEPUTY_CHAIR" },
  ] as unknown as SessionCase["seats"];
  const data = invitationData({ ...session, session: { ...session.session, seats } }, making);

  expect(data.chair).toBe("Lê Vi, Phó Chủ tịch Hội đồng");
  expect(data.signedAs.map((one) => one.line)).toEqual([
    "TM. HỘI ĐỒNG",
    "KT. CHỦ TỊCH",
    "PHÓ CHỦ TỊCH",
  ]);
});

test("an invitation never carries the symbol of the minutes", () => {
  const signed = { ...session.session, minutesSymbol: "BB-HĐTĐKT", minutesNumber: 3 };
  const sheet = { ...session, session: signed as unknown as SessionCase };

  expect(invitationData(sheet, making).number).toBe("Số:       /GM-HĐTĐKT");
  expect(minutesData(sheet, making).number).toBe("Số: 03/BB-HĐTĐKT");
});
