import { z } from "zod";
import type { Condition } from "../award/conditions.ts";
import { initiativeLevels, ratings } from "../award/evidence.ts";
import { fundSources } from "../award/prize.ts";
import type { RuleContent, RuleScope } from "../award/rules.ts";
import { commendationTypes, levels, subjectKinds } from "../workflow/vocabulary.ts";
import { code, key, text } from "./parse-basics.ts";

const rating = z.enum(ratings);
const of = z.enum(["SUBJECT", "UNIT"]);
const years = z.enum(["LAST", "EVERY"]);
const count = z.int().min(0).max(10_000);
const basisPoints = z.int().min(0).max(10_000);
const yes = z.literal(true);
const keys = z.array(key).min(1);
const types = z.array(z.enum(commendationTypes)).min(1);
const subject = z.enum(subjectKinds);

/** Trees deeper than this are a mistake, not a rule. */
const deepest = 6;

function conditionTo(depth: number): z.ZodType<Condition> {
  const inner = z.lazy(() =>
    depth > 0 ? conditionTo(depth - 1) : z.never("is nested too deeply"),
  );
  return z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("ALL"), of: z.array(inner).min(1) }),
    z.strictObject({ kind: z.literal("ANY"), of: z.array(inner).min(1) }),
    z.strictObject({ kind: z.literal("MANUAL") }),
    z.strictObject({ kind: z.literal("RATING"), atLeast: rating, years }),
    z.strictObject({
      kind: z.literal("INDEX"),
      index: key,
      of,
      atLeastBasisPoints: basisPoints,
      years,
    }),
    z.strictObject({ kind: z.literal("INDEX_RISES"), index: key, of }),
    z.strictObject({ kind: z.literal("COUNT"), index: key, of, atMost: count }),
    z.strictObject({
      kind: z.literal("INITIATIVES"),
      level: z.enum(initiativeLevels),
      times: count,
      applied: yes.optional(),
      recent: yes.optional(),
    }),
    z.strictObject({
      kind: z.literal("HELD"),
      awards: keys,
      times: count,
      consecutive: yes.optional(),
    }),
    z.strictObject({ kind: z.literal("YEARS"), atLeast: rating, years: count }),
    z.strictObject({
      kind: z.literal("LADDER"),
      after: keys,
      types,
      years: count,
      atLeast: rating,
      holding: z.array(z.strictObject({ awards: keys, times: count })),
      better: z.strictObject({ rating, times: count }).optional(),
    }),
    z.strictObject({ kind: z.literal("NO_DISCIPLINE") }),
    z.strictObject({
      kind: z.literal("MEMBERS"),
      award: key,
      atLeastPercent: z.int().min(0).max(100),
      above: yes.optional(),
    }),
    z.strictObject({ kind: z.literal("MEMBERS_COUNT"), award: key, atLeast: count }),
    z.strictObject({ kind: z.literal("NO_MEMBER_DISCIPLINED") }),
    z.strictObject({ kind: z.literal("SERVICE"), months: count }),
  ]) as unknown as z.ZodType<Condition>;
}

/** What a criterion asks, read strictly. */
export const condition = conditionTo(deepest);

const legalBasis = text;

const setting = z.discriminatedUnion("key", [
  z.strictObject({ key: z.literal("supplement.max"), value: count, legalBasis }),
  z.strictObject({
    key: z.literal("clock.afterReturn"),
    value: z.enum(["RESTART", "CONTINUE"]),
    legalBasis,
  }),
  z.strictObject({ key: z.literal("freshness.months"), value: count, legalBasis }),
  z.strictObject({
    key: z.literal("head.rule"),
    value: z.enum(["OFF", "WARN", "COLLECTIVE_MEETS_SAME_CRITERIA", "COLLECTIVE_NOMINATED"]),
    legalBasis,
  }),
  z.strictObject({
    key: z.literal("dossier.files"),
    value: z.enum(["OPTIONAL", "REQUIRED"]),
    legalBasis,
  }),
  z.strictObject({
    key: z.literal("report.confirmed"),
    value: z.enum(["OPTIONAL", "REQUIRED"]),
    legalBasis,
  }),
]);

type ListedCriterion = {
  readonly key: string;
  readonly logic: "REQUIRED" | "ANY_OF";
  readonly group: string | null;
};

/** A list of criteria names each key once, and a group where, and only where, one of several holds. */
export function soundList<T extends ListedCriterion>(criterion: z.ZodType<T>): z.ZodType<T[]> {
  return noneTwice(criterion, (one) => [one.key]).refine(
    (list) => list.every((one) => (one.logic === "ANY_OF") === (one.group !== null)),
    "needs a group with ANY_OF and only there",
  );
}

/** A list that says nothing twice, because only the first of two would ever be asked. */
function noneTwice<T>(one: z.ZodType<T>, saying: (one: T) => readonly string[]): z.ZodType<T[]> {
  return z.array(one).superRefine((list, context) => {
    const said = new Set<string>();
    for (const [index, name] of list.flatMap((each, at) =>
      saying(each).map((what) => [at, what] as const),
    )) {
      if (said.has(name))
        context.addIssue({ code: "custom", path: [index], message: `says ${name} again` });
      said.add(name);
    }
  });
}

const criteria = soundList(
  z.strictObject({
    key: text,
    textVi: text,
    textEn: text,
    logic: z.enum(["REQUIRED", "ANY_OF"]),
    group: text.nullable(),
    condition,
    legalBasis,
  }),
);

const quota = z
  .strictObject({
    key: text,
    award: key,
    per: key.nullable(),
    basisPoints: basisPoints.nullable(),
    most: count.nullable(),
    blocks: z.boolean(),
    legalBasis,
  })
  .refine(
    (one) => (one.most === null) === (one.per !== null && one.basisPoints !== null),
    "is either a number (most) or a share (per and basisPoints)",
  );

const limit = z.strictObject({
  key: text,
  awards: keys.nullable(),
  workingDays: z.int().min(1).max(250),
  legalBasis,
});

const prize = z.strictObject({
  award: key,
  subject,
  hundredths: z.int().min(1).max(100_000),
  legalBasis,
});

const fund = z.strictObject({
  level: z.enum(levels),
  fund: z.enum(fundSources),
  stateLine: z.boolean(),
  legalBasis,
});
const whole = z.int().min(1).max(100);
const vote = z
  .strictObject({
    key: text,
    awards: keys.nullable(),
    levels: z.array(z.enum(levels)).min(1).nullable(),
    thresholdBasisPoints: z.int().min(1).max(10_000),
    strict: z.boolean(),
    denominator: z.enum(["TOTAL_MEMBERS", "PRESENT"]),
    quorum: z
      .strictObject({ numerator: whole, denominator: whole })
      .refine((one) => one.numerator <= one.denominator, "is more than everybody"),
    secret: z.boolean(),
    required: z.boolean(),
    tie: z.enum(["NOT_ENDORSED", "CHAIR"]),
    revotes: z.int().min(0).max(5),
    legalBasis: text,
  })
  .refine((one) => !one.strict || one.thresholdBasisPoints < 10_000, "asks for more than everybody")
  .refine((one) => !(one.secret && one.tie === "CHAIR"), "has the chair break a secret tie");

/** The rules of a set, read strictly. */
export const ruleContent = z.strictObject({
  settings: noneTwice(setting, (one) => [one.key]),
  limits: noneTwice(limit, ({ awards, key: name }) =>
    (awards ?? ["every award"]).map((award) => `${name} for ${award}`),
  ),
  criteria: noneTwice(
    z.strictObject({ award: key, subject, types, criteria }),
    ({ award, subject: kind, types: all }) => all.map((type) => `${award} ${kind} ${type}`),
  ),
  dossiers: z.array(
    z.strictObject({
      key: text,
      awards: keys.nullable(),
      types: types.nullable(),
      subjects: z.array(subject).min(1).nullable(),
      papers: z.array(
        z.strictObject({
          documentType: key,
          level: z.enum(levels),
          formCode: text.nullable(),
        }),
      ),
      legalBasis,
    }),
  ),
  quotas: noneTwice(quota, ({ award, key: name }) => [`${name} for ${award}`]),
  prizes: noneTwice(prize, (one) => [`${one.award} ${one.subject}`]).optional(),
  funds: noneTwice(fund, (one) => [one.level]).optional(),
  // Sets written before councils voted here have no rules for it.
  votes: noneTwice(vote, ({ awards, levels: at }) =>
    (awards ?? ["every award"]).flatMap((award) =>
      (at ?? ["every level"]).map((level) => `${award} at ${level}`),
    ),
  ).default([]),
}) as unknown as z.ZodType<RuleContent>;

/** For whom a rule set speaks. */
export const ruleScope: z.ZodType<RuleScope> = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("NATIONAL") }),
  z.strictObject({ kind: z.literal("ORGANISATION"), organisation: code }),
  z.strictObject({ kind: z.literal("CAMPAIGN"), campaign: code }),
]);
