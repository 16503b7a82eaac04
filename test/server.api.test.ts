import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import type { FastifyInstance, InjectOptions } from "fastify";
import {
  buildSchema,
  getIntrospectionQuery,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from "graphql";
import pg from "pg";
import { catalogueSource } from "../src/database/catalogue.ts";
import { connect, type Database } from "../src/database/connect.ts";
import { signToken } from "../src/graphql/token.ts";
import { createServer, type ServerParts } from "../src/server.ts";
import { refuse } from "../src/workflow/refusals.ts";
import { freshDatabase, type TestDatabase } from "./support/database.ts";

const secret = new TextEncoder().encode("a secret of the tests, long enough to be one");
const json = { "content-type": "application/json" };

let fresh: TestDatabase;
let database: Database;
let opened: FastifyInstance[] = [];
let lines: string[] = [];
/** Called when the slow field is being answered. */
let begun = () => {};

beforeAll(async () => {
  fresh = await freshDatabase();
  database = await connect(fresh.url, { poolSize: 4 });
  const owner = new pg.Client(fresh.url);
  await owner.connect();
  await owner.query(`
    insert into person (full_name, position_vi, position_en) values ('Nguyễn Văn An', 'a', 'a');
    insert into account (person_id, username, password_hash) values (1, 'an', 'none')`);
  await owner.end();
});

afterEach(async () => {
  await Promise.all(opened.map((app) => app.close()));
  opened = [];
  lines = [];
});

afterAll(async () => {
  await database.close();
  await fresh.drop();
});

async function server(
  config: Partial<ServerParts["config"]> = {},
  parts: Partial<ServerParts> = {},
): Promise<FastifyInstance> {
  const app = await createServer({
    config: {
      production: false,
      corsOrigins: [],
      trustProxy: false,
      tokenMinutes: 30,
      ...config,
    },
    database,
    schema: testSchema(),
    catalogueSource: catalogueSource(database.db),
    secret,
    log: { level: "info", stream: { write: (line) => lines.push(line) } },
    ...parts,
  });
  opened.push(app);
  return app;
}

async function ask(app: FastifyInstance, query: string, rest: InjectOptions = {}) {
  const headers = { ...json, ...rest.headers };
  const payload = rest.payload ?? JSON.stringify({ query });
  const answer = await app.inject({ method: "POST", url: "/graphql", ...rest, headers, payload });
  const body = answer.json();
  return { status: answer.statusCode, data: body.data, errors: body.errors, answer };
}

const groundOf = ({ errors }: { errors: { extensions: { code: string; reason: string } }[] }) =>
  errors.map(({ extensions }) => [extensions.code, extensions.reason]);

test("live and ready say so while the database answers", async () => {
  const app = await server();

  const live = await app.inject("/health/live");
  const ready = await app.inject("/health/ready");

  expect([live.statusCode, live.json()]).toEqual([200, { status: "live" }]);
  expect([ready.statusCode, ready.json()]).toEqual([200, { status: "ready" }]);
});

test("a lost database makes it live but not ready, and answers UNAVAILABLE", async () => {
  const lost = await connect("postgresql://nobody:x@127.0.0.1:1/none");
  const app = await server({}, { database: lost, catalogueSource: catalogueSource(lost.db) });

  const ready = await app.inject("/health/ready");
  const asked = await ask(app, "{ hello }");

  expect([ready.statusCode, ready.json().problem]).toEqual([503, "database unavailable"]);
  expect((await app.inject("/health/live")).statusCode).toBe(200);
  expect([asked.status, groundOf(asked)]).toEqual([200, [["UNAVAILABLE", "DATABASE_UNAVAILABLE"]]]);
  await lost.close();
});

test("a refusal arrives whole, with the Vietnamese sentence as its message", async () => {
  const { status, errors } = await ask(await server(), "{ refused }");

  expect(status).toBe(200);
  expect(errors[0]).toMatchObject({
    message: "Đợt xét đã đóng: đơn vị phải trình trước ngày 10/01/2026.",
    path: ["refused"],
    extensions: {
      code: "NOT_POSSIBLE",
      reason: "ROUND_CLOSED",
      messageEn: "The round is closed: units had to submit before 2026-01-10.",
      legalBasis: null,
      details: { before: "2026-01-10" },
    },
  });
});

test("a bug tells the client its request id and nothing else; the log has the rest", async () => {
  const headers = { "x-request-id": "follow-me-12345" };
  const { errors } = await ask(await server(), "{ broken }", { headers });

  expect(errors[0].message).toBe("Internal error");
  expect(errors[0].extensions).toEqual({
    code: "INTERNAL_SERVER_ERROR",
    requestId: "follow-me-12345",
  });
  const line = lines.find((one) => one.includes("secret detail"));
  expect(JSON.parse(line ?? "{}")).toMatchObject({ level: "error", requestId: "follow-me-12345" });
});

test.each([
  ["malformed JSON", { payload: "{ not json" }, 400],
  ["an empty body", { payload: "" }, 400],
  ["a list of operations", { payload: '[{"query":"{hello}"}]' }, 400],
  ["plain text", { payload: "{hello}", headers: { "content-type": "text/plain" } }, 415],
  ["a form", { payload: "q=1", headers: { "content-type": "multipart/form-data" } }, 415],
  ["a host that is none", { headers: { host: "[::1" } }, 400],
] as const)("%s is refused as INVALID in JSON", async (_name, rest, status) => {
  const asked = await ask(await server(), "{ hello }", rest);

  expect([asked.status, groundOf(asked)]).toEqual([status, [["INVALID", "MALFORMED_REQUEST"]]]);
});

test.each([
  ["a syntax error", "{ hello", 400],
  ["an unknown field", "{ helo }", 400],
  ["a bad variable", "query ($n: Int!) { things(first: $n) { edges { cursor } } }", 400],
  ["an operation that is not there", "query A { hello } query B { hello }", 400],
])("%s is refused as INVALID", async (_name, query, status) => {
  const asked = await ask(await server(), query);

  expect([asked.status, groundOf(asked)]).toEqual([status, [["INVALID", "MALFORMED_REQUEST"]]]);
});

test("a body over the limit is refused as too large", async () => {
  const payload = JSON.stringify({ query: "{ hello }", variables: { a: "x".repeat(1_100_000) } });

  const asked = await ask(await server(), "", { payload });

  expect([asked.status, groundOf(asked)]).toEqual([413, [["INVALID", "REQUEST_TOO_LARGE"]]]);
});

test.each([
  ["too deep", `{ thing { ${"child { ".repeat(15)} name ${"}".repeat(15)} } }`],
  ["with too many aliases", `{ ${[...Array(31).keys()].map((n) => `a${n}: hello`).join(" ")} }`],
  ["with too many directives", `{ ${"hello @include(if: true) ".repeat(51)} }`],
  ["with too many words", `{ ${"hello ".repeat(3100)} }`],
  ["too costly", deepPages(100, 3)],
])("a query %s is refused as too large", async (_name, query) => {
  const asked = await ask(await server(), query);

  expect(asked.status).toBe(400);
  expect(groundOf(asked)).toContainEqual(["INVALID", "REQUEST_TOO_LARGE"]);
});

test("an ordinary page and the introspection of an editor are within the limits", async () => {
  const app = await server();

  const page = await ask(app, deepPages(50, 1));
  const schema = await ask(app, getIntrospectionQuery());

  expect([page.errors, schema.errors]).toEqual([undefined, undefined]);
});

test("queries may be asked by GET with a preflight header, and nothing else", async () => {
  const app = await server();
  const preflight = { "apollo-require-preflight": "true" };
  const get = (query: string, headers = {}) =>
    app.inject({ url: `/graphql?query=${encodeURIComponent(query)}`, headers });

  const query = await get("{ hello }", preflight);
  const crossSite = await get("{ hello }");
  const mutation = await get("mutation { change }", preflight);

  expect(query.json()).toEqual({ data: { hello: "xin chào" } });
  expect([crossSite.statusCode, groundOf(crossSite.json())]).toEqual([
    400,
    [["INVALID", "MALFORMED_REQUEST"]],
  ]);
  expect(mutation.statusCode).toBe(405);
});

test("production neither shows the schema nor guesses at it", async () => {
  const app = await server({ production: true });

  const unknown = await ask(app, "{ helo }");
  const introspection = await ask(app, "{ __schema { types { name } } }");
  const pages = ["/graphiql", "/schema.graphql"].map((url) => app.inject(url));

  expect(JSON.stringify(unknown.errors)).not.toMatch(/did you mean|hello/i);
  expect(introspection.status).toBe(400);
  expect((await Promise.all(pages)).map(({ statusCode }) => statusCode)).toEqual([404, 404]);
});

test("outside production the editor and the schema come from the server itself", async () => {
  const app = await server();

  const [page, script, traversal, schema] = await Promise.all([
    app.inject("/graphiql"),
    app.inject("/graphiql/static/ruru.js"),
    app.inject("/graphiql/static/..%2fpackage.json"),
    app.inject("/schema.graphql"),
  ]);

  expect(page.body).not.toMatch(/https?:\/\//);
  expect(page.headers["content-security-policy"]).toContain("script-src 'self'");
  expect(script.headers["content-type"]).toContain("text/javascript");
  expect(traversal.statusCode).toBe(404);
  expect(schema.body).toContain("type Query");
});

test("the first page leads to the one for developers", async () => {
  const app = await server();

  const first = await app.inject("/");
  const page = await app.inject("/developers");

  expect([first.statusCode, first.headers.location]).toEqual([302, "/developers"]);
  expect(page.body).toContain("Authorization: Bearer");
});

test("an unknown address answers NOT_FOUND in JSON", async () => {
  const answer = await (await server()).inject("/nowhere");

  expect([answer.statusCode, groundOf(answer.json())]).toEqual([404, [["NOT_FOUND", "NOT_FOUND"]]]);
});

test("a request id is taken over only where it looks like one", async () => {
  const app = await server();
  const idFor = async (given: string) =>
    (await app.inject({ url: "/health/live", headers: { "x-request-id": given } })).headers[
      "x-request-id"
    ];

  expect(await idFor("abcdef-123456")).toBe("abcdef-123456");
  expect(await idFor("short")).not.toBe("short");
  expect(await idFor(`"},{"level":"fatal`)).toMatch(/^[0-9a-f-]{36}$/);
});

test("answers carry the security headers, and other origins are let in only by name", async () => {
  const closed = await server();
  const open = await server({ corsOrigins: ["https://khenthuong.example.vn"] });
  const from = (app: FastifyInstance, origin: string) =>
    app.inject({ url: "/health/live", headers: { origin } });
  const allowed = "access-control-allow-origin";

  const { headers } = await from(closed, "https://khenthuong.example.vn");

  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers[allowed]).toBeUndefined();
  const named = await from(open, "https://khenthuong.example.vn");
  expect(named.headers[allowed]).toBe("https://khenthuong.example.vn");
  const preflight = await open.inject({
    method: "OPTIONS",
    url: "/graphql",
    headers: {
      origin: "https://khenthuong.example.vn",
      "access-control-request-method": "POST",
      "access-control-request-headers": "authorization,content-type",
    },
  });
  expect([preflight.statusCode, preflight.headers[allowed]]).toEqual([
    204,
    "https://khenthuong.example.vn",
  ]);
  const stranger = await from(open, "https://elsewhere.example.com");
  expect(stranger.headers[allowed]).toBeUndefined();
});

test("a token names its holder until it ends or the account's tokens are revoked", async () => {
  const app = await server();
  const tokenAt = (now: Date, key = secret) => signToken(key, { accountId: "1" }, now, 30);
  const who = async (token: string) =>
    ask(app, "{ who }", { headers: { authorization: `Bearer ${token}` } });
  const anHourAgo = new Date(Date.now() - 3_600_000);

  const good = await who(await tokenAt(new Date()));
  const bad = await Promise.all([
    who(await tokenAt(anHourAgo)),
    who(await tokenAt(new Date(), new TextEncoder().encode("another secret, just as long as it"))),
    who("eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0."),
    who("nonsense"),
  ]);

  expect(good.data).toEqual({ who: "Nguyễn Văn An" });
  for (const one of bad)
    expect([one.status, groundOf(one)]).toEqual([200, [["UNAUTHENTICATED", "TOKEN_INVALID"]]]);
});

test("an old token does not keep anybody from signing in", async () => {
  const headers = { authorization: "Bearer nonsense" };

  const { data } = await ask(await server(), "mutation { signIn }", { headers });

  expect(data).toEqual({ signIn: "token" });
});

test("the log has neither tokens nor variables", async () => {
  const app = await server();
  const headers = { authorization: "Bearer nonsense-token" };
  const payload = JSON.stringify({ query: "{ broken }", variables: { password: "mat-khau" } });
  await ask(app, "", { headers, payload });
  await app.inject({ url: "/graphql?query={hello}&variables=mat-khau", headers });

  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join()).not.toMatch(/nonsense-token|mat-khau/);
});

test("a request under way gets its answer when the server closes", async () => {
  const app = await server();
  const origin = await app.listen({ port: 0, host: "127.0.0.1" });
  const body = JSON.stringify({ query: "{ slow }" });
  const underWay = new Promise<void>((resolve) => (begun = resolve));
  const answer = fetch(`${origin}/graphql`, { method: "POST", headers: json, body });
  await underWay;

  await app.close();

  expect(await (await answer).json()).toEqual({ data: { slow: "at last" } });
});

function deepPages(first: number, depth: number): string {
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
