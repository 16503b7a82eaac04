import type { Database } from "../database/connect.ts";
import { rowsOf, sql } from "../database/sql.ts";
import { verifyAnyHistory } from "../queries/verify-history.ts";
import { complain, print } from "./print.ts";

const PAGE = 500;

type Named = { readonly id: string; readonly code: string };

/** Recomputes the chain of one nomination, or of all; false where a history does not fit. */
export async function verify(database: Database, code: string | "--all"): Promise<boolean> {
  let checked = 0;
  let broken = 0;
  for await (const one of nominations(database, code)) {
    checked++;
    if (!(await isSound(database, one))) broken++;
  }
  if (checked === 0 && code !== "--all") {
    complain(`There is no nomination ${code}.`);
    return false;
  }
  print(`Checked ${checked}, of which ${broken} do not fit.`);
  return broken === 0;
}

async function isSound(database: Database, { id, code }: Named): Promise<boolean> {
  const { valid, entries, firstBadSeq, problem } = await verifyAnyHistory(database.db, id);
  if (!valid) complain(`${code}: ${problem} at entry ${firstBadSeq} of ${entries}.`);
  return valid;
}

async function* nominations({ db }: Database, code: string): AsyncGenerator<Named> {
  let after = "0";
  for (;;) {
    const page = await rowsOf(
      db,
      sql<Named>`
        select id, code from nomination
        where id > ${after}::bigint and (${code} = '--all' or code = ${code})
        order by id
        limit ${PAGE}
      `,
    );
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = last.id;
  }
}
