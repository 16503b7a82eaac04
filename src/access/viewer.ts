import type { ActorDesk } from "../workflow/facts.ts";
import { type Db, rowsOf, sql } from "../database/sql.ts";

/** A desk of the viewer that is open today. */
export type ViewerDesk = ActorDesk & {
  readonly organisationId: string;
  readonly organisationName: string;
  readonly cleared: boolean;
};

/** Who asks: a person with the desks he holds today, and the one he chose to act for. */
export type Viewer = {
  readonly personId: string;
  readonly fullName: string;
  readonly username: string;
  readonly desks: readonly ViewerDesk[];
  readonly chosenDesk: string | null;
};

type Row = {
  personId: string;
  fullName: string;
  username: string;
  tokensValidFrom: string;
  desks: ViewerDesk[];
};

/**
 * The person behind an account with the desks open on the day, or null. A desk stands also for the
 * organisations its own has succeeded, so that work of a merged body waits where it went.
 */
export async function loadViewer(
  db: Db,
  accountId: string,
  today: string,
): Promise<(Viewer & { readonly tokensValidFrom: Date }) | null> {
  const [row] = await rowsOf(
    db,
    sql<Row>`
      select a.username, a.tokens_valid_from as "tokensValidFrom",
        p.id as "personId", p.full_name as "fullName",
        (select coalesce(json_agg(json_build_object(
            'id', d.id::text,
            'role', d.role_key,
            'organisationId', d.organisation_id::text,
            'organisationName', o.name_vi,
            'organisations', (
              with recursive covered as (
                select d.organisation_id as id
                union
                select before.id from organisation before
                join covered on before.successor_id = covered.id
                where before.valid_to < ${today}::date
              )
              select json_agg(id::text) from covered
            ),
            'cleared', d.cleared) order by d.id), '[]')
          from desk d
          join organisation o on o.id = d.organisation_id
          where d.person_id = p.id
            and d.valid_from <= ${today}::date
            and (d.valid_to is null or d.valid_to >= ${today}::date)
            and (o.valid_to is null or o.valid_to >= ${today}::date)
        ) as desks
      from account a
      join person p on p.id = a.person_id
      where a.id = ${accountId}::bigint and not a.disabled
    `,
  );
  if (!row) return null;
  return { ...row, tokensValidFrom: new Date(row.tokensValidFrom), chosenDesk: null };
}
