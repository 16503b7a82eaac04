import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { conveneSession } from "../../src/commands/convene-session.ts";
import { sql } from "../../src/database/sql.ts";
import { councilOf, holdSession } from "../support/council.ts";
import { drive } from "../support/drive.ts";
import { pagesOf, says } from "../support/office.ts";
import {
  code,
  decisionOver,
  director,
  honoured,
  letterOf,
  printed,
  published,
  several,
} from "../support/paper-story.ts";
import { routeNamed, walk } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const council = routeNamed("CSTĐ cơ sở, with the department's council");
const reviewer = "nb.sxd.vp.canbo1";
const names = honoured.map(([name]) => name);

let world: World;
let ids: readonly string[];
let decision: string;
beforeAll(async () => {
  world = await openWorld();
  ids = (await several(world, "DECIDED")).map((one) => one.nominationId);
  decision = await decisionOver(world, ids, ...published);
}, 120_000);
afterAll(() => world.close());

/** Prints a paper, opens it, and gives which of the words are not on its pages. */
async function missing(
  [username, kind, type, id]: readonly [string, string, string, string],
  ...words: readonly string[]
) {
  const made = await printed(world, username, kind, { type, id });
  const pages = await pagesOf(`real-${kind}`, made.content);
  expect(pages.pages.join("")).not.toMatch(/[{}]|undefined|null/);
  const asked = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", `Mã xác thực: ${code}`, ...words];
  return { ...made, pages, missing: asked.filter((one) => !says(pages, one)) };
}

test("a published decision has its number, its three articles and its list", async () => {
  const made = await missing(
    [director, "AWARD_DECISION", "Decision", decision],
    "Số: 01/QĐ-SXD",
    "Ninh Bình, ngày 22 tháng 11 năm 2026",
    "GIÁM ĐỐC SỞ XÂY DỰNG TỈNH NINH BÌNH",
    "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ;",
    "Xét đề nghị của Phòng Quản lý vận tải tại 05 Tờ trình ngày 22 tháng 11 năm 2026.",
    "Điều 1. Công nhận danh hiệu thi đua, tặng hình thức khen thưởng cho 02 tập thể, 03 cá nhân",
    "Điều 2. Tiền thưởng kèm theo là 5.830.000 đồng (Bằng chữ: Năm triệu tám trăm ba mươi nghìn đồng)",
    "Điều 3. Quyết định này có hiệu lực kể từ ngày ký.",
    "(Kèm theo Quyết định số 01/QĐ-SXD ngày 22 tháng 11 năm 2026 của Sở Xây dựng tỉnh Ninh Bình)",
    "Nguyễn Hữu Phước",
    ...names,
  );

  expect(made.missing).toEqual([]);
  expect(made.title).toMatchObject({ draft: false, number: "01/QĐ-SXD", issuedOn: "2026-11-22" });
  expect(says(made.pages, "DỰ THẢO")).toBe(false);
}, 120_000);

test("the money of a decision is told in figures and in words", async () => {
  // At 2.530.000: Giấy khen 760.000 twice, of a collective 1.520.000; LĐTT 760.000; TTLĐTT 2.030.000.
  const made = await missing(
    [director, "PAYMENT_LIST", "Decision", decision],
    "I. Nguồn chi: Quỹ thi đua, khen thưởng của cơ quan – 5.830.000 đồng",
    "Bằng chữ: Năm triệu tám trăm ba mươi nghìn đồng.",
    "2.530.000 đồng/tháng",
    ...names,
  );

  expect(made.missing).toEqual([]);
}, 120_000);

test("the items of a decision are handed over", async () => {
  const made = await missing(
    [director, "HANDOVER_RECORD", "Decision", decision],
    "Giấy khen, khung: 03 bộ",
    ...names,
  );

  expect(made.missing).toEqual([]);
}, 120_000);

test("a letter names to whom it goes and carries its list", async () => {
  const letter = await letterOf(world, ids[0] ?? "");
  const made = await missing(
    ["nb.sxd.qlvt.truongphong", "SUBMISSION_LETTER", "Submission", letter],
    "Kính gửi: Sở Xây dựng tỉnh Ninh Bình.",
    "PHÒNG QUẢN LÝ VẬN TẢI",
    "TRƯỞNG PHÒNG",
    "Trần Văn Lâm",
    "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG",
  );

  expect(made.missing).toEqual([]);
}, 120_000);

test("the minutes of a unit are there before it has met", async () => {
  const one = await walk(world, certificate, { until: "UNIT_MEETING" });
  const made = await missing(
    ["nb.sxd.qlvt.canbo", "UNIT_MINUTES", "Nomination", one.nominationId],
    "Nguyễn Đạt",
    "I. THÀNH PHẦN",
  );

  expect(made.missing).toEqual([]);
}, 120_000);

test("what is missing is asked for in one paper, with its last day", async () => {
  const one = await walk(world, certificate, { until: "OFFICE_INTAKE" });
  await drive(world, one, "returnForSupplement");
  const made = await missing(
    [reviewer, "RETURN_NOTICE", "Nomination", one.nominationId],
    "Biên bản họp",
    "chậm nhất ngày",
    "VĂN PHÒNG SỞ XÂY DỰNG",
  );

  expect(made.missing).toEqual([]);
}, 120_000);

test("an appraisal has a line for every criterion", async () => {
  const made = await missing(
    [reviewer, "APPRAISAL_REPORT", "Nomination", ids[2] ?? ""],
    "Hoàn thành tốt nhiệm vụ trở lên",
    "Xếp loại năm 2026 Hoàn thành xuất sắc nhiệm vụ (yêu cầu Hoàn thành tốt nhiệm vụ)",
    "III. Ý KIẾN THẨM ĐỊNH",
    "Đủ điều kiện.",
  );

  expect(made.missing).toEqual([]);
}, 120_000);

test("the appraisal of a list has a row for each nomination", async () => {
  const made = await missing([reviewer, "APPRAISAL_LIST", "Decision", decision], ...names);

  expect(made.missing).toEqual([]);
}, 120_000);

test("whoever is told the result is told the decision", async () => {
  const made = await missing(
    ["nb.sxd.qlvt.canbo", "RESULT_NOTICE", "Nomination", ids[0] ?? ""],
    "Kính gửi: Phòng Quản lý vận tải.",
    "Quyết định số 01/QĐ-SXD ngày 22/11/2026 của Sở Xây dựng tỉnh Ninh Bình",
  );

  expect(made.missing).toEqual([]);
}, 120_000);

test("the council is invited to what is on its agenda", async () => {
  const subjectName = "Lê Thị Ngọc Hoà";
  const one = await walk(world, { ...council, subjectName }, { until: "DEPARTMENT_COUNCIL" });
  const secretary = "dn.svhttdl.thukyhoidong";
  const { sessionId } = await conveneSession(await world.as(secretary), {
    councilId: await councilOf(world, "DN-SVHTTDL"),
    meetsOn: "2026-12-01",
    place: "Phòng họp số 1",
    ballotForm: "ELECTRONIC",
    items: [{ nominationId: one.nominationId }],
  });
  const made = await missing(
    [secretary, "COUNCIL_INVITATION", "CouncilSession", sessionId],
    "ngày 01 tháng 12 năm 2026",
    subjectName,
    "TM. HỘI ĐỒNG",
  );

  expect(made.missing).toEqual([]);
}, 120_000);

test("the minutes of a council have the counts of every vote", async () => {
  const one = await walk(world, council, { until: "DEPARTMENT_COUNCIL" });
  await holdSession(world, one.nominationId, "ENDORSED", one.at);
  const [session] = await world.rows(sql<{ id: string }>`
    select session_id as id from session_item where nomination_id = ${one.nominationId}::bigint`);
  const made = await missing(
    ["dn.svhttdl.thukyhoidong", "COUNCIL_MINUTES", "CouncilSession", session?.id ?? "0"],
    "01 hồ sơ được Hội đồng nhất trí",
    "5/5 (100,00 %)",
    "Nhất trí",
  );

  expect(made.missing).toEqual([]);
}, 120_000);
