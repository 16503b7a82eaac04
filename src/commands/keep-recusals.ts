import { conflictsOf } from "../access/conflicts.ts";
import type { SessionCase } from "../access/load-sessions.ts";
import { dateInVietnam } from "../award/dates.ts";
import { castOf, isRecused, type Recusal } from "../award/session.ts";
import { type Db, json, sql } from "../database/sql.ts";
import type { PersonalContext } from "./context.ts";

type Found = Pick<Recusal, "personId" | "ground"> & { readonly nominationId: string };

/** Who must not vote on which open item because of what he is; a seat, for its member or substitute. */
export async function recusalsFor(
  db: Db,
  { now }: PersonalContext,
  one: Pick<SessionCase, "items" | "seats">,
): Promise<readonly Found[]> {
  const open = one.items.filter((item) => item.state === "PENDING" || item.state === "OPEN");
  const people = one.seats.flatMap(({ personId, substituteId }) =>
    substituteId === null ? [personId] : [personId, substituteId],
  );
  const conflicts = await conflictsOf(
    db,
    open.map((item) => item.nominationId),
    [...new Set(people)],
    dateInVietnam(now),
  );
  return open.flatMap((item) =>
    one.seats.flatMap((seat): readonly Found[] => {
      // A ballot that is in the box stays there: nobody could tell which it is.
      if (isRecused(item, seat) || castOf(item, seat)) return [];
      const of = (personId: string | null) =>
        conflicts.find(
          (found) => found.nominationId === item.nominationId && found.personId === personId,
        );
      const place = { nominationId: item.nominationId, personId: seat.personId };
      const own = of(seat.personId);
      if (own) return [{ ...place, ground: own.ground }];
      return of(seat.substituteId) ? [{ ...place, ground: "SUBSTITUTE" }] : [];
    }),
  );
}

/** Puts the recusals that follow from what people are on record. */
export async function keepRecusals(
  db: Db,
  context: PersonalContext,
  one: Pick<SessionCase, "id" | "items" | "seats">,
): Promise<void> {
  const found = await recusalsFor(db, context, one);
  if (found.length === 0) return;
  await sql`
    insert into recusal (session_id, nomination_id, person_id, ground)
    select ${one.id}::bigint, "nominationId", "personId", ground
    from jsonb_to_recordset(${json(found)})
      as ("nominationId" bigint, "personId" bigint, ground text)
    on conflict do nothing
  `.execute(db);
}
