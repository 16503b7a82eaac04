import { z } from "zod";
import { isDate } from "../award/dates.ts";

/** Text as it is kept: NFC, not blank, no control characters. */
export const text = z
  .string()
  .normalize("NFC")
  .refine((value) => value.trim() !== "", "must not be blank")
  // oxlint-disable-next-line no-control-regex -- these are the characters that are refused
  .refine((value) => !/[\u0000-\u0008\u000b-\u001f]/.test(value), "has a control character");
export const key = z.string().regex(/^[A-Z][A-Z0-9_]*$/);
export const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/);
export const date = z.string().refine(isDate, "must be a date, YYYY-MM-DD");
export const label = z.strictObject({ vi: text, en: text });
export const confidence = z.enum(["SOURCE", "SECONDARY", "KNOWLEDGE", "DOUBTFUL"]);

/** Bad reference data, with the place of every problem (`campaigns.0.rounds.1.opensOn: …`). */
export class CatalogueProblem extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The reference data is not sound:\n${problems.map((one) => `- ${one}`).join("\n")}`);
    this.problems = problems;
  }
}

/** Runs a schema and turns what it finds into one `CatalogueProblem`. */
export function parseWith<T>(schema: z.ZodType<T>, raw: unknown, at = ""): T {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  throw new CatalogueProblem(
    result.error.issues.map(
      (issue) => `${[at, ...issue.path].filter(String).join(".")}: ${issue.message}`,
    ),
  );
}
