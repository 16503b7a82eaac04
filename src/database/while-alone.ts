import pg from "pg";
import { type RawBuilder, sql } from "./sql.ts";
import { applicationRole } from "./connect.ts";

/** A lock by two numbers: what is locked, and which one of it. */
export type LockName = { readonly kind: number; readonly id: string };

/**
 * Does the work under a lock that ends with this process or its connection, however that happens;
 * gives null at once where another holds it. A machine that is gone is noticed within a minute.
 */
export async function whileAlone<T>(
  url: string,
  { kind, id }: LockName,
  work: () => Promise<T>,
): Promise<T | null> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    options: `-c role=${applicationRole} -c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3`,
  });
  // The loss shows in the work itself; without a listener it would end the process.
  client.on("error", () => {});
  await client.connect();
  try {
    const { rows } = await client.query<{ held: boolean }>(
      "select pg_try_advisory_lock($1, $2) as held",
      [kind, Number(id)],
    );
    return rows[0]?.held ? await work() : null;
  } finally {
    await client.end();
  }
}

/** Whether no process is at what has this number; for a condition in SQL. */
export function unattended(kind: number, id: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`not exists (
    select from pg_locks l
    where l.locktype = 'advisory' and l.classid = ${kind}::oid and l.objid = ${id}::oid
      and l.database = (select oid from pg_database where datname = current_database()))`;
}
