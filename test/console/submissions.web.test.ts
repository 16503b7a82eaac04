import { mkdirSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { drive } from "../support/drive.ts";
import { approvedForProvince, signedInUnit, type Unit } from "../support/letters.ts";
import { openWeb, violations, type Web } from "../support/web.ts";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { sql } from "../../src/database/sql.ts";

const heads: Readonly<Record<"NB-SXD-QLVT" | "NB-SXD-KCHT", string>> = {
  "NB-SXD-QLVT": "nb.sxd.qlvt.truongphong",
  "NB-SXD-KCHT": "nb.sxd.kcht.truongphong",
};
const [reviewer, director, clerk] = ["nb.sxd.vp.canbo1", "nb.sxd.giamdoc", "nb.sxd.vp.vanthu"];

let web: Web;
beforeAll(async () => {
  web = await openWeb();
}, 90_000);
afterAll(() => web.close());

/** Keeps what the page looks like, where somebody asked for pictures. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env["PICTURES"];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

async function act(page: Page, button: string, fill?: (page: Page) => Promise<void>) {
  await page.getByRole("button", { name: button, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await fill?.(page);
  await dialog.getByRole("button", { name: "Thực hiện", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByText(`Đã thực hiện “${button}”`).waitFor();
}

/** Chooses the names in their order and drafts the letter; the page is the letter's then. */
async function draft(page: Page, names: readonly string[]): Promise<void> {
  for (const name of names) await page.getByRole("checkbox", { name: `Chọn ${name}` }).check();
  await page.getByText(/Đã kiểm tra/).waitFor();
  await page.getByRole("button", { name: "Soạn Tờ trình" }).click();
  await page.getByRole("heading", { name: "Dự thảo Tờ trình" }).waitFor();
}

/** A unit's letter over the names, drafted and sent in the browser. */
async function unitLetter(unit: keyof typeof heads & Unit, names: readonly string[]) {
  const lines = await signedInUnit(web.api.world, unit, names);
  const page = await web.signIn(heads[unit]);
  await page.goto(`${web.address}/submissions/draft`);
  await draft(page, names);
  await act(page, "Ký, gửi Tờ trình", async (asking) => {
    await asking.getByRole("dialog").getByLabel("Tên, trích yếu").fill("Báo cáo thành tích");
  });
  await page.getByRole("heading", { name: /Tờ trình \d+\/TTr-/ }).waitFor();
  return {
    page,
    address: page.url(),
    lines: lines.map((one) => ({ ...one, seq: one.seq + 1, stage: "OFFICE_INTAKE" })),
  };
}

test("two units' letters are consolidated into one, and are recalled only until they are received", async () => {
  const one = await unitLetter("NB-SXD-QLVT", ["Tạ Thị Một", "Tạ Văn Hai"]);
  const other = await unitLetter("NB-SXD-KCHT", ["Tạ Thị Ba"]);
  await one.page.getByRole("button", { name: "Thu hồi Tờ trình" }).waitFor();
  await picture(one.page, "letter-of-a-unit");

  // The page was opened before the office received the first of them.
  const [first, second] = one.lines;
  const [third] = other.lines;
  if (!first || !second || !third) throw new Error("Three were sent.");
  const received = await drive(web.api.world, first, "receive");
  await one.page.getByRole("button", { name: "Thu hồi Tờ trình" }).click();
  const dialog = one.page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Thực hiện", exact: true }).click();
  await dialog.getByText(/Bên nhận đã tiếp nhận hoặc xử lý hồ sơ: BV-/).waitFor();
  await dialog.getByRole("button", { name: "Hủy" }).click();
  await one.page.getByText("Chưa làm được: Thu hồi Tờ trình").waitFor();
  expect(await one.page.getByRole("button", { name: "Thu hồi Tờ trình" }).count()).toBe(0);

  const rest = await approvedForProvince(web.api.world, [second, third]);
  let approved = received;
  for (const step of ["completeAppraisalEligible", "endorse", "approve"])
    approved = await drive(web.api.world, approved, step);
  const lines = [approved, ...rest];
  expect(new Set(lines.map(({ stage }) => stage))).toEqual(new Set(["DEPARTMENT_SUBMISSION"]));

  const office = await web.signIn(reviewer);
  await office.getByRole("link", { name: "Tổng hợp" }).click();
  await office.getByRole("button", { name: /Đợt xét/ }).click();
  const [round] = await web.api.world.rows(sql<{ name: string }>`
    select c.name_vi || ' · ' || r.name_vi as name from round r
    join nomination n on n.round_id = r.id join campaign c on c.id = r.campaign_id
    where n.id = ${first.nominationId}::bigint`);
  await office.getByRole("option", { name: round?.name ?? "", exact: true }).click();
  const unit = office.getByRole("region", { name: /Phòng Quản lý vận tải/ }).first();
  await unit.getByRole("link", { name: /Xem 2 hồ sơ/ }).waitFor();
  expect(await violations(office)).toEqual([]);
  await picture(office, "consolidation");
  await office.getByRole("link", { name: "Lập Tờ trình tổng hợp" }).click();
  await draft(office, ["Tạ Thị Ba", "Tạ Thị Một", "Tạ Văn Hai"]);
  await office.getByRole("row", { name: /^1 Tạ Thị Ba/ }).waitFor();
  await office.getByRole("heading", { name: "Tổng hợp từ các Tờ trình" }).waitFor();
  const children = office.getByRole("region", { name: "Tổng hợp từ các Tờ trình" }).last();
  expect(await children.getByRole("row").count()).toBe(3);
  expect(await violations(office)).toEqual([]);
  const address = office.url();

  const leader = await web.signIn(director);
  await leader.goto(address);
  await act(leader, "Ký Tờ trình");
  const desk = await web.signIn(clerk);
  await desk.goto(address);
  await act(desk, "Cấp số, ngày Tờ trình");
  await act(desk, "Gửi lên tỉnh");
  await desk.getByRole("heading", { name: /Tờ trình \d+\/TTr-SXD/ }).waitFor();
  await picture(desk, "letter-of-the-department");

  await one.page.goto(one.address);
  await one.page.getByText("Đã tổng hợp vào").waitFor();
  await one.page.getByRole("link", { name: /\d+\/TTr-SXD · Sở Xây dựng/ }).click();
  await one.page.getByRole("heading", { name: /Tờ trình \d+\/TTr-SXD/ }).waitFor();
  await one.page.getByRole("row", { name: /Tạ Thị Một/ }).waitFor();
  expect(await one.page.getByText("Tạ Thị Ba").count()).toBe(0);
}, 240_000);

test("what stands against a line is told beside it, before anything is drafted", async () => {
  const names = ["Tạ Trùng", "Tạ Riêng"];
  await signedInUnit(web.api.world, "NB-SXD-QLVT", ["Tạ Trùng", ...names]);
  const page = await web.signIn(heads["NB-SXD-QLVT"]);
  await page.goto(`${web.address}/submissions/draft`);
  const twins = page.getByRole("checkbox", { name: "Chọn Tạ Trùng" });
  await twins.first().check();
  await twins.last().check();
  await page.getByRole("checkbox", { name: "Chọn Tạ Riêng" }).check();

  await page
    .getByText(/được đề nghị hai lần cho cùng một hình thức/)
    .first()
    .waitFor();
  expect(await page.getByText(/được đề nghị hai lần/).count()).toBe(2);
  expect(await page.getByRole("button", { name: "Soạn Tờ trình" }).isDisabled()).toBe(true);
  expect(await violations(page)).toEqual([]);
  await picture(page, "draft-with-faults");
  await page.getByRole("button", { name: "Bỏ Tạ Trùng" }).first().click();
  await page.getByText(/Đã kiểm tra/).waitFor();
  await page.getByRole("button", { name: "Soạn Tờ trình" }).click();
  await page.getByRole("heading", { name: "Dự thảo Tờ trình" }).waitFor();
  await page.getByRole("button", { name: "Rút Tạ Riêng khỏi danh sách" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Thực hiện" }).click();
  await page.getByText("Đã rút trước khi gửi").first().waitFor();
}, 120_000);

test("a letter that was taken back says so, and can be found by it", async () => {
  const sent = await unitLetter("NB-SXD-QLVT", ["Tạ Thu Hồi"]);
  await act(sent.page, "Thu hồi Tờ trình", async (page) => {
    await page.getByLabel("Ghi chú").fill("Gửi nhầm đợt.");
  });
  await sent.page.getByText(/Tờ trình đã được thu hồi/).waitFor();
  expect(await violations(sent.page)).toEqual([]);
  await picture(sent.page, "letter-recalled");

  await sent.page.goto(`${web.address}/submissions`);
  await sent.page.getByRole("button", { name: /^Tất cả Tình trạng|Tình trạng/ }).click();
  await sent.page.getByRole("option", { name: "Đã thu hồi" }).click();
  await sent.page.getByText("1 Tờ trình", { exact: true }).waitFor();
  expect(new URL(sent.page.url()).searchParams.get("status")).toBe("RECALLED");
  await picture(sent.page, "letters");

  const [line] = sent.lines;
  const id = encodeURIComponent(toGlobalId("Nomination", line?.nominationId ?? ""));
  await sent.page.goto(`${web.address}/nominations/${id}`);
  await sent.page.getByRole("tab", { name: "Lịch sử" }).click();
  await sent.page.getByText("Gửi nhầm đợt.").first().waitFor();
}, 120_000);

test.each([
  ["dark", { dark: true }],
  ["on a phone", { phone: true }],
])(
  "the pages have nothing against them, %s",
  async (name, look) => {
    const page = await web.signIn(director, look);
    await page.goto(`${web.address}/submissions`);
    await page.locator("table tbody tr").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, `letters-${name}`);
    await page
      .getByRole("link", { name: /\d+\/TTr-/ })
      .first()
      .click();
    await page.getByRole("heading", { name: "Danh sách" }).waitFor();
    await page.locator(".paper-list tbody tr").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, `letter-${name}`);
    const roundId = toGlobalId("Round", await web.api.world.id("round", "NB-TDTX-2026-HN"));
    await page.goto(`${web.address}/consolidation?round=${encodeURIComponent(roundId)}`);
    await page.locator("table tbody tr").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await picture(page, `consolidation-${name}`);
  },
  120_000,
);
