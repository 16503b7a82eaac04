import { expect, test } from "@jest/globals";
import { Honours } from "../../migrations/202611281050-honours.ts";
import { sql } from "../../src/database/sql.ts";
import { settle } from "../support/settled.ts";
import { openWorld } from "../support/world.ts";

const columns = sql`nomination_id, published_at, updated_at, withdrawn_at, classified, year,
  award_key, unit_id, name, search, unit, achievement, number, symbol, decided_on, issuer`;

test("what was given before the roll was kept is told as if it had been", async () => {
  const world = await openWorld();
  await settle(world, 24, 20_261_130);
  const kept = () => world.rows(sql`select ${columns} from honour order by nomination_id`);
  const before = await kept();
  const migration = new Honours(null as never, null as never);
  migration.up();
  const [filling] = migration
    .getQueries()
    .filter((query): query is string => typeof query === "string")
    .filter((query) => query.includes("insert into honour"));

  await world.asOwner(
    sql`alter table honour disable trigger honours_stay`,
    sql`delete from honour`,
    sql.raw(filling ?? ""),
  );

  expect(before.length).toBeGreaterThan(10);
  expect(await kept()).toEqual(before);
  await world.close();
}, 60_000);
