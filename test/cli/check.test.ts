import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, jest, test } from "@jest/globals";
import { check } from "../../src/cli/check.ts";
import { pipelines } from "../../src/pipelines/index.ts";

let folder: string;
const printed = jest.spyOn(console, "log").mockImplementation(() => {});
const complained = jest.spyOn(console, "error").mockImplementation(() => {});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bang-vang-check-"));
});

afterEach(() => {
  printed.mockClear();
  complained.mockClear();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

test("what is shipped is sound, and so is a single pipeline in a file", async () => {
  const one = await file("one.json", pipelines[0]);

  expect([await check([]), await check([one])]).toEqual([true, true]);
});

test("every problem is printed with its place, and the other files are still checked", async () => {
  const [first] = pipelines;
  const unsound = await file("unsound.json", { ...first, start: "NOWHERE", colour: "red" });
  const bundle = await file("bundle.json", { pipelines: [{ key: "x" }], awards: [{}] });
  const sound = await file("sound.json", { pipelines: [first] });

  expect(await check([unsound, bundle, sound])).toBe(false);

  const lines = complained.mock.calls.join("\n");
  expect(lines).toContain("colour");
  expect(lines).toContain("awards.0");
  expect(printed.mock.calls.join("\n")).toContain("sound.json: sound.");
});

test("a file that is not JSON is named", async () => {
  const broken = await file("broken.json", "{ nope");

  await expect(check([broken])).rejects.toThrow(/broken\.json is not JSON/);
});
