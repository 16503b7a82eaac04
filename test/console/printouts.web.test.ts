import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import PizZip from "pizzip";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { administrator } from "../support/accounts.ts";
import { decisionOver, director, published } from "../support/paper-story.ts";
import { routeNamed, walk } from "../support/walk.ts";
import { openWeb, violations, type Web } from "../support/web.ts";

const certificate = routeNamed("Giấy khen of the department, without council");

let web: Web;
let decision: string;
let nomination: string;
beforeAll(async () => {
  web = await openWeb({ jobs: true });
  const { world } = web.api;
  const one = await walk(world, certificate, { until: "DECIDED" });
  decision = toGlobalId("Decision", await decisionOver(world, [one.nominationId], ...published));
  nomination = toGlobalId("Nomination", one.nominationId);
}, 120_000);
afterAll(() => web.close());

test("a decision is printed: asked for, made, and fetched under its name", async () => {
  const page = await web.signIn(director);
  await page.goto(`${web.address}/decisions/${encodeURIComponent(decision)}`);

  const fetched = page.waitForEvent("download", { timeout: 30_000 });
  await page.getByRole("button", { name: "Quyết định khen thưởng kèm danh sách (.docx)" }).click();
  const download = await fetched;
  await page.getByText(/Mã xác thực: [0-9A-Z-]{24}/).waitFor();

  expect(download.suggestedFilename()).toBe(
    "quyet-dinh-khen-thuong-kem-danh-sach-01-qd-sxd-2026-11-22.docx",
  );
  const words = new PizZip(await readFile(await download.path()))
    .file("word/document.xml")
    ?.asText();
  expect(words).toContain("Nguyễn Đạt");
  expect(await violations(page)).toEqual([]);
}, 90_000);

test("a decision is looked at before it is fetched", async () => {
  const page = await web.signIn(director);
  await page.goto(`${web.address}/decisions/${encodeURIComponent(decision)}`);

  await page.getByRole("button", { name: "Xem trước Quyết định khen thưởng" }).click();

  const paper = page.getByRole("document", { name: /^Xem trước Quyết định/ });
  await paper.getByText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").first().waitFor({ timeout: 30_000 });
  expect(await paper.textContent()).toContain("Nguyễn Đạt");
}, 90_000);

test("on a phone every page of a preview can be scrolled to its left edge", async () => {
  const page = await web.signIn(director, { phone: true });
  await page.goto(`${web.address}/decisions/${encodeURIComponent(decision)}`);
  await page.getByRole("button", { name: "Xem trước Quyết định khen thưởng" }).click();
  const paper = page.getByRole("document", { name: /^Xem trước Quyết định/ });
  await paper.getByText("Nguyễn Đạt").first().waitFor({ timeout: 30_000 });

  const hidden = await paper.evaluate((box) => {
    const edge = box.getBoundingClientRect().left - box.scrollLeft;
    const sheets = [...box.querySelectorAll("section")];
    return sheets.map((sheet) => sheet.getBoundingClientRect().left < edge);
  });

  expect(hidden).not.toEqual([]);
  expect(hidden).not.toContain(true);
}, 90_000);

test("anybody learns what the code of a paper stands for, without signing in", async () => {
  const page = await web.signIn(director);
  await page.goto(`${web.address}/decisions/${encodeURIComponent(decision)}`);
  await page.getByRole("button", { name: /^Xem trước Quyết định/ }).click();
  const told = await page.getByText(/Mã xác thực: [0-9A-Z-]{24}/).textContent();
  const code = /[0-9A-Z-]{24}/.exec(told ?? "")?.[0] ?? "";
  await page.evaluate(() => sessionStorage.clear());

  await page.goto(`${web.address}/verify`);
  await page.getByLabel("Mã xác thực").fill(code.toLowerCase());
  await page.getByRole("button", { name: "Kiểm tra" }).click();

  await page.getByText("Nội dung còn đúng với hồ sơ đang lưu.").waitFor();
  await page.getByText("01/QĐ-SXD", { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goto(`${web.address}/verify/AAAA-BBBB`);
  await page.getByText("Không có văn bản nào mang mã này.").waitFor();
}, 90_000);

test("what cannot be printed of a nomination is told with its reason", async () => {
  const page = await web.signIn(director);
  await page.goto(`${web.address}/nominations/${encodeURIComponent(nomination)}`);

  await page.getByText(/^Chưa in được \(/).click();

  await page.getByText(/hồ sơ chưa bị trả lại để bổ sung/).waitFor();
  expect(await violations(page)).toEqual([]);
}, 60_000);

test("an administrator replaces a template; one with a strange field is refused by its name", async () => {
  const page = await web.signIn(administrator);
  await page.goto(`${web.address}/administration/templates`);
  const paper = "Phiếu yêu cầu bổ sung hồ sơ";
  const fetched = page.waitForEvent("download");
  await page.getByRole("button", { name: `Tải mẫu phát hành sẵn: ${paper}` }).click();
  const shipped = await readFile(await (await fetched).path());
  const strange = new PizZip(shipped);
  const xml = strange.file("word/document.xml")?.asText() ?? "";
  strange.file("word/document.xml", xml.replace("{thoi_han}", "{han_chot}"));
  const send = async (name: string, buffer: Buffer) => {
    const chosen = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: `Tải mẫu riêng lên: ${paper}` }).click();
    await (await chosen).setFiles({ name, mimeType: "application/octet-stream", buffer });
  };

  await send("la.docx", strange.generate({ type: "nodebuffer" }));
  await page
    .getByRole("alert")
    .getByText(/\{han_chot\}/)
    .waitFor();
  await send("rieng.docx", shipped);
  await page.getByText("Đã nhận mẫu “rieng.docx”.").waitFor();
  await page.getByRole("button", { name: "Thôi dùng: rieng.docx" }).click();
  await page.getByText(/Đã thôi dùng/).waitFor();

  expect(await violations(page)).toEqual([]);
}, 90_000);
