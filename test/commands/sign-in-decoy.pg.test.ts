import { createRequire } from "node:module";
import type * as Argon from "@node-rs/argon2";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import type { World } from "../support/world.ts";

const argon = createRequire(import.meta.url)("@node-rs/argon2") as typeof Argon;

/** The hashes a password was compared with; the comparing itself is the library's. */
const compared: string[] = [];
jest.unstable_mockModule("@node-rs/argon2", () => ({
  ...argon,
  verify: (hashed: string, password: string) => {
    compared.push(hashed);
    return argon.verify(hashed, password);
  },
}));

let world: World;
let reasonFor: (username: string) => Promise<unknown>;
beforeAll(async () => {
  // After the library stands in for itself, whoever imports it first.
  const { now, openWorld } = await import("../support/world.ts");
  const { reasonOf } = await import("../support/refused.ts");
  const { signIn } = await import("../../src/commands/sign-in.ts");
  world = await openWorld();
  const { database } = world;
  reasonFor = (username) => reasonOf(signIn({ database, now }, { username, password: "sai" }));
}, 60_000);
afterAll(() => world.close());

/** What a comparison costs stands in front of the salt: kind, version, memory, rounds, threads. */
const costOf = (hashed: string | undefined) => hashed?.split("$").slice(1, 4);

test("a name that does not exist costs the work of a password", async () => {
  expect(await reasonFor("nb.sxd.taichinh")).toBe("SIGN_IN_FAILED");
  expect(await reasonFor("no.such.person")).toBe("SIGN_IN_FAILED");

  const [known, unknown] = compared;
  expect(compared).toHaveLength(2);
  expect(costOf(known)).toHaveLength(3);
  expect(unknown).not.toBe(known);
  expect(costOf(unknown)).toEqual(costOf(known));
});
