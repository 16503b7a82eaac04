import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openXlsx, saveXlsx } from "hucre/xlsx";
import type { Page } from "playwright-core";
import { openWeb, violations, type Web } from "../support/web.ts";

let web: Web;
let folder: string;
beforeAll(async () => {
  web = await openWeb({ jobs: true });
  folder = await mkdtemp(join(tmpdir(), "bang-vang-web-list-"));
}, 120_000);
afterAll(() => web.close());

async function choose(page: Page, label: string, option: RegExp): Promise<void> {
  await page.getByRole("button", { name: new RegExp(label) }).click();
  await page.getByRole("option", { name: option }).click();
}

/** The template as the page gives it. */
async function template(page: Page): Promise<Buffer> {
  const fetched = page.waitForEvent("download", { timeout: 30_000 });
  await page.getByRole("button", { name: "Lập mẫu Excel" }).click();
  const download = await fetched;
  expect(download.suggestedFilename()).toMatch(/^Mau-danh-sach/);
  return readFile(await download.path());
}

type Filled = readonly (readonly [name: string, kind: string])[];

async function fill(bytes: Buffer, name: string, people: Filled): Promise<string> {
  const book = await openXlsx(bytes);
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("The template has no sheet.");
  const headings = (sheet.rows[4] ?? []).map((one) => String(one).replace(" (*)", ""));
  const rows = people.map(([subject, kind], at) =>
    headings.map((heading) => {
      if (heading === "STT") return at + 1;
      if (heading === "Đối tượng") return kind;
      if (heading.startsWith("Họ và tên")) return subject;
      return heading === "Tóm tắt thành tích" ? "Hoàn thành tốt nhiệm vụ" : null;
    }),
  );
  sheet.rows = [...sheet.rows.slice(0, 5), ...rows];
  delete sheet.cells;
  const path = join(folder, name);
  await writeFile(path, await saveXlsx(book));
  return path;
}

async function bring(page: Page, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: /Chọn tệp/ }).click(),
  ]);
  await chooser.setFiles(path);
  await page.getByRole("heading", { name: "Những điểm cần sửa hoặc cần xem" }).waitFor({
    timeout: 30_000,
  });
}

async function start(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Nhập từ Excel" }).click();
  await page.getByRole("heading", { name: "Danh sách mới" }).waitFor();
  await choose(page, "Đợt", /thường xuyên/);
  await choose(page, "Danh hiệu, hình thức", /^Lao động tiên tiến$/);
}

test("a template is filled, its wrong row is told, the mended list becomes drafts", async () => {
  const page = await web.signIn("nb.sxd.qlvt.canbo");
  await start(page);
  const bytes = await template(page);

  await bring(
    page,
    await fill(bytes, "sai.xlsx", [
      ["Nguyễn Thị Đúng", "Cá nhân"],
      ["Tổ Bị Sai", "Tập thể"],
    ]),
  );

  await page.getByText("2 dòng: 1 dòng đúng, 1 dòng sai").waitFor();
  const wrong = page.getByRole("row").filter({ hasText: "B · Đối tượng" });
  expect(await wrong.count()).toBe(1);
  expect(await violations(page)).toEqual([]);

  await start(page);
  await bring(
    page,
    await fill(bytes, "dung.xlsx", [
      ["Nguyễn Thị Đúng", "Cá nhân"],
      ["Trần Văn Mới", "Cá nhân"],
    ]),
  );
  await page.getByRole("button", { name: "Tạo 2 dự thảo" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Tạo 2 dự thảo" }).click();

  await page.getByText("Đã tạo dự thảo").waitFor();
  const drafts = page.getByRole("link", { name: /^BV-2026-/ });
  await drafts.first().waitFor();
  expect(await drafts.count()).toBe(2);
  expect(await page.getByRole("link", { name: "Đến Việc của tôi" }).getAttribute("href")).toBe("/");
  await drafts.first().click();
  await page.getByRole("heading", { name: "Nguyễn Thị Đúng" }).waitFor();
}, 180_000);
