import type pg from "pg";
import { rowsOf, sql } from "../../src/database/sql.ts";
import type { World } from "../support/world.ts";
import { measure, type Measured, type Row } from "./measure.ts";
import type { Servers } from "./servers.ts";
import { forAnother, send, statementsOf } from "./statements.ts";

export type Parts = {
  readonly world: World;
  readonly servers: Servers;
  readonly pool: pg.Pool;
  readonly requests: number;
};

const queue = `query { workQueue(first: 20) { edges { cursor node { id code version dueOn overdue
  subject { name } award { key label } stage { key label }
  steps { step { key label } available refusals { reason messageVi } } } }
  pageInfo { hasNextPage endCursor } } }`;
const history = `query ($id: ID!) { nomination(id: $id) { id history(first: 20) { edges { node {
  seq kind step { key label } at actor { personName organisationName } note } } } } }`;
const advance = `mutation ($input: AdvanceNominationInput!) { advanceNomination(input: $input) {
  nomination { id version stage { key } } historyEntry { seq } } }`;
const advanceMany = `mutation ($input: AdvanceNominationsInput!) {
  advanceNominations(input: $input) { batchId results { refusal { reason } nomination { id } } } }`;

const reader = "nb.snv.chuyenvien1";
const clerk = "nb.sxd.vp.vanthu";
const batchSize = 50;

type Target = { readonly id: string; readonly version: number; readonly lastHash: string };

/** Every case: the API over HTTP, then its own SQL by the driver alone. */
export async function cases(parts: Parts): Promise<readonly Row[]> {
  const { servers, requests } = parts;
  const readerToken = await signIn(servers, reader);
  const clerkToken = await signIn(servers, clerk);
  const targets = await intakes(parts.world, requests * 4 + 2);
  const alone = targets.slice(0, requests);
  const direct = targets.slice(requests, 2 * requests);
  const bulk = targets.slice(2 * requests);
  return [
    await reads(parts, "workQueue, 20 rows with steps", readerToken, { query: queue, ids: [] }),
    await reads(parts, "history page", readerToken, { query: history, ids: await visible(parts) }),
    await moves(parts, clerkToken, alone, direct),
    await batchMoves(parts, clerkToken, bulk),
  ];
}

async function signIn(servers: Servers, username: string): Promise<string> {
  const answer = await servers.ask(
    "",
    "mutation ($input: SignInInput!) { signIn(input: $input) { token } }",
    { input: { username, password: "bang-vang-demo" } },
  );
  return (answer.data as { signIn: { token: string } }).signIn.token;
}

const globalId = (id: string) => Buffer.from(`Nomination:${id}`).toString("base64url");

/** Nominations that wait for the clerk's `receive`, each once. */
function intakes({ database }: World, count: number): Promise<Target[]> {
  return rowsOf(
    database.db,
    sql<Target>`
      select n.id, n.version, n.last_hash as "lastHash"
      from waiting_desk w
      join nomination n on n.id = w.nomination_id
      join organisation o on o.id = w.organisation_id
      where o.code = 'NB-SXD-VP' and w.role_key = 'CLERK' and n.stage = 'OFFICE_INTAKE'
        and n.pipeline_key = 'province-award'
      order by n.id limit ${count}
    `,
  );
}

async function visible({ world, requests }: Parts): Promise<readonly string[]> {
  const rows = await rowsOf(
    world.database.db,
    sql<{ id: string }>`
      select n.id from nomination n
      join nomination_reader r on r.nomination_id = n.id
      join organisation o on o.id = r.organisation_id
      where o.code = 'NB-SNV' and r.scope = 'CASE' and n.submitted_at is not null
      order by n.last_hash limit ${requests}
    `,
  );
  return rows.map((row) => row.id);
}

async function reads(
  { servers, pool, requests }: Parts,
  name: string,
  token: string,
  { query, ids }: { readonly query: string; readonly ids: readonly string[] },
): Promise<Row> {
  const items = Array.from(
    { length: requests },
    (_, index) => ids[index % (ids.length || 1)] ?? "",
  );
  const variables = (id: string) => (id ? { id: globalId(id) } : {});
  const first = items[0] ?? "";
  // The first request of a process also loads the catalogue.
  await servers.askHere(token, query, variables(first));
  const sent = await statementsOf(() => servers.askHere(token, query, variables(first)));
  const api = await measure(items, async (id) => {
    await servers.ask(token, query, variables(id));
  });
  const driver = await measure(items, (id) => send(pool, forAnother(sent, new Map([[first, id]]))));
  return { name, api, driver };
}

function receive(target: Target) {
  return {
    input: { nominationId: globalId(target.id), step: "receive", seenVersion: target.version },
  };
}

async function moves(
  { servers, pool }: Parts,
  token: string,
  targets: readonly Target[],
  direct: readonly Target[],
): Promise<Row> {
  const [sample, ...rest] = targets;
  if (!sample) throw new Error("Too few nominations wait for the clerk; load more.");
  const sent = await statementsOf(() => servers.askHere(token, advance, receive(sample)));
  const api = await measure(rest, async (target) => {
    await servers.ask(token, advance, receive(target));
  });
  const driver = await measure(direct, (target) =>
    send(pool, forAnother(sent, swapped(sample, target))),
  );
  return { name: "advanceNomination", api, driver };
}

function swapped(from: Target, to: Target): ReadonlyMap<string, string> {
  return new Map([
    [from.id, to.id],
    [from.lastHash, to.lastHash],
  ]);
}

/** Per item: a batch of fifty takes its items one after another. */
async function batchMoves(
  { servers, pool }: Parts,
  token: string,
  targets: readonly Target[],
): Promise<Row> {
  const [sample, ...rest] = targets;
  if (!sample) throw new Error("Too few nominations wait for the clerk; load more.");
  const half = Math.floor(rest.length / 2);
  const input = (items: readonly Target[]) => ({
    input: {
      step: "receive",
      items: items.map((one) => ({ nominationId: globalId(one.id), seenVersion: one.version })),
    },
  });
  const sent = await statementsOf(() => servers.askHere(token, advanceMany, input([sample])));
  const groups = chunks(rest.slice(0, half), batchSize);
  const api = await measure(groups, async (items) => {
    await servers.ask(token, advanceMany, input(items));
  });
  const driver = await measure(chunks(rest.slice(half, 2 * half), batchSize), async (items) => {
    for (const item of items) await send(pool, forAnother(sent, swapped(sample, item)));
  });
  return {
    name: "advanceNominations, per item",
    api: perItem(api),
    driver: perItem(driver),
  };
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function perItem({ requests, perSecond, p50, p99 }: Measured): Measured {
  return {
    requests: requests * batchSize,
    perSecond: perSecond * batchSize,
    p50: p50 / batchSize,
    p99: p99 / batchSize,
  };
}
