import { afterAll, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import { verify } from "../../src/cli/verify.ts";
import { sql } from "../../src/database/sql.ts";
import { purge } from "../../src/jobs/purge.ts";
import { sweep } from "../../src/jobs/sweep.ts";
import { begin, routeNamed, stageOf } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const route = routeNamed("Giấy khen of the department, without council");
const longAfter = new Date("2027-06-01T03:00:00Z");

let world: World;
let warnings: object[] = [];

beforeAll(async () => {
  world = await openWorld();
});

beforeEach(() => {
  warnings = [];
});

afterAll(() => world.close());

test("before its date the clock leaves a nomination alone", async () => {
  const { nominationId } = await begin(world, route);

  const swept = await sweepAt(new Date("2026-11-23T03:00:00Z"));

  expect(swept).toEqual({ moved: 0, failed: 0 });
  expect(await stageOf(world, nominationId)).toBe("DRAFT");
});

test("after its date the clock takes its step, once, with a line in the history", async () => {
  const { nominationId } = await begin(world, route);

  const first = await sweepAt(longAfter);
  const second = await sweepAt(longAfter);

  expect(first.moved).toBeGreaterThan(0);
  expect([first.failed, second]).toEqual([0, { moved: 0, failed: 0 }]);
  expect(await stageOf(world, nominationId)).toBe("EXPIRED");
  const history = await world.rows(
    sql`select step, person_id from history_entry
      where nomination_id = ${nominationId}::bigint order by seq desc limit 1`,
  );
  expect(history).toEqual([{ step: "expire", person_id: null }]);
});

test("more than a page of them is swept in one go, and every history verified", async () => {
  await world.asOwner(sql`alter sequence nomination_id_seq restart with 980`);
  for (let made = 0; made < 510; made += 10)
    await Promise.all(Array.from({ length: 10 }, () => begin(world, route)));

  const swept = await sweepAt(longAfter);

  const [left] = await world.rows(
    sql<{ drafts: number; all: number }>`
      select count(*) filter (where stage = 'DRAFT')::int as drafts, count(*)::int as all
      from nomination`,
  );
  expect(swept).toEqual({ moved: 510, failed: 0 });
  expect(left?.drafts).toBe(0);
  expect(await checkedBy(world)).toBe(left?.all);
});

/** How many nominations `bang-vang verify --all` says it has checked. */
async function checkedBy({ database }: World): Promise<number> {
  const said: string[] = [];
  const log = jest.spyOn(console, "log").mockImplementation((line: string) => said.push(line));
  await verify(database, "--all");
  log.mockRestore();
  return Number(/Checked (\d+)/.exec(said.join(" "))?.[1]);
}

test("one that cannot be moved is logged and does not stop the rest", async () => {
  const broken = await begin(world, route);
  const sound = await begin(world, route);
  await world.asOwner(
    sql`create function refuse_move() returns trigger language plpgsql as
      $$ begin raise exception 'no'; end $$`,
    sql`create trigger refuse_move before update on nomination for each row
      when (old.id = ${sql.lit(Number(broken.nominationId))}) execute function refuse_move()`,
  );

  const swept = await sweepAt(longAfter);

  expect(swept).toEqual({ moved: 1, failed: 1 });
  expect(warnings).toMatchObject([{ nominationId: broken.nominationId, step: "expire" }]);
  expect(await stageOf(world, broken.nominationId)).toBe("DRAFT");
  expect(await stageOf(world, sound.nominationId)).toBe("EXPIRED");
});

test("what has served its time is deleted, and nothing younger", async () => {
  await world.rows(sql`delete from outbox_message`);
  await world.asOwner(
    sql`insert into sign_in_failure values ('old', 1, '2027-05-30'), ('new', 1, '2027-05-31T12:00Z')`,
    sql`insert into idempotency_key
      select id, 'm', key, '', '{}', at::timestamptz from (select min(id) as id from person) p,
        (values ('old', '2027-05-01'), ('new', '2027-05-03')) as k (key, at)`,
    sql`insert into outbox_message (nomination_id, seq, topic, payload, created_at, delivered_at)
      select min(id), 1, 't', '{}', '2027-01-01', d::timestamptz from nomination,
        (values ('2027-05-01'), ('2027-05-03'), (null)) as d (d) group by d`,
  );

  const purged = await purge({ db: world.database.db, now: longAfter });

  expect(purged).toEqual({ keys: 1, messages: 1, failures: 1, previews: 0 });
  const [left] = await world.rows(sql`
    select (select count(*)::int from outbox_message) as messages,
      (select string_agg(key, ',') from idempotency_key) as keys,
      (select string_agg(username_hash, ',') from sign_in_failure) as failures`);
  expect(left).toEqual({ messages: 2, keys: "new", failures: "new" });
});

function sweepAt(now: Date) {
  const { database, catalogue } = world;
  const silent = () => {};
  const log = { info: silent, error: silent, warn: (fields: object) => warnings.push(fields) };
  const catalogueSource = { current: () => Promise.resolve(catalogue) };
  return sweep({ database, catalogueSource, now, log });
}
