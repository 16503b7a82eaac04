import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { QueryContext } from "../../src/queries/context.ts";
import { historyEntry, historyPages, listHistory } from "../../src/queries/history.ts";
import { verifyHistory } from "../../src/queries/verify-history.ts";
import { sql } from "../../src/database/sql.ts";
import { asking, desk, nominate, organisationId, seeded, viewer } from "./seed.ts";

let seed: Awaited<ReturnType<typeof seeded>>;
let context: QueryContext;
let unit: string;
let long: string;
let short: string;
let hidden: string;

beforeAll(async () => {
  seed = await seeded();
  unit = await organisationId(seed.database, "NB-SXD-QLVT");
  const other = await organisationId(seed.database, "NB-SXD-KCHT");
  long = await nominate(seed.database, { code: "LONG", unit, lines: 5 });
  short = await nominate(seed.database, { code: "SHORT", unit, lines: 1 });
  hidden = await nominate(seed.database, { code: "HIDDEN", unit: other });
  context = asking(seed, viewer(desk("UNIT_HEAD", [unit])));
}, 60_000);
afterAll(() => seed.end());

test("history is read oldest first, page by page in both directions", async () => {
  const first = await listHistory(context, long, { first: 2 });
  const second = await listHistory(context, long, { first: 9, after: first.pageInfo.endCursor });
  const last = await listHistory(context, long, { last: 2, before: second.edges[1]?.cursor });

  expect(first.edges.map((edge) => edge.node.seq)).toEqual([1, 2]);
  expect(second.edges.map((edge) => edge.node.seq)).toEqual([3, 4, 5]);
  expect(last.edges.map((edge) => edge.node.seq)).toEqual([2, 3]);
  expect(first.edges[0]?.node.at).toEqual(new Date("2026-08-03T02:00:01.007Z"));
});

test("histories of several nominations come together; a hidden one is missing", async () => {
  const pages = await historyPages(context, [short, hidden, long], { last: 1 });

  expect(pages.map((page) => page?.edges.map((edge) => edge.node.seq) ?? null)).toEqual([
    [1],
    null,
    [5],
  ]);
});

test("what the viewer may not read has no history for him", async () => {
  await expect(listHistory(context, hidden, {})).rejects.toMatchObject({
    refusal: { reason: "NOT_FOUND" },
  });
  await expect(verifyHistory(context, hidden)).rejects.toMatchObject({
    refusal: { reason: "NOT_FOUND" },
  });
  expect(await historyEntry(context, hidden, 1)).toBeNull();
});

test("one line is found by its number", async () => {
  expect(await historyEntry(context, long, 3)).toMatchObject({ seq: 3, nominationId: long });
  expect(await historyEntry(context, long, 6)).toBeNull();
});

test("an untouched history verifies", async () => {
  expect(await verifyHistory(context, long)).toEqual({
    valid: true,
    entries: 5,
    firstBadSeq: null,
    problem: null,
  });
});

const line = (id: string, seq: number) => sql`nomination_id = ${id}::bigint and seq = ${seq}::int`;
const tamperings = {
  "a changed note": (id: string) => sql`update history_entry set note = 'x' where ${line(id, 3)}`,
  "a changed link": (id: string) =>
    sql`update history_entry set previous_hash = '' where ${line(id, 4)}`,
  "a line taken out": (id: string) => sql`delete from history_entry where ${line(id, 2)}`,
  "the last line taken out": (id: string) => sql`delete from history_entry where ${line(id, 5)}`,
  "a version too low": (id: string) =>
    sql`update nomination set version = 4 where id = ${id}::bigint`,
} as const;

test.each([
  ["a changed note", { entries: 5, firstBadSeq: 3, problem: "HASH_DIFFERS" }],
  ["a changed link", { entries: 5, firstBadSeq: 4, problem: "LINK_BROKEN" }],
  ["a line taken out", { entries: 4, firstBadSeq: 2, problem: "SEQUENCE_BROKEN" }],
  ["the last line taken out", { entries: 4, firstBadSeq: 5, problem: "TAIL_DIFFERS" }],
  ["a version too low", { entries: 5, firstBadSeq: 5, problem: "TAIL_DIFFERS" }],
] as const)("%s is found: %j", async (tampering, found) => {
  const { db } = context;
  const id = await nominate(seed.database, { code: tampering, unit, lines: 5 });
  await sql`alter table history_entry disable trigger history_is_append_only`.execute(db);
  await tamperings[tampering](id).execute(db);
  await sql`alter table history_entry enable trigger history_is_append_only`.execute(db);

  expect(await verifyHistory(context, id)).toEqual({ valid: false, ...found });
});
