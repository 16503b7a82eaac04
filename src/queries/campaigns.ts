import { dateInVietnam } from "../award/dates.ts";
import type { CampaignRecord } from "../catalogue/types.ts";
import { bigints, type RawBuilder, rowOf, rowsOf, sql, texts } from "../database/sql.ts";
import type { CommendationType } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";
import { keysetPage } from "./keyset.ts";
import type { Page, PageArguments } from "./page.ts";

/** A campaign with its whole record; everybody who is signed in reads it. */
export type CampaignRow = {
  readonly id: string;
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly commendationType: CommendationType;
  readonly launchedById: string;
  readonly monitorIds: readonly string[];
  readonly validFrom: string;
  readonly validTo: string;
  readonly record: CampaignRecord;
};

export type CampaignFilter = {
  /** Campaigns that run, or do not run, today. */
  readonly open?: boolean | null | undefined;
  readonly launchedById?: string | null | undefined;
  readonly commendationTypes?: readonly CommendationType[] | null | undefined;
};

const columns = sql<CampaignRow>`
  c.id, c.code, c.name_vi as "nameVi", c.name_en as "nameEn",
  c.commendation_type as "commendationType", c.launched_by_id as "launchedById",
  array(select m.organisation_id::text from campaign_monitor m
    where m.campaign_id = c.id order by m.organisation_id) as "monitorIds",
  c.valid_from as "validFrom", c.valid_to as "validTo", c.record`;

/** One page of campaigns, the latest to begin first. */
export function listCampaigns(
  { db, now }: QueryContext,
  question: { readonly filter?: CampaignFilter; readonly page?: PageArguments },
): Promise<Page<CampaignRow>> {
  return keysetPage<CampaignRow, CampaignRow>(db, {
    columns,
    from: sql`campaign c`,
    where: fitting(question.filter ?? {}, now),
    ordering: {
      list: "campaigns",
      tag: "LATEST",
      key: sql`c.valid_from`,
      type: "date",
      id: sql`c.id`,
      descending: true,
    },
    page: question.page ?? {},
    node: (row) => row,
  });
}

export async function countCampaigns(
  { db, now }: QueryContext,
  filter: CampaignFilter = {},
): Promise<number> {
  const row = await rowOf(
    db,
    sql<{ count: number }>`
      select count(*)::int as count from campaign c where ${fitting(filter, now)}
    `,
  );
  return row?.count ?? 0;
}

export async function campaignsByIds(
  { db }: QueryContext,
  ids: readonly string[],
): Promise<readonly (CampaignRow | null)[]> {
  const rows = await rowsOf(
    db,
    sql<CampaignRow>`select ${columns} from campaign c where c.id = any(${bigints(ids)})`,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

function fitting(filter: CampaignFilter, now: Date): RawBuilder<boolean> {
  const { open, launchedById, commendationTypes } = filter;
  const today = dateInVietnam(now);
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (open !== null && open !== undefined)
    conditions.push(sql`(${today}::date between c.valid_from and c.valid_to) = ${open}::boolean`);
  if (launchedById !== null && launchedById !== undefined)
    conditions.push(sql`c.launched_by_id = ${launchedById}::bigint`);
  if (commendationTypes && commendationTypes.length > 0)
    conditions.push(sql`c.commendation_type = any(${texts(commendationTypes)})`);
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}
