import { expect, test } from "@jest/globals";
import { GraphQLError, Kind } from "graphql";
import { formatError } from "../../src/graphql/errors.ts";
import { refusal, Refused } from "../../src/workflow/refusals.ts";

function shown(
  error: Error,
  { code, production = false }: { code?: string; production?: boolean },
) {
  const logged: string[] = [];
  const log = { error: (_fields: object, message: string) => logged.push(message) };
  const outer = new GraphQLError(error.message, {
    originalError: error,
    path: ["field"],
    extensions: { ...(code && { code }) },
  });
  const answer = formatError(outer.toJSON(), outer, { requestId: "r-1", production, log });
  return { ...answer, logged };
}

const withCode = (code: string) => Object.assign(new Error("from the database"), { code });

test.each([
  ["connection refused", withCode("ECONNREFUSED")],
  ["shutdown", withCode("57P01")],
  ["starting up", withCode("57P03")],
  ["connection failure", withCode("08006")],
  ["too many connections", withCode("53300")],
  ["statement timeout", withCode("57014")],
  ["a promoted standby", withCode("25006")],
  ["no connection in time", new Error("timeout exceeded when trying to connect")],
  ["terminated", new Error("Connection terminated unexpectedly")],
  ["wrapped by the ORM", new Error("query failed", { cause: withCode("ECONNRESET") })],
  ["several addresses tried", new AggregateError([withCode("ECONNREFUSED")], "")],
])("a lost database (%s) is UNAVAILABLE, and logged", (_name, error) => {
  const { extensions, logged } = shown(error, {});

  expect(extensions).toMatchObject({ code: "UNAVAILABLE", reason: "DATABASE_UNAVAILABLE" });
  expect(logged).toEqual(["database unavailable"]);
});

test.each([
  ["a unique violation", withCode("23505")],
  ["a syntax error in SQL", withCode("42601")],
  ["a type error", new TypeError("x is undefined")],
  ["a scalar that could not be written", new GraphQLError("Int cannot represent 5000000000")],
])("a bug (%s) shows its request id only", (_name, error) => {
  const { message, extensions, path, logged } = shown(error, {});

  expect([message, path]).toEqual(["Internal error", ["field"]]);
  expect(extensions).toEqual({ code: "INTERNAL_SERVER_ERROR", requestId: "r-1" });
  expect(logged).toEqual(["internal error"]);
});

test("a refusal is found however deep it was wrapped, and is not logged", () => {
  const refused = new Refused({
    ...refusal("STALE_VERSION"),
    currentVersion: 7,
    currentStage: "X",
  });
  const wrapped = new GraphQLError("outer", {
    originalError: new GraphQLError("inner", { originalError: refused }),
  });

  const { message, extensions, logged } = shown(wrapped, {});

  expect(message).toBe(refused.refusal.messageVi);
  expect(extensions).toMatchObject({ code: "STALE", currentVersion: 7, currentStage: "X" });
  expect(logged).toEqual([]);
});

test("an argument found bad while executing is the client's mistake", () => {
  const error = new GraphQLError("must not be null", {
    nodes: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: "n" } },
  });

  expect(shown(error, {}).extensions).toMatchObject({ reason: "MALFORMED_REQUEST" });
});

test("production does not guess what was meant", () => {
  const error = new GraphQLError('Cannot query field "a". Did you mean "b" or "c"?');
  const code = "GRAPHQL_VALIDATION_FAILED";

  expect(shown(error, { code }).extensions?.["messageEn"]).toContain("Did you mean");
  expect(shown(error, { code, production: true }).extensions?.["messageEn"]).toBe(
    'The request does not fit the schema: Cannot query field "a".',
  );
});
