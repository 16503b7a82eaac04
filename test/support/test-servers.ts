import { setTimeout as sleep } from "node:timers/promises";
import type { FastifyInstance, InjectOptions } from "fastify";
import { buildSchema, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import pg from "pg";
import { catalogueSource } from "../../src/database/catalogue.ts";
import { connect, type Database } from "../../src/database/connect.ts";
import { createServer, type ServerParts } from "../../src/server.ts";
import { refuse } from "../../src/workflow/refusals.ts";
import { testFiles } from "./files.ts";
import { freshDatabase, type TestDatabase } from "./database.ts";

export const secret = new TextEncoder().encode("a secret of the tests, long enough to be one");
export const json = { "content-type": "application/json" };

let fresh: TestDatabase;
export let database: Database;
let opened: FastifyInstance[] = [];
/** What the servers have logged since the last test. */
export let lines: string[] = [];
let begun = () => {};

/** Tells when the slow field is being answered. */
export function whenSlow(tell: () => void): void {
  begun = tell;
}

/** One database with one account, for the servers of a test file. */
export async function openTestServers(): Promise<void> {
  fresh = await freshDatabase();
  database = await connect(fresh.url, { poolSize: 4 });
  const owner = new pg.Client(fresh.url);
  await owner.connect();
  await owner.query(`
    insert into person (full_name, position_vi, position_en) values ('Nguyễn Văn An', 'a', 'a');
    insert into account (person_id, username, password_hash) values (1, 'an', 'none')`);
  await owner.end();
}

export async function closeServers(): Promise<void> {
  await Promise.all(opened.map((app) => app.close()));
  opened = [];
  lines = [];
}

export async function closeTestServers(): Promise<void> {
  await database.close();
  await fresh.drop();
}

/** A server of a small schema of its own. */
export async function server(
  config: Partial<ServerParts["config"]> = {},
  parts: Partial<ServerParts> = {},
): Promise<FastifyInstance> {
  const app = await createServer({
    config: {
      production: false,
      corsOrigins: [],
      trustProxy: false,
      publicOrigin: null,
      tokenMinutes: 30,
      ...config,
    },
    database,
    schema: testSchema(),
    catalogueSource: catalogueSource(database.db),
    secret,
    files: testFiles(),
    log: { level: "info", stream: { write: (line) => lines.push(line) } },
    ...parts,
  });
  opened.push(app);
  return app;
}

export async function ask(app: FastifyInstance, query: string, rest: InjectOptions = {}) {
  const headers = { ...json, ...rest.headers };
  const payload = rest.payload ?? JSON.stringify({ query });
  const answer = await app.inject({ method: "POST", url: "/graphql", ...rest, headers, payload });
  const body = answer.json();
  return { status: answer.statusCode, data: body.data, errors: body.errors, answer };
}

export const groundOf = ({
  errors,
}: {
  errors: { extensions: { code: string; reason: string } }[];
}) => errors.map(({ extensions }) => [extensions.code, extensions.reason]);

export function deepPages(first: number, depth: number): string {
  const inner = depth === 1 ? "name" : deepPages(first, depth - 1).slice(1, -1);
  return `{ things(first: ${first}) { edges { node { name ${inner} } } } }`;
}

type Viewing = { readonly viewer: { readonly fullName: string } | null };
type Answers = Record<string, GraphQLFieldResolver<unknown, Viewing>>;

function testSchema(): GraphQLSchema {
  const schema = buildSchema(`
    type Query {
      hello: String refused: String broken: String slow: String who: String thing: Thing
      things(first: Int, last: Int): ThingConnection!
    }
    type Mutation { change: String signIn: String }
    type Thing { name: String child: Thing things(first: Int): ThingConnection! }
    type ThingConnection { edges: [ThingEdge!]! }
    type ThingEdge { cursor: String node: Thing! }
  `);
  const answers: Answers = {
    hello: () => "xin chào",
    refused: () => refuse("ROUND_CLOSED", { before: "2026-01-10" }),
    broken: () => Promise.reject(new TypeError("secret detail")),
    slow: () => {
      begun();
      return sleep(300, "at last");
    },
    who: (_source, _args, { viewer }) => viewer?.fullName,
    thing: () => ({}),
    things: () => ({ edges: [] }),
    change: () => "changed",
    signIn: () => "token",
  };
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const answer = answers[field.name];
      if (answer) field.resolve = answer;
    }
  }
  return schema;
}
