import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { sql } from "../../src/database/sql.ts";
import { openedSession } from "../support/council.ts";
import { routeNamed, stageOf, walk } from "../support/walk.ts";
import { openWeb, violations, type Web } from "../support/web.ts";
import { now } from "../support/world.ts";

const title = routeNamed("CSTĐ cơ sở, with the department's council");
const commendation = routeNamed("Bằng khen tỉnh, with the department's council");
const secretary = "dn.svhttdl.thukyhoidong";
const chair = "dn.svhttdl.giamdoc";
const nominee = "dn.svhttdl.uyvien2";

let web: Web;
beforeAll(async () => {
  web = await openWeb();
}, 90_000);
afterAll(() => web.close());

const screens = process.env["SCREENS"];
/** The state has nothing against it. */
async function clean(page: Page, name: string): Promise<void> {
  if (screens) await page.screenshot({ path: `${screens}-${name}.png`, fullPage: true });
  expect([name, await violations(page)]).toEqual([name, []]);
}

/** Waits for a nomination at the council, by name. */
async function standing(subjectName: string, route = title): Promise<string> {
  const walked = await walk(web.api.world, { ...route, subjectName }, { until: "DEPARTMENT_COUNCIL" });
  return walked.nominationId;
}

function dialogOf(page: Page) {
  return page.getByRole("dialog");
}

async function send(page: Page, button: string): Promise<void> {
  await dialogOf(page).getByRole("button", { name: button, exact: true }).click();
  await dialogOf(page).waitFor({ state: "detached" });
}

async function typeDay(page: Page, label: string, digits: string): Promise<void> {
  await page.getByRole("group", { name: label }).getByRole("spinbutton").first().click();
  await page.keyboard.type(digits);
}

async function vote(page: Page, choice: string): Promise<void> {
  await page.getByRole("radio", { name: choice, exact: true }).check({ force: true });
  await page.getByRole("button", { name: "Gửi 1 phiếu" }).click();
  await dialogOf(page).getByText(/không sửa và không rút lại được/).waitFor();
  await send(page, "Gửi phiếu");
  await page.getByText("Đã nhận 1 phiếu của bạn.").waitFor();
}

test("five members hold a session: one is recused, four vote in secret, the chair signs, it moves", async () => {
  const name = "Bùi Thị Ngọc Ánh";
  const nominationId = await standing(name);
  const personId = await web.api.world.id("person", nominee);
  await web.api.world.asOwner(
    sql`update nomination set subject_person_id = ${personId}::bigint where id = ${nominationId}::bigint`,
  );

  const desk = await web.signIn(secretary);
  await desk.getByRole("link", { name: "Hội đồng" }).click();
  await desk.getByRole("button", { name: /^Triệu tập phiên họp/ }).click();
  await typeDay(desk, "Ngày họp", "22112026");
  await desk.getByLabel("Địa điểm").fill("Hội trường Sở");
  await dialogOf(desk).getByText(name).click();
  await dialogOf(desk).getByRole("checkbox", { name: `Bỏ phiếu kín: ${name}` }).check({ force: true });
  await clean(desk, "convene");
  await send(desk, "Thực hiện");
  await desk.getByRole("heading", { name: "Phiên họp ngày 22/11/2026" }).waitFor();
  await clean(desk, "convened");
  await desk.getByRole("button", { name: "Khai mạc", exact: true }).click();
  await dialogOf(desk).getByRole("button", { name: "Tất cả có mặt" }).click();
  await clean(desk, "attendance");
  await send(desk, "Khai mạc");
  await desk.getByText("5 có mặt / cần 4 / 5 thành viên").first().waitFor();

  const address = desk.url();
  const looks = { dark: { dark: true }, phone: { phone: true }, plain: {} };
  const at = async (username: string, look: object) => {
    const page = await web.signIn(username, look);
    await page.goto(address);
    await page.getByRole("heading", { name: "Phiên họp ngày 22/11/2026" }).waitFor();
    return page;
  };
  const leader = await at(chair, looks.plain);
  const deputy = await at("dn.svhttdl.phogiamdoc", looks.dark);
  const member = await at("dn.svhttdl.uyvien1", looks.phone);
  const recused = await at(nominee, looks.phone);
  await recused.getByText("Bạn không tham gia biểu quyết hồ sơ này.").waitFor();
  expect(await recused.getByRole("radio").count()).toBe(0);
  await clean(recused, "recused");
  await clean(member, "ballot-phone");
  await clean(deputy, "ballot-dark");
  for (const page of [desk, leader, deputy, member]) await vote(page, "Đồng ý");
  await clean(member, "voted");

  await desk.getByRole("button", { name: "Làm mới" }).click();
  await desk.getByText(/^Đã biểu quyết \(4\)/).waitFor();
  await clean(desk, "open");
  await desk.getByRole("button", { name: "Kết thúc mọi biểu quyết" }).click();
  await send(desk, "Thực hiện");
  await desk.getByText("4/5 = 80 %, cần ≥ 80 % tổng số thành viên").first().waitFor();
  await leader.getByRole("button", { name: "Làm mới" }).click();
  await leader.getByRole("button", { name: "Ký biên bản" }).click();
  await leader.getByLabel(/^Số biên bản/).fill("05");
  await leader.getByLabel(/^Ký hiệu/).fill("BB-HĐTĐKT");
  await send(leader, "Thực hiện");
  await leader.getByText(/^Đã chuyển sang/).waitFor();
  await clean(leader, "signed");
  expect(await stageOf(web.api.world, nominationId)).not.toBe("DEPARTMENT_COUNCIL");

  for (const page of [desk, leader, deputy, member, recused]) {
    await page.getByRole("button", { name: "Làm mới" }).click();
    await page.getByText("Đã ký biên bản").waitFor();
    // The one nomination agreed to by four: figures, and no name beside a choice.
    expect(await page.getByText("Ai biểu quyết thế nào").count()).toBe(0);
    expect(await page.locator("main").innerText()).not.toMatch(/: (Đồng ý|Không đồng ý)$/m);
  }
  await leader.getByRole("tab", { name: "Biên bản" }).click();
  await leader.getByText("Số: 05/BB-HĐTĐKT").waitFor();
  await clean(leader, "minutes");
  await leader.getByRole("tab", { name: "Nhật ký" }).click();
  await leader.getByRole("tabpanel").getByText("Khai mạc").waitFor();
  await clean(leader, "log");
  await leader.goto(
    `${web.address}/nominations/${encodeURIComponent(toGlobalId("Nomination", nominationId))}`,
  );
  await leader.getByRole("tab", { name: "Ý kiến" }).click();
  await leader.getByText("4/5 = 80 %, cần ≥ 80 % tổng số thành viên").waitFor();
  await clean(leader, "nomination");
}, 240_000);
