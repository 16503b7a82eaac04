import { z } from "zod";
import { CatalogueProblem, parseWith } from "../catalogue/parse-basics.ts";
import { type KnownKeys, problemsOf } from "../workflow/check-pipeline.ts";
import { type GuardKey, guards } from "../workflow/guards.ts";
import { type PipelineDefinition, waitingReasons } from "../workflow/pipeline.ts";
import { levels, outcomes, places } from "../workflow/vocabulary.ts";

const yes = z.literal(true);
const text = z.string().trim().min(1);
const label = z.strictObject({ vi: text, en: text });

const deskRule = z.strictObject({ role: text, at: z.enum(places) });

const step = z.strictObject({
  to: text,
  label,
  by: z.array(deskRule),
  clock: yes.optional(),
  revocation: yes.optional(),
  when: z.array(z.enum(Object.keys(guards) as [GuardKey, ...GuardKey[]])).optional(),
  whileHeld: yes.optional(),
  requires: z
    .strictObject({
      note: yes.optional(),
      papers: z.array(text).optional(),
      onFile: z.array(text).optional(),
      missingItems: yes.optional(),
      effectiveOn: yes.optional(),
      incomingDocument: yes.optional(),
      consultedOrganisation: yes.optional(),
      proposedAward: yes.optional(),
      freshAchievements: yes.optional(),
      dossier: yes.optional(),
    })
    .optional(),
  paper: z.enum(["SUBMISSION", "DECISION"]).optional(),
  preparedBy: z.array(deskRule).optional(),
  notBy: z.array(text).optional(),
  queues: z.literal(false).optional(),
  effects: z
    .array(
      z.enum([
        "HOLD",
        "RELEASE",
        "COUNT_SUPPLEMENT",
        "RECEIVE",
        "ADVISE_ELIGIBLE",
        "ADVISE_INELIGIBLE",
        "ADVISE_LOWER_FORM",
        "SIGN_PAPER",
        "NUMBER_PAPER",
        "SEND_PAPER",
        "LEAVE_PAPER",
        "SEND_DOSSIER",
        "ASK_OPINION",
        "ANSWER_OPINION",
        "LAPSE_OPINION",
        "REVOKE_AWARD",
        "RECIPIENT_RECEIVED",
      ]),
    )
    .optional(),
  legalBasis: text.optional(),
});

const workingDayLimit = z.strictObject({
  workingDays: z.int().min(1).max(250),
  key: text,
  basis: text,
});

const timeLimit = z.union([
  workingDayLimit,
  z.strictObject({ deadline: z.enum(["UNIT", "DEPARTMENT"]), key: text, basis: text }),
]);

const stage = z.strictObject({
  label,
  level: z.enum(levels),
  external: yes.optional(),
  outcome: z.enum(outcomes).optional(),
  editable: yes.optional(),
  waits: z.enum(waitingReasons).optional(),
  timeLimit: timeLimit.optional(),
  alongside: z.array(workingDayLimit).optional(),
  council: z.enum(places).optional(),
  readers: z.array(z.enum(places)).optional(),
  embargo: text.optional(),
  legalBasis: text.optional(),
  steps: z.record(z.string(), step),
});

const definition = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.int().min(1),
  label,
  legalBasis: z.array(text),
  scope: z.strictObject({
    decidedAt: z.array(z.enum(levels)).min(1),
    agency: z.enum(["DEPARTMENT", "COMMUNE", "ANY"]),
    procedure: z.enum(["ORDINARY", "SIMPLIFIED", "REVOCATION"]),
  }),
  start: text,
  stages: z.record(z.string(), stage),
});

/**
 * Reads a pipeline strictly: unknown members, unknown guards, roles or papers, stages that cannot be
 * reached or left, and missing labels are problems, each with its place. XState would ignore them.
 */
export function parsePipeline(raw: unknown, known: KnownKeys): PipelineDefinition {
  const name = nameOf(raw);
  const parsed = parseWith(definition, raw, name) as PipelineDefinition;
  const problems = problemsOf(parsed, known);
  if (problems.length > 0) throw new CatalogueProblem(problems.map((one) => `${name}.${one}`));
  return parsed;
}

function nameOf(raw: unknown): string {
  const key = raw && typeof raw === "object" && "key" in raw ? raw.key : null;
  return typeof key === "string" ? key : "pipeline";
}
