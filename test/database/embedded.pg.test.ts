import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { spawnSync } from "node:child_process";
import { chown, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { type EmbeddedPostgres, startEmbedded } from "../../src/database/embedded.ts";

const NOBODY = 65534;
const launcher = join(import.meta.dirname, "../../src/database/embedded.ts");

let scratch: string;
let directory: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "bang-vang-embedded-"));
  directory = join(scratch, "a folder with spaces");
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

test("a row outlives kill -9 of every process of the server", async () => {
  const first = await startEmbedded({ directory });
  await query(first, "create table kept (word text)");
  await query(first, "insert into kept values ('Huân chương Lao động')");
  process.kill(-(await postmasterPid()), "SIGKILL");

  const second = await startEmbedded({ directory });

  expect(await query(second, "select word from kept")).toEqual([{ word: "Huân chương Lao động" }]);
  await Promise.all([first.stop(), second.stop()]);
});

test("fsync and synchronous_commit are on unless the caller says otherwise", async () => {
  const server = await startEmbedded({ directory });

  const shown = await query(
    server,
    "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit",
  );

  expect(shown).toEqual([{ fsync: "on", commit: "on" }]);
  await server.stop();
});

test("a server that outlived its starter is taken over, data and port alike", async () => {
  const orphan = spawnSync(process.execPath, ["--input-type=module", "-e", starter(directory)]);
  expect(orphan.stderr.toString()).toBe("");
  const pid = await postmasterPid();

  const server = await startEmbedded({ directory });

  expect(server.url).toBe(orphan.stdout.toString());
  expect(await postmasterPid()).toBe(pid);
  await server.stop();
  await expect(query(server, "select 1")).rejects.toMatchObject({ code: "ECONNREFUSED" });
});

test("whoever stops first leaves the server to the other; the last one shuts it down", async () => {
  const [first, second] = await Promise.all([
    startEmbedded({ directory }),
    startEmbedded({ directory }),
  ]);
  expect(second.url).toBe(first.url);

  await first.stop();

  expect(await query(second, "select 1 as one")).toEqual([{ one: 1 }]);
  await second.stop();
  await expect(query(second, "select 1")).rejects.toMatchObject({ code: "ECONNREFUSED" });
});

test("the password stays the same over restarts, readable by its owner only", async () => {
  const server = await startEmbedded({ directory });
  const { password } = new URL(server.url);
  await server.stop();

  const again = await startEmbedded({ directory });

  expect(new URL(again.url).password).toBe(password);
  expect((await stat(join(directory, "postgres-password"))).mode & 0o777).toBe(0o600);
  const stranger = again.url.replace(password, "guess");
  await expect(query({ url: stranger }, "select 1")).rejects.toMatchObject({ code: "28P01" });
  await again.stop();
});

test("a first start killed half-way leaves nothing that disturbs the next", async () => {
  const fresh = join(scratch, "interrupted");
  const args = ["--input-type=module", "-e", starter(fresh)];
  spawnSync(process.execPath, args, { timeout: 400, killSignal: "SIGKILL" });

  const server = await startEmbedded({ directory: fresh });

  expect(await query(server, "select 1 as one")).toEqual([{ one: 1 }]);
  await server.stop();
  expect(await readdir(fresh)).toEqual(
    expect.arrayContaining(["postgres", "postgres-password", "postgres.log"]),
  );
});

(canBecomeNobody() ? test : test.skip)("an ordinary user can start it, too", async () => {
  const home = await mkdtemp(join(tmpdir(), "bang-vang-nobody-"));
  await chown(home, NOBODY, NOBODY);
  const script = `${starter(home)}; await server.stop()`;

  const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
    uid: NOBODY,
    gid: NOBODY,
  });

  expect(run.stderr.toString()).toBe("");
  expect(run.stdout.toString()).toMatch(/^postgresql:/);
  await rm(home, { recursive: true });
});

async function query(server: Pick<EmbeddedPostgres, "url">, sql: string): Promise<unknown[]> {
  const client = new pg.Client(server.url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function postmasterPid(): Promise<number> {
  const text = await readFile(join(directory, "postgres/postmaster.pid"), "utf8");
  return Number(text.split("\n")[0]);
}

/** A script that starts the server and ends without stopping it. */
function starter(where: string): string {
  return `
    const { startEmbedded } = await import(${JSON.stringify(pathToFileURL(launcher).href)});
    const server = await startEmbedded({ directory: ${JSON.stringify(where)} });
    process.stdout.write(server.url)`;
}

/** Root can, unless the project lies in a folder that only root may enter. */
function canBecomeNobody(): boolean {
  if (process.getuid?.() !== 0) return false;
  const look = `require("node:fs").accessSync(${JSON.stringify(launcher)})`;
  const options = { uid: NOBODY, gid: NOBODY };
  return spawnSync(process.execPath, ["-e", look], options).status === 0;
}
