import type { Facts } from "./facts.ts";
import { isFresh } from "./freshness.ts";
import type { Requirements, StepDefinition } from "./pipeline.ts";
import { type Refusal, refusal } from "./refusals.ts";
import type { Level, SigningCapacity } from "./vocabulary.ts";

/** What a person brings to a step, already cleaned. */
export type Given = {
  readonly note: string | null;
  readonly papers: readonly string[];
  readonly missingItems: number;
  readonly effectiveOn: string | null;
  readonly incomingDocument: boolean;
  readonly consultedOrganisation: boolean;
  readonly proposedAward: string | null;
  readonly signingCapacity: SigningCapacity | null;
};

/**
 * The document types a step still needs. `papers` are made for the act: an earlier one does not do.
 * `onFile` may have been registered at any time at the level of the stage.
 */
export function papersNeeded(
  requires: Requirements | undefined,
  facts: Facts,
  level: Level,
): readonly string[] {
  const onFile = facts.papers[level] ?? [];
  return [
    ...(requires?.papers ?? []).filter((type) => !facts.freshPapers.includes(type)),
    ...(requires?.onFile ?? []).filter((type) => !onFile.includes(type)),
    ...(requires?.dossier ? facts.dossier.papers : []),
  ];
}

/** What is missing from, or wrong with, what was brought; empty where the step can be taken. */
export function inputRefusals(
  step: StepDefinition,
  facts: Facts,
  level: Level,
  given: Given,
): Refusal[] {
  const requires = step.requires ?? {};
  const found: Refusal[] = [];
  if (requires.note && given.note === null) found.push(refusal("NOTE_REQUIRED"));
  const papers = papersNeeded(requires, facts, level).filter(
    (type) => !given.papers.includes(type),
  );
  if (papers.length > 0) found.push(refusal("PAPERS_REQUIRED", { papers }));
  if (requires.missingItems && given.missingItems === 0)
    found.push(refusal("MISSING_ITEMS_REQUIRED"));
  if (requires.effectiveOn && given.effectiveOn === null)
    found.push(refusal("EFFECTIVE_DATE_REQUIRED"));
  if (requires.effectiveOn && given.effectiveOn !== null)
    found.push(...untimely(given.effectiveOn, facts));
  if (requires.freshAchievements) found.push(...stale(given.effectiveOn, facts));
  if (requires.incomingDocument && !given.incomingDocument)
    found.push(refusal("INCOMING_DOCUMENT_REQUIRED"));
  if (requires.consultedOrganisation && !given.consultedOrganisation)
    found.push(refusal("CONSULTED_ORGANISATION_REQUIRED"));
  if (requires.proposedAward && given.proposedAward === null)
    found.push(refusal("PROPOSED_AWARD_REQUIRED"));
  found.push(...unasked(step, given));
  return found;
}

/** What is recorded later took effect after the nomination came here and not after today. */
function untimely(effectiveOn: string, { today, enteredOn }: Facts): Refusal[] {
  if (effectiveOn > today) return [refusal("EFFECTIVE_DATE_IN_FUTURE", { effectiveOn })];
  if (effectiveOn < enteredOn)
    return [refusal("EFFECTIVE_DATE_TOO_EARLY", { effectiveOn, enteredOn })];
  return [];
}

/** Achievements too old on the day they are handed in, or whose end nobody has stated. */
function stale(effectiveOn: string | null, { today, freshness }: Facts): Refusal[] {
  const { achievedUntil, months, legalBasis } = freshness;
  const on = effectiveOn ?? today;
  if (achievedUntil === null || isFresh(achievedUntil, on, months)) return [];
  return [{ ...refusal("ACHIEVEMENT_TOO_OLD", { achievedUntil, on, months }), legalBasis }];
}

/** A body, an award or a list that the step would drop silently is refused instead. */
function unasked({ requires = {}, effects }: StepDefinition, given: Given): Refusal[] {
  const fields: string[] = [];
  if (given.effectiveOn !== null && !requires.effectiveOn) fields.push("effectiveOn");
  if (given.missingItems > 0 && !requires.missingItems) fields.push("missingItems");
  if (given.consultedOrganisation && !requires.consultedOrganisation)
    fields.push("consultedOrganisationId");
  if (given.proposedAward !== null && !requires.proposedAward) fields.push("proposedAward");
  if (given.signingCapacity !== null && !effects?.includes("SIGN_PAPER"))
    fields.push("signingCapacity");
  return fields.length > 0 ? [refusal("NOT_ASKED_FOR", { fields })] : [];
}
