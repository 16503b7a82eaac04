import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { reasons } from "../../src/workflow/reasons.ts";
import {
  refusal,
  refusalCodes,
  type RefusalReason,
  type ReasonText,
  Refused,
  refuse,
} from "../../src/workflow/refusals.ts";

const all = Object.keys(reasons) as RefusalReason[];
const textOf = (reason: RefusalReason): ReasonText => reasons[reason];
const placeholdersOf = (sentence: string) =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");

test.each(all)("%s has a sentence in both languages and a code of the closed list", (reason) => {
  const { vi, en, code } = textOf(reason);

  expect(vi).toMatch(/[\p{L}].*[.:}]$/u);
  expect(en).toMatch(/^[“{A-Z].*[.:}]$/u);
  expect(vi).toBe(vi.normalize("NFC"));
  expect(refusalCodes).toContain(code);
  expect(new Set(placeholdersOf(vi))).toEqual(new Set(placeholdersOf(en)));
});

test.each(all)("%s fills every placeholder of its sentences", (reason) => {
  const names = placeholdersOf(textOf(reason).vi);
  const details = Object.fromEntries(names.map((name) => [name, `«${name}»`]));

  const { messageVi, messageEn } = refusal(reason, details);

  expect(`${messageVi}${messageEn}`).not.toMatch(/[{}…]/);
  for (const name of names) {
    expect(messageVi).toContain(`«${name}»`);
    expect(messageEn).toContain(`«${name}»`);
  }
});

/** Refusals made in the source with their details written out: reason and names of details. */
function callsInSource(): readonly (readonly [string, RefusalReason, readonly string[]])[] {
  const root = join(import.meta.dirname, "../../src");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.startsWith("console"),
  );
  return files.flatMap((file) => {
    const source = readFileSync(join(root, file), "utf8");
    const calls = source.matchAll(
      /\b(?:refusal|refuse)\(\s*"([A-Z_]+)"\s*(?:,\s*\{([^{}]*)\}\s*,?\s*)?\)/g,
    );
    return [...calls].map(([, reason = "", details = ""]) => {
      const names = [...details.matchAll(/(?:^|[,\s])(\.{3}\w+|\w+)\s*(?=[:,]|$)/g)];
      return [file, reason as RefusalReason, names.map(([, name = ""]) => name)] as const;
    });
  });
}

test("every refusal in the source gives the details its sentences name", () => {
  const calls = callsInSource();
  const lacking = calls.filter(([, reason, details]) => {
    if (details.some((name) => name.startsWith("..."))) return false;
    return placeholdersOf(textOf(reason).vi).some((name) => !details.includes(name));
  });

  expect(calls.length).toBeGreaterThan(60);
  expect(lacking).toEqual([]);
});

test("a detail with a form in each language fills each sentence with its own", () => {
  const found = refusal("RUNG_REQUIRED", {
    rung: "publicNotice",
    rungVi: "công khai",
    rungEn: "public notice",
  });

  expect(found.messageVi).toContain("công khai.");
  expect(found.messageEn).toBe("This award has to pass: public notice.");
});

test("dates are written as people write them in Vietnamese and stay as they are in English", () => {
  const found = refusal("ROUND_CLOSED", { before: "2026-01-10" });

  expect(found.messageVi).toContain("10/01/2026");
  expect(found.messageEn).toContain("2026-01-10");
  expect(found.details).toEqual({ before: "2026-01-10" });
});

test("lists are joined and long values are cut", () => {
  expect(refusal("PAPERS_REQUIRED", { papers: ["A", "B"] }).messageEn).toBe(
    "Papers are missing: A, B.",
  );
  expect(refusal("STEP_NOT_HERE", { step: "x".repeat(5000) }).messageEn.length).toBeLessThan(300);
});

test("a detail that looks like a placeholder is not filled again", () => {
  const found = refusal("UNKNOWN_KEY", { field: "{key}", key: "$&{field}" });

  expect(found.messageEn).toBe("“{key}” names something unknown: $&{field}.");
});

test("what is thrown carries the refusal and reads as its English sentence", () => {
  const act = () => refuse("HOLD_REQUIRED");

  expect(act).toThrow(Refused);
  expect(act).toThrow(reasons.HOLD_REQUIRED.en);
});

test("amounts are grouped, years are not", () => {
  const told = refusal("RECOVERY_EXCEEDS", { left: 1_500_000 });
  expect(told.messageVi).toContain("1.500.000");
  expect(told.messageEn).toContain("1,500,000");
  expect(refusal("CALENDAR_UNKNOWN", { year: 2029 }).messageVi).toContain("2029");
});
