import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { rowOf, sql } from "../../src/database/sql.ts";
import { verifyAnyHistory } from "../../src/queries/verify-history.ts";
import { routes, walk } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

type Row = {
  pipeline: string;
  outcome: string;
  version: number;
  entries: number;
  messages: number;
  waiting: number;
};

test.each(routes)("$name goes from the unit to the closed file", async (route) => {
  const { nominationId, stage, seq } = await walk(world, route);

  const row = await rowOf(
    world.database.db,
    sql<Row>`
      select pipeline_key as pipeline, outcome, version,
        (select count(*)::int from history_entry h where h.nomination_id = n.id) as entries,
        (select count(*)::int from outbox_message o where o.nomination_id = n.id) as messages,
        (select count(*)::int from waiting_desk w where w.nomination_id = n.id) as waiting
      from nomination n where id = ${nominationId}::bigint
    `,
  );
  expect({ stage, seq }).toEqual({ stage: route.end, seq: route.legs.length + 1 });
  expect(row).toEqual({
    pipeline: route.pipeline,
    outcome: "AWARDED",
    version: seq,
    entries: seq,
    messages: seq,
    waiting: 0,
  });
  expect(await verifyAnyHistory(world.database.db, nominationId)).toMatchObject({ valid: true });
});
