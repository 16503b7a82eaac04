import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openWeb, violations, type Web } from "../support/web.ts";

const administrator = "nb.quantri";
const parts = [
  "Cơ quan, đơn vị",
  "Nhân sự",
  "Phong trào, đợt xét",
  "Lịch làm việc",
  "Bộ quy định",
  "Tài khoản, vị trí",
];

let web: Web;
beforeAll(async () => {
  web = await openWeb();
}, 90_000);
afterAll(() => web.close());

test("an administrator adds an account, gives it a desk, locks it, and all of it is on record", async () => {
  const page = await web.signIn(administrator);
  await page.goto(`${web.address}/administration/accounts`);
  await page.getByRole("button", { name: "Thêm tài khoản" }).click();
  await page.getByLabel("Họ và tên").fill("Ngô Thị Bích");
  await page.getByLabel("Chức vụ").fill("Chuyên viên");
  await page.getByLabel("Tên đăng nhập").fill("nb.sxd.qlvt.moi");
  await page.getByLabel("Mật khẩu tạm").fill("ngan");
  await page.getByRole("combobox", { name: /Cơ quan/ }).fill("Phòng Quản lý vận tải");
  await page.getByRole("option", { name: "Phòng Quản lý vận tải" }).first().click();
  await page.getByRole("button", { name: /Vai trò/ }).click();
  await page.getByRole("option", { name: "Chuyên viên đơn vị" }).click();
  const send = page.getByRole("dialog").getByRole("button", { name: "Thực hiện" });
  await send.click();
  await page.getByRole("alert").waitFor();
  await page.getByLabel("Mật khẩu tạm").fill("mot-mat-khau-dai-2026");
  await send.click();
  await page.getByRole("dialog").waitFor({ state: "detached" });

  await page.getByLabel("Tìm theo tên").fill("Ngô Thị Bích");
  const row = page.getByRole("row", { name: /nb\.sxd\.qlvt\.moi/ });
  await row.getByRole("button", { name: "Khóa tài khoản" }).click();
  await send.click();
  await row.getByText("Đã khóa").waitFor();
  await row.getByRole("button", { name: "Nhật ký" }).click();
  await page.getByRole("dialog").getByText("Khóa tài khoản").waitFor();
  await page.getByRole("dialog").getByText("Tạo tài khoản").waitFor();
  expect(await violations(page)).toEqual([]);
}, 60_000);

test.each([
  ["light", {}],
  ["dark", { dark: true }],
  ["on a phone", { phone: true }],
])(
  "no part has anything against it, %s",
  async (_, look) => {
    const page = await web.signIn(administrator, look);
    await page.getByRole("link", { name: "Quản trị" }).click();
    for (const part of parts) {
      await page.getByRole("navigation", { name: "Các mục" }).getByText(part).click();
      await page.locator("table tbody tr").first().waitFor();
      expect([part, await violations(page)]).toEqual([part, []]);
    }
  },
  60_000,
);

test("who administers nothing is not offered the accounts", async () => {
  const page = await web.signIn("nb.sxd.giamdoc");
  await page.getByRole("link", { name: "Quản trị" }).click();
  await page.locator("table tbody tr").first().waitFor();

  expect(await page.getByText("Tài khoản, vị trí").count()).toBe(0);
}, 60_000);
