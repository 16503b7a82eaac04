import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { bigints, sql } from "../../src/database/sql.ts";
import { fromGlobalId, toGlobalId } from "../../src/graphql/global-id.ts";
import { sweep } from "../../src/jobs/sweep.ts";
import { drive, driveAll } from "../support/drive.ts";
import { propose, unitHead } from "../support/revocation.ts";
import { routeNamed } from "../support/routes.ts";
import { walk, type Walked } from "../support/walk.ts";
import { namePapers, openWeb, violations, type Web } from "../support/web.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const [clerk, reviewer, director] = ["nb.sxd.vp.vanthu", "nb.sxd.vp.canbo1", "nb.sxd.giamdoc"];
const towards = [
  "submitRevocation",
  "findGrounds",
  "approveRevocation",
  "sign",
  "assignNumber",
  "publish",
];

let web: Web;
let clock = now;
beforeAll(async () => {
  web = await openWeb({ clock: () => clock });
}, 90_000);
afterAll(() => web.close());

function awardedTo(subjectName: string): Promise<Walked> {
  clock = now;
  return walk(web.api.world, { ...certificate, subjectName });
}

/** The prize is paid: what the recipient owes when the award is revoked. */
async function pay({ nominationId }: Walked): Promise<void> {
  const nominationIds = [toGlobalId("Nomination", nominationId)];
  const input = { nominationIds, paidOn: "2026-11-22", document: "Phiếu chi 12" };
  await web.api.data(
    "nb.sxd.taichinh",
    `mutation ($input: RecordPaymentInput!) {
      recordPayment(input: $input) { results { refusal { reason } } } }`,
    { input },
  );
}

async function open(page: Page, { nominationId }: Walked): Promise<void> {
  const id = encodeURIComponent(toGlobalId("Nomination", nominationId));
  await page.goto(`${web.address}/nominations/${id}`);
  await page.locator("h1").waitFor();
}

async function act(page: Page, button: string, fill?: () => Promise<void>): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).click();
  await fill?.();
  await namePapers(page);
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Thực hiện", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(label) }).click();
  await page.getByRole("option", { name: option }).click();
}

async function typeDay(page: Page, label: string, digits: string): Promise<void> {
  await page.getByRole("group", { name: label }).getByRole("spinbutton").first().click();
  await page.keyboard.type(digits);
}

async function fillProposal(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog");
  await choose(page, "Căn cứ hủy bỏ", "Cung cấp thông tin sai sự thật");
  await dialog.getByLabel("Nội dung phát hiện").fill("Giấy công nhận sáng kiến là giả.");
  await dialog.getByLabel("Tên, trích yếu").fill("Kết luận thanh tra");
}

test("a revocation goes from the proposal to the recovery by the hands of four persons", async () => {
  const name = "Hoàng Thị Lụa";
  const awarded = await awardedTo(name);
  await pay(awarded);
  const head = await web.signIn(unitHead);
  await open(head, awarded);
  await head.getByRole("button", { name: "Đề nghị hủy bỏ khen thưởng" }).click();
  const dialog = head.getByRole("dialog");
  await fillProposal(head);
  await dialog.getByLabel("Tên, trích yếu").fill("");
  await dialog.getByRole("button", { name: "Lập đề nghị hủy bỏ" }).click();
  await dialog.getByText("Hãy nêu văn bản kết luận").waitFor();
  await dialog.getByLabel("Tên, trích yếu").fill("Kết luận thanh tra");
  await dialog.getByRole("button", { name: "Lập đề nghị hủy bỏ" }).click();
  await head
    .getByRole("heading", { level: 1, name: /^Hủy bỏ: Giấy khen.* – Hoàng Thị Lụa/ })
    .waitFor();
  await head.getByText("Cung cấp thông tin sai sự thật").waitFor();
  await act(head, "Gửi đề nghị hủy bỏ");

  const appraiser = await web.signIn(reviewer);
  const row = appraiser.getByRole("row").filter({ hasText: name });
  await row.getByText("Hủy bỏ", { exact: true }).waitFor();
  await row.getByRole("link", { name }).click();
  await act(appraiser, "Có căn cứ hủy bỏ");
  const leader = await web.signIn(director);
  await leader.getByRole("link", { name }).click();
  await act(leader, "Đồng ý hủy bỏ");
  await act(leader, "Ký quyết định hủy bỏ");
  const desk = await web.signIn(clerk);
  await desk.getByRole("link", { name }).click();
  await act(desk, "Cấp số, ngày");
  await act(desk, "Ban hành, công bố hủy bỏ");
  await act(desk, "Người nhận đã nhận quyết định", () =>
    typeDay(desk, "Ngày có hiệu lực", "22112026"),
  );

  await recover(desk);
  await act(desk, "Đã thu hồi đủ, lưu hồ sơ");
  await desk.getByText("Đã thu 760.000 đ / 760.000 đ").waitFor();

  await open(head, awarded);
  await head
    .getByRole("heading", { name: "Khen thưởng đã bị hủy bỏ từ ngày 22/11/2026" })
    .waitFor();
  expect(await head.locator(".notice").first().innerText()).toMatch(
    /Theo quyết định \d+\/QĐ-SXD ngày 22\/11\/2026/,
  );
  expect(await head.getByRole("button", { name: "Đề nghị hủy bỏ khen thưởng" }).count()).toBe(0);
  await head.getByRole("link", { name: /Xem hồ sơ hủy bỏ BV-/ }).click();
  await head.getByText("Đã thu hồi ngày 22/11/2026").waitFor();
}, 180_000);

/** First the item, then the money, of which no more than is owed. */
async function recover(desk: Page): Promise<void> {
  const dialog = desk.getByRole("dialog");
  const button = desk.getByRole("button", { name: "Ghi nhận thu hồi" });
  const send = dialog.getByRole("button", { name: "Ghi nhận", exact: true });
  await button.click();
  await choose(desk, "Khoản", "Hiện vật khen thưởng");
  await typeDay(desk, "Ngày thu hồi", "22112026");
  await dialog.getByLabel("Tên, trích yếu").fill("Biên bản giao nộp");
  await send.click();
  await dialog.waitFor({ state: "detached" });
  await desk.getByText("Đã thu hồi ngày 22/11/2026").waitFor();
  await button.click();
  await choose(desk, "Khoản", "Tiền thưởng");
  await dialog.getByLabel("Số tiền").fill("760.001");
  await typeDay(desk, "Ngày thu hồi", "22112026");
  await send.click();
  await dialog.getByText("không quá 760.000 đồng còn phải thu").waitFor();
  await dialog.getByLabel("Số tiền").fill("760.000");
  await send.click();
  await dialog.waitFor({ state: "detached" });
}

test("who asks when it was revoked meanwhile is told, and loses no word", async () => {
  const awarded = await awardedTo("Phan Văn Chậm");
  const head = await web.signIn(unitHead);
  await open(head, awarded);
  await head.getByRole("button", { name: "Đề nghị hủy bỏ khen thưởng" }).click();
  await fillProposal(head);
  await driveAll(web.api.world, await propose(web.api.world, awarded), towards);
  const dialog = head.getByRole("dialog");
  await dialog.getByRole("button", { name: "Lập đề nghị hủy bỏ" }).click();
  await dialog.getByText(/Có người vừa xử lý hồ sơ này/).waitFor();
  expect(await dialog.getByLabel("Nội dung phát hiện").inputValue()).toMatch(/là giả/);
  await dialog.getByRole("button", { name: "Thực hiện trên bản mới" }).click();
  await dialog.getByText("Khen thưởng này đã bị hủy bỏ.").waitFor();
}, 60_000);

/** Makes the nominee of a nomination a person on record. */
async function onRecord({ nominationId }: Walked, fullName: string): Promise<void> {
  const unitId = toGlobalId("Organisation", await web.api.world.id("organisation", "NB-SXD-QLVT"));
  const { registerPerson } = await web.api.data<{ registerPerson: { id: string } }>(
    "nb.sxd.qlvt.canbo",
    `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { id } }`,
    { input: { unitId, fullName, position: "Kỹ sư", code: `HB-${nominationId}` } },
  );
  const personId = fromGlobalId("personId", "Person", registerPerson.id);
  await web.api.world.asOwner(sql`
    update nomination set subject_person_id = ${personId}::bigint
    where id = ${nominationId}::bigint`);
}

/** An award that was revoked and whose recovery is overdue, with one that rested on it. */
async function overdue(name: string) {
  const awarded = await awardedTo(name);
  await onRecord(awarded, name);
  const later = await walk(
    web.api.world,
    { ...certificate, subjectName: `${name} (lần sau)` },
    { until: "LEADER_REVIEW" },
  );
  await web.api.world.asOwner(sql`
    update nomination set leans_on = ${bigints([awarded.nominationId])}
    where id = ${later.nominationId}::bigint`);
  const proposed = await propose(web.api.world, awarded);
  const published = await driveAll(web.api.world, proposed, towards);
  await drive(web.api.world, published, "recordReceipt");
  clock = new Date("2026-12-15T03:00:00Z");
  await sweep({
    database: web.api.world.database,
    catalogueSource: { current: () => Promise.resolve(web.api.world.catalogue) },
    now: clock,
    log: { info: () => {}, warn: () => {}, error: () => {} } as never,
  });
  return { awarded, later, proposed };
}

test.each([
  ["light", {}],
  ["dark", { dark: true }],
  ["on a phone", { phone: true }],
])(
  "what is overdue, what is stopped and where they are listed has nothing against it, %s",
  async (look, options) => {
    const name = `Vi Văn Trễ ${look}`;
    const { awarded, later, proposed } = await overdue(name);
    const page = await web.signIn(reviewer, options);
    await open(page, proposed);
    await page.getByText("Quá hạn thu hồi", { exact: true }).waitFor();
    await page.getByRole("link", { name: `${name} (lần sau)` }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("button", { name: "Ghi nhận thu hồi" }).click();
    await choose(page, "Khoản", "Tiền thưởng");
    expect(await violations(page)).toEqual([]);

    await open(page, later);
    await page.getByRole("heading", { name: /Hồ sơ bị dừng/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("link", { name: /^BV-/ }).first().click();
    await page.getByRole("heading", { name: /Khen thưởng đã bị hủy bỏ/ }).waitFor();
    expect(page.url()).toContain(
      encodeURIComponent(toGlobalId("Nomination", awarded.nominationId)),
    );
    const honours = page.getByRole("region", { name: "Khen thưởng đã nhận" });
    await honours.getByText("Đã bị hủy bỏ").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await typeDay(page, "Tính đến ngày", "21112026");
    await page.getByText("Chưa có khen thưởng nào.").waitFor();

    await page.goto(`${web.address}/nominations?kind=REVOCATION`);
    const row = page.getByRole("row").filter({ hasText: name });
    await row.getByText("Hủy bỏ", { exact: true }).waitFor();
    expect(await page.getByRole("link", { name: `${name} (lần sau)` }).count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    await choose(page, "Loại hồ sơ", "Tất cả");
    await page.getByRole("link", { name: `${name} (lần sau)` }).waitFor();
    expect(page.url()).toContain("kind=ALL");
  },
  120_000,
);
