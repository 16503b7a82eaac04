import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { demoPassword } from "../src/cli/seed.ts";

// Whole servers are started here, beside all the other tests.
jest.setTimeout(90_000);

const main = join(import.meta.dirname, "../dist/src/main.js");

let folder: string;
const children: ChildProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bang-vang-main-"));
});

afterAll(async () => {
  for (const child of children) if (child.exitCode === null) child.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true });
});

type Started = { readonly child: ChildProcess; readonly printed: () => string };

function start(environment: Record<string, string>, ...args: readonly string[]): Started {
  const { PATH = "" } = process.env;
  const env = { PATH, DATA_DIRECTORY: folder, PORT: "0", LOG_LEVEL: "warn", ...environment };
  const child = spawn(process.execPath, [main, ...args], { env, cwd: folder });
  children.push(child);
  let text = "";
  child.stdout.on("data", (data) => (text += String(data)));
  child.stderr.on("data", (data) => (text += String(data)));
  return { child, printed: () => text };
}

/** The block is printed in one piece, once everything is up. */
async function ready({ child, printed }: Started): Promise<string> {
  while (!printed().includes("/developers")) {
    if (child.exitCode !== null) throw new Error(`It ended: ${printed()}`);
    await new Promise((later) => setTimeout(later, 50));
  }
  return /(http:\S+)\/graphql/.exec(printed())?.[1] ?? "";
}

async function exitCode({ child }: Started): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return child.exitCode;
}

type Answer = {
  readonly data: { readonly signIn?: { readonly token: string } };
  readonly errors: readonly { readonly extensions: { readonly reason: string } }[];
};

async function ask(origin: string, query: string, token?: string): Promise<Answer> {
  const answer = await fetch(`${origin}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()) as Answer;
}

test("two servers that start at once on nothing share all they have, and end cleanly", async () => {
  const servers = [start({}, "serve"), start({}, "serve")];
  const [one = "", other = ""] = await Promise.all(servers.map(ready));
  const [, username, password] =
    /(nb\.\S+) [^]*Password: (\S+)/.exec(servers[0]?.printed() ?? "") ?? [];

  const signedIn = await ask(
    one,
    `mutation { signIn(input: { username: "${username}", password: "${password}" }) { token } }`,
  );
  const viewer = await ask(other, "{ viewer { __typename } }", signedIn.data.signIn?.token);

  expect(viewer).toEqual({ data: { viewer: { __typename: "Viewer" } } });
  for (const { child } of servers) child.kill("SIGTERM");
  expect(await Promise.all(servers.map(exitCode))).toEqual([0, 0]);
  expect(await readdir(join(folder, "postgres"))).not.toContain("postmaster.pid");
});

test("production does not start without a secret, and has no demonstration with one", async () => {
  const without = start({ NODE_ENV: "production" }, "serve");
  expect(await exitCode(without)).toBe(1);
  expect(without.printed()).toContain("TOKEN_SECRET is missing");

  const server = start({ NODE_ENV: "production", TOKEN_SECRET: "x".repeat(32) }, "serve");
  const origin = await ready(server);
  const signIn = `mutation { signIn(input: { username: "nb.quantri", password: "${demoPassword}" }) { token } }`;
  const { errors } = await ask(origin, signIn);

  expect(server.printed()).not.toContain("Password");
  expect(errors[0]?.extensions.reason).toBe("SIGN_IN_FAILED");
  server.child.kill("SIGINT");
  expect(await exitCode(server)).toBe(0);
});

test("a bad setting ends the start with a sentence that names it", async () => {
  const server = start({ PORT: "http" }, "serve");

  expect(await exitCode(server)).toBe(1);
  expect(server.printed()).toBe(
    "The setting PORT is not valid: it must be a whole number from 0 to 65535.\n",
  );
});

test("an unknown command is answered with those there are", async () => {
  const asked = start({}, "destroy");

  expect(await exitCode(asked)).toBe(2);
  expect(asked.printed()).toMatch(/serve[^]*There is no command “destroy”/);
});
