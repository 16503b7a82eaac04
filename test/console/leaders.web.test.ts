import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { routeNamed } from "../support/routes.ts";
import { walk } from "../support/walk.ts";
import { openWeb, violations, type Web } from "../support/web.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const province = routeNamed("Bằng khen tỉnh, with the department's council");
const director = "nb.sxd.giamdoc";
const figures = ["inProgress", "overdue", "dueSoon", "onHold"] as const;

let web: Web;
beforeAll(async () => {
  web = await openWeb();
  const { world } = web.api;
  const early = new Date("2026-10-05T02:00:00Z");
  await walk(world, certificate, { until: "OFFICE_APPRAISAL", at: early });
  await walk(world, certificate, { until: "OFFICE_INTAKE" });
  await walk(world, province, { until: "DEPARTMENT_COUNCIL" });
  await walk(world, certificate);
}, 120_000);
afterAll(() => web.close());

type Row = Record<(typeof figures)[number], number>;

test("the board has the figures of the API, and each opens a list of as many", async () => {
  const { progress } = await web.api.data<{ progress: { total: Row } }>(
    director,
    `{ progress(groupBy: LEVEL) { total { inProgress overdue dueSoon onHold } } }`,
  );
  const page = await web.signIn(director);
  await page.getByRole("link", { name: "Lãnh đạo" }).click();
  await page.getByRole("heading", { name: "Bảng theo dõi của lãnh đạo" }).waitFor();
  await page.locator("[data-figure=inProgress] dd").waitFor();

  for (const name of figures) {
    const shown = page.locator(`[data-figure=${name}] dd`);
    expect([name, await shown.innerText()]).toEqual([name, String(progress.total[name])]);
  }
  expect(progress.total.overdue).toBeGreaterThan(0);
  await page.locator("[data-figure=overdue] a").click();
  await page.getByText(`${progress.total.overdue} hồ sơ`, { exact: true }).waitFor();
  expect(await page.locator("tbody tr").count()).toBe(progress.total.overdue);
}, 60_000);

test.each([
  ["light", {}],
  ["dark", { dark: true }],
  ["on a phone", { phone: true }],
])(
  "the board and the list have nothing against them, %s",
  async (_, look) => {
    const page = await web.signIn(director, look);

    await page.goto(`${web.address}/leaders`);
    await page.locator("[data-figure=inProgress] a").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(`${web.address}/nominations?outcomes=IN_PROGRESS&levels=DEPARTMENT`);
    await page.locator("tbody tr").first().waitFor();
    expect(await violations(page)).toEqual([]);
  },
  60_000,
);
