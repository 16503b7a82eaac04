import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import { rowOf, sql } from "../../src/database/sql.ts";
import { driveAll } from "../support/drive.ts";
import { everything, refusalOf } from "../support/refused.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const honour = routeNamed("Bằng khen of the Prime Minister, without public notice");

/** Half past midnight of the 23rd in Vietnam, still the 22nd in Greenwich. */
const afterMidnight = new Date("2026-11-22T17:30:00Z");
const twoDaysOn = new Date("2026-11-25T03:00:00Z");

let world: World;
let sent: Walked;
beforeAll(async () => {
  world = await openWorld();
  sent = await walk(world, honour, { until: "CENTRAL_INTAKE", at: afterMidnight });
}, 60_000);
afterAll(() => world.close());

async function receive(one: Walked, effectiveOn: string | null) {
  return advanceNomination(await world.as("nb.vpubnd.chuyenvien", twoDaysOn), {
    nominationId: one.nominationId,
    seenVersion: one.seq,
    step: "receive",
    incomingDocument: { title: "Phiếu tiếp nhận" },
    effectiveOn,
  });
}

test.each([
  ["EFFECTIVE_DATE_REQUIRED", null, {}],
  ["EFFECTIVE_DATE_IN_FUTURE", "2026-11-26", { effectiveOn: "2026-11-26" }],
  [
    "EFFECTIVE_DATE_TOO_EARLY",
    "2026-11-22",
    { effectiveOn: "2026-11-22", enteredOn: "2026-11-23" },
  ],
])("%s: what came on the 23rd is not received on %s", async (reason, effectiveOn, details) => {
  const before = await everything(world);

  expect(await refusalOf(receive(sent, effectiveOn))).toMatchObject({ reason, details });
  expect(await everything(world)).toEqual(before);
});

test.each([["2026-11-23"], ["2026-11-25"]])(
  "it is received on %s, and history tells both days",
  async (effectiveOn) => {
    const one = await walk(world, honour, { until: "CENTRAL_INTAKE", at: afterMidnight });

    await receive(one, effectiveOn);

    const entry = await rowOf(
      world.database.db,
      sql`
        select h.effective_on::text as "effectiveOn", h.at::date::text as "recordedOn",
          n.received_on::text as "receivedOn"
        from history_entry h join nomination n on n.id = h.nomination_id
        where n.id = ${one.nominationId}::bigint order by h.seq desc limit 1
      `,
    );
    expect(entry).toEqual({ effectiveOn, recordedOn: "2026-11-25", receivedOn: effectiveOn });
  },
);

test("a hold in between does not move the day from which it counts", async () => {
  const one = await walk(world, honour, { until: "CENTRAL_INTAKE", at: afterMidnight });
  const released = await driveAll(world, { ...one, at: twoDaysOn }, ["hold", "release"]);

  await expect(receive(released, "2026-11-23")).resolves.toMatchObject({ seq: released.seq + 1 });
});
