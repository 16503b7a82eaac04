import type { Facts } from "./facts.ts";
import type { Requirements, StepDefinition } from "./pipeline.ts";
import { type Refusal, refusal } from "./refusals.ts";
import type { Level } from "./vocabulary.ts";

/** What a person brings to a step, already cleaned. */
export type Given = {
  readonly note: string | null;
  readonly papers: readonly string[];
  readonly missingItems: number;
  readonly effectiveOn: string | null;
  readonly incomingDocument: boolean;
  readonly consultedOrganisation: boolean;
  readonly proposedAward: string | null;
};

/** The document types a step still needs: those not yet registered at the level of its stage. */
export function papersNeeded(
  requires: Requirements | undefined,
  facts: Facts,
  level: Level,
): readonly string[] {
  const registered = facts.papers[level] ?? [];
  return (requires?.papers ?? []).filter((type) => !registered.includes(type));
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
  if (given.effectiveOn !== null && given.effectiveOn > facts.today)
    found.push(refusal("EFFECTIVE_DATE_IN_FUTURE", { effectiveOn: given.effectiveOn }));
  if (requires.incomingDocument && !given.incomingDocument)
    found.push(refusal("INCOMING_DOCUMENT_REQUIRED"));
  if (requires.consultedOrganisation && !given.consultedOrganisation)
    found.push(refusal("CONSULTED_ORGANISATION_REQUIRED"));
  if (requires.proposedAward && given.proposedAward === null)
    found.push(refusal("PROPOSED_AWARD_REQUIRED"));
  found.push(...unasked(requires, given));
  return found;
}

/** A body, an award or a list that the step would drop silently is refused instead. */
function unasked(requires: Requirements, given: Given): Refusal[] {
  const fields: string[] = [];
  if (given.missingItems > 0 && !requires.missingItems) fields.push("missingItems");
  if (given.consultedOrganisation && !requires.consultedOrganisation)
    fields.push("consultedOrganisationId");
  if (given.proposedAward !== null && !requires.proposedAward) fields.push("proposedAward");
  return fields.length > 0 ? [refusal("NOT_ASKED_FOR", { fields })] : [];
}
