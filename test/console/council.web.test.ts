import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { conveneSession } from "../../src/commands/convene-session.ts";
import { sql } from "../../src/database/sql.ts";
import { councilOf, openedSession } from "../support/council.ts";
import { routeNamed, stageOf, walk } from "../support/walk.ts";
import { openWeb, violations, type Web } from "../support/web.ts";
import { now } from "../support/world.ts";

const title = routeNamed("CSTĐ cơ sở, with the department's council");
const commendation = routeNamed("Bằng khen tỉnh, with the department's council");
const secretary = "dn.svhttdl.thukyhoidong";
/** The deputy director presides: she holds the desk of the council's chair. */
const chair = "dn.svhttdl.phogiamdoc";
const nominee = "dn.svhttdl.uyvien2";
const outcome = "4/5 = 80 %, cần ≥ 80 % tổng số thành viên";

let web: Web;
beforeAll(async () => {
  web = await openWeb();
}, 90_000);
afterAll(() => web.close());

/** The state, named for whoever reads a failure, has nothing against it. */
async function clean(page: Page, name: string): Promise<void> {
  expect([name, await violations(page)]).toEqual([name, []]);
}

/** Waits for a nomination at the council, by name. */
async function standing(subjectName: string, route = title): Promise<string> {
  const walked = await walk(
    web.api.world,
    { ...route, subjectName },
    { until: "DEPARTMENT_COUNCIL" },
  );
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
  await page.getByRole("radio", { name: choice, exact: true }).focus();
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Gửi 1 phiếu" }).click();
  await dialogOf(page)
    .getByText(/không sửa và không rút lại được/)
    .waitFor();
  await send(page, "Gửi phiếu");
  await page.getByText("Đã nhận 1 phiếu của bạn.").waitFor();
}

async function convene(desk: Page, name: string): Promise<void> {
  await desk.getByRole("link", { name: "Hội đồng", exact: true }).click();
  await desk.getByRole("button", { name: /^Triệu tập phiên họp/ }).click();
  await typeDay(desk, "Ngày họp", "22112026");
  await desk.getByLabel("Địa điểm").fill("Hội trường Sở");
  await dialogOf(desk).getByText(name).click();
  const secret = dialogOf(desk).getByRole("checkbox", { name: `Bỏ phiếu kín: ${name}` });
  await secret.check({ force: true });
  await clean(desk, "convene");
  await send(desk, "Thực hiện");
  await desk.getByRole("heading", { name: "Phiên họp ngày 22/11/2026" }).waitFor();
  await clean(desk, "convened");
}

async function begin(desk: Page): Promise<void> {
  await desk.getByRole("button", { name: "Khai mạc", exact: true }).click();
  await dialogOf(desk).getByRole("button", { name: "Tất cả có mặt" }).click();
  await clean(desk, "attendance");
  await send(desk, "Khai mạc");
  await desk.getByText("5 có mặt / cần 4 / 5 thành viên").first().waitFor();
}

const choiceTold = /"choice":/;

/** The person at the session, and whether any answer to him ever told a choice. */
async function attend(username: string, address: string, look: object) {
  const page = await web.signIn(username, look);
  const told = listen(page);
  await page.goto(address);
  await page.getByRole("heading", { name: "Phiên họp ngày 22/11/2026" }).waitFor();
  return { page, told };
}

function listen(page: Page): Promise<boolean>[] {
  const told: Promise<boolean>[] = [];
  const read = (text: string) => choiceTold.test(text);
  page.on("response", (response) => {
    // What was left behind with another page cannot be read any more.
    if (response.url().endsWith("/graphql")) told.push(response.text().then(read, () => false));
  });
  return told;
}

async function sign(leader: Page): Promise<void> {
  await leader.getByRole("button", { name: "Làm mới" }).click();
  await leader.getByRole("button", { name: "Ký biên bản" }).click();
  await leader.getByLabel(/^Số biên bản/).fill("05");
  await leader.getByLabel(/^Ký hiệu/).fill("BB-HĐTĐKT");
  await send(leader, "Thực hiện");
  await leader.getByText(/^Đã chuyển sang/).waitFor();
  await clean(leader, "signed");
}

async function readAfterwards(leader: Page, nominationId: string): Promise<void> {
  await leader.getByRole("tab", { name: "Biên bản" }).click();
  await leader.getByText("Số: 05/BB-HĐTĐKT").waitFor();
  await clean(leader, "minutes");
  await leader.getByRole("tab", { name: "Nhật ký" }).click();
  await leader.getByRole("tabpanel").getByText("Khai mạc").waitFor();
  await clean(leader, "log");
  const id = encodeURIComponent(toGlobalId("Nomination", nominationId));
  await leader.goto(`${web.address}/nominations/${id}`);
  await leader.getByRole("tab", { name: "Ý kiến" }).click();
  await leader.getByText(outcome).waitFor();
  await clean(leader, "nomination");
}

/** The nominee is a member of the council. */
async function ofMember(name: string): Promise<string> {
  const nominationId = await standing(name);
  const personId = await web.api.world.id("person", nominee);
  await web.api.world.asOwner(sql`
    update nomination set subject_person_id = ${personId}::bigint
    where id = ${nominationId}::bigint`);
  return nominationId;
}

test("five members hold a session: one is recused, four vote in secret, the chair signs, it moves", async () => {
  const name = "Bùi Thị Ngọc Ánh";
  const nominationId = await ofMember(name);
  const desk = await web.signIn(secretary);
  const toldToDesk = listen(desk);
  await convene(desk, name);
  await begin(desk);
  const address = desk.url();
  const leader = await attend(chair, address, {});
  const director = await attend("dn.svhttdl.giamdoc", address, { dark: true });
  const member = await attend("dn.svhttdl.uyvien1", address, { phone: true });
  const recused = await attend(nominee, address, { phone: true });
  await recused.page.getByText("Bạn không tham gia biểu quyết hồ sơ này.").waitFor();
  expect(await recused.page.getByRole("radio").count()).toBe(0);
  await clean(recused.page, "recused");
  await clean(member.page, "ballot-phone");
  await clean(director.page, "ballot-dark");
  for (const page of [desk, leader.page, director.page, member.page]) await vote(page, "Đồng ý");
  await clean(member.page, "voted");

  await desk.getByRole("button", { name: "Làm mới" }).click();
  await desk.getByText(/^Đã biểu quyết \(4\)/).waitFor();
  await clean(desk, "open");
  await desk.getByRole("button", { name: "Kết thúc mọi biểu quyết" }).click();
  await send(desk, "Thực hiện");
  await desk.getByText(outcome).first().waitFor();
  await sign(leader.page);
  expect(await stageOf(web.api.world, nominationId)).not.toBe("DEPARTMENT_COUNCIL");

  for (const { page, told } of [
    { page: desk, told: toldToDesk },
    leader,
    director,
    member,
    recused,
  ]) {
    await page.getByRole("button", { name: "Làm mới" }).click();
    await page.getByText("Đã ký biên bản").waitFor();
    expect(await page.getByText("Ai biểu quyết thế nào").count()).toBe(0);
    expect((await Promise.all(told)).length).toBeGreaterThan(3);
    expect(await Promise.all(told)).not.toContain(true);
  }
  await readAfterwards(leader.page, nominationId);
}, 240_000);

const office = "nb.sxd.thukyhoidong";
const place = "NB-SXD";

async function open(page: Page, sessionId: string): Promise<void> {
  const id = encodeURIComponent(toGlobalId("CouncilSession", sessionId));
  await page.goto(`${web.address}/council/${id}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
}

async function count(page: Page, agree: number): Promise<void> {
  await page.getByRole("button", { name: /^Nhập kết quả kiểm phiếu/ }).click();
  const figures = {
    "Phiếu phát ra": 6,
    "Phiếu thu về": 6,
    "Phiếu hợp lệ": 6,
    "Đồng ý": agree,
    "Không đồng ý": 6 - agree,
    "Không có ý kiến": 0,
  };
  for (const [label, figure] of Object.entries(figures))
    await dialogOf(page).getByLabel(label, { exact: true }).fill(String(figure));
  await dialogOf(page).getByRole("button", { name: "Thực hiện", exact: true }).click();
}

test("paper ballots are counted by two, a letter is recorded, and the vote is opened again", async () => {
  const name = "Vũ Thị Hải Yến";
  const nominationId = await standing(name, commendation);
  const absent = "nb.sxd.uyvien2";
  const { sessionId } = await openedSession(web.api.world, place, [nominationId], {
    at: now,
    ballotForm: "PAPER",
    absent: [absent],
  });
  const desk = await web.signIn(office, { phone: true });
  await open(desk, sessionId);
  await desk.getByRole("button", { name: /^Ý kiến bằng văn bản/ }).click();
  await dialogOf(desk)
    .getByRole("button", { name: /Thành viên/ })
    .click();
  await desk.getByRole("option", { name: "Mai Xuân Trường" }).click();
  await dialogOf(desk)
    .getByRole("button", { name: /^Chọn… Ý kiến/ })
    .click();
  await desk.getByRole("option", { name: "Đồng ý", exact: true }).click();
  await dialogOf(desk).getByLabel("Số, ngày của văn bản").fill("12/VB ngày 20/11/2026");
  await clean(desk, "written-phone");
  await send(desk, "Thực hiện");
  await desk.getByText("Đã biểu quyết (1): Mai Xuân Trường").waitFor();

  await count(desk, 6);
  await dialogOf(desk).waitFor({ state: "detached" });
  await desk.getByText(/chờ người thứ hai nhập/).waitFor();
  const second = await web.signIn("nb.sxd.uyvien1");
  await open(second, sessionId);
  await count(second, 5);
  await dialogOf(second).getByRole("alert").waitFor();
  await clean(second, "differ");
  expect(await dialogOf(second).getByLabel("Đồng ý", { exact: true }).inputValue()).toBe("5");
  await dialogOf(second).getByLabel("Đồng ý", { exact: true }).fill("6");
  await dialogOf(second).getByLabel("Không đồng ý", { exact: true }).fill("0");
  await send(second, "Thực hiện");
  await desk.getByRole("button", { name: "Làm mới" }).click();
  await desk.getByText(/^Lượt 2/).waitFor();
  await count(desk, 6);
  await dialogOf(desk).waitFor({ state: "detached" });

  await desk.getByRole("button", { name: `Kết thúc biểu quyết: ${name}` }).click();
  await send(desk, "Thực hiện");
  await desk.getByText("Hội đồng thông qua").first().waitFor();
  await desk
    .getByText(/7\/7 = 100 %/)
    .first()
    .waitFor();
  await clean(desk, "counted-phone");
  await desk.getByRole("button", { name: /^Biểu quyết lại, kiểm lại/ }).click();
  await dialogOf(desk)
    .getByRole("button", { name: /Việc cần làm/ })
    .click();
  await desk.getByRole("option", { name: "Kiểm lại phiếu giấy" }).click();
  await dialogOf(desk).getByLabel("Lý do").fill("Bó phiếu bị đếm sót.");
  await send(desk, "Thực hiện");
  await desk.getByText("Đang biểu quyết").first().waitFor();
}, 240_000);

test("an agenda changed by another is told before the session opens, and a member recuses himself", async () => {
  const [first, second] = ["Hà Thị Thu Cúc", "Đỗ Quang Hưng"];
  const one = await standing(first, commendation);
  await standing(second, commendation);
  const { sessionId } = await convened(one);
  const [desk, other] = [await web.signIn(office, { dark: true }), await web.signIn(office)];
  for (const page of [desk, other]) await open(page, sessionId);
  await desk.getByRole("button", { name: "Khai mạc", exact: true }).click();
  await dialogOf(desk).getByRole("button", { name: "Tất cả có mặt" }).click();
  await dialogOf(desk)
    .getByRole("button", { name: "Cử người dự thay cho Đinh Thị Lan Anh" })
    .click();
  await dialogOf(desk)
    .getByRole("combobox", { name: /^Người dự thay/ })
    .fill("Bùi Anh");
  await desk.getByRole("option", { name: /Bùi Anh Tuấn/ }).click();
  await other.getByRole("button", { name: "Thêm hồ sơ vào chương trình" }).click();
  await dialogOf(other).getByText(second).click();
  await send(other, "Thực hiện");
  await other.getByRole("link", { name: second }).waitFor();

  await dialogOf(desk).getByRole("button", { name: "Khai mạc", exact: true }).click();
  await dialogOf(desk)
    .getByText(/Có người vừa thay đổi phiên họp này/)
    .waitFor();
  await dialogOf(desk).getByText("Đang đánh dấu 7/7").waitFor();
  await clean(desk, "stale-dark");
  await send(desk, "Thực hiện trên bản mới");
  await desk.getByText("Đang họp", { exact: true }).waitFor();
  await desk.getByRole("button", { name: "Cập nhật người dự" }).click();
  await dialogOf(desk).getByText("Mai Xuân Trường").click();
  await clean(desk, "late-dark");
  await send(desk, "Thực hiện");
  await desk.getByText("6 có mặt / cần 5 / 7 thành viên").waitFor();
  await desk.getByRole("tab", { name: "Người dự" }).click();
  await desk.getByText("Người dự thay: Bùi Anh Tuấn").waitFor();
  await desk.getByRole("row", { name: /Mai Xuân Trường.*Vắng mặt/ }).waitFor();
  await clean(desk, "seats-dark");

  const member = await web.signIn("nb.sxd.uyvien1", { phone: true });
  await member.getByRole("link", { name: "Hội đồng", exact: true }).click();
  await member.getByText("Biểu quyết 2 hồ sơ").waitFor();
  await clean(member, "list-phone");
  await open(member, sessionId);
  await member
    .getByRole("button", { name: `Xin không biểu quyết vì có liên quan: ${first}` })
    .click();
  await dialogOf(member).getByLabel("Lý do, căn cứ").fill("Là người thân.");
  await send(member, "Thực hiện");
  await member.getByText("Bạn không tham gia biểu quyết hồ sơ này.").waitFor();
  expect(await member.getByRole("radio").count()).toBe(3);
  await member.getByText(/^Chưa thực hiện được/).click();
  await clean(member, "member-phone");
}, 240_000);

test("a session is called off with its reason, and a member joins and leaves the council", async () => {
  const { sessionId } = await convened(await standing("Lại Văn Sâm", commendation));
  const desk = await web.signIn(office);
  await open(desk, sessionId);
  await desk.getByRole("button", { name: "Hủy phiên họp" }).click();
  await dialogOf(desk).getByLabel("Lý do hủy").fill("Hoãn sang tuần sau.");
  await send(desk, "Thực hiện");
  await desk.getByText("Phiên họp đã hủy: Hoãn sang tuần sau.").waitFor();

  await desk.goto(`${web.address}/council`);
  await desk.getByRole("row", { name: /Đã hủy/ }).waitFor();
  await clean(desk, "list");
  await desk.getByRole("link", { name: /^Thành viên/ }).click();
  await desk.getByRole("button", { name: "Thêm thành viên" }).click();
  await dialogOf(desk)
    .getByRole("combobox", { name: /Tìm người/ })
    .fill("Bùi Anh");
  await desk.getByRole("option", { name: /Bùi Anh Tuấn/ }).click();
  await dialogOf(desk).getByLabel("Số, ký hiệu, ngày của văn bản").fill("Quyết định 31/QĐ-SXD");
  await clean(desk, "add-member");
  await send(desk, "Thực hiện");
  const row = desk.getByRole("row", { name: /Bùi Anh Tuấn/ });
  await row.getByRole("button", { name: /^Kết thúc tư cách/ }).click();
  await dialogOf(desk).getByLabel("Số, ký hiệu, ngày của văn bản").fill("Quyết định 32/QĐ-SXD");
  await send(desk, "Thực hiện");
  await row.getByText("21/11/2026").waitFor();
  await clean(desk, "members");
  const member = await web.signIn("nb.sxd.uyvien1", { phone: true });
  await member.goto(desk.url());
  await member.getByRole("row", { name: /Bùi Anh Tuấn/ }).waitFor();
  expect(await member.getByRole("button", { name: "Thêm thành viên" }).count()).toBe(0);
  await clean(member, "members-phone");
}, 240_000);

async function convened(nominationId: string) {
  const { world } = web.api;
  return conveneSession(await world.as(office), {
    councilId: await councilOf(world, place),
    meetsOn: "2026-11-22",
    place: "Phòng họp số 1",
    ballotForm: "ELECTRONIC",
    items: [{ nominationId }],
  });
}
