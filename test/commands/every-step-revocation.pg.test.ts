import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sql } from "../../src/database/sql.ts";
import { pipelines } from "../../src/pipelines/index.ts";
import { driveAll } from "../support/drive.ts";
import { propose } from "../support/revocation.ts";
import { expectOrder, type Start, takeAll } from "../support/take-all.ts";
import { type RouteName, routeNamed, routes, walk } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

const begun: readonly (readonly [string, RouteName])[] = [
  ["revocation-department", "Giấy khen of the department, without council"],
  ["revocation-province", "Bằng khen tỉnh, with the department's council"],
  ["revocation-state", "Bằng khen of the Prime Minister, without public notice"],
];

test.each(begun)(
  "every step of %s is taken through the command",
  async (key, name) => {
    const route = routeNamed(name);
    const beginning = async (_: World, start: Start) =>
      propose(world, await walk(world, { ...route, ...start }));

    const { creator, unit, round, award } = route;
    const starts = [{ creator, unit, round, award }];
    const { taken, defined } = await takeAll(world, key, starts, beginning);

    expect(taken.toSorted()).toEqual(defined.toSorted());
    await expectOrder(world);
  },
  180_000,
);

const towards: Readonly<Record<string, readonly string[]>> = {
  "revocation-department": ["sign", "assignNumber", "publish"],
  "revocation-province": ["sign", "assignNumber", "publish"],
  "revocation-state": ["sign", "assignNumber", "forward", "recordRevocation"],
};

/** One award of each pipeline, and each stage at which its revocation may find it. */
const given = pipelines
  .filter(({ scope }) => scope.procedure !== "REVOCATION")
  .flatMap(({ key, stages }) => {
    const ofPipeline = routes.filter((one) => one.pipeline === key);
    return Object.entries(stages).flatMap(([stage, { outcome }]) => {
      if (outcome !== "AWARDED") return [];
      const decided = stage.startsWith("PROVINCE") || stage === "AFTER_DECISION";
      const route = decided ? ofPipeline.at(-1) : ofPipeline[0];
      return route ? [[key, stage, route] as const] : [];
    });
  });

test.each(given)("%s: an award is taken away at %s", async (_, stage, route) => {
  const until = stage === route.end ? {} : { until: stage };
  const awarded = await walk(world, route, until);
  const by = route.creator.startsWith("nb.xvb")
    ? "nb.xvb.vhxh.truongphong"
    : route.legs[2]?.username;
  const revocation = await propose(world, awarded, { by: by ?? "" });
  const [pipeline] = await world.rows(sql<{ key: string }>`
    select pipeline_key as key from nomination where id = ${revocation.nominationId}::bigint`);

  await driveAll(world, revocation, [
    "submitRevocation",
    "findGrounds",
    "approveRevocation",
    ...(towards[pipeline?.key ?? ""] ?? []),
  ]);

  expect(
    await world.rows(sql`
      select n.stage, n.outcome, h.kind, h.step, h.from_stage as "from",
        (select count(*)::int from waiting_desk w where w.nomination_id = n.id) as waiting
      from nomination n join history_entry h on h.nomination_id = n.id and h.seq = n.version
      where n.id = ${awarded.nominationId}::bigint`),
  ).toEqual([
    {
      stage: "REVOKED",
      outcome: "REVOKED",
      kind: "REVOKED",
      step: "revoke",
      from: stage,
      waiting: 0,
    },
  ]);
  await expectOrder(world);
});
