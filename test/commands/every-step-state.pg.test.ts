import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { expectOrder, takeAll, withoutCouncil } from "../support/take-all.ts";
import { openWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld({ awards: withoutCouncil });
}, 60_000);
afterAll(() => world.close());

const begun = {
  creator: "nb.sxd.qlvt.canbo",
  unit: "NB-SXD-QLVT",
  round: "NB-TDTX-2026-HN",
} as const;

test("every step of state-honour is taken through the command", async () => {
  const starts = ["EMULATION_FIGHTER_NATIONAL", "LABOUR_ORDER_3", "COMMENDATION_PRIME_MINISTER"];

  const { taken, defined } = await takeAll(
    world,
    "state-honour",
    starts.map((award) => ({ ...begun, award })),
  );

  expect(taken.toSorted()).toEqual(defined.toSorted());
  await expectOrder(world);
}, 180_000);
