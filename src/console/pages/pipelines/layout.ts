import { graphlib, layout } from "@dagrejs/dagre";
import type { PipelinesOneQuery } from "../../generated/graphql.ts";

export type Stage = NonNullable<PipelinesOneQuery["pipeline"]>["stages"][number];

export type Box = { readonly stage: Stage; readonly x: number; readonly y: number };
export type Arrow = {
  readonly from: string;
  readonly to: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Against the order of the stages: a return. */
  readonly back: boolean;
};
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
};

export const boxWidth = 168;
export const boxHeight = 56;

/**
 * Where each stage that goes on and each way between two of them stands. Ends without an award, to
 * which there is a way from nearly everywhere, would hide the road; ways between the same two stages
 * are one arrow.
 */
export function pictureOf(all: readonly Stage[]): Picture {
  const stages = all.filter(({ steps, outcome }) => steps.length > 0 || outcome === "AWARDED");
  const drawn = new Set(stages.map(({ key }) => key));
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: "TB", nodesep: 24, ranksep: 44, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { key } of stages) graph.setNode(key, { width: boxWidth, height: boxHeight });
  for (const { key, steps } of stages)
    for (const { to } of steps) if (to.key !== key && drawn.has(to.key)) graph.setEdge(key, to.key);
  layout(graph);
  const order = new Map(stages.map(({ key }, at) => [key, at]));
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    boxes: stages.map((stage) => {
      const { x, y } = graph.node(stage.key) as { x: number; y: number };
      return { stage, x, y };
    }),
    arrows: graph.edges().map(({ v, w }) => ({
      from: v,
      to: w,
      points: (graph.edge(v, w) as { points: Arrow["points"] }).points,
      back: (order.get(w) ?? 0) < (order.get(v) ?? 0),
    })),
  };
}
