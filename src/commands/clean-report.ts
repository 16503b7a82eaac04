import { z } from "zod";
import { isDate } from "../award/dates.ts";
import { initiativeLevels, ratings } from "../award/evidence.ts";
import type { Report } from "../award/report.ts";
import type { Catalogue } from "../database/catalogue.ts";
import { refuse } from "../workflow/refusals.ts";
import { commendationTypes, type Label } from "../workflow/vocabulary.ts";

const most = 100;
const longest = 2000;

/** What can be wrong with a part of a report, for people. */
const problems = {
  shape: { vi: "thiếu hoặc sai kiểu dữ liệu", en: "is missing or of the wrong kind" },
  text: {
    vi: `phải có từ 1 đến ${longest} ký tự và không có ký tự điều khiển`,
    en: `needs 1 to ${longest} characters without control characters`,
  },
  many: { vi: `quá ${most} dòng`, en: `has more than ${most} lines` },
  negative: { vi: "không được âm", en: "must not be negative" },
  overMaximum: { vi: "điểm vượt điểm tối đa", en: "the score is above its maximum" },
  year: { vi: "năm không hợp lệ", en: "is not a year that can be reported" },
  date: {
    vi: "không phải là ngày hợp lệ hoặc ở tương lai",
    en: "is not a valid date or lies in the future",
  },
  order: { vi: "ngày cuối trước ngày đầu", en: "ends before it begins" },
  twice: { vi: "trùng với dòng trước", en: "repeats an earlier line" },
  award: { vi: "không có trong danh mục", en: "is not in the catalogue" },
  key: { vi: "phải là mã viết HOA", en: "must be a key in UPPER_SNAKE" },
} satisfies Record<string, Label>;
type Problem = keyof typeof problems;

const text = z
  .string()
  .normalize("NFC")
  .transform((value) => value.trim())
  // oxlint-disable-next-line no-control-regex -- these are the characters that are refused
  .refine(
    (value) =>
      value !== "" && value.length <= longest && !/[\u0000-\u0008\u000b-\u001f]/.test(value),
    "text",
  );
const optional = text.nullable().default(null);
const count = z.number().int().min(0, "negative").max(1_000_000, "shape");
const score = z.number().min(0, "negative").max(1_000_000_000, "shape");
const key = z.string().regex(/^[A-Z][A-Z0-9_]{0,60}$/, "key");

function reportSchema(today: string, catalogue: Catalogue) {
  const thisYear = Number(today.slice(0, 4));
  const year = z.number().int("year").min(1980, "year").max(thisYear, "year");
  const date = z.string().refine((value) => isDate(value) && value <= today, "date");
  const award = key.refine((value) => catalogue.awards.has(value), "award");
  return z.strictObject({
    discipline: z
      .strictObject({
        state: z.enum(["NONE", "IN_FORCE", "ENDED"]),
        endedOn: date.nullable().default(null),
      })
      .refine((one) => (one.state === "ENDED") === (one.endedOn !== null), "date")
      .nullable()
      .default(null),
    joinedOn: date.nullable().default(null),
    ratings: unique(
      z.strictObject({ year, rating: z.enum(ratings), decision: optional }),
      (one) => [one.year],
    ),
    indexes: unique(
      z
        .strictObject({
          index: key,
          year,
          score,
          maxScore: score.nullable().default(null),
          rank: z.number().int().min(1, "negative").nullable().default(null),
          of: z.enum(["SUBJECT", "UNIT"]),
          signedBy: optional,
        })
        .refine((one) => one.maxScore === null || one.score <= one.maxScore, {
          path: ["score"],
          message: "overMaximum",
        }),
      (one) => [one.of, one.index, one.year],
    ),
    initiatives: unique(
      z.strictObject({
        title: text,
        level: z.enum(initiativeLevels),
        year: year.nullable().default(null),
        recognisedBy: optional,
        certificate: optional,
        applied: z.boolean(),
      }),
      (one) => [one.title, one.year],
    ),
    awards: unique(
      z
        .strictObject({
          award,
          type: z.enum(commendationTypes),
          year,
          decision: optional,
          decidedOn: date,
          periodFrom: date.nullable().default(null),
          periodTo: date.nullable().default(null),
        })
        .refine((one) => !one.periodFrom || !one.periodTo || one.periodFrom <= one.periodTo, {
          path: ["periodTo"],
          message: "order",
        }),
      (one) => [one.award, one.year, one.decidedOn],
    ),
    members: z
      .strictObject({
        total: count,
        disciplined: count,
        holding: unique(z.strictObject({ award, count }), (one) => [one.award]),
      })
      .refine((one) => one.holding.every((title) => title.count <= one.total), {
        path: ["holding"],
        message: "overMaximum",
      })
      .nullable()
      .default(null),
    statements: unique(z.strictObject({ criterion: text, text }), (one) => [one.criterion]),
  });
}

function unique<T>(line: z.ZodType<T>, keyOf: (one: T) => readonly unknown[]) {
  return z
    .array(line)
    .max(most, "many")
    .superRefine((lines, context) => {
      const seen = new Set<string>();
      for (const [index, one] of lines.entries()) {
        const name = JSON.stringify(keyOf(one));
        if (seen.has(name)) context.addIssue({ code: "custom", path: [index], message: "twice" });
        seen.add(name);
      }
    });
}

/**
 * A report as it may be kept: texts cleaned, numbers within their bounds, nothing in the future. The
 * first part that is wrong is refused by its path (`indexes.2.score`).
 */
export function cleanReport(raw: unknown, today: string, catalogue: Catalogue): Report {
  const result = reportSchema(today, catalogue).safeParse(raw);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const problem = problems[isProblem(issue?.message) ? issue.message : "shape"];
  return refuse("REPORT_INVALID", {
    field: ["report", ...(issue?.path ?? [])].join("."),
    problemVi: problem.vi,
    problemEn: problem.en,
  });
}

function isProblem(message: string | undefined): message is Problem {
  return message !== undefined && Object.hasOwn(problems, message);
}
