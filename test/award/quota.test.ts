import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { quotaVerdict } from "../../src/award/quota.ts";

const fifteen = { award: "FIGHTER", per: "WORKER", basisPoints: 1500, most: null };

test.each([
  ["3 of 20 at 15 %", fifteen, { FIGHTER: 3, WORKER: 20 }, false, 3],
  ["4 of 20 at 15 %", fifteen, { FIGHTER: 4, WORKER: 20 }, true, 3],
  ["3 of 19, rounded down", fifteen, { FIGHTER: 3, WORKER: 19 }, true, 2],
  ["1 of 6", fifteen, { FIGHTER: 1, WORKER: 6 }, true, 0],
  ["none of none", fifteen, {}, false, 0],
  ["29 of 100 at 29 %", { ...fifteen, basisPoints: 2900 }, { FIGHTER: 29, WORKER: 100 }, false, 29],
  [
    "two at most",
    { award: "FIGHTER", per: null, basisPoints: null, most: 2 },
    { FIGHTER: 3 },
    true,
    2,
  ],
])("%s", (_what, rule, counts, exceeded, most) => {
  expect(quotaVerdict(rule, counts)).toMatchObject({ exceeded, most });
});

test("the most that fits is exactly the whole part of the share", () => {
  const whole = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(whole, fc.integer({ min: 0, max: 10_000 }), (WORKER, basisPoints) => {
      const { most } = quotaVerdict({ ...fifteen, basisPoints }, { WORKER });

      expect(BigInt(most)).toBe((BigInt(WORKER) * BigInt(basisPoints)) / 10_000n);
    }),
  );
});
