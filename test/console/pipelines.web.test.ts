import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { openWeb, violations, type Web } from "../support/web.ts";

let web: Web;
beforeAll(async () => {
  web = await openWeb();
}, 90_000);
afterAll(() => web.close());

test.each([
  ["light", {}],
  ["dark", { dark: true }],
  ["on a phone", { phone: true }],
])(
  "the stages that go on are in the picture, all of them in the table, %s",
  async (_, look) => {
    const page = await web.signIn("nb.sxd.giamdoc", look);
    await page.getByRole("link", { name: "Quy trình" }).click();
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    expect(await violations(page)).toEqual([]);

    await page.goto(`${web.address}/pipelines/province-award`);
    await page.getByRole("img", { name: /Sơ đồ các giai đoạn/ }).waitFor();

    type Stage = { label: string; outcome: string; steps: object[] };
    const { pipeline } = await web.api.data<{ pipeline: { stages: Stage[] } }>(
      "nb.sxd.giamdoc",
      `{ pipeline(key: "province-award") { stages { label outcome steps { key } } } }`,
    );
    const labels = pipeline.stages.map((stage) => stage.label);
    const goingOn = pipeline.stages.filter(
      ({ outcome, steps }) => steps.length > 0 || outcome === "AWARDED",
    );
    expect(await page.locator(".pipeline-stage div").allInnerTexts()).toEqual(
      goingOn.map((stage) => stage.label),
    );
    expect(await page.getByRole("heading", { level: 3 }).allInnerTexts()).toEqual(labels);
    expect(await violations(page)).toEqual([]);
  },
  60_000,
);
