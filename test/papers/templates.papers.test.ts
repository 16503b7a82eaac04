import { expect, test } from "@jest/globals";
import { shippedTemplate, wordPapers } from "../../src/papers/word/index.ts";
import { render } from "../../src/papers/word/render.ts";
import { pagesOf } from "../support/office.ts";
import { sampleOf } from "../support/paper-samples.ts";

test.each(wordPapers.map((paper) => [paper.key, paper] as const))(
  "%s opens with every field filled",
  async (key, paper) => {
    const made = render(await shippedTemplate(paper), paper.fields, sampleOf(paper.fields));

    const { count, text } = await pagesOf(key, made);

    expect(count).toBeGreaterThan(0);
    expect(text).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(text).toContain("Độc lập - Tự do - Hạnh phúc");
    expect(text).not.toMatch(/[{}]|undefined/);
  },
  120_000,
);
