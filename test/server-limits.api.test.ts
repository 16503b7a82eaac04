import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import {
  ask,
  closeServers,
  closeTestServers,
  deepPages,
  groundOf,
  openTestServers,
  server,
} from "./support/test-servers.ts";

beforeAll(openTestServers);
afterEach(closeServers);
afterAll(closeTestServers);

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
