import type { Case } from "../access/load-cases.ts";
import { stepAt } from "../workflow/advance.ts";
import { papersNeeded } from "../workflow/input.ts";
import { capacitiesOf } from "../workflow/signing.ts";
import type { SigningCapacity } from "../workflow/vocabulary.ts";
import type { CommandContext } from "./context.ts";
import { deskFor } from "./take-step.ts";

/** What a step asks for from at least one of many nominations. */
export type BatchRequires = {
  readonly note: boolean;
  readonly papers: readonly string[];
  readonly missingItems: boolean;
  readonly effectiveOn: boolean;
  readonly incomingDocument: boolean;
  readonly consultedOrganisation: boolean;
  readonly proposedAward: boolean;
  readonly signingCapacities: readonly SigningCapacity[];
};

export const nothingRequired: BatchRequires = {
  note: false,
  papers: [],
  missingItems: false,
  effectiveOn: false,
  incomingDocument: false,
  consultedOrganisation: false,
  proposedAward: false,
  signingCapacities: [],
};

/** The same with what the step asks for from one more nomination. */
export function alsoRequired(
  before: BatchRequires,
  context: CommandContext,
  one: Case,
  key: string,
): BatchRequires {
  const step = stepAt(one.pipeline, one.stage, key);
  if (!step) return before;
  const asks = step.requires ?? {};
  const role = deskFor(context, one, step)?.role ?? "";
  const signs = step.effects?.includes("SIGN_PAPER") ?? false;
  const fitting = signs ? capacitiesOf(context.catalogue.roles.get(role)) : [];
  const either = <T>(some: readonly T[], more: readonly T[]) => [...new Set([...some, ...more])];
  return {
    note: before.note || (asks.note ?? false),
    papers: either(before.papers, papersNeeded(asks, one.facts, one.level)),
    missingItems: before.missingItems || (asks.missingItems ?? false),
    effectiveOn: before.effectiveOn || (asks.effectiveOn ?? false),
    incomingDocument: before.incomingDocument || (asks.incomingDocument ?? false),
    consultedOrganisation: before.consultedOrganisation || (asks.consultedOrganisation ?? false),
    proposedAward: before.proposedAward || (asks.proposedAward ?? false),
    signingCapacities: either(before.signingCapacities, fitting),
  };
}
