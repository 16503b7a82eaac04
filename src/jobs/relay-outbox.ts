import { type Db, rowsOf, sql } from "../database/sql.ts";

/** The channel every server listens on. */
export const movedChannel = "nomination_moved";

/**
 * Announces what is kept in the outbox of one nomination, in the order it was written, and marks it
 * delivered: all in one transaction, so a message goes out once or stays. Gives how many went out.
 */
export async function relayOutbox(
  { db, now }: { readonly db: Db; readonly now: Date },
  nominationId: string,
): Promise<number> {
  const sent = await rowsOf(
    db,
    sql`
      with taken as (
        select id, nomination_id, seq, payload ->> 'to' as stage
        from outbox_message
        where nomination_id = ${nominationId}::bigint and delivered_at is null
        order by id
        for update skip locked
      ),
      delivered as (
        update outbox_message set delivered_at = ${now.toISOString()}::timestamptz
        where id in (select id from taken)
      )
      select pg_notify(${movedChannel}, json_build_object(
        'nominationId', nomination_id::text, 'seq', seq, 'stage', stage)::text)
      from (select * from taken order by id) as message
    `,
  );
  return sent.length;
}
