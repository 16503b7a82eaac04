import type { Level, NominationRoadQuery } from "../../generated/graphql.ts";

type Nomination = NonNullable<NominationRoadQuery["nomination"]>;
type Stage = Nomination["pipeline"]["stages"][number];

/** A stop of the road: passed, where it is now, or ahead. */
export type Stop = {
  readonly key: string;
  readonly label: string;
  readonly level: Level;
  readonly state: "passed" | "now" | "ahead";
  /** The day it was last entered; null where it was not. */
  readonly on: string | null;
};

/**
 * The stages it came through, where it is, and the ordinary way from there to an award; drawn from the
 * pipeline alone. A stage it came back to is told where it is now, and what lay behind it is ahead again.
 */
export function roadOf({ pipeline, stage, history }: Nomination): readonly Stop[] {
  const stages = new Map(pipeline.stages.map((one) => [one.key, one]));
  const entered = new Map<string, string>();
  for (const { node } of history.edges) if (node.to) entered.set(node.to.key, node.effectiveOn);
  const ahead = wayAhead(stages, stage.key);
  const passed = [...entered.keys()].filter((key) => key !== stage.key && !ahead.includes(key));
  const stop = (key: string, state: Stop["state"]): readonly Stop[] => {
    const found = stages.get(key);
    const on = state === "ahead" ? null : (entered.get(key) ?? null);
    return found ? [{ key, label: found.label, level: found.level, state, on }] : [];
  };
  return [
    ...passed.flatMap((key) => stop(key, "passed")),
    ...stop(stage.key, "now"),
    ...ahead.flatMap((key) => stop(key, "ahead")),
  ];
}

/** Where the ordinary way of an award ends, and where that of a revocation does. */
const ends: readonly Stage["outcome"][] = ["AWARDED", "REVOKED"];

/** Depth first in the order of the steps: a pipeline names its ordinary way first at every stage. */
function wayAhead(stages: ReadonlyMap<string, Stage>, start: string): readonly string[] {
  const seen = new Set<string>();
  const follow = (key: string): readonly string[] | null => {
    const here = stages.get(key);
    if (!here || seen.has(key)) return null;
    seen.add(key);
    if (here.steps.length === 0) return ends.includes(here.outcome) ? [key] : null;
    for (const { to } of here.steps) {
      const rest = follow(to.key);
      if (rest) return [key, ...rest];
    }
    return null;
  };
  return follow(start)?.slice(1) ?? [];
}
