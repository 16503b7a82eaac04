import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import type { FastifyInstance } from "fastify";
import { catalogueSource } from "../src/database/catalogue.ts";
import { connect } from "../src/database/connect.ts";
import { signToken } from "../src/graphql/token.ts";
import {
  ask,
  closeServers,
  closeTestServers,
  groundOf,
  json,
  lines,
  openTestServers,
  secret,
  server,
  whenSlow,
} from "./support/test-servers.ts";

beforeAll(openTestServers);
afterEach(closeServers);
afterAll(closeTestServers);

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
      legalBasis: expect.any(String),
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

test("the console is at the root and at its pages, allowed only what is its own", async () => {
  const app = await server();

  const answers = await Promise.all(["/", "/nominations/abc"].map((path) => app.inject(path)));
  const page = await app.inject("/developers");

  for (const { statusCode, body, headers } of answers) {
    expect([statusCode, headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(body).toContain('<div id="root">');
    expect(headers["content-security-policy"]).toContain("default-src 'none';script-src 'self'");
  }
  expect(page.body).toContain("Authorization: Bearer");
});

test("assets are kept for good and come compressed; the page itself is asked for again", async () => {
  const app = await server();
  const page = await app.inject("/");
  const [, script = ""] = /src="(\/assets\/[^"]+\.js)"/.exec(page.body) ?? [];

  const asset = await app.inject({ url: script, headers: { "accept-encoding": "br" } });

  expect(page.headers["cache-control"]).toBe("no-cache");
  expect(asset.headers["cache-control"]).toContain("immutable");
  expect(asset.headers["content-encoding"]).toBe("br");
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
  const underWay = new Promise<void>((resolve) => whenSlow(resolve));
  const answer = fetch(`${origin}/graphql`, { method: "POST", headers: json, body });
  await underWay;

  await app.close();

  expect(await (await answer).json()).toEqual({ data: { slow: "at last" } });
});
