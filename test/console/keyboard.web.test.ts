import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { routeNamed } from "../support/routes.ts";
import { walk } from "../support/walk.ts";
import { openWeb, type Web } from "../support/web.ts";

const certificate = routeNamed("Giấy khen of the department, without council");

let web: Web;
beforeAll(async () => {
  web = await openWeb();
  await walk(web.api.world, certificate, { until: "OFFICE_INTAKE" });
}, 90_000);
afterAll(() => web.close());

/** Goes on with the tab key until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if ((await target.and(page.locator(":focus")).count()) > 0) return;
  }
  throw new Error("The focus does not come there.");
}

test("a step is chosen for selected rows and taken without a mouse", async () => {
  const page = await web.signIn("nb.sxd.vp.vanthu");
  const row = page.getByRole("checkbox", { name: `Chọn ${certificate.subjectName}` });
  await row.waitFor();
  await tabTo(page, row);
  await page.keyboard.press("Space");
  const choice = page.getByRole("button", { name: /Bước thực hiện/ });
  await choice.waitFor();
  await page.locator("#main").focus();
  await tabTo(page, choice);
  await page.keyboard.press("Enter");
  await page.getByRole("option", { name: /Tiếp nhận hồ sơ/ }).waitFor();
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("button", { name: /Tiếp tục với 1 hồ sơ/ }));
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await tabTo(page, page.getByRole("button", { name: "Thực hiện", exact: true }));
  await page.keyboard.press("Enter");

  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByText("Không có hồ sơ nào chờ bạn").waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
}, 60_000);
