import { unitBefore } from "../access/case-rows.ts";
import { dateInVietnam } from "../award/dates.ts";
import type { RoundRecord } from "../catalogue/types.ts";
import { bigints, type RawBuilder, rowOf, rowsOf, sql, texts } from "../database/sql.ts";
import { roundAccepts } from "../workflow/guards.ts";
import type { QueryContext } from "./context.ts";
import { keysetPage } from "./keyset.ts";
import type { Page, PageArguments } from "./page.ts";

/** A turn of a campaign; everybody who is signed in reads it. */
export type RoundRow = {
  readonly id: string;
  readonly code: string;
  readonly campaignId: string;
  readonly kind: RoundRecord["kind"];
  readonly year: number;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly opensOn: string | null;
  /** Units submit before this date; the day after the campaign where the round names none. */
  readonly unitBefore: string | null;
  readonly departmentBefore: string | null;
  readonly inclusive: boolean;
  readonly awards: readonly string[];
  readonly papers: readonly string[];
  readonly demo: boolean;
};

export type RoundFilter = {
  readonly campaignId?: string | null | undefined;
  readonly years?: readonly number[] | null | undefined;
  /** Rounds that take, or do not take, submissions of units today. */
  readonly open?: boolean | null | undefined;
};

const columns = sql<RoundRow>`
  r.id, r.code, r.campaign_id as "campaignId", r.kind, r.year, r.name_vi as "nameVi",
  r.name_en as "nameEn", r.opens_on as "opensOn", ${unitBefore} as "unitBefore",
  r.department_before as "departmentBefore", r.inclusive, r.awards, r.papers, r.demo`;
const source = sql`round r join campaign c on c.id = r.campaign_id`;

/** One page of rounds, the latest first. */
export function listRounds(
  { db, now }: QueryContext,
  question: { readonly filter?: RoundFilter; readonly page?: PageArguments },
): Promise<Page<RoundRow>> {
  return keysetPage<RoundRow, RoundRow>(db, {
    columns,
    from: source,
    where: fitting(question.filter ?? {}, now),
    ordering: {
      list: "rounds",
      tag: "LATEST",
      key: sql`r.year`,
      type: "int",
      id: sql`r.id`,
      descending: true,
    },
    page: question.page ?? {},
    node: (row) => row,
  });
}

export async function countRounds(
  { db, now }: QueryContext,
  filter: RoundFilter = {},
): Promise<number> {
  const row = await rowOf(
    db,
    sql<{ count: number }>`
      select count(*)::int as count from ${source} where ${fitting(filter, now)}
    `,
  );
  return row?.count ?? 0;
}

function fitting({ campaignId, years, open }: RoundFilter, now: Date): RawBuilder<boolean> {
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (campaignId !== null && campaignId !== undefined)
    conditions.push(sql`r.campaign_id = ${campaignId}::bigint`);
  if (years && years.length > 0)
    conditions.push(sql`r.year::text = any(${texts(years.map(String))})`);
  if (open !== null && open !== undefined)
    conditions.push(sql`(${takesOn(dateInVietnam(now))}) = ${open}::boolean`);
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

/** The guard `roundAccepts` as a condition. */
function takesOn(today: string): RawBuilder<unknown> {
  return sql`(r.opens_on is null or r.opens_on <= ${today}::date)
    and coalesce(${today}::date < ${unitBefore}
      or (r.inclusive and ${today}::date = ${unitBefore}), true)`;
}

export async function roundsByIds(
  { db }: QueryContext,
  ids: readonly string[],
): Promise<readonly (RoundRow | null)[]> {
  const rows = await rowsOf(
    db,
    sql<RoundRow>`select ${columns} from ${source} where r.id = any(${bigints(ids)})`,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** The rounds of each campaign in the order of their codes; a plan names a handful of them. */
export async function roundsOfCampaigns(
  { db }: QueryContext,
  campaignIds: readonly string[],
): Promise<readonly (readonly RoundRow[])[]> {
  const rows = await rowsOf(
    db,
    sql<RoundRow>`
      select ${columns} from ${source}
      where r.campaign_id = any(${bigints(campaignIds)})
      order by r.year, r.code
    `,
  );
  const found = Map.groupBy(rows, (row) => row.campaignId);
  return campaignIds.map((id) => found.get(id) ?? []);
}

/**
 * For each unit the rounds it may nominate in today: of campaigns launched by a body above it, or by
 * one that went into such a body.
 */
export async function roundsOpenTo(
  { db, now }: QueryContext,
  unitIds: readonly string[],
): Promise<readonly (readonly RoundRow[])[]> {
  const today = dateInVietnam(now);
  const rows = await rowsOf(
    db,
    sql<RoundRow & { readonly ofUnit: string }>`
      with recursive heir as (
        select c.id as campaign_id, c.launched_by_id as id from campaign c
        union
        select heir.campaign_id, o.successor_id from organisation o join heir on heir.id = o.id
        where o.successor_id is not null
      )
      select u.id as "ofUnit", ${columns}
      from organisation u
      join ${source} on exists (
        select from heir where heir.campaign_id = c.id and heir.id = any(u.lineage))
      where u.id = any(${bigints(unitIds)})
        and (u.valid_to is null or u.valid_to >= ${today}::date)
        and ${takesOn(today)}
      order by r.year desc, r.code
    `,
  );
  const open = rows.filter((round) => roundAccepts({ today, round }) === null);
  const found = Map.groupBy(open, (row) => row.ofUnit);
  return unitIds.map((id) => found.get(id) ?? []);
}
