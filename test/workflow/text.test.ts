import { expect, test } from "@jest/globals";
import { Refused } from "../../src/workflow/refusals.ts";
import { cleanOptional, cleanText, searchable, textLimits } from "../../src/workflow/text.ts";

const decomposed = "Nguyễn Đạt".normalize("NFD");

function reasonOf(act: () => unknown): string | null {
  try {
    act();
  } catch (error) {
    return error instanceof Refused ? error.refusal.reason : String(error);
  }
  return null;
}

test.each([
  ["  Nguyễn Đạt \n", "Nguyễn Đạt"],
  [decomposed, "Nguyễn Đạt"],
  ["Dòng 1\n\tDòng 2\r\nDòng 3", "Dòng 1\n\tDòng 2\r\nDòng 3"],
  ["Huân chương 🏅", "Huân chương 🏅"],
  ["a\u0301", "á"],
  ["q\u0323\u0307", "q\u0323\u0307"],
  ["10 %", "10 %"],
])("%j is kept as %j", (given, kept) => {
  expect(cleanText("note", given, 100)).toBe(kept);
});

test.each([
  ["", "TEXT_EMPTY"],
  [" \n\t ", "TEXT_EMPTY"],
  ["a\u0000b", "TEXT_FORBIDDEN_CHARACTER"],
  ["\u0007", "TEXT_FORBIDDEN_CHARACTER"],
  ["a\u001bb", "TEXT_FORBIDDEN_CHARACTER"],
  ["a\u007f", "TEXT_FORBIDDEN_CHARACTER"],
  ["a\ud800", "TEXT_FORBIDDEN_CHARACTER"],
  ["\udc00a", "TEXT_FORBIDDEN_CHARACTER"],
  ["\ud800", "TEXT_FORBIDDEN_CHARACTER"],
])("%j is refused: %s", (given, reason) => {
  expect(reasonOf(() => cleanText("note", given, 100))).toBe(reason);
});

test.each([
  ["ạ".repeat(10_000), null],
  ["ạ".normalize("NFD").repeat(10_000), null],
  ["🏅".repeat(10_000), null],
  [` ${"ạ".repeat(10_000)} `, null],
  ["ạ".repeat(10_001), "TEXT_TOO_LONG"],
  ["🏅".repeat(10_001), "TEXT_TOO_LONG"],
] as const)("ten thousand characters fit, one more does not (%#)", (given, reason) => {
  expect(reasonOf(() => cleanText("achievement", given, textLimits.achievement))).toBe(reason);
});

test("the refusal tells how long the text is and how long it may be", () => {
  expect(() => cleanText("note", "x".repeat(4001), textLimits.note)).toThrow(
    "“reason or remark” has 4001 characters, the limit is 4000.",
  );
});

test.each([[null], [undefined], [""], ["  \n"]])("%j counts as not given", (given) => {
  expect(cleanOptional("note", given, 10)).toBeNull();
});

test("what is given is cleaned like any other text", () => {
  expect(cleanOptional("note", " có ", 10)).toBe("có");
  expect(reasonOf(() => cleanOptional("note", "\u0000", 10))).toBe("TEXT_FORBIDDEN_CHARACTER");
});

test.each([
  ["Nguyễn Đạt", "nguyen dat"],
  [decomposed, "nguyen dat"],
  ["ĐẶNG THỊ QUỲNH", "dang thi quynh"],
  ["Ừ ử ỡ Ơ ư", "u u o o u"],
  ["Sở GTVT 2026", "so gtvt 2026"],
])("%s is searched as %s", (name, found) => {
  expect(searchable(name)).toBe(found);
});
