import { type Refusal, type RefusalReason, refusal } from "../workflow/refusals.ts";
import { isFresh } from "../workflow/freshness.ts";
import { type Label, type Level, levels } from "../workflow/vocabulary.ts";
import type { AppraisalLine, Criterion, CriterionResult } from "./conditions.ts";
import { judge, standing } from "./criteria.ts";
import type { Evidence } from "./evidence.ts";
import { headVerdict } from "./head-rule.ts";
import { type QuotaCounts, quotaVerdict } from "./quota.ts";
import type { RequiredPaper, Rules } from "./rule-layers.ts";

/** A paper of the dossier as it is held: cited only, or with its file. */
export type HeldPaper = {
  readonly documentType: string;
  readonly level: Level;
  readonly attached: boolean;
};

/** What a return asked for and whether something of that type came since. */
export type AskedItem = {
  readonly documentType: string | null;
  readonly description: string;
  readonly answered: boolean;
};

/** A nomination of the same subject that touches this one. */
export type Overlap = {
  readonly code: string;
  readonly kind: "DUPLICATE_ACHIEVEMENT" | "TITLE_AND_COMMENDATION_SAME_YEAR";
};

/** Everything an assessment is made of; loaded before, nothing is read inside. */
export type Assessed = {
  readonly rules: Rules;
  readonly award: { readonly key: string; readonly stateLevel: boolean };
  readonly level: Level;
  readonly evidence: Evidence;
  readonly criteria: readonly Criterion[];
  readonly lines: readonly AppraisalLine[];
  /** With what people call each paper. */
  readonly required: readonly (RequiredPaper & { readonly label: Label })[];
  readonly held: readonly HeldPaper[];
  readonly asked: readonly AskedItem[];
  /** Null where there is no report as data. */
  readonly report: { readonly confirmed: boolean } | null;
  /** The collective a head leads: how it does by its own criteria, and whether it is nominated. */
  readonly collective: {
    readonly results: readonly CriterionResult[];
    readonly nominated: boolean;
  } | null;
  readonly overlaps: readonly Overlap[];
  readonly counts: QuotaCounts;
};

/** Something that stands against a nomination; a warning where it blocks nothing. */
export type Finding = {
  readonly refusal: Refusal;
  readonly blocks: "SUBMISSION" | "APPRAISAL" | null;
};

export type PaperState = {
  readonly required: RequiredPaper & { readonly label: Label };
  readonly state: "MISSING" | "CITED" | "ATTACHED";
};

/** What is missing, what fails and what is still to be judged: the one answer for all who ask. */
export type Assessment = {
  readonly criteria: readonly CriterionResult[];
  readonly papers: readonly PaperState[];
  readonly findings: readonly Finding[];
};

/**
 * Assesses a dossier. What blocks the submission is refused when the unit sends it; what blocks the
 * appraisal is refused when somebody would find it eligible. Whoever asks before gets this list.
 */
export function assess(one: Assessed): Assessment {
  const criteria = judge(one.criteria, one.evidence, one.lines);
  const papers = one.required.map((required) => ({ required, state: stateOf(one, required) }));
  return {
    criteria,
    papers,
    findings: [
      ...paperFindings(one, papers),
      ...reportFindings(one),
      ...overlapFindings(one),
      ...askedFindings(one),
      ...criteriaFindings(criteria),
      ...headFindings(one),
      ...quotaFindings(one),
      ...freshnessFindings(one),
    ],
  };
}

function stateOf({ held }: Assessed, { documentType, level }: RequiredPaper): PaperState["state"] {
  const found = held.filter((one) => one.documentType === documentType && one.level === level);
  if (found.length === 0) return "MISSING";
  return found.some((one) => one.attached) ? "ATTACHED" : "CITED";
}

/** The unit answers for its papers when it sends them, an agency when the next level appraises. */
function paperFindings(one: Assessed, papers: readonly PaperState[]): readonly Finding[] {
  const setting = one.rules.setting("dossier.files");
  const here = levels.indexOf(one.level);
  return papers.flatMap(({ required, state }): Finding[] => {
    const due = levels.indexOf(required.level);
    if (due > here || (due === here && one.level !== "UNIT")) return [];
    const blocks = one.level === "UNIT" ? "SUBMISSION" : "APPRAISAL";
    const { vi: paperVi, en: paperEn } = required.label;
    const details = { paper: required.documentType, paperVi, paperEn, level: required.level };
    if (state === "MISSING")
      return [found("DOSSIER_PAPER_MISSING", details, blocks, required.legalBasis)];
    if (state === "CITED" && setting.value === "REQUIRED")
      return [found("DOSSIER_FILE_MISSING", details, blocks, setting.legalBasis)];
    return [];
  });
}

function reportFindings({ rules, report }: Assessed): readonly Finding[] {
  const { value, legalBasis } = rules.setting("report.confirmed");
  if (report?.confirmed || (report === null && value === "OPTIONAL")) return [];
  return [found("REPORT_NOT_CONFIRMED", {}, "SUBMISSION", legalBasis || undefined)];
}

function overlapFindings({ overlaps }: Assessed): readonly Finding[] {
  return overlaps.map(({ kind, code }) =>
    found(kind, { other: code }, kind === "DUPLICATE_ACHIEVEMENT" ? "SUBMISSION" : null),
  );
}

function askedFindings({ asked }: Assessed): readonly Finding[] {
  return asked
    .filter((item) => !item.answered)
    .map(({ description, documentType }) =>
      found("DOSSIER_ITEM_OUTSTANDING", { item: description, paper: documentType }, "APPRAISAL"),
    );
}

const reasonOf = {
  FAILED: "CRITERION_FAILED",
  PENDING: "CRITERION_PENDING",
  UNCONFIRMED: "CRITERION_UNCONFIRMED",
} as const;

/** One finding for each criterion that keeps the list from being met, with what was measured. */
function criteriaFindings(results: readonly CriterionResult[]): readonly Finding[] {
  const verdict = standing(results);
  if (verdict.state === "MET") return [];
  const reason = reasonOf[verdict.state];
  return results
    .filter((one) => verdict.keys.includes(one.criterion.key))
    .map(({ criterion, failure, measures, verdict: own }) => {
      const details = {
        criterion: criterion.key,
        textVi: criterion.textVi,
        textEn: criterion.textEn,
        measured: measures.map(({ what, year, found: is, needed, unit }) =>
          [what, year, `${is ?? "?"} / ${needed}`, unit].filter((part) => part !== null).join(" "),
        ),
      };
      const named = own === "FAIL" && failure !== null ? failure : reason;
      return found(named, details, "APPRAISAL", criterion.legalBasis || undefined);
    });
}

function headFindings({ rules, evidence, collective }: Assessed): readonly Finding[] {
  const { value, legalBasis } = rules.setting("head.rule");
  const { verdict, failing } = headVerdict(value, {
    isHead: evidence.isHead,
    collectiveResults: collective?.results ?? null,
    collectiveNominated: collective?.nominated ?? false,
  });
  if (verdict === "PASS") return [];
  const failed = standing(collective?.results ?? []).state === "FAILED";
  const warning = failed ? "HEAD_COLLECTIVE_FAILED" : "HEAD_COLLECTIVE_UNCLEAR";
  const reason = verdict === "WARN" ? warning : verdict;
  const details = { criteria: failing, rule: value };
  return [found(reason, details, verdict === "WARN" ? null : "APPRAISAL", legalBasis || undefined)];
}

function quotaFindings({ rules, award, counts }: Assessed): readonly Finding[] {
  return rules.quotas(award.key).flatMap((rule) => {
    const { exceeded, used, most } = quotaVerdict(rule, counts);
    const blocks = rule.blocks ? ("APPRAISAL" as const) : null;
    return exceeded ? [found("QUOTA_EXCEEDED", { used, most }, blocks, rule.legalBasis)] : [];
  });
}

function freshnessFindings({ rules, award, evidence }: Assessed): readonly Finding[] {
  const { value: months, legalBasis } = rules.setting("freshness.months");
  const { achievedUntil, asOf } = evidence;
  if (!award.stateLevel || achievedUntil === null || isFresh(achievedUntil, asOf, months))
    return [];
  const details = { achievedUntil, months, on: asOf };
  return [found("ACHIEVEMENT_TOO_OLD", details, "APPRAISAL", legalBasis || undefined)];
}

function found(
  reason: RefusalReason,
  details: Parameters<typeof refusal>[1],
  blocks: Finding["blocks"],
  legalBasis?: string,
): Finding {
  const made = refusal(reason, details);
  return { refusal: { ...made, legalBasis: legalBasis ?? made.legalBasis }, blocks };
}
