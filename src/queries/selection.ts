import { queueDesks, visibleTo } from "../access/visible.ts";
import { rowsOf, sql } from "../database/sql.ts";
import { maxBatchItems } from "../workflow/batch.ts";
import { refuse } from "../workflow/refusals.ts";
import type { QueryContext } from "./context.ts";
import { matching, type NominationFilter } from "./nomination-filter.ts";
import { countNominations, readable } from "./nominations.ts";
import { atDesk, countWorkQueue, type QueueFilter, withDesk } from "./work-queue.ts";

/** All ids of the viewer's work queue under a filter, most urgent first; refuses too many. */
export async function selectFromQueue(
  context: QueryContext,
  { filter = {}, deskId }: QueueFilter,
): Promise<readonly string[]> {
  const { db, viewer } = context;
  const rows = await rowsOf(
    db,
    sql<{ id: string }>`
      select w.nomination_id as id, min(w.due_key)
      from ${queueDesks(withDesk(viewer, deskId))}
      join waiting_desk w on ${atDesk}
      join nomination n on n.id = w.nomination_id
        and ${visibleTo(viewer)} and ${matching(filter, context)}
      group by w.nomination_id
      order by min(w.due_key), w.nomination_id
      limit ${maxBatchItems + 1}
    `,
  );
  return atMost(rows, () => countWorkQueue(context, { filter, deskId }));
}

/** All ids of the nominations the viewer may read under a filter, oldest first; refuses too many. */
export async function selectFromNominations(
  context: QueryContext,
  filter: NominationFilter,
): Promise<readonly string[]> {
  const rows = await rowsOf(
    context.db,
    sql<{ id: string }>`
      select n.id from nomination n where ${readable(context, filter)}
      order by n.id limit ${maxBatchItems + 1}
    `,
  );
  return atMost(rows, () => countNominations(context, filter));
}

async function atMost(
  rows: readonly { readonly id: string }[],
  count: () => Promise<number>,
): Promise<readonly string[]> {
  if (rows.length > maxBatchItems)
    refuse("BATCH_TOO_LARGE", { count: await count(), max: maxBatchItems });
  return rows.map(({ id }) => id);
}
