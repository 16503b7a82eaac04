import { testFiles } from "../support/files.ts";
import { type ChildProcess, spawn } from "node:child_process";
import { createServer as createSocket } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import { catalogueSource } from "../../src/database/catalogue.ts";
import { connect } from "../../src/database/connect.ts";
import { buildApiSchema } from "../../src/graphql/schema.ts";
import { createServer } from "../../src/server.ts";

export type Answer = { readonly data?: unknown; readonly errors?: readonly unknown[] };
export type Ask = (token: string, query: string, variables: object) => Promise<Answer>;

export type Servers = {
  /** Asks the server process over HTTP; throws where the answer has errors. */
  readonly ask: Ask;
  /** Asks a server inside this process, so that its statements can be seen. */
  readonly askHere: Ask;
  stop(): Promise<void>;
};

/** The server as people run it, in a process of its own, and the same inside this one. */
export async function startServers(databaseUrl: string, secret: string): Promise<Servers> {
  const port = await freePort();
  const child = spawn(process.execPath, [join(import.meta.dirname, "../../src/main.js"), "serve"], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      TOKEN_SECRET: secret,
      PORT: String(port),
      LOG_LEVEL: "error",
      WORKERS: "0",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  await ready(child, url);
  const here = await inProcess(databaseUrl, secret);
  return {
    ask: async (token, query, variables) => {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: headers(token),
        body: JSON.stringify({ query, variables }),
      });
      return sound(await response.json());
    },
    askHere: async (token, query, variables) => {
      const response = await here.app.inject({
        method: "POST",
        url: "/graphql",
        headers: headers(token),
        payload: { query, variables },
      });
      return sound(response.json());
    },
    stop: async () => {
      await here.close();
      child.kill("SIGTERM");
      await new Promise((resolve) => child.once("exit", resolve));
    },
  };
}

function headers(token: string): Record<string, string> {
  const signedIn = token ? { authorization: `Bearer ${token}` } : {};
  return { "content-type": "application/json", ...signedIn };
}

function sound(answer: unknown): Answer {
  const read = answer as Answer;
  if (read.errors) throw new Error(JSON.stringify(read.errors));
  return read;
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error("The server did not start.");
    const answered = await fetch(`${url}/health/ready`).catch(() => null);
    if (answered?.ok) return;
    await sleep(100);
  }
}

async function inProcess(
  databaseUrl: string,
  secret: string,
): Promise<{ app: FastifyInstance; close(): Promise<void> }> {
  const database = await connect(databaseUrl);
  const app = await createServer({
    config: {
      production: true,
      corsOrigins: [],
      trustProxy: false,
      publicOrigin: null,
      tokenMinutes: 60,
    },
    database,
    schema: await buildApiSchema(),
    catalogueSource: catalogueSource(database.db),
    secret: new TextEncoder().encode(secret),
    files: testFiles(),
    log: { level: "silent" },
  });
  const close = async () => {
    await app.close();
    await database.close();
  };
  return { app, close };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = createSocket();
    socket.once("error", reject);
    socket.listen(0, "127.0.0.1", () => {
      const address = socket.address();
      socket.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
