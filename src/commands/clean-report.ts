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

// oxlint-disable-next-line no-control-regex -- these are the characters that are refused
const control = /[\u0000-\u0008\u000b-\u001f]/;

const text = z
  .string()
  .normalize("NFC")
  .transform((value) => value.trim())
  .refine((value) => value !== "" && value.length <= longest && !control.test(value), "text");
const optional = text.nullable().default(null);
const count = z.number().int().min(0, "negative").max(1_000_000, "shape");
const score = z.number().min(0, "negative").max(1_000_000_000, "shape");
const key = z.string().regex(/^[A-Z][A-Z0-9_]{0,60}$/, "key");

type Bounds = { readonly today: string; readonly catalogue: Catalogue };

function yearUntil(today: string) {
  return z
    .number()
    .int("year")
    .min(1980, "year")
    .max(Number(today.slice(0, 4)), "year");
}

function dateUntil(today: string) {
  return z.string().refine((value) => isDate(value) && value <= today, "date");
}

function awardIn({ awards }: Catalogue) {
  return key.refine((value) => awards.has(value), "award");
}

function disciplineSchema({ today }: Bounds) {
  return z
    .strictObject({
      state: z.enum(["NONE", "IN_FORCE", "ENDED"]),
      endedOn: dateUntil(today).nullable().default(null),
    })
    .refine((one) => (one.state === "ENDED") === (one.endedOn !== null), "date");
}

function ratingSchema({ today }: Bounds) {
  return z.strictObject({
    year: yearUntil(today),
    rating: z.enum(ratings),
    decision: optional,
  });
}

function indexSchema({ today }: Bounds) {
  return z
    .strictObject({
      index: key,
      year: yearUntil(today),
      score,
      maxScore: score.nullable().default(null),
      rank: z.number().int().min(1, "negative").nullable().default(null),
      of: z.enum(["SUBJECT", "UNIT"]),
      signedBy: optional,
    })
    .refine((one) => one.maxScore === null || one.score <= one.maxScore, {
      path: ["score"],
      message: "overMaximum",
    });
}

function initiativeSchema({ today }: Bounds) {
  return z.strictObject({
    title: text,
    level: z.enum(initiativeLevels),
    year: yearUntil(today).nullable().default(null),
    recognisedBy: optional,
    certificate: optional,
    applied: z.boolean(),
  });
}

function awardSchema({ today, catalogue }: Bounds) {
  const date = dateUntil(today);
  return z
    .strictObject({
      award: awardIn(catalogue),
      type: z.enum(commendationTypes),
      year: yearUntil(today),
      decision: optional,
      decidedOn: date,
      periodFrom: date.nullable().default(null),
      periodTo: date.nullable().default(null),
    })
    .refine((one) => !one.periodFrom || !one.periodTo || one.periodFrom <= one.periodTo, {
      path: ["periodTo"],
      message: "order",
    });
}

function membersSchema({ catalogue }: Bounds) {
  const title = z.strictObject({ award: awardIn(catalogue), count });
  return z
    .strictObject({
      total: count,
      disciplined: count,
      holding: unique(title, (one) => [one.award]),
    })
    .refine((one) => one.holding.every((held) => held.count <= one.total), {
      path: ["holding"],
      message: "overMaximum",
    });
}

function reportSchema(bounds: Bounds) {
  return z.strictObject({
    discipline: disciplineSchema(bounds).nullable(),
    joinedOn: dateUntil(bounds.today).nullable(),
    ratings: unique(ratingSchema(bounds), (one) => [one.year]),
    indexes: unique(indexSchema(bounds), (one) => [one.of, one.index, one.year]),
    initiatives: unique(initiativeSchema(bounds), (one) => [one.title, one.year]),
    awards: unique(awardSchema(bounds), (one) => [one.award, one.year, one.decidedOn]),
    members: membersSchema(bounds).nullable(),
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
  const result = reportSchema({ today, catalogue }).safeParse(raw);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const problem = problems[isProblem(issue?.message) ? issue.message : "shape"];
  const field = ["report", ...(issue?.path ?? [])].join(".");
  const { vi: problemVi, en: problemEn } = problem;
  return refuse("REPORT_INVALID", { field, problem: problemEn, problemVi, problemEn });
}

function isProblem(message: string | undefined): message is Problem {
  return message !== undefined && Object.hasOwn(problems, message);
}
