import { type ClockRow, type Timing, timingsOf } from "../../src/queries/clocks.ts";
import type { QueryContext } from "../../src/queries/context.ts";
import { sql } from "../../src/database/sql.ts";
import type { Walked } from "./walk.ts";
import type { World } from "./world.ts";

/** Nine in the morning in Vietnam. */
export const onDay = (date: string) => new Date(`${date}T02:00:00Z`);

/** Who reads every nomination of the demonstration's department of construction. */
const reader = "nb.sxd.qlvt.canbo";

/** The reader's question on a day. */
export async function askingOn(world: World, date: string): Promise<QueryContext> {
  const { viewer } = await world.as(reader, onDay(date));
  return { db: world.database.db, catalogue: world.catalogue, viewer, now: onDay(date) };
}

/** How the time of a nomination stands on a day. */
export async function timingOn(world: World, one: Walked, date: string): Promise<Timing> {
  const [timing] = await timingsOf(await askingOn(world, date), [one.nominationId]);
  if (!timing) throw new Error(`${reader} does not read ${one.nominationId}.`);
  return timing;
}

/** The limit that is still to be kept, or the last one that was. */
export async function clockOn(
  world: World,
  one: Walked,
  [key, date]: readonly [string, string],
): Promise<ClockRow> {
  const { clocks } = await timingOn(world, one, date);
  const found = clocks.findLast((clock) => clock.key === key);
  if (!found) throw new Error(`There is no clock ${key}.`);
  return found;
}

type Due = { readonly stage: string; readonly dueOn: string | null; readonly queue: string[] };

/** Where a nomination stands and is due, in its own row and in the queues. */
export async function dueOf(world: World, { nominationId }: Walked): Promise<Due> {
  const [row] = await world.rows(sql<Due>`
    select n.stage, n.due_on::text as "dueOn",
      array(select distinct w.due_key::text from waiting_desk w where w.nomination_id = n.id) as queue
    from nomination n where n.id = ${nominationId}::bigint
  `);
  if (!row) throw new Error(`There is no nomination ${nominationId}.`);
  return row;
}
