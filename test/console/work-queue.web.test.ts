import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { routeNamed } from "../support/routes.ts";
import { walk } from "../support/walk.ts";
import { openWeb, violations, type Web } from "../support/web.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const clerk = "nb.sxd.vp.vanthu";

let web: Web;
beforeAll(async () => {
  web = await openWeb();
}, 90_000);
afterAll(() => web.close());

async function arrived(name: string): Promise<void> {
  await walk(web.api.world, { ...certificate, subjectName: name }, { until: "OFFICE_INTAKE" });
}

test("a step is taken for many at once, and each that is blocked says why", async () => {
  await arrived("Đỗ Văn Một");
  await arrived("Đỗ Văn Hai");
  await walk(
    web.api.world,
    { ...certificate, subjectName: "Đỗ Văn Ba" },
    { until: "NUMBERING" },
  ).catch(() => null);
  const page = await web.signIn(clerk);

  await page.getByRole("checkbox", { name: "Chọn Đỗ Văn Một" }).check();
  await page.getByRole("checkbox", { name: "Chọn Đỗ Văn Hai" }).check();
  await page.getByRole("button", { name: /Bước thực hiện/ }).click();
  await page.getByRole("option", { name: /Tiếp nhận/ }).click();
  await page.getByRole("button", { name: "Tiếp tục với 2 hồ sơ" }).click();
  await page.getByRole("button", { name: "Thực hiện", exact: true }).click();

  await page.getByText("Đã thực hiện 2/2 hồ sơ").waitFor();
  await page.getByRole("button", { name: "Đóng" }).click();
  await page.getByText("Đỗ Văn Một").waitFor({ state: "detached" });
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
