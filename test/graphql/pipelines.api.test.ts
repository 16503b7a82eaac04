import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sql } from "../../src/database/sql.ts";
import { pipelines } from "../../src/pipelines/index.ts";
import { type Api, openApi } from "../support/api.ts";
import { createThroughApi, type Standing, takeLeg, voteFirst } from "../support/api-walk.ts";
import { type Leg, type Route, routes } from "../support/routes.ts";
import { now } from "../support/world.ts";

type Desk = {
  readonly organisation: { readonly code: string };
  readonly role: { readonly key: string };
};

let api: Api;
let today = now;
/** Everybody of the demonstration, with the desks the API says he holds. */
const people = new Map<string, ReadonlySet<string>>();

beforeAll(async () => {
  api = await openApi({ clock: () => today, tokenMinutes: 60 * 24 * 60 });
  const found = await api.world.rows(
    sql<{ username: string }>`select username from account order by username`,
  );
  await Promise.all(
    found.map(async ({ username }) => {
      const { viewer } = await api.data<{ viewer: { desks: readonly Desk[] } }>(
        username,
        `{ viewer { desks { organisation { code } role { key } } } }`,
      );
      people.set(username, new Set(viewer.desks.map(nameOf)));
    }),
  );
}, 120_000);
afterAll(() => api.close());

const nameOf = ({ organisation, role }: Desk) => `${organisation.code}/${role.key}`;

const asTaker = `query ($id: ID!) { nomination(id: $id) {
  version outcome submittedAt stage { key } waitingDesks { organisation { code } role { key } }
  history { totalCount } steps { available step { key } }
} }`;
type Taken = {
  readonly version: number;
  readonly outcome: string;
  readonly submittedAt: string | null;
  readonly stage: { readonly key: string };
  readonly waitingDesks: readonly Desk[];
  readonly history: { readonly totalCount: number };
  readonly steps: readonly { readonly available: boolean; readonly step: { key: string } }[];
};

test.each(routes)(
  "$name is worked off desk by desk through the API",
  async (route: Route) => {
    today = now;
    let one = (await createThroughApi(api, route)).nomination;
    let last = route.creator;
    for (const leg of route.legs) {
      if (leg.at) today = new Date(leg.at);
      await voteFirst(api, one, leg.step, today);
      await expectWaiting(route, one, leg);
      one = await takeLeg(api, one, leg, today);
      last = leg.username ?? last;
    }

    const ended = await readAs(last, one);
    expect(ended).toMatchObject({ waitingDesks: [], steps: [], version: route.legs.length + 1 });
    expect([ended.stage.key, ended.outcome]).toEqual([route.end, "AWARDED"]);
    expect(await whoHas(one, [...people.keys()])).toEqual([]);
    expect(await verified(last, one)).toEqual({ valid: true, entries: one.version, problem: null });
  },
  120_000,
);

/** What must hold wherever a nomination stands, asked of those it waits for and of others. */
async function expectWaiting(route: Route, one: Standing, leg: Leg): Promise<void> {
  const taker = leg.username ?? route.creator;
  const seen = await readAs(taker, one);
  const desks = seen.waitingDesks.map(nameOf).toSorted();
  const expected = [...people.keys()].filter((who) => holdsOneOf(who, desks)).toSorted();
  const others = someOthers(expected, one.version);

  expect(desks).toEqual(await desksInDatabase(one));
  expect(expected).toContain(taker);
  expect(await whoHas(one, [...expected, ...others])).toEqual(expected);
  expect(seen.steps).toContainEqual({ available: true, step: { key: leg.step } });
  expect(seen.history.totalCount).toBe(seen.version);
  await expectCounted(route, one, seen);
}

function holdsOneOf(username: string, desks: readonly string[]): boolean {
  return desks.some((desk) => people.get(username)?.has(desk));
}

/** Three people it does not wait for, different ones at each stage. */
function someOthers(expected: readonly string[], turn: number): readonly string[] {
  const others = [...people.keys()].filter((who) => !expected.includes(who));
  return [0, 1, 2].flatMap((index) => others[(turn * 3 + index) % others.length] ?? []);
}

async function readAs(username: string, { id }: Standing): Promise<Taken> {
  const { nomination } = await api.data<{ nomination: Taken }>(username, asTaker, { id });
  return nomination;
}

async function desksInDatabase({ code }: Standing): Promise<readonly string[]> {
  const rows = await api.world.rows(sql<{ desk: string }>`
    select o.code || '/' || w.role_key as desk
    from waiting_desk w join nomination n on n.id = w.nomination_id
    join organisation o on o.id = w.organisation_id
    where n.code = ${code}
  `);
  return rows.map((row) => row.desk).toSorted();
}

/** Those of the people whose work queue has it. */
async function whoHas(one: Standing, asked: readonly string[]): Promise<readonly string[]> {
  const having = await Promise.all(
    asked.map(async (username) => {
      const { workQueue } = await api.data<{
        workQueue: { totalCount: number; edges: { node: { id: string } }[] };
      }>(
        username,
        `query ($code: String) { workQueue(filter: { code: $code }) {
          totalCount edges { node { id } }
        } }`,
        { code: one.code },
      );
      expect(workQueue.totalCount).toBe(workQueue.edges.length);
      return workQueue.edges.some(({ node }) => node.id === one.id) ? [username] : [];
    }),
  );
  return having.flat().toSorted();
}

/**
 * Whoever launched the campaign counts it at the stage he is shown, from the day it left its unit;
 * the unit is shown no stage under embargo.
 */
async function expectCounted(route: Route, one: Standing, seen: Taken): Promise<void> {
  const shownTo = async (username: string) => ({
    key: (await readAs(username, one)).stage.key,
    count: 1,
  });
  const leaders = await progressAs(leaderOf(route), one);
  const units = await progressAs(route.creator, one);
  const { embargo = seen.stage.key } =
    pipelines.find(({ key }) => key === route.pipeline)?.stages[seen.stage.key] ?? {};

  expect(leaders).toEqual(
    seen.submittedAt === null
      ? { total: { count: 0 }, rows: [] }
      : { total: { count: 1 }, rows: [await shownTo(leaderOf(route))] },
  );
  expect(await shownTo(route.creator)).toEqual({ key: embargo, count: 1 });
  expect(units).toEqual({ total: { count: 1 }, rows: [{ key: embargo, count: 1 }] });
}

function leaderOf({ round }: Route): string {
  if (round.startsWith("NB-SXD-")) return "nb.sxd.giamdoc";
  return round.startsWith("DN-") ? "dn.ubnd.chutich" : "nb.ubnd.chutich";
}

async function progressAs(username: string, { code }: Standing): Promise<unknown> {
  const { progress } = await api.data<{ progress: unknown }>(
    username,
    `query ($code: String) { progress(filter: { code: $code }, groupBy: STAGE) {
      total { count } rows { key count }
    } }`,
    { code },
  );
  return progress;
}

async function verified(username: string, { id }: Standing): Promise<unknown> {
  const { verifyHistory } = await api.data<{ verifyHistory: unknown }>(
    username,
    `query ($id: ID!) { verifyHistory(nominationId: $id) { valid entries problem } }`,
    { id },
  );
  return verifyHistory;
}
