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
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
};

export const boxWidth = 168;
export const boxHeight = 56;
const margin = 12;

/**
 * Where each stage that goes on and each way between two of them stands. Ends without an award, to
 * which there is a way from nearly everywhere, would hide the road; ways between the same two stages
 * are one arrow.
 */
export function pictureOf(all: readonly Stage[]): Picture {
  const stages = all.filter(({ steps, outcome }) => steps.length > 0 || outcome === "AWARDED");
  const drawn = new Set(stages.map(({ key }) => key));
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "TB", nodesep: 24, ranksep: 44, marginx: margin, marginy: margin });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { key } of stages) graph.setNode(key, { width: boxWidth, height: boxHeight });
  const order = new Map(stages.map(({ key }, at) => [key, at]));
  const isBack = (from: string, to: string) => (order.get(to) ?? 0) < (order.get(from) ?? 0);
  const ways = stages.flatMap(({ key, steps }) =>
    [...new Set(steps.map(({ to }) => to.key))]
      .filter((to) => to !== key && drawn.has(to))
      .map((to) => ({ from: key, to, back: isBack(key, to) })),
  );
  // Returns are laid out as the ways they undo, so that they do not bend the road.
  for (const { from, to, back } of ways)
    graph.setEdge(back ? to : from, back ? from : to, {}, String(back));
  layout(graph);
  const { height = 0 } = graph.graph() as { height?: number };
  const boxes = stages.map((stage) => {
    const { x, y } = graph.node(stage.key) as { x: number; y: number };
    return { stage, x, y };
  });
  const arrows = ways.map((way) => {
    const { from, to, back } = way;
    const edge = back ? graph.edge(to, from, "true") : graph.edge(from, to, "false");
    const { points } = edge as { points: Arrow["points"] };
    return { ...way, points: back ? points.toReversed() : points };
  });
  // The measure of the layout forgets arrows that pass outside of all boxes.
  const sides = [
    ...boxes.flatMap(({ x }) => [x - boxWidth / 2, x + boxWidth / 2]),
    ...arrows.flatMap(({ points }) => points.map(({ x }) => x)),
  ];
  const left = Math.min(...sides) - margin;
  return { left, width: Math.max(...sides) + margin - left, height, boxes, arrows };
}
