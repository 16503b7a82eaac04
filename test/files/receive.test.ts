import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { discardLeft } from "../../src/files/receive.ts";

const yesterday = new Date("2026-11-21T03:00:00Z");

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bang-vang-arriving-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("what a killed process left is taken away, what is under way stays", async () => {
  await writeFile(join(folder, "left"), "a");
  await utimes(join(folder, "left"), yesterday, new Date("2026-11-21T02:59:59Z"));
  await writeFile(join(folder, "arriving"), "b");
  await utimes(join(folder, "arriving"), yesterday, yesterday);

  expect(await discardLeft(folder, yesterday)).toBe(1);

  expect(await readdir(folder)).toEqual(["arriving"]);
});

test("a folder that is not there has nothing left in it", async () => {
  expect(await discardLeft(join(folder, "nowhere"), yesterday)).toBe(0);
});
