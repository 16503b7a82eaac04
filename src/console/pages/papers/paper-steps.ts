import type { Refusal } from "../../api/refusal.ts";
import type { OfferedStepFragment, PaperKind } from "../../generated/graphql.ts";
import type { Choice } from "../../parts/choices.tsx";
import type { Requires } from "../../parts/step-form/step-answers.ts";

/** A nomination on a paper, with the steps it is offered. */
export type OnPaper = {
  readonly id: string;
  readonly subject: { readonly name: string };
  readonly steps: readonly OfferedStepFragment[];
};

/** A step that moves the paper with its whole list, and what stands against it. */
export type PaperStep = {
  readonly key: string;
  readonly label: string;
  readonly leadsTo: string;
  readonly requires: Requires;
  readonly desks: readonly Choice[];
  readonly blocked: readonly Blocked[];
};
type Blocked = {
  readonly id: string;
  readonly name: string;
  readonly refusals: readonly Refusal[];
};

/** The steps of the list that are taken for its paper, as the API offers them. */
export function paperSteps(list: readonly OnPaper[], kind: PaperKind): readonly PaperStep[] {
  const first = new Map<string, OfferedStepFragment>();
  for (const offered of list.flatMap((one) => one.steps))
    if (offered.paper === kind && !first.has(offered.step.key))
      first.set(offered.step.key, offered);
  return [...first.values()].map((offered) => stepOf(offered, list));
}

function stepOf(offered: OfferedStepFragment, list: readonly OnPaper[]): PaperStep {
  const { key, label, to } = offered.step;
  const found = list.map((one) => ({ one, step: one.steps.find((each) => each.step.key === key) }));
  const papers = found.flatMap(({ step }) => step?.requires.papers ?? []);
  return {
    key,
    label,
    leadsTo: to.label,
    requires: {
      ...offered.requires,
      papers: [...new Map(papers.map((paper) => [paper.key, paper])).values()],
    },
    desks: offered.desks.map(({ id, role, organisation }) => ({
      id,
      name: `${role.label} · ${organisation.name}`,
    })),
    blocked: found.flatMap(({ one, step }) => {
      const refusals = step?.refusals.filter(isNoRefusalOfThePaper) ?? [];
      return refusals.length > 0 ? [{ id: one.id, name: one.subject.name, refusals }] : [];
    }),
  };
}

/** That one alone cannot take it is no ground against the paper. */
function isNoRefusalOfThePaper({ reason }: Refusal): boolean {
  return reason !== "ON_A_PAPER";
}
