import { unitBefore } from "../access/case-rows.ts";
import { dateInVietnam } from "../award/dates.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import type { Facts } from "../workflow/facts.ts";
import { roundAccepts } from "../workflow/guards.ts";
import { refuse, Refused } from "../workflow/refusals.ts";
import type { CommendationType } from "../workflow/vocabulary.ts";
import type { PersonalContext } from "./context.ts";
import type { LineageMember } from "./resolve-places.ts";

/** A round as far as a new nomination asks about it. */
export type OpenRound = {
  readonly id: string;
  readonly campaignId: string;
  readonly commendationType: CommendationType;
  readonly awards: readonly string[];
  readonly reaches: boolean;
  readonly dates: NonNullable<Facts["round"]>;
};

/** The round, if it is open and its campaign was launched above the unit or by what merged into it. */
export async function openRoundFor(
  db: Db,
  context: PersonalContext,
  roundId: string,
  lineage: readonly LineageMember[],
): Promise<OpenRound> {
  const unit = lineage[0] ?? refuse("NOT_FOUND");
  const today = dateInVietnam(context.now);
  if (unit.validTo !== null && unit.validTo < today)
    refuse("ORGANISATION_CLOSED", { organisation: unit.name });
  const round = await rowOf(
    db,
    sql<OpenRound>`
      select r.id, r.campaign_id as "campaignId", c.commendation_type as "commendationType",
        r.awards,
        json_build_object('opensOn', r.opens_on, 'unitBefore', ${unitBefore},
          'departmentBefore', r.department_before, 'inclusive', r.inclusive) as dates,
        exists (
          with recursive heir as (
            select c.launched_by_id as id
            union
            select o.successor_id from organisation o join heir on heir.id = o.id
            where o.successor_id is not null
          )
          select from heir join organisation u on u.id = ${unit.id}::bigint
          where heir.id = any(u.lineage)
        ) as reaches
      from round r join campaign c on c.id = r.campaign_id
      where r.id = ${roundId}::bigint
    `,
  );
  if (!round) refuse("NOT_FOUND");
  if (!round.reaches) refuse("ROUND_NOT_FOR_UNIT");
  const closed = roundAccepts({ today, round: round.dates });
  if (closed) throw new Refused(closed);
  return round;
}
