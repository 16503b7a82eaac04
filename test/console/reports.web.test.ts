import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readXlsx } from "hucre/xlsx";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { routeNamed } from "../support/routes.ts";
import { drive } from "../support/drive.ts";
import { walk } from "../support/walk.ts";
import { openWeb, violations, type Web } from "../support/web.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const director = "nb.sxd.giamdoc";

let web: Web;
let campaign: string;
beforeAll(async () => {
  web = await openWeb({ jobs: true });
  const { world } = web.api;
  await walk(world, { ...certificate, subjectName: "Nguyễn Thị Ngọc Ánh" });
  await walk(world, { ...certificate, subjectName: "Trần Văn Ước" });
  const back = await walk(world, certificate, { until: "OFFICE_INTAKE" });
  await drive(world, back, "returnForSupplement");
  await walk(world, certificate, { until: "NUMBERED" });
  campaign = toGlobalId("Campaign", await world.id("campaign", "NB-SXD-CCHC-2026"));
}, 120_000);
afterAll(() => web.close());

const figures = ["nominated", "returned", "eligible", "endorsed", "notEndorsed", "inProgress"];

test("the report has the figures of the API, and each opens a list of as many", async () => {
  const { campaignReport } = await web.api.data<{
    campaignReport: { total: Record<string, number> };
  }>(
    director,
    `query ($id: ID!) { campaignReport(campaignId: $id) { total { ${figures.join(" ")} awarded } } }`,
    { id: campaign },
  );
  const page = await web.signIn(director);
  await page.getByRole("link", { name: "Báo cáo", exact: true }).click();
  await page.getByRole("heading", { name: "Báo cáo", exact: true }).waitFor();
  await page.goto(`${web.address}/reports?campaign=${campaign}`);
  const total = page
    .getByRole("region", { name: "Theo danh hiệu, hình thức" })
    .locator("tr[data-row=total] td");
  await total.first().waitFor();

  const shown = await total.allInnerTexts();
  expect(shown.slice(0, 6)).toEqual(figures.map((figure) => String(campaignReport.total[figure])));
  expect(campaignReport.total).toMatchObject({ nominated: 4, returned: 1, awarded: 2 });
  await total.nth(1).locator("a").click();
  await page.getByText("1 hồ sơ", { exact: true }).waitFor();
  expect(await page.locator("tbody tr").count()).toBe(1);
}, 60_000);

test("the workbook of a report is made, fetched, and has its figures", async () => {
  const page = await web.signIn(director);
  await page.goto(`${web.address}/reports?report=prizes&year=2026`);
  await page.getByRole("region", { name: "Theo nguồn kinh phí" }).first().waitFor();

  const fetched = page.waitForEvent("download", { timeout: 30_000 });
  await page.getByRole("button", { name: "Tải Excel" }).click();
  const download = await fetched;

  expect(download.suggestedFilename()).toBe("bao-cao-tien-thuong-2026.xlsx");
  const { sheets } = await readXlsx(await readFile(await download.path()));
  const rows = sheets[0]?.rows ?? [];
  expect(rows[0]?.[0]).toBe("BÁO CÁO TIỀN THƯỞNG NĂM 2026");
  expect(rows.find(([first]) => first === "Tổng cộng")?.slice(1, 4)).toEqual([
    2, 1_520_000, 1_520_000,
  ]);
}, 90_000);

test("everybody reads the roll without signing in, and nothing that is not published", async () => {
  const page = await web.visit("/");
  await page.getByRole("link", { name: "Bảng vàng khen thưởng" }).click();
  await page.getByRole("heading", { name: "Nguyễn Thị Ngọc Ánh" }).waitFor();

  expect(await page.locator(".honour h2").allInnerTexts()).toEqual([
    "Trần Văn Ước",
    "Nguyễn Thị Ngọc Ánh",
  ]);
  await page.getByLabel("Tên người, tập thể").fill("ngoc anh");
  await page.getByText("1 khen thưởng", { exact: true }).waitFor();
  const card = await page.locator(".honour").innerText();
  expect(card).toMatch(/Giấy khen của Giám đốc Sở\s+Phòng Quản lý vận tải/);
  expect(card).toMatch(/Quyết định số \d+\/QĐ-SXD ngày 22\/11\/2026 của Sở Xây dựng/);
  expect(await page.locator("main").innerHTML()).not.toMatch(/\/nominations|BV-2026/);
  await page.getByRole("link", { name: "Đăng nhập" }).click();
  await page.getByLabel("Mật khẩu").waitFor();
}, 60_000);

test.each([
  ["light", {}],
  ["dark", { dark: true }],
  ["on a phone", { phone: true }],
])(
  "the roll and the reports have nothing against them, %s",
  async (name, look) => {
    const stranger = await web.visit("/honours", look);
    await stranger.locator(".honour").first().waitFor();
    expect(await violations(stranger)).toEqual([]);
    await keep(stranger, `honours-${name}`);
    const page = await web.signIn(director, look);
    for (const address of [
      `/reports?campaign=${campaign}`,
      "/reports?report=prizes&year=2026",
      "/reports?report=yearly&year=2026",
      "/honours?year=2026",
    ]) {
      await page.goto(`${web.address}${address}`);
      await page.locator(".honour, tbody tr").first().waitFor();
      expect(await violations(page)).toEqual([]);
      await keep(page, `${address.replaceAll(/\W+/g, "-").slice(0, 30)}-${name}`);
    }
  },
  90_000,
);

/** Leaves a picture where somebody wants to look at it. */
async function keep(page: Awaited<ReturnType<Web["visit"]>>, name: string): Promise<void> {
  const folder = process.env["PICTURES_KEPT_IN"];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

test("a report of one unit asks for the unit and does not claim to show all of them", async () => {
  const page = await web.signIn(director);
  await page.goto(`${web.address}/reports?report=organisation`);

  await page.getByText("Hãy chọn cơ quan, đơn vị để xem báo cáo").waitFor();

  const field = page.getByRole("combobox", { name: "Cơ quan, đơn vị" });
  expect(await field.getAttribute("placeholder")).toBe("Chọn…");
}, 60_000);
