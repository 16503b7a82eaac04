import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { ballotBox } from "../../src/commands/ballot-box.ts";
import { castBallots } from "../../src/commands/cast-ballots.ts";
import { closeVote } from "../../src/commands/close-vote.ts";
import { recordWrittenOpinion } from "../../src/commands/record-written-opinion.ts";
import { signMinutes } from "../../src/commands/sign-minutes.ts";
import { sql } from "../../src/database/sql.ts";
import { box, castAll, openedSession, versionOf } from "../support/council.ts";
import { reasonOf } from "../support/refused.ts";
import { routeNamed, walk } from "../support/walk.ts";
import { now, openWorld, type World } from "../support/world.ts";

const base = {
  ...routeNamed("Bằng khen tỉnh, with the department's council"),
  award: "EMULATION_FIGHTER_BASE",
};
const secretary = "nb.sxd.thukyhoidong";

// A world in which every vote is secret, so that no choice may stand anywhere.
let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

async function tables(): Promise<readonly string[]> {
  const rows = await world.rows(sql<{ name: string }>`
    select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and has_table_privilege(c.oid, 'select')`);
  return rows.map((row) => row.name);
}

/** Tables in which a value tells a choice, whatever the column. */
async function tellingTables(): Promise<readonly string[]> {
  const telling: string[] = [];
  for (const table of await tables()) {
    const rows = await world.rows(sql`
      select from ${sql.table(table)} t
      where to_jsonb(t)::text ~ '"(AGREE|DISAGREE|ABSTAIN)"' limit 1`);
    if (rows.length > 0) telling.push(table);
  }
  return telling;
}

test("a secret ballot is nowhere in clear, is counted right, and leaves no seal", async () => {
  const { nominationId } = await walk(world, base, { until: "DEPARTMENT_COUNCIL" });
  const absent = "nb.sxd.uyvien2";
  const { sessionId } = await openedSession(world, "NB-SXD", [nominationId], {
    at: now,
    secret: true,
    absent: [absent],
  });
  await castAll(world, now, sessionId, nominationId, {
    "nb.sxd.giamdoc": "DISAGREE",
    "nb.sxd.phogiamdoc": "AGREE",
    [secretary]: "AGREE",
    "nb.sxd.uyvien1": "AGREE",
    "nb.sxd.taichinh": "AGREE",
    "nb.sxd.vp.chanhvanphong": "AGREE",
  });
  await recordWrittenOpinion(await world.as(secretary), box, {
    sessionId,
    seenVersion: await versionOf(world, sessionId),
    nominationId,
    personId: await world.id("person", absent),
    choice: "AGREE",
    document: "Thư ngày 20/11/2026",
  });
  const twice = castBallots(await world.as("nb.sxd.giamdoc"), box, {
    sessionId,
    ballots: [{ nominationId, round: 1, choice: "AGREE" }],
  });
  expect(await reasonOf(twice)).toBe("ALREADY_VOTED");

  expect(await tables()).toEqual(
    expect.arrayContaining(["sealed_ballot", "ballot_cast", "council_act", "idempotency_key"]),
  );
  expect(await tellingTables()).toEqual([]);
  const seals = await world.rows(sql<{ seal: string; size: number; xmin: string }>`
    select encode(seal, 'hex') as seal, length(seal) as size, xmin::text from sealed_ballot`);
  expect(seals).toHaveLength(7);
  expect(new Set(seals.map((row) => row.seal)).size).toBe(7);
  // Neither length nor the transaction that wrote it tells one from the other.
  expect(new Set(seals.map((row) => row.size)).size).toBe(1);
  expect(new Set(seals.map((row) => row.xmin)).size).toBe(1);
  const columns = await world.rows(sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_name in ('sealed_ballot', 'ballot_cast')`);
  expect(columns.filter(({ name }) => /_at$|choice/.test(name))).toEqual([]);

  const change = async () => ({ sessionId, seenVersion: await versionOf(world, sessionId) });
  const otherServer = ballotBox(new Uint8Array(32));
  const blind = closeVote(await world.as(secretary), otherServer, await change());
  expect(await reasonOf(blind)).toBe("BALLOTS_UNREADABLE");
  expect(await world.rows(sql`select from sealed_ballot`)).toHaveLength(7);
  await closeVote(await world.as(secretary), box, await change());
  await signMinutes(await world.as("nb.sxd.giamdoc"), await change());

  expect(await world.rows(sql`select from sealed_ballot`)).toHaveLength(0);
  expect(await tellingTables()).toEqual([]);
  expect(
    await world.rows(sql`
      select agree, disagree, abstain, ballots_collected as collected, absent_written as written,
        absent_written_agree as "writtenAgree", result from item_tally`),
  ).toEqual([
    {
      agree: 6,
      disagree: 1,
      abstain: 0,
      collected: 6,
      written: 1,
      writtenAgree: null,
      result: "ENDORSED",
    },
  ]);
  const acts = await world.rows(sql<{ kind: string }>`select kind from council_act order by id`);
  expect(acts.map((act) => act.kind)).toEqual([
    "SESSION_CONVENED",
    "SESSION_OPENED",
    "VOTE_CLOSED",
    "MINUTES_SIGNED",
  ]);
});

test("a seal opens only for its own vote and its own secret", () => {
  const place = { sessionId: "1", nominationId: "2", round: 1 };
  const seal = box.seal(place, "DISAGREE");
  expect(box.open(place, seal)).toBe("DISAGREE");
  expect(box.open({ ...place, round: 2 }, seal)).toBeNull();
  expect(ballotBox(new Uint8Array(32)).open(place, seal)).toBeNull();
  seal[12] = (seal[12] ?? 0) ^ 1;
  expect(box.open(place, seal)).toBeNull();
});
