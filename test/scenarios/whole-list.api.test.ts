import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Filed, filled, headingsOf, type Letter, Office, textOf } from "./office.ts";
import {
  advanceLetter,
  award,
  consolidated,
  decided,
  judge,
  letterOver,
  lettersOf,
  lettersUp,
  roundCode,
  sendUp,
  stageOf,
  told,
  vote,
} from "./list-work.ts";
import { papers, who } from "./story.ts";

/** The units of the plan of Hà Nam's transport department, where they have gone since. */
const units = [
  { code: "NB-SXD-QLVT", officer: "nb.sxd.qlvt.canbo", head: "nb.sxd.qlvt.truongphong" },
  { code: "NB-SXD-KCHT", officer: "nb.sxd.kcht.canbo", head: "nb.sxd.kcht.truongphong" },
  { code: "NB-SXD-TTDK", officer: "nb.sxd.ttdk.canbo", head: "nb.sxd.ttdk.giamdoc" },
] as const;

const families = ["Nguyễn", "Trần", "Đặng", "Vũ", "Lưỡng", "Phạm", "Ngô", "Huỳnh", "Bùi", "Đỗ"];
const givens = ["Ánh Tuyết", "Văn Đễ", "Thị Hằng", "Quốc Khải", "Thu Hường", "Ngọc Ỷ", "Hữu Vững"];

/** Forty rows of a unit: its collective, and thirty-nine people of it. */
function rowsOf(unit: number) {
  const collective = {
    "Đối tượng (*)": "Tập thể",
    "Họ và tên / Tên tập thể (*)": `Tổ một cửa số ${unit + 1}`,
  };
  const people = Array.from({ length: 39 }, (_, index) => ({
    "Đối tượng (*)": "Cá nhân",
    "Họ và tên / Tên tập thể (*)": `${families[(index + unit) % 10]} ${givens[index % 7]} ${letters(unit * 39 + index)}`,
    "Chức vụ": "Chuyên viên",
    "Xếp loại năm 2026": "Hoàn thành xuất sắc nhiệm vụ",
  }));
  return [collective, ...people].map((row, index) => ({
    STT: index + 1,
    "Tóm tắt thành tích (*)": "Cắt giảm thủ tục hành chính, không để hồ sơ trễ hạn",
    "Kỷ luật": "Không",
    "Sáng kiến 1": "Một cửa số liên thông",
    "Cấp công nhận sáng kiến 1": "Cơ sở",
    "Năm công nhận sáng kiến 1": 2026,
    "Số quyết định công nhận sáng kiến 1": "07/GCN",
    "Sáng kiến 1 đã áp dụng": "Có",
    "Số hồ sơ trễ hạn năm 2026 - điểm": 0,
    "Chỉ số cải cách hành chính năm 2025 - điểm": 90,
    "Chỉ số cải cách hành chính năm 2025 - điểm tối đa": 100,
    "Chỉ số cải cách hành chính năm 2026 - điểm": "92,5",
    "Chỉ số cải cách hành chính năm 2026 - điểm tối đa": 100,
    ...row,
  }));
}

/** A last name that makes a name the only one of its kind. */
function letters(number: number): string {
  return String.fromCodePoint(65 + Math.floor(number / 26), 65 + (number % 26));
}

let office: Office;
/** The nominations of each unit, in the order of its sheet. */
const filed: (readonly Filed[])[] = [];
beforeAll(async () => {
  office = await Office.open("2026-11-23T08:00:00");
}, 60_000);
afterAll(() => office.close());

const everybody = () => filed.flat();
const without = (ones: readonly Filed[], ...gone: readonly Filed[]) =>
  ones.filter((one) => !gone.includes(one));

/** Row 40, the last one, of each unit's sheet, and the one before. */
function last(unit: number, back = 1): Filed {
  const found = filed[unit]?.at(-back);
  if (!found) throw new Error("The list was not imported.");
  return found;
}

test("a hundred and twenty nominations come in from the units' workbooks", async () => {
  for (const [index, { code, officer }] of units.entries()) {
    const place = {
      unitId: await office.global("Organisation", code),
      roundId: await office.global("Round", roundCode),
      award,
    };
    const options = [
      { name: "award", value: award },
      { name: "unitId", value: place.unitId },
    ];
    const template = await office.print(officer, "NOMINATION_TEMPLATE", place.roundId, options);
    const bytes = await filled(await headingsOf(template.bytes), rowsOf(index));

    const report = await office.bring(officer, { bytes, place });

    expect(report.findings.edges).toEqual([]);
    expect(report).toMatchObject({ state: "REPORTED", rowCount: 40, soundCount: 40 });
    const input = { importId: report.id, seenVersion: report.version };
    await office.act(officer, "confirmImport", input, "import { state }");
    filed.push(await office.drafts(officer, report.id));
  }
  expect(everybody()).toHaveLength(120);
}, 120_000);

test("each unit meets, answers for its reports and sends its letter with its list", async () => {
  office.at("2026-11-24T08:00:00");
  for (const [index, { officer, head }] of units.entries()) {
    const ones = filed[index] ?? [];
    for (const one of ones) {
      const seenVersion = await office.versionOf(head, one);
      const input = { nominationId: one.id, seenVersion };
      await office.act(head, "confirmReport", input, "nomination { id }");
    }
    await office.batch(officer, ones, "startUnitReview");
    await office.batch(head, ones, "endorseInUnit", papers("UNIT_MINUTES"));
    const letter = await letterOver(office, officer, ones);
    await advanceLetter(office, head, letter, "submit", papers("ACHIEVEMENT_REPORT"));
  }
  const { edges } = await lettersOf(office, who.reviewer);
  expect(edges.map(({ node }) => node.listStatus)).toEqual(["SENT", "SENT", "SENT"]);
}, 120_000);

/** Appraised, one found wanting, two sent back: the ends of the first unit's sheet. */
const wanting = () => last(0);
const returned = () => [last(1), last(2)];
/** Voted down, and declined by the director. */
const votedDown = () => last(0, 2);
const declined = () => last(0, 3);
const inTime = () => without(everybody(), ...returned());
const carried = () => without(inTime(), wanting(), votedDown(), declined());

test("the office receives and appraises; one falls, two go back for a paper", async () => {
  office.at("2026-11-26T08:00:00");
  await office.batch(who.clerk, everybody(), "receive");
  const missing = [{ description: "Giấy công nhận sáng kiến còn thiếu dấu" }];
  for (const one of returned())
    await office.take(who.reviewer, one, "returnForSupplement", { missingItems: missing });
  const appraised = without(inTime(), wanting());
  await judge(office, who.reviewer, appraised);
  await office.batch(
    who.reviewer,
    appraised,
    "completeAppraisalEligible",
    papers("APPRAISAL_REPORT"),
  );
  await office.take(who.reviewer, wanting(), "completeAppraisalIneligible", {
    note: "Báo cáo không có kết quả cụ thể",
    ...papers("APPRAISAL_REPORT"),
  });

  const { edges } = await lettersOf(office, who.reviewer);
  expect(edges.map(({ node }) => node.listStatus).toSorted()).toEqual([
    "PARTLY_RETURNED",
    "PARTLY_RETURNED",
    "SENT",
  ]);
  expect(await consolidated(office, who.reviewer)).toEqual({
    proposed: 120,
    received: 120,
    eligible: 117,
    dropped: 1,
    returned: 2,
  });
}, 180_000);

test("the council votes down the list: one does not find a majority", async () => {
  office.at("2026-11-30T08:00:00");
  await vote(office, without(inTime(), wanting()), [votedDown()]);

  expect(await stageOf(office, votedDown())).not.toBe("LEADER_REVIEW");
  expect(await stageOf(office, declined())).toBe("LEADER_REVIEW");
}, 120_000);

test("the director declines one; the rest go up in one letter with the units' beneath it", async () => {
  office.at("2026-12-02T08:00:00");
  await office.take(who.director, declined(), "decline", { note: "Chưa tiêu biểu" });
  await office.batch(who.director, carried(), "approve");

  await sendUp(office, carried());

  const up = await lettersUp(office);
  expect(up.map(({ node }) => node.childSubmissions.totalCount)).toEqual([3]);
  expect(up[0]?.node).toMatchObject({ listStatus: "SENT", supplementary: false });
}, 120_000);

let first: Letter;
test("the province decides: a numbered decision with its list of a hundred and fifteen", async () => {
  office.at("2026-12-08T08:00:00");

  first = await decided(office, carried());

  const printed = await office.print(who.provinceOffice, "AWARD_DECISION", first.id);
  const text = textOf(printed.bytes);
  expect(printed.lines).toBe(115);
  expect(text).toMatch(/Số: \d+\/QĐ-UBND/);
  expect(text).not.toContain("DỰ THẢO");
  expect(text).toContain(printed.code);
  for (const one of carried()) expect(text).toContain(one.name);
  for (const one of without(everybody(), ...carried())) expect(text).not.toContain(one.name);
}, 180_000);

test("the two that went back rejoin in supplementary letters and a decision of their own", async () => {
  office.at("2026-12-09T08:00:00");
  for (const one of returned()) {
    const unit = units[filed.findIndex((ones) => ones.includes(one))];
    await office.take(unit?.head ?? "", one, "resubmit");
  }
  await office.batch(who.clerk, returned(), "receive");
  await judge(office, who.reviewer, returned());
  const report = papers("APPRAISAL_REPORT");
  await office.batch(who.reviewer, returned(), "completeAppraisalEligible", report);
  await vote(office, returned(), []);
  await office.batch(who.director, returned(), "approve");
  await sendUp(office, returned());
  office.at("2026-12-15T08:00:00");
  const second = await decided(office, returned());

  const up = await lettersUp(office);
  // Latest first.
  expect(up.map(({ node }) => node.supplementary)).toEqual([true, false]);
  const { lines } = await office.print(who.provinceOffice, "AWARD_DECISION", second.id);
  expect(lines).toBe(2);
}, 180_000);

test("the papers of the procedure say what was done", async () => {
  const payments = await office.print(who.provinceOffice, "PAYMENT_LIST", first.id);
  expect(payments.lines).toBe(115);
  // Three collectives at 3.0 and 112 people at 1.5 of 2,530,000 đồng.
  expect(textOf(payments.bytes)).toContain("448.370.000");
  const handover = await office.print(who.provinceOffice, "HANDOVER_RECORD", first.id);
  expect(handover.lines).toBe(115);
  const notice = await office.print(who.reviewer, "RESULT_NOTICE", declined().id);
  expect(textOf(notice.bytes)).toContain(declined().name);
  expect(textOf(notice.bytes)).toContain("Chưa tiêu biểu");
  for (const one of [wanting(), votedDown(), declined()]) await told(office, one);

  const query = `query ($code: String!) { verifyPaper(code: $code) { title number stands lines } }`;
  const { verifyPaper } = await office.api.data<{ verifyPaper: object }>(null, query, {
    code: payments.code,
  });
  expect(verifyPaper).toMatchObject({ stands: true, lines: 115 });
}, 120_000);

type Told = {
  readonly outcome: string;
  readonly history: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: { readonly step: { readonly key: string } | null; batchId: string | null };
    }[];
  };
};

test("every history tells its own story and holds", async () => {
  const stories = new Map<string, number>();
  for (const one of everybody()) {
    const fields = `... on Nomination { outcome
      history(first: 100) { totalCount edges { node { step { key } batchId } } } }`;
    const { outcome, history } = await office.read<Told>(who.reviewer, one.id, fields);
    const steps = history.edges.flatMap(({ node }) => (node.step ? [node.step.key] : []));
    const batched = history.edges.filter(({ node }) => node.batchId !== null).length;
    expect(batched).toBeGreaterThan(3);
    const query = `query ($id: ID!) { verifyHistory(nominationId: $id) { valid entries } }`;
    const { verifyHistory } = await office.api.data<{ verifyHistory: object }>(
      who.reviewer,
      query,
      { id: one.id },
    );
    expect(verifyHistory).toEqual({ valid: true, entries: history.totalCount });
    const story = `${outcome} ${steps.join(" ")}`;
    stories.set(story, (stories.get(story) ?? 0) + 1);
  }

  const unit = "startUnitReview endorseInUnit submit receive";
  const agency = "completeAppraisalEligible endorse approve sign assignNumber forward";
  const province =
    "receive completeAppraisalEligibleWithoutCouncil forward approve sign assignNumber publish";
  expect(Object.fromEntries(stories)).toEqual({
    [`AWARDED ${unit} ${agency} ${province}`]: 115,
    [`AWARDED ${unit} returnForSupplement resubmit receive ${agency} ${province}`]: 2,
    [`NOT_AWARDED ${unit} completeAppraisalIneligible decline notifyResult`]: 1,
    [`NOT_AWARDED ${unit} completeAppraisalEligible notEndorse notifyResult`]: 1,
    [`NOT_AWARDED ${unit} completeAppraisalEligible endorse decline notifyResult`]: 1,
  });
}, 120_000);
