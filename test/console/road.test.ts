import { expect, test } from "@jest/globals";
import { roadOf } from "../../src/console/pages/nomination/road-stops.ts";
import { pipelines } from "../../src/pipelines/index.ts";

type Road = Parameters<typeof roadOf>[0];

/** A nomination of the pipeline as the API tells it, with the stages it came to. */
function nominationAt(
  pipeline: (typeof pipelines)[number],
  stage: string,
  came: readonly string[],
): Road {
  const stages = Object.entries(pipeline.stages).map(([key, { level, outcome, steps }]) => ({
    key,
    label: key,
    level,
    outcome: outcome ?? "IN_PROGRESS",
    steps: Object.entries(steps).flatMap(([step, { to, revocation }]) =>
      revocation ? [] : [{ key: step, to: { key: to } }],
    ),
  }));
  const edges = came.map((key, seq) => ({
    node: { id: String(seq), seq, effectiveOn: `2026-11-0${seq + 1}`, to: { key } },
  }));
  const road = { id: "1", stage: { key: stage }, history: { edges } };
  return { ...road, pipeline: { key: pipeline.key, label: "", stages } } as unknown as Road;
}

test.each(pipelines.map((pipeline) => [pipeline.key, pipeline] as const))(
  "the road of %s leads from its start to an award, or to its revocation",
  (_, pipeline) => {
    const stops = roadOf(nominationAt(pipeline, pipeline.start, [pipeline.start]));

    expect(stops[0]).toMatchObject({ key: pipeline.start, state: "now", on: "2026-11-01" });
    expect(new Set(stops.map((stop) => stop.key)).size).toBe(stops.length);
    expect(pipeline.stages[stops.at(-1)?.key ?? ""]?.outcome).toBe(
      pipeline.scope.procedure === "REVOCATION" ? "REVOKED" : "AWARDED",
    );
  },
);

test("a stage it came back to stands once, where it is now", () => {
  const [pipeline] = pipelines.filter((one) => one.key === "department-award");
  if (!pipeline) throw new Error("There is no such pipeline.");
  const came = ["DRAFT", "UNIT_MEETING", "UNIT_SIGNED", "OFFICE_INTAKE", "RETURNED_BY_OFFICE"];

  const stops = roadOf(nominationAt(pipeline, "RETURNED_BY_OFFICE", came));

  const states = Object.groupBy(stops, (stop) => stop.state);
  expect(states.passed?.map((stop) => stop.key)).toEqual(["DRAFT", "UNIT_MEETING", "UNIT_SIGNED"]);
  expect(states.now?.map((stop) => stop.key)).toEqual(["RETURNED_BY_OFFICE"]);
  expect(states.ahead?.[0]?.key).toBe("OFFICE_INTAKE");
});
