import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import { sql } from "../../src/database/sql.ts";
import { drive } from "../support/drive.ts";
import { reasonOf } from "../support/refused.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

const numberOf = async ({ nominationId }: Walked) => {
  const [row] = await world.rows(sql`
    select p.number, p.year, p.issued_on::text as "issuedOn"
    from paper p join paper_line l on l.paper_id = p.id
    where l.nomination_id = ${nominationId}::bigint and p.kind = 'DECISION'
  `);
  return row;
};

test("a decision of one year is numbered from one, whatever the year before came to", async () => {
  const signed = (at: string) => walk(world, certificate, { until: "SIGNED", at: new Date(at) });
  const old = await signed("2026-12-30T03:00:00Z");
  const last = await signed("2026-12-31T03:00:00Z");
  await drive(world, old, "assignNumber");
  await drive(world, { ...last, at: new Date("2026-12-31T16:59:59Z") }, "assignNumber");
  const next = await signed("2026-12-31T16:00:00Z");

  await drive(world, { ...next, at: new Date("2026-12-31T17:00:00Z") }, "assignNumber");

  expect([await numberOf(old), await numberOf(last), await numberOf(next)]).toEqual([
    { number: 1, year: 2026, issuedOn: "2026-12-30" },
    { number: 2, year: 2026, issuedOn: "2026-12-31" },
    { number: 1, year: 2027, issuedOn: "2027-01-01" },
  ]);
});

test("a number is given for the day itself, never for another", async () => {
  const signed = await walk(world, certificate, { until: "SIGNED" });
  const clerk = await world.as("nb.sxd.vp.vanthu");

  const dated = advanceNomination(clerk, {
    nominationId: signed.nominationId,
    seenVersion: signed.seq,
    step: "assignNumber",
    effectiveOn: "2026-11-22",
  });

  expect(await reasonOf(dated)).toBe("NOT_ASKED_FOR");
});
