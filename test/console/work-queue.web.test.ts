import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { routeNamed } from "../support/routes.ts";
import { step, type Walked, walk } from "../support/walk.ts";
import { namePapers, openWeb, violations, type Web } from "../support/web.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const [clerk, reviewer] = ["nb.sxd.vp.vanthu", "nb.sxd.vp.canbo1"];

let web: Web;
beforeAll(async () => {
  web = await openWeb();
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
  await page.getByRole("button", { name: "Tiếp tục với 2 hồ sơ" }).click();
  await page.getByRole("button", { name: "Thực hiện", exact: true }).click();

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
  await page.getByText("2 hồ sơ chưa được").waitFor();
  const blocked = (await page.locator(".bulk-blocked").innerText()).replaceAll("\n", " ");
  expect(blocked).toMatch(/Vũ Thị Bảy +Bước này không dành cho/);
  expect(blocked).toMatch(/Vũ Thị Tám +Hồ sơ đang tạm dừng/);
  await page.getByRole("button", { name: "Tiếp tục với 2 hồ sơ" }).click();
  await page.getByLabel(/Lý do/).fill("Chưa đủ thời gian công tác");
  await page.getByRole("button", { name: "Thực hiện", exact: true }).click();
  await page.getByText("Ghi số, trích yếu hoặc đính kèm tệp của: Báo cáo thẩm định").waitFor();
  await namePapers(page);
  await step(web.api.world, early, {
    username: reviewer,
    step: "returnForSupplement",
    input: { note: "Bổ sung", missingItems: [{ description: "Quyết định xếp loại" }] },
  });
  await page.getByRole("button", { name: "Thực hiện", exact: true }).click();

  await page.getByText("Đã thực hiện 1/2 hồ sơ").waitFor();
  const refused = page.getByRole("dialog").getByRole("listitem");
  expect(await refused.innerText()).toMatch(/^Vũ Thị Năm/);
}, 60_000);

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
