import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { routeNamed } from "../support/routes.ts";
import { walk } from "../support/walk.ts";
import { openWeb, violations, type Web } from "../support/web.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const [head, reviewer, clerk] = ["nb.sxd.qlvt.truongphong", "nb.sxd.vp.canbo1", "nb.sxd.vp.vanthu"];
const [director, deputy, finance] = ["nb.sxd.giamdoc", "nb.sxd.phogiamdoc", "nb.sxd.taichinh"];

let web: Web;
beforeAll(async () => {
  web = await openWeb();
}, 90_000);
afterAll(() => web.close());

/** Approved by the director, so that it waits for its decision. */
async function approved(subjectName: string): Promise<string> {
  const route = { ...certificate, subjectName };
  const { nominationId } = await walk(web.api.world, route, { until: "DECIDED" });
  return `${web.address}/nominations/${encodeURIComponent(toGlobalId("Nomination", nominationId))}`;
}

/** A draft over the names in their order; gives its address. */
async function drafted(page: Page, names: readonly string[]): Promise<string> {
  await page.goto(`${web.address}/decisions/draft`);
  for (const name of names) await page.getByRole("checkbox", { name: `Chọn ${name}` }).check();
  await page.getByRole("button", { name: "Soạn quyết định" }).click();
  await page.getByRole("heading", { name: "Dự thảo quyết định" }).waitFor();
  return page.url();
}

async function act(page: Page, address: string, button: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("button", { name: button, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Thực hiện", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByText(`Đã thực hiện “${button}”`).waitFor();
}

test("a decision goes from its draft to the money, and the unit sees it only once it is published", async () => {
  const names = ["Bùi Thị Một", "Bùi Văn Hai", "Bùi Văn Ba"];
  const [first = "", second = "", third = ""] = names;
  const seen = await approved(first);
  await approved(second);
  await approved(third);
  const preparer = await web.signIn(reviewer);
  await preparer.goto(`${web.address}/decisions/draft`);
  for (const name of names) await preparer.getByRole("checkbox", { name: `Chọn ${name}` }).check();
  await preparer.getByRole("button", { name: `Đưa ${second} lên` }).click();
  await preparer.getByRole("button", { name: "Soạn quyết định" }).click();
  await preparer.getByRole("heading", { name: "Dự thảo quyết định" }).waitFor();
  const address = preparer.url();
  await preparer.getByRole("row", { name: /^1 Bùi Văn Hai/ }).waitFor();
  await preparer.getByText("Lúc này không có việc nào của bạn.").waitFor();
  await preparer.getByRole("button", { name: `Rút ${third} khỏi danh sách` }).click();
  await preparer.getByRole("dialog").getByRole("button", { name: "Thực hiện" }).click();
  await preparer.getByText(/Đã rút \d/).waitFor();

  const leader = await web.signIn(director);
  await leader.goto(seen);
  await leader.getByRole("link", { name: "Mở quyết định" }).first().click();
  await leader.getByRole("button", { name: "Ký quyết định", exact: true }).click();
  await leader.getByText("danh sách được khóa bằng mã băm").waitFor();
  expect(await leader.getByRole("button", { name: /Thẩm quyền ký/ }).innerText()).toMatch(
    /Người đứng đầu ký/,
  );
  await leader.getByRole("dialog").getByRole("button", { name: "Thực hiện" }).click();
  await leader.getByText("Còn nguyên vẹn").waitFor();
  expect(await leader.locator(".paper-hash").innerText()).toMatch(/^[0-9a-f]{64}$/);

  const unit = await web.signIn(head);
  await unit.goto(address);
  await unit.getByText("Không tìm thấy quyết định này").waitFor();
  await unit.goto(`${web.address}/decisions`);
  await unit.getByText("Không có quyết định nào khớp").waitFor();
  await unit.goto(seen);
  await unit.locator(".nomination-facts").waitFor();
  expect(await unit.locator(".nomination-facts").innerText()).not.toMatch(/Quyết định|ký/i);

  const desk = await web.signIn(clerk);
  await act(desk, address, "Cấp số, ngày");
  await desk.getByRole("heading", { name: /Quyết định \d+\/QĐ-SXD/ }).waitFor();
  await desk.getByRole("button", { name: "Ban hành, công bố", exact: true }).click();
  await desk.getByText("Từ lúc này đơn vị và người được khen biết kết quả").waitFor();
  await desk.getByRole("dialog").getByRole("button", { name: "Thực hiện" }).click();
  await desk.getByRole("dialog").waitFor({ state: "detached" });

  await unit.goto(`${web.address}/decisions`);
  await unit.getByRole("link", { name: /\d+\/QĐ-SXD/ }).click();
  await unit.getByRole("row", { name: /^1 Bùi Văn Hai/ }).waitFor();
  await unit.getByRole("row", { name: /^2 Bùi Thị Một/ }).waitFor();
  expect(await unit.getByText(third).count()).toBe(0);
  expect(await unit.getByRole("button", { name: "Đính chính" }).count()).toBe(0);

  const cashier = await web.signIn(finance);
  await cashier.getByRole("link", { name: "Tiền thưởng" }).click();
  await cashier.getByRole("checkbox", { name: `Chọn ${first}` }).check();
  await cashier.getByRole("button", { name: "Ghi chi tiền" }).click();
  await cashier.getByRole("spinbutton").first().click();
  await cashier.keyboard.type("22112026");
  await cashier.getByLabel("Chứng từ chi").fill("Phiếu chi số 15 ngày 22/11/2026");
  await cashier.getByRole("dialog").getByRole("button", { name: "Thực hiện" }).click();
  await cashier.getByText("Đã thực hiện 1/1 hồ sơ").waitFor();
  await cashier.getByRole("button", { name: "Đóng" }).click();
  await cashier.getByText("Đã chi 22/11/2026").waitFor();
  const row = cashier.getByRole("row", { name: new RegExp(`Chọn ${first}`) });
  expect(await row.innerText()).toMatch(/760\.000\sđ/);
  await cashier.getByRole("checkbox", { name: `Chọn ${first}` }).check();
  await cashier.getByText("1 khoản đã chọn không phải do bạn chi").waitFor();
  await unit.goto(seen);
  await unit.getByText("đã chi ngày 22/11/2026").waitFor();
}, 180_000);

test("a deputy signs for the head, and what is published is corrected by a document of its own", async () => {
  const name = "Bùi Thị Tư";
  await approved(name);
  const signer = await web.signIn(deputy);
  const address = await drafted(signer, [name]);
  await signer.getByRole("button", { name: "Ký quyết định", exact: true }).click();
  const asking = signer.getByRole("dialog");
  await asking.getByRole("button", { name: /Thẩm quyền ký/ }).click();
  await signer.getByRole("option", { name: /TUQ\./ }).click();
  await asking.getByRole("button", { name: "Thực hiện", exact: true }).click();
  await asking.getByRole("alert").waitFor();
  await asking.getByRole("button", { name: "Hủy" }).click();
  await act(signer, address, "Ký quyết định");
  await signer.getByText(/KT\. \(ký thay\)/).waitFor();
  const desk = await web.signIn(clerk);
  await act(desk, address, "Cấp số, ngày");
  await act(desk, address, "Ban hành, công bố");

  await signer.goto(address);
  await signer.getByRole("button", { name: "Đính chính", exact: true }).click();
  await signer.getByRole("button", { name: /Trường hợp/ }).click();
  await signer.getByRole("option", { name: /Bùi Thị Tư/ }).click();
  await signer.getByRole("button", { name: /Mục/ }).click();
  await signer.getByRole("option", { name: "Họ tên, tên tập thể" }).click();
  await signer.getByLabel(/Sửa thành/).fill("Bùi Thị Tư Anh");
  await signer.getByLabel(/Lý do/).fill("Sai tên đệm");
  expect(await violations(signer)).toEqual([]);
  await signer.getByRole("dialog").getByRole("button", { name: "Thực hiện" }).click();

  await signer.getByRole("heading", { name: /Đính chính \d+\/ĐC-SXD/ }).waitFor();
  await signer.getByText("Bùi Thị Tư Anh").waitFor();
  await signer.getByRole("row", { name: /^1 Bùi Thị Tư / }).waitFor();
}, 120_000);

test("who comes second is told, and can go on from the fresh version", async () => {
  const names = ["Bùi Thị Năm", "Bùi Thị Sáu"];
  for (const name of names) await approved(name);
  const preparer = await web.signIn(reviewer);
  const address = await drafted(preparer, names);
  const leader = await web.signIn(director);
  await leader.goto(address);
  await leader.getByRole("button", { name: "Ký quyết định", exact: true }).click();
  await leader.getByLabel(/Ghi chú/).fill("Đã xem danh sách");
  await preparer.getByRole("button", { name: "Rút Bùi Thị Sáu khỏi danh sách" }).click();
  await preparer.getByRole("dialog").getByRole("button", { name: "Thực hiện" }).click();
  await preparer.getByText(/Đã rút \d/).waitFor();

  await leader.getByRole("dialog").getByRole("button", { name: "Thực hiện" }).click();
  await leader.getByText(/Có người vừa thay đổi quyết định này/).waitFor();
  expect(await leader.getByLabel(/Ghi chú/).inputValue()).toBe("Đã xem danh sách");
  await leader.getByRole("button", { name: "Thực hiện trên bản mới" }).click();
  await leader.getByText("Còn nguyên vẹn").waitFor();
}, 120_000);

test.each([
  ["light", {}],
  ["dark", { dark: true }],
  ["on a phone", { phone: true }],
])(
  "the pages have nothing against them, %s",
  async (_, look) => {
    const name = `Bùi Văn Bảy ${_}`;
    await approved(name);
    await approved(`Bùi Văn Tám ${_}`);
    const page = await web.signIn(reviewer, look);
    await page.goto(`${web.address}/decisions/draft`);
    await page.getByRole("checkbox", { name: `Chọn ${name}` }).check();
    expect(await violations(page)).toEqual([]);
    await drafted(page, [`Bùi Văn Tám ${_}`]);
    await page.getByRole("row", { name: /Bùi Văn Tám/ }).waitFor();
    expect(await violations(page)).toEqual([]);

    await page.goto(`${web.address}/decisions`);
    await page.locator("table tbody tr").first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page
      .getByRole("link", { name: /\d+\/QĐ-SXD/ })
      .first()
      .click();
    await page.getByText("Còn nguyên vẹn").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(`${web.address}/payments`);
    await page.getByText("Tổng theo nguồn").first().waitFor();
    await page.getByRole("checkbox", { name: "Chọn tất cả khoản đang hiện" }).check();
    expect(await violations(page)).toEqual([]);
  },
  120_000,
);
