import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { namePapers, openWeb, violations, type Web } from "../support/web.ts";

const [officer, head] = ["nb.sxd.qlvt.canbo", "nb.sxd.qlvt.truongphong"];
const [clerk, reviewer] = ["nb.sxd.vp.vanthu", "nb.sxd.vp.canbo1"];
const director = "nb.sxd.giamdoc";
const name = "Nguyễn Văn Đạt";
const report = {
  name: "bao-cao.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"),
};

let web: Web;
beforeAll(async () => {
  web = await openWeb();
}, 90_000);
afterAll(() => web.close());

async function pick(page: Page, label: RegExp, option: RegExp): Promise<void> {
  await page.getByRole("button", { name: label }).last().click();
  await page.getByRole("option", { name: option }).first().click();
}

/** The draft with its summary, as an officer writes it. */
async function draft(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Soạn đề nghị" }).click();
  await page.getByRole("heading", { level: 1, name: "Soạn đề nghị khen thưởng" }).waitFor();
  await pick(page, /Đợt xét/, /cải cách hành chính/i);
  await pick(page, /Danh hiệu, hình thức/, /Giấy khen của Giám đốc Sở/);
  const kind = page.getByRole("button", { name: /Đối tượng/ });
  if ((await kind.count()) > 0) await pick(page, /Đối tượng/, /Cá nhân/);
  await page.getByRole("textbox", { name: "Họ và tên" }).fill(name);
  await page
    .getByLabel("Tóm tắt thành tích")
    .fill("Rút ngắn một nửa thời gian cấp giấy phép vận tải");
  await page.getByRole("button", { name: "Tạo hồ sơ" }).dblclick();
  await page.waitForURL(/draft\/.+/);
}

/** The report as the rules can read it. */
async function fillReport(page: Page): Promise<void> {
  await pick(page, /Kỷ luật/, /Không bị kỷ luật/);
  await page.getByRole("button", { name: "Thêm năm xếp loại" }).click();
  await page.getByRole("textbox", { name: "Năm" }).last().fill("2026");
  await pick(page, /Xếp loại$/, /Hoàn thành tốt/);
  await page.getByRole("button", { name: "Thêm sáng kiến" }).click();
  await page.getByRole("textbox", { name: "Tên sáng kiến" }).fill("Một cửa số");
  await pick(page, /Cấp công nhận/, /Cấp cơ sở/);
  await page.getByText("Đã áp dụng trong thực tế").click();
  await page.getByRole("textbox", { name: "Số giấy chứng nhận" }).fill("07/GCN");
  await page.getByText(/Đã lưu lúc/).waitFor();
}

/** Each paper the rules ask for, with its number and its file. */
async function registerPapers(page: Page): Promise<void> {
  const papers = page.locator("section", {
    has: page.getByRole("heading", { name: /Giấy tờ của hồ sơ/ }),
  });
  for (const number of ["12", "13"]) {
    await papers
      .getByRole("button", { name: /^Thêm giấy tờ: / })
      .first()
      .click();
    const form = papers.locator("form");
    await form.getByRole("textbox", { name: "Số", exact: true }).fill(number);
    const chosen = page.waitForEvent("filechooser");
    await form.getByRole("button", { name: /Chọn tệp/ }).click();
    await (await chosen).setFiles(report);
    await form.getByText(`Đã nhận ${report.name}`).waitFor();
    await form.getByRole("button", { name: "Thêm giấy tờ", exact: true }).click();
    await form.waitFor({ state: "detached" });
  }
}

async function step(page: Page, label: string): Promise<void> {
  await page.getByRole("button", { name: label, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await namePapers(page);
  await dialog.getByRole("button", { name: "Thực hiện", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

async function open(username: string): Promise<Page> {
  const page = await web.signIn(username);
  await page.getByRole("link", { name }).click();
  return page;
}

/** What only people can judge, judged with a reason. */
async function appraise(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Tiêu chuẩn" }).click();
  const lines = page.getByRole("group").filter({ has: page.getByLabel(/Lý do/) });
  for (const line of await lines.all()) {
    await line.getByRole("button", { name: /Kết luận/ }).click();
    await page.getByRole("option", { name: "Đạt", exact: true }).click();
    await line.getByLabel(/Lý do/).fill("Báo cáo, mục 2");
  }
  await page.getByRole("button", { name: /^Ghi \d+ kết luận/ }).click();
  await page.getByText("Không còn gì cản trở").waitFor();
}

test("from an empty page to the decision, with only the browser", async () => {
  const unit = await web.signIn(officer);
  await draft(unit);
  await fillReport(unit);
  await registerPapers(unit);
  const { nominations } = await web.api.data<{ nominations: { totalCount: number } }>(
    officer,
    `{ nominations(filter: { subjectName: "${name}" }) { totalCount } }`,
  );
  expect(nominations.totalCount).toBe(1);
  expect(await violations(unit)).toEqual([]);

  await unit.getByRole("link", { name: "Xem hồ sơ, chuyển bước" }).click();
  await step(unit, "Đưa ra họp bình xét");
  const chief = await open(head);
  await chief.getByRole("button", { name: "Xác nhận báo cáo" }).click();
  await chief
    .getByText(/Đã xác nhận/)
    .first()
    .waitFor();
  await step(chief, "Đơn vị nhất trí đề nghị");
  await step(chief, "Ký, gửi Tờ trình");
  const desk = await open(clerk);
  await step(desk, "Tiếp nhận hồ sơ");
  const office = await open(reviewer);
  await office.getByRole("button", { name: "Xem bao-cao.pdf" }).first().click();
  await office.locator("iframe").waitFor();
  await appraise(office);
  await step(office, "Đủ điều kiện, báo cáo lãnh đạo");
  const leader = await open(director);
  await step(leader, "Phê duyệt");
  await step(leader, "Ký quyết định");
  await desk.goto(web.address);
  await desk.getByRole("link", { name }).click();
  await step(desk, "Cấp số, ngày");
  await step(desk, "Ban hành, công bố");

  await desk.getByText("Đã khen thưởng").first().waitFor();
}, 120_000);
