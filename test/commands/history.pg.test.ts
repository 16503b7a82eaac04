import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { rowsOf, sql } from "../../src/database/sql.ts";
import { verifyAnyHistory, verifyHistory } from "../../src/queries/verify-history.ts";
import { driveAll } from "../support/drive.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

let world: World;
let walked: Walked;
beforeAll(async () => {
  world = await openWorld();
  const route = routeNamed("CSTĐ tỉnh, with an opinion and the provincial council");
  walked = await driveAll(world, await walk(world, route, { until: "PROVINCE_APPRAISAL" }), [
    "hold",
    "release",
    "returnForSupplement",
  ]);
}, 60_000);
afterAll(() => world.close());

const changes = {
  UPDATE: sql`update history_entry set note = 'x'`,
  DELETE: sql`delete from history_entry`,
  TRUNCATE: sql`truncate history_entry`,
  "TRUNCATE CASCADE": sql`truncate nomination cascade`,
} as const;
const kinds = Object.keys(changes) as (keyof typeof changes)[];

test.each(kinds)("%s is refused to the application's role", async (kind) => {
  await expect(changes[kind].execute(world.database.db)).rejects.toMatchObject({ code: "42501" });
});

test.each(kinds)("%s is refused even to the owner", async (kind) => {
  await expect(world.asOwner(changes[kind])).rejects.toMatchObject({
    code: "42501",
    message: "history is append-only",
  });
});

test("the application cannot lift the trigger, nor become somebody who could", async () => {
  const { db } = world.database;
  const lift = sql`alter table history_entry disable trigger history_is_append_only`;
  const pose = sql`set session_replication_role = replica`;

  await expect(lift.execute(db)).rejects.toMatchObject({ code: "42501" });
  await expect(pose.execute(db)).rejects.toMatchObject({ code: "42501" });
});

test("no number is used twice", async () => {
  const again = sql`
    insert into history_entry select * from history_entry
    where nomination_id = ${walked.nominationId}::bigint and seq = 1
  `;

  await expect(again.execute(world.database.db)).rejects.toMatchObject({
    constraint: "history_numbers_each_entry_once",
  });
});

/** RFC 8785 for what a history entry holds, written anew so that the library is not its own judge. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);
  return `{${members.join(",")}}`;
}

type Line = { readonly entry: Readonly<Record<string, unknown>>; readonly hash: string };

function linesOf(id: string): Promise<Line[]> {
  return rowsOf(
    world.database.db,
    sql<Line>`
      select hash, json_build_object('nominationId', nomination_id::text, 'seq', seq,
        'previousHash', previous_hash, 'kind', kind, 'step', step, 'fromStage', from_stage,
        'toStage', to_stage,
        'at', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'effectiveOn', effective_on, 'personId', person_id::text, 'personName', person_name,
        'role', role_key, 'organisationId', organisation_id::text,
        'organisationName', organisation_name, 'onBehalfOf', on_behalf_of, 'note', note,
        'payload', payload, 'documents', documents, 'batchId', batch_id,
        'requestId', request_id) as entry
      from history_entry where nomination_id = ${id}::bigint order by seq
    `,
  );
}

test("the chain is recomputed from the rows alone, by another hand", async () => {
  const lines = await linesOf(walked.nominationId);

  const hashes = lines.map(({ entry }) =>
    createHash("sha256").update(canonical(entry), "utf8").digest("hex"),
  );
  const previous = lines.map(({ entry }) => entry["previousHash"]);

  expect(lines).toHaveLength(walked.seq);
  expect(hashes).toEqual(lines.map((line) => line.hash));
  expect(previous).toEqual(["0".repeat(64), ...hashes.slice(0, -1)]);
});

test("an entry tells who, for which desk, what, from where, where to and on what paper", async () => {
  const lines = await linesOf(walked.nominationId);
  const held = lines.find(({ entry }) => entry["step"] === "hold")?.entry;

  expect(held).toMatchObject({
    kind: "HELD",
    fromStage: "PROVINCE_APPRAISAL",
    toStage: "PROVINCE_APPRAISAL",
    personName: "Lê Hoàng Sơn",
    role: "PROVINCE_REVIEWER",
    organisationName: "Sở Nội vụ tỉnh Ninh Bình",
    effectiveOn: "2026-11-22",
    note: "Có căn cứ kèm theo.",
    payload: { kind: "HELD", openGrounds: 1 },
    documents: [{ type: "INCOMING_DOCUMENT", title: "Công văn đến", number: "12" }],
  });
});

test("a line that a superuser altered is named, and its restoration heals the chain", async () => {
  const { db } = world.database;
  const viewer = (await world.as("nb.snv.chuyenvien1")).viewer;
  const context = { db, catalogue: world.catalogue, viewer, now: walked.at };
  const change = (note: string | null) =>
    world.asOwner(
      sql`set session_replication_role = replica`,
      sql`update history_entry set note = ${note}
        where nomination_id = ${walked.nominationId}::bigint and seq = 5`,
    );

  await change("khác");
  expect(await verifyHistory(context, walked.nominationId)).toMatchObject({
    valid: false,
    firstBadSeq: 5,
    problem: "HASH_DIFFERS",
  });

  await change(null);
  expect(await verifyAnyHistory(db, walked.nominationId)).toMatchObject({
    valid: true,
    entries: walked.seq,
  });
});
