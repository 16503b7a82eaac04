import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { routeNamed } from "../support/routes.ts";
import { begin, step, type Walked, walk } from "../support/walk.ts";
import { namePapers, openWeb, violations, type Web } from "../support/web.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const [officer, head] = ["nb.sxd.qlvt.canbo", "nb.sxd.qlvt.truongphong"];
const [clerk, reviewer, director] = ["nb.sxd.vp.vanthu", "nb.sxd.vp.canbo1", "nb.sxd.giamdoc"];

let web: Web;
beforeAll(async () => {
  web = await openWeb();
}, 90_000);
afterAll(() => web.close());

/** From the queue to the nomination, and there one step by its button. */
async function act(page: Page, name: string, button: string, fill?: () => Promise<void>) {
  await page.getByRole("link", { name }).click();
  await page.getByRole("button", { name: button, exact: true }).click();
  await fill?.();
  await confirm(page);
}

async function confirm(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog");
  await namePapers(page);
  await dialog.getByRole("button", { name: "Thực hiện", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

test("a nomination goes from the unit to the decision by the hands of five persons", async () => {
  const name = "Tạ Thị Minh Khuê";
  await begin(web.api.world, { ...certificate, subjectName: name });
  const unit = await web.signIn(officer);
  await act(unit, name, "Đưa ra họp bình xét");
  const chief = await web.signIn(head);
  await act(chief, name, "Đơn vị nhất trí đề nghị");
  await chief.getByRole("button", { name: "Ký, gửi Tờ trình", exact: true }).click();
  await confirm(chief);
  const desk = await web.signIn(clerk);
  await act(desk, name, "Tiếp nhận hồ sơ");
  const appraiser = await web.signIn(reviewer);
  await act(appraiser, name, "Đủ điều kiện, báo cáo lãnh đạo");
  const leader = await web.signIn(director);
  await act(leader, name, "Phê duyệt");
  await leader.getByRole("button", { name: "Ký quyết định", exact: true }).click();
  await confirm(leader);
  await desk.goto(web.address);
  await act(desk, name, "Cấp số, ngày");
  await desk.getByRole("button", { name: "Ban hành, công bố", exact: true }).click();
  await confirm(desk);

  await desk.getByText("Đã khen thưởng").first().waitFor();
  expect(await desk.locator(".nomination-facts").innerText()).toMatch(/\d+\/QĐ-SXD ngày/);
  await desk.getByRole("tab", { name: "Lịch sử" }).click();
  await desk.getByRole("button", { name: "Kiểm tra chuỗi" }).click();
  await desk.getByText(/Chuỗi toàn vẹn/).waitFor();
}, 120_000);

test("what is returned names what is missing, and comes back by the unit", async () => {
  const name = "Lưu Đình Phúc";
  await walk(web.api.world, { ...certificate, subjectName: name }, { until: "OFFICE_APPRAISAL" });
  const appraiser = await web.signIn(reviewer);
  await act(appraiser, name, "Trả lại để bổ sung", () =>
    appraiser.getByLabel("Nội dung 1").fill("Bản sao quyết định xếp loại năm 2025"),
  );
  const chief = await web.signIn(head);
  await chief.getByRole("link", { name }).click();
  await chief.getByText("Bản sao quyết định xếp loại năm 2025").first().waitFor();
  await chief.getByRole("button", { name: "Gửi lại hồ sơ đã bổ sung", exact: true }).click();
  await confirm(chief);

  await chief.getByText("Văn phòng tiếp nhận").first().waitFor();
}, 60_000);

test("who comes second is told, loses no word, and can go on from the fresh version", async () => {
  const name = "Đinh Thị Lan Chi";
  const route = { ...certificate, subjectName: name };
  const walked: Walked = await walk(web.api.world, route, { until: "OFFICE_INTAKE", at: now });
  const page = await web.signIn(clerk);
  await page.getByRole("link", { name }).click();
  await page.getByRole("button", { name: "Không tiếp nhận", exact: true }).click();
  await page.getByLabel(/Lý do/).fill("Gửi nhầm cơ quan.");

  await step(web.api.world, walked, { username: clerk, step: "receive" });
  await page.getByRole("button", { name: "Thực hiện", exact: true }).click();

  await page.getByText(/Có người vừa xử lý hồ sơ này/).waitFor();
  expect(await page.getByLabel(/Lý do/).inputValue()).toBe("Gửi nhầm cơ quan.");
  await page.getByRole("button", { name: "Thực hiện trên bản mới" }).click();
  await page.getByRole("alert").waitFor();
}, 60_000);

test.each([
  ["light", {}],
  ["dark", { dark: true }],
  ["on a phone", { phone: true }],
])(
  "the nomination has nothing against it on any of its parts, %s",
  async (_, look) => {
    const { nominationId } = await walk(web.api.world, certificate, { until: "OFFICE_APPRAISAL" });
    const page = await web.signIn(reviewer, look);
    const id = encodeURIComponent(toGlobalId("Nomination", nominationId));

    await page.goto(`${web.address}/nominations/${id}`);
    for (const tab of ["Hồ sơ", "Tiêu chuẩn", "Ý kiến", "Lịch sử"]) {
      await page.getByRole("tab", { name: tab }).click();
      await page.locator("[role=tabpanel] .panel").first().waitFor();
      expect([tab, await violations(page)]).toEqual([tab, []]);
    }
    await page.getByRole("button", { name: "Trả lại để bổ sung", exact: true }).click();
    await page.getByRole("dialog").waitFor();
    expect(await violations(page)).toEqual([]);
  },
  60_000,
);
