import { expect, test } from "@jest/globals";
import { decisionData } from "../../src/papers/word/content/decision.ts";
import { submissionData } from "../../src/papers/word/content/submission.ts";
import { shippedTemplate } from "../../src/papers/word/index.ts";
import { awardDecision } from "../../src/papers/word/papers/award-decision.ts";
import { submissionLetter } from "../../src/papers/word/papers/submission-letter.ts";
import { render } from "../../src/papers/word/render.ts";
import { pagesOf, type Pages, says } from "../support/office.ts";
import { aDecision, aLine, making } from "../support/paper-samples.ts";

/** Every vowel of Vietnamese with every tone, in both cases, and đ. */
const vowels = "aăâeêioôơuưy".split("");
const tones = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
const letters = vowels
  .flatMap((vowel) => tones.map((tone) => `${vowel}${tone}`.normalize("NFC")))
  .flatMap((letter) => [letter, letter.toUpperCase()]);

/** Four hundred people; first and last word of what each did are his alone. */
const people = Array.from({ length: 400 }, (_, index) =>
  aLine({
    nominationId: String(index + 1),
    name: `Nguyễn Thị ${letters[index % letters.length] ?? "Đ"}nh Đ${index + 1}x`,
    achievement: `Mở${index + 1}a chủ trì giải pháp số hóa, rút ngắn thời gian giải quyết hồ sơ, được công nhận sáng kiến cấp cơ sở; hoàn thành xuất sắc nhiệm vụ năm 2026 kết${index + 1}z`,
  }),
);

function pagesWith({ pages }: Pages, word: string): readonly number[] {
  return pages.flatMap((page, index) => (page.includes(word) ? [index] : []));
}

test.each([
  [
    "AWARD_DECISION",
    awardDecision,
    render(
      await shippedTemplate(awardDecision),
      awardDecision.fields,
      decisionData(aDecision({ lines: people }), making),
    ),
  ],
  [
    "SUBMISSION_LETTER",
    submissionLetter,
    render(
      await shippedTemplate(submissionLetter),
      submissionLetter.fields,
      submissionData(aDecision({ kind: "SUBMISSION", lines: people }), making),
    ),
  ],
])(
  "four hundred rows of %s hold, with the heading on every page and no row in two",
  async (key, _, made) => {
    const pages = await pagesOf(`long-${key}`, made);

    expect(pages.count).toBeGreaterThan(20);
    // The list begins on the second page; its heading is on each page from there.
    expect(pagesWith(pages, "STT")).toEqual(
      Array.from({ length: pages.count - 1 }, (__, index) => index + 1),
    );
    expect(people.filter((one) => !says(pages, one.name)).map((one) => one.name)).toEqual([]);
    const cut = people.filter((__, index) => {
      const [first] = pagesWith(pages, `Mở${index + 1}a`);
      const [last] = pagesWith(pages, `kết${index + 1}z`);
      return first === undefined || first !== last;
    });
    expect(cut.map((one) => one.name)).toEqual([]);
  },
  180_000,
);

test("every letter of Vietnamese is on the page as it was given", async () => {
  const data = decisionData(
    aDecision({
      lines: [aLine({ name: letters.join(" "), achievement: `đĐ ${letters.join("")}` })],
    }),
    making,
  );
  const pages = await pagesOf(
    "letters",
    render(await shippedTemplate(awardDecision), awardDecision.fields, data),
  );

  expect(says(pages, letters.join(""))).toBe(true);
  expect(letters.filter((letter) => !pages.pages.join("").includes(letter))).toEqual([]);
}, 120_000);

test("a draft says so, and has no number", async () => {
  const data = decisionData(
    aDecision({ status: "DRAFT", number: null, issuedOn: null, sealed: false, signerName: null }),
    making,
  );
  const pages = await pagesOf(
    "draft",
    render(await shippedTemplate(awardDecision), awardDecision.fields, data),
  );

  expect(says(pages, "DỰ THẢO")).toBe(true);
  expect(says(pages, "Số: /QĐ-SXD")).toBe(true);
}, 120_000);
