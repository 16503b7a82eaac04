import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import { sql } from "../../src/database/sql.ts";
import { drive } from "../support/drive.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

test("a decision of one year is numbered from one, whatever the year before came to", async () => {
  const clerk = await world.as("nb.sxd.vp.vanthu");
  const one = await walk(world, certificate, {
    until: "SIGNED",
    at: new Date("2026-12-30T03:00:00Z"),
  });
  const number = (effectiveOn: string, at: Walked) =>
    advanceNomination(clerk, {
      nominationId: at.nominationId,
      seenVersion: at.seq,
      step: "assignNumber",
      effectiveOn,
    });
  await number("2026-11-22", one);
  const next = await walk(world, certificate, {
    until: "SIGNED",
    at: new Date("2027-01-05T03:00:00Z"),
  });

  await drive(world, next, "assignNumber");

  const [row] = await world.rows(sql`
    select p.number, p.year from paper p join paper_line l on l.paper_id = p.id
    where l.nomination_id = ${next.nominationId}::bigint and p.kind = 'DECISION'
  `);
  expect(row).toEqual({ number: 1, year: 2027 });
});
