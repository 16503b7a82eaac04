import { bigints, type Db, rowsOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { PersonalContext } from "./context.ts";
import type { CreateNomination } from "./create-nomination.ts";
import type { NominationText } from "./nomination-text.ts";

type New = {
  readonly id: string;
  readonly input: CreateNomination;
  readonly text: NominationText;
};

/**
 * Links a new nomination with the achievements it is for. One achievement is rewarded once: a second
 * commendation for it, or the same award again, is refused with the code of the first (Luật 06/2022
 * Điều 5 khoản 2).
 */
export async function keepAchievements(
  db: Db,
  context: PersonalContext,
  { id, input, text }: New,
): Promise<void> {
  const named = [...new Set(input.achievementIds)];
  if (named.length === 0) return keepNew(db, context, { id, input, text });
  // Two nominations for one achievement at once take turns, and the second sees the first.
  await sql`
    select pg_advisory_xact_lock(hashtext('achievement'), (id % 2147483647)::int)
    from unnest(${bigints(named.toSorted())}) as id
  `.execute(db);
  const linked = await rowsOf(
    db,
    sql`
      insert into nomination_achievement (nomination_id, achievement_id)
      select ${id}::bigint, a.id from achievement a
      where a.id = any(${bigints(named)}) and a.unit_id = ${input.unitId}::bigint
      returning achievement_id
    `,
  );
  if (linked.length !== named.length) refuse("NOT_FOUND");
  const [other] = await rowsOf(db, rewardedBefore(id));
  if (other) refuse("DUPLICATE_ACHIEVEMENT", { other: other.code });
}

function keepNew(db: Db, context: PersonalContext, { id, input, text }: New): Promise<void> {
  return sql`
    with made as (
      insert into achievement (unit_id, text, achieved_from, achieved_to, created_at, created_by_id)
      values (${input.unitId}::bigint, ${text.achievement}, ${text.achievementFrom}::date,
        ${text.achievementTo}::date, ${context.now.toISOString()}::timestamptz,
        ${context.viewer.personId}::bigint)
      returning id
    )
    insert into nomination_achievement (nomination_id, achievement_id)
    select ${id}::bigint, id from made
  `
    .execute(db)
    .then(() => undefined);
}

function rewardedBefore(id: string) {
  return sql<{ code: string }>`
    select o.code from nomination n
    join award mine on mine.key = n.award_key
    join nomination_achievement x on x.nomination_id = n.id
    join nomination_achievement y on y.achievement_id = x.achievement_id and y.nomination_id <> n.id
    join nomination o on o.id = y.nomination_id
    join award theirs on theirs.key = o.award_key
    where n.id = ${id}::bigint
      and o.outcome not in ('NOT_AWARDED', 'WITHDRAWN', 'EXPIRED', 'REVOKED')
      and (o.award_key = n.award_key
        or (mine.record ->> 'kind' = 'COMMENDATION' and theirs.record ->> 'kind' = 'COMMENDATION'))
    order by o.id limit 1
  `;
}
