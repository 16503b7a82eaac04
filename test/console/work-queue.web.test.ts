import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { routeNamed } from "../support/routes.ts";
import { step, type Walked, walk } from "../support/walk.ts";
import { namePapers, openWeb, violations, type Web } from "../support/web.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const [clerk, reviewer] = ["nb.sxd.vp.vanthu", "nb.sxd.vp.canbo1"];

let web: Web;
beforeAll(async () => {
  web = await openWeb({ jobs: true });
}, 90_000);
afterAll(() => web.close());

function arrived(name: string): Promise<Walked> {
  return walk(web.api.world, { ...certificate, subjectName: name }, { until: "OFFICE_INTAKE" });
}

/** The form for a step of what is selected. */
async function choose(page: Page, names: readonly string[], label: RegExp): Promise<void> {
  for (const name of names) await page.getByRole("checkbox", { name: `Chọn ${name}` }).check();
  await page.getByRole("button", { name: /Bước thực hiện/ }).click();
  await page.getByRole("option", { name: label }).click();
}

test("a step is taken for many at once", async () => {
  await arrived("Đỗ Văn Một");
  await arrived("Đỗ Văn Hai");
  const page = await web.signIn(clerk);

  await choose(page, ["Đỗ Văn Một", "Đỗ Văn Hai"], /Tiếp nhận hồ sơ/);
  await page.getByRole("button", { name: "Xem trước với 2 hồ sơ" }).click();
  await page.getByText("2 hồ sơ thực hiện được").waitFor();
  await page.getByRole("button", { name: "Thực hiện với 2 hồ sơ" }).click();

  await page.getByText("Đã thực hiện 2/2 hồ sơ").waitFor();
  await page.getByRole("button", { name: "Đóng" }).click();
  await page.getByText("Đỗ Văn Một").waitFor({ state: "detached" });
}, 60_000);

test("who is blocked is told with why before, and who was overtaken after", async () => {
  const appraised = (subjectName: string) =>
    walk(web.api.world, { ...certificate, subjectName }, { until: "OFFICE_APPRAISAL" });
  const early = await appraised("Vũ Thị Năm");
  await appraised("Vũ Thị Sáu");
  await arrived("Vũ Thị Bảy");
  const held = await appraised("Vũ Thị Tám");
  await step(web.api.world, held, {
    username: reviewer,
    step: "hold",
    input: { note: "Có đơn tố cáo", incomingDocument: { title: "Đơn tố cáo", number: "4" } },
  });
  const page = await web.signIn(reviewer);

  const all = ["Vũ Thị Năm", "Vũ Thị Bảy", "Vũ Thị Sáu", "Vũ Thị Tám"];
  await choose(page, all, /Không đủ điều kiện \(2\/4\)/);
  await page.getByRole("button", { name: "Xem trước với 4 hồ sơ" }).click();
  await page.getByText("2 hồ sơ chưa được").waitFor();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("link", { name: "Vũ Thị Tám" }).waitFor();
  await dialog.getByRole("link", { name: "Vũ Thị Bảy" }).waitFor();
  const blocked = (await dialog.locator(".batch-reasons").innerText()).replaceAll("\n", " ");
  expect(blocked).toMatch(/1 hồ sơ +Hồ sơ đang tạm dừng.*Vũ Thị Tám/);
  expect(blocked).toMatch(
    /1 hồ sơ +Ở bước xử lý hiện tại không có thao tác “Không đủ điều kiện”. +Vũ Thị Bảy/,
  );
  expect(await violations(page)).toEqual([]);
  await page.getByLabel(/Lý do/).fill("Chưa đủ thời gian công tác");
  await page.getByRole("button", { name: "Thực hiện với 2 hồ sơ" }).click();
  await page.getByText("Ghi số, trích yếu hoặc đính kèm tệp của: Báo cáo thẩm định").waitFor();
  await namePapers(page);
  await step(web.api.world, early, {
    username: reviewer,
    step: "returnForSupplement",
    input: { note: "Bổ sung", missingItems: [{ description: "Quyết định xếp loại" }] },
  });
  await page.getByRole("button", { name: "Thực hiện với 2 hồ sơ" }).click();

  await page.getByText("Đã thực hiện 1/2 hồ sơ").waitFor();
  await dialog.getByText("1 bị từ chối").waitFor();
  await dialog.getByRole("link", { name: "Vũ Thị Năm" }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Thực hiện lại 1 hồ sơ" }).click();
  await page.getByText("Đã thực hiện 0/1 hồ sơ").waitFor();
  await dialog.getByRole("link", { name: "Vũ Thị Năm" }).waitFor();
  await page.getByRole("link", { name: "Mở trang của đợt xử lý" }).click();
  await page.getByRole("heading", { name: "Không đủ điều kiện" }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: "Thực hiện lại của một đợt trước" }).click();
  await page.getByText("Đã thực hiện 1/2 hồ sơ").waitFor();
  await page.getByRole("link", { name: "Xử lý hàng loạt" }).first().click();
  await page.getByText("Đã xong").first().waitFor();
  expect(await violations(page)).toEqual([]);
}, 60_000);

test("all that a filter leaves are chosen, also those that are not loaded", async () => {
  for (let count = 0; count < 55; count += 1) await arrived(`Tráng A Páo ${count}`);
  const page = await web.signIn(clerk);
  await page.getByLabel("Tên người, tập thể").fill("Tráng A Páo");
  await page.getByText("55 hồ sơ đang chờ").waitFor();

  await page.getByRole("checkbox", { name: "Chọn Tráng A Páo 0", exact: true }).check();
  await page.getByRole("button", { name: "Chọn cả 55 hồ sơ khớp bộ lọc" }).click();
  await page.getByRole("button", { name: /Bước thực hiện/ }).click();
  await page.getByRole("option", { name: "Tiếp nhận hồ sơ" }).click();
  await page.getByRole("button", { name: "Xem trước với 55 hồ sơ" }).click();
  await page.getByRole("button", { name: "Thực hiện với 55 hồ sơ" }).click();
  await page.getByRole("progressbar").waitFor();

  await page.getByText("Đã thực hiện 55/55 hồ sơ").waitFor();
  await page.getByRole("button", { name: "Đóng" }).click();
  await page.getByText("Không có hồ sơ nào khớp bộ lọc").waitFor();
}, 120_000);

test.each([
  ["light", {}],
  ["dark", { dark: true }],
  ["on a phone", { phone: true }],
])(
  "the queue has nothing against it, %s",
  async (_, look) => {
    await arrived("Đỗ Thị Bốn");
    const page = await web.signIn(clerk, look);
    await page.getByText("Đỗ Thị Bốn").first().waitFor();

    expect(await violations(page)).toEqual([]);
  },
  60_000,
);
