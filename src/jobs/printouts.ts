import { enqueuePrintout } from "../commands/keep-printout.ts";
import { type Db, rowsOf, sql } from "../database/sql.ts";
import { abandonPrintout, producePrintout, type Producing } from "../papers/printouts/produce.ts";

const MOST_ATTEMPTS = 3;
/** A printout that waits so long has lost its worker. */
const LOST_MS = 600_000;
const PAGE = 200;

/** Makes a printout; after the third trouble its person is told that it failed. */
export async function makePrintout(parts: Producing, id: string, attempts: number): Promise<void> {
  try {
    await producePrintout(parts, id);
  } catch (error) {
    if (attempts >= MOST_ATTEMPTS) await abandonPrintout(parts, id);
    throw error;
  }
}

/** Has those made again whose worker was lost on the way. */
export async function remakePrintouts(db: Db, now: Date): Promise<number> {
  const before = new Date(now.getTime() - LOST_MS).toISOString();
  const lost = await rowsOf(
    db,
    sql<{ id: string }>`
      select id from printout where state = 'WAITING' and requested_at < ${before}::timestamptz
      order by requested_at limit ${PAGE}
    `,
  );
  for (const { id } of lost) await enqueuePrintout(db, id);
  return lost.length;
}
