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
 * The stages it came through, where it is, and the shortest way from there to an award; drawn from
 * the pipeline alone.
 */
export function roadOf({ pipeline, stage, history }: Nomination): readonly Stop[] {
  const stages = new Map(pipeline.stages.map((one) => [one.key, one]));
  const entered = new Map<string, string>();
  for (const { node } of history.edges) {
    if (node.to) {
      entered.delete(node.to.key);
      entered.set(node.to.key, node.effectiveOn);
    }
  }
  const on = entered.get(stage.key) ?? null;
  const passed = [...entered.keys()].filter((key) => key !== stage.key);
  const stop = (key: string, state: Stop["state"], day: string | null): readonly Stop[] => {
    const found = stages.get(key);
    return found ? [{ key, label: found.label, level: found.level, state, on: day }] : [];
  };
  return [
    ...passed.flatMap((key) => stop(key, "passed", entered.get(key) ?? null)),
    ...stop(stage.key, "now", on),
    ...wayAhead(stages, stage.key).flatMap((key) => stop(key, "ahead", null)),
  ];
}

/** Breadth first, and at each stage in the order of its steps: the ordinary way comes first. */
function wayAhead(stages: ReadonlyMap<string, Stage>, start: string): readonly string[] {
  const ways: string[][] = [[start]];
  const seen = new Set([start]);
  for (let way = ways.shift(); way; way = ways.shift()) {
    const here = stages.get(way.at(-1) ?? "");
    if (here?.outcome === "AWARDED" && here.steps.length === 0) return way.slice(1);
    for (const { to } of here?.steps ?? []) {
      if (seen.has(to.key)) continue;
      seen.add(to.key);
      ways.push([...way, to.key]);
    }
  }
  return [];
}
