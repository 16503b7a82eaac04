import { expect, test } from "@jest/globals";
import { type CursorShape, decodeCursor, encodeCursor } from "../../src/queries/cursor.ts";
import { pageOf, type Window, windowOf } from "../../src/queries/page.ts";
import { Refused, type RefusalReason } from "../../src/workflow/refusals.ts";

const shape: CursorShape = { list: "things", order: "DUE_ON:ASC", types: ["date", "bigint"] };
const raw = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

function reasonOf(work: () => unknown): RefusalReason | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.refusal.reason;
    throw error;
  }
}

test("a cursor carries its values there and back", () => {
  const values = ["2026-02-28", "9223372036854775807"];

  expect(decodeCursor(shape, "after", encodeCursor(shape, values))).toEqual(values);
});

test.each([
  ["of another list", raw(["other", "DUE_ON:ASC", "2026-02-28", "1"])],
  ["of another ordering", raw(["things", "DUE_ON:DESC", "2026-02-28", "1"])],
  ["with too few values", raw(["things", "DUE_ON:ASC", "2026-02-28"])],
  ["with too many values", raw(["things", "DUE_ON:ASC", "2026-02-28", "1", "1"])],
  ["with a day that does not exist", raw(["things", "DUE_ON:ASC", "2026-02-30", "1"])],
  ["with an id beyond bigint", raw(["things", "DUE_ON:ASC", "2026-02-28", "9223372036854775808"])],
  ["with SQL for an id", raw(["things", "DUE_ON:ASC", "2026-02-28", "1; drop"])],
  ["with a number for text", raw(["things", "DUE_ON:ASC", "2026-02-28", 1])],
  ["with null where no row lacks a key", raw(["things", "DUE_ON:ASC", null, "1"])],
  ["with no id", raw(["things", "DUE_ON:ASC", "2026-02-28", null])],
  ["that is not JSON", "abc"],
  ["that is empty", ""],
  ["that is not a list", raw({ list: "things" })],
  ["that is very long", raw(["things", "DUE_ON:ASC", "x".repeat(5000), "1"])],
])("a cursor %s is refused", (_, cursor) => {
  expect(reasonOf(() => decodeCursor(shape, "after", cursor))).toBe("MALFORMED_CURSOR");
});

test.each([
  ["2026-08-03 09:00:00.123456+07", true],
  ["2026-08-03 09:00:00+00", true],
  ["2026-08-03 09:00:00+05:30", true],
  ["2026-08-03 25:00:00+00", false],
  ["2026-02-30 09:00:00+00", false],
  ["2026-08-03", false],
  ["infinity", false],
])("the instant %s of a cursor is good: %s", (value, isGood) => {
  const instants: CursorShape = { list: "things", order: "AT", types: ["timestamptz"] };

  const reason = reasonOf(() => decodeCursor(instants, "after", encodeCursor(instants, [value])));

  expect(reason).toBe(isGood ? null : "MALFORMED_CURSOR");
});

test.each([
  [{ first: 0 }, "PAGE_SIZE"],
  [{ first: 101 }, "PAGE_SIZE"],
  [{ last: -1 }, "PAGE_SIZE"],
  [{ first: 1.5 }, "PAGE_SIZE"],
  [{ first: 1, last: 1 }, "PAGE_DIRECTION"],
  [{ first: 1, before: "x" }, "PAGE_DIRECTION"],
  [{ after: "x", last: 1 }, "PAGE_DIRECTION"],
  [{ after: "x" }, "MALFORMED_CURSOR"],
] as const)("the page %j is refused as %s", (page, reason) => {
  expect(reasonOf(() => windowOf(page, shape))).toBe(reason);
});

test("a page has twenty rows unless asked otherwise, and nulls ask for nothing", () => {
  const window = windowOf({ first: null, after: null, last: null, before: null }, shape);

  expect(window).toMatchObject({ size: 20, backward: false, from: null });
});

const read = {
  values: (row: number) => ["2026-01-01", String(row)],
  node: (row: number) => row,
};
const window = (part: Partial<Window>): Window => ({
  shape,
  size: 2,
  backward: false,
  from: null,
  ...part,
});

test("one row more than asked for tells that there is a next page", () => {
  const page = pageOf(window({}), [1, 2, 3], read);

  expect(page.edges.map((edge) => edge.node)).toEqual([1, 2]);
  expect(page.pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: page.edges[0]?.cursor,
    endCursor: page.edges[1]?.cursor,
  });
});

test("a page read backward is given in the order of the list", () => {
  const from = ["2026-01-01", "6"];

  const page = pageOf(window({ backward: true, from }), [5, 4, 3], read);

  expect(page.edges.map((edge) => edge.node)).toEqual([4, 5]);
  expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
});

test("an empty page has no cursors and nothing around it", () => {
  expect(pageOf(window({}), [], read)).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});
