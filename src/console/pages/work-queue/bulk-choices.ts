import type { Refusal } from "../../api/refusal.ts";
import type { QueueRowFragment } from "../../generated/graphql.ts";
import type { Choice } from "../../parts/choices.tsx";
import type { Requires } from "../../parts/step-form/step-answers.ts";

type Row = QueueRowFragment;
type Offered = Row["steps"][number];

/** A step that at least one of the rows offers, and what it means for each of them. */
export type BulkChoice = {
  readonly key: string;
  readonly label: string;
  readonly requires: Requires;
  readonly desks: readonly Choice[];
  readonly open: readonly Row[];
  readonly blocked: readonly { readonly row: Row; readonly refusal: Refusal | null }[];
};

/** The steps of the rows, those that move most of them first; all of it is what the API said. */
export function bulkChoices(rows: readonly Row[]): readonly BulkChoice[] {
  const first = new Map<string, Offered>();
  for (const offered of rows.flatMap((row) => row.steps)) {
    const known = first.get(offered.step.key);
    if (!known || (!known.available && offered.available)) first.set(offered.step.key, offered);
  }
  return [...first.values()]
    .map((offered) => choiceOf(offered, rows))
    .toSorted((a, b) => b.open.length - a.open.length);
}

function choiceOf(offered: Offered, rows: readonly Row[]): BulkChoice {
  const { key, label } = offered.step;
  const found = rows.map((row) => ({ row, step: row.steps.find((one) => one.step.key === key) }));
  const open = found.filter(({ step }) => step?.available);
  return {
    key,
    label,
    requires: unionOf(
      open.flatMap(({ step }) => step?.requires ?? []),
      offered.requires,
    ),
    desks: offered.desks.map(({ id, role, organisation }) => ({
      id,
      name: `${role.label} · ${organisation.name}`,
    })),
    open: open.map(({ row }) => row),
    blocked: found
      .filter(({ step }) => !step?.available)
      .map(({ row, step }) => ({ row, refusal: step?.refusals[0] ?? null })),
  };
}

/** Papers that some of them have already are still asked for by the others. */
function unionOf(all: readonly Requires[], start: Requires): Requires {
  const papers = new Map(all.flatMap((one) => one.papers).map((paper) => [paper.key, paper]));
  return { ...(all[0] ?? start), papers: [...papers.values()] };
}
