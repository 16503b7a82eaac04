import { expect, test } from "@jest/globals";
import { shippedTemplate, wordPapers } from "../../src/papers/word/index.ts";
import { render } from "../../src/papers/word/render.ts";
import { pagesOf, says } from "../support/office.ts";
import { sampleOf } from "../support/paper-samples.ts";

test.each(wordPapers.map((paper) => [paper.key, paper] as const))(
  "%s opens with every field filled",
  async (key, paper) => {
    const made = render(await shippedTemplate(paper), paper.fields, sampleOf(paper.fields));

    const pages = await pagesOf(key, made);

    expect(pages.count).toBeGreaterThan(0);
    expect(says(pages, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")).toBe(true);
    expect(says(pages, "Độc lập - Tự do - Hạnh phúc")).toBe(true);
    expect(says(pages, "Mã xác thực: ‹Mã xác thực của bản in›")).toBe(true);
    expect(pages.pages.join("")).not.toMatch(/[{}]|undefined/);
  },
  120_000,
);
