import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { expectOrder, takeAll, withCommuneCouncil } from "../support/take-all.ts";
import { openWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld({ awards: withCommuneCouncil });
}, 60_000);
afterAll(() => world.close());

const department = { creator: "nb.sxd.qlvt.canbo", unit: "NB-SXD-QLVT" };
const commune = { creator: "nb.xvb.vhxh.canbo", unit: "NB-XVB-VHXH" };
const regular = "NB-TDTX-2026-HN";
const extraordinary = "NB-DX-2026-DX";

const cases = [
  [
    "department-award",
    [
      { ...department, round: regular, award: "EMULATION_FIGHTER_BASE" },
      { ...department, round: regular, award: "ADVANCED_WORKER" },
    ],
  ],
  [
    "commune-award",
    [
      { ...commune, round: regular, award: "EMULATION_FIGHTER_BASE" },
      { ...commune, round: regular, award: "MERIT_CERTIFICATE_COMMUNE" },
    ],
  ],
  [
    "extraordinary-award",
    [
      { ...department, round: extraordinary, award: "COMMENDATION_PROVINCE" },
      { ...department, round: extraordinary, award: "MERIT_CERTIFICATE_DEPARTMENT" },
    ],
  ],
] as const;

test.each(cases)(
  "every step of %s is taken through the command",
  async (key, starts) => {
    const { taken, defined } = await takeAll(world, key, starts);

    expect(taken.toSorted()).toEqual(defined.toSorted());
    await expectOrder(world);
  },
  120_000,
);
