import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sql } from "../../src/database/sql.ts";
import { routeNamed } from "../support/routes.ts";
import { walk } from "../support/walk.ts";
import { openWeb, type Web } from "../support/web.ts";
import { demoPassword } from "../support/api.ts";

const clerk = "nb.sxd.vp.vanthu";
const certificate = routeNamed("Giấy khen of the department, without council");

let web: Web;
beforeAll(async () => {
  web = await openWeb();
  await walk(web.api.world, certificate, { until: "OFFICE_INTAKE" });
}, 90_000);
afterAll(() => web.close());

test("a session that ends in the middle of a form keeps what was typed", async () => {
  const page = await web.signIn(clerk);
  await page.getByRole("checkbox", { name: `Chọn ${certificate.subjectName}` }).check();
  await page.getByRole("button", { name: /Bước thực hiện/ }).click();
  await page.getByRole("option", { name: /Không tiếp nhận/ }).click();
  await page.getByRole("button", { name: "Tiếp tục với 1 hồ sơ" }).click();
  await page.getByLabel(/Lý do/).fill("Không phải hồ sơ của Sở này.");
  await web.api.world.asOwner(sql`
    update account set tokens_valid_from = '2100-01-01' where username = ${clerk}`);
  await page.getByRole("button", { name: "Thực hiện", exact: true }).click();
  const again = page.getByRole("dialog", { name: "Phiên làm việc đã hết" });
  await again.waitFor();
  await web.api.world.asOwner(sql`
    update account set tokens_valid_from = '1970-01-01' where username = ${clerk}`);

  await again.getByLabel("Mật khẩu").fill(demoPassword);
  await again.getByRole("button", { name: "Đăng nhập" }).click();

  await again.waitFor({ state: "detached" });
  expect(await page.getByLabel(/Lý do/).inputValue()).toBe("Không phải hồ sơ của Sở này.");
  await page.getByRole("button", { name: "Thực hiện", exact: true }).click();
  await page.getByText("Không có hồ sơ nào chờ bạn").waitFor();
}, 60_000);

test("nothing is asked while nobody does anything, and a lost server is told until it is back", async () => {
  const page = await web.signIn(clerk);
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.waitForTimeout(3000);
  expect(asked).toEqual([]);

  await page.context().setOffline(true);
  await page.getByLabel("Tên người, tập thể").fill("Lê");
  await page.getByText("Không kết nối được máy chủ").first().waitFor();
  await page.context().setOffline(false);

  await page.getByText("Không kết nối được máy chủ").first().waitFor({ state: "detached" });
  expect(await page.getByLabel("Tên người, tập thể").inputValue()).toBe("Lê");
}, 60_000);

test("on a phone the menu shows the place that is open", async () => {
  const page = await web.signIn(clerk, { phone: true });
  await page.goto(`${web.address}/administration`);
  const menu = page.getByRole("navigation", { name: "Trình đơn chính" });
  const place = menu.getByRole("link", { name: "Quản trị" });

  await place.waitFor();

  await page.waitForFunction(
    (link) => {
      const { left, right } = link?.getBoundingClientRect() ?? { left: -1, right: 0 };
      return left >= 0 && right <= 390;
    },
    await place.elementHandle(),
  );
}, 60_000);
