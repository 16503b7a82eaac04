import type { EntityManager } from "@mikro-orm/postgresql";
import { CatalogueProblem } from "../catalogue/parse-basics.ts";
import type { CampaignRecord, RoundRecord } from "../catalogue/types.ts";
import { type Campaign, CampaignEntity, RoundEntity } from "../database/campaign.ts";
import { dbOf } from "../database/connect.ts";
import { OrganisationEntity } from "../database/organisation.ts";
import { bigints, rowsOf, sql } from "../database/sql.ts";
import { awardsIn } from "./check-rule-sets.ts";

/** Adds or replaces campaigns and their rounds by code. */
export async function importCampaigns(
  em: EntityManager,
  records: readonly CampaignRecord[],
): Promise<void> {
  if (records.length === 0) return;
  await checkAwards(em, records);
  const organisations = new Map(
    (await em.findAll(OrganisationEntity)).map((one) => [one.code, one.id]),
  );
  const organisation = (code: string, at: string): string => {
    const id = organisations.get(code);
    if (id === undefined) throw new CatalogueProblem([`${at}: there is no organisation ${code}`]);
    return id;
  };
  for (const record of records) {
    const at = `campaigns.${record.code}`;
    const fields = campaignFields(record, organisation(record.launchedBy, `${at}.launchedBy`));
    const campaign = await em.upsert(CampaignEntity, fields, { onConflictFields: ["code"] });
    for (const round of record.rounds)
      await em.upsert(RoundEntity, roundFields(round, campaign), { onConflictFields: ["code"] });
    const monitors = record.monitors.map((code) => organisation(code, `${at}.monitors`));
    await sql`
      insert into campaign_monitor (campaign_id, organisation_id)
      select ${campaign.id}::bigint, unnest(${bigints(monitors)})
      on conflict do nothing
    `.execute(dbOf(em));
  }
}

async function checkAwards(em: EntityManager, records: readonly CampaignRecord[]): Promise<void> {
  const keys = async (table: "award" | "document_type") =>
    new Set(
      (await rowsOf(dbOf(em), sql<{ key: string }>`select key from ${sql.table(table)}`)).map(
        (row) => row.key,
      ),
    );
  const [awards, papers] = [await keys("award"), await keys("document_type")];
  const noAward = (place: string, named: readonly string[]) =>
    named
      .filter((award) => !awards.has(award))
      .map((award) => `${place}: there is no award ${award}`);
  const problems = records.flatMap((record) => [
    ...noAward(`campaigns.${record.code}.criteriaFor`, record.criteriaFor ?? []),
    ...record.criteria.flatMap(({ key, condition }) =>
      noAward(`campaigns.${record.code}.criteria.${key}`, condition ? awardsIn(condition) : []),
    ),
    ...record.rounds.flatMap((round) => [
      ...noAward(`rounds.${round.code}.awards`, round.awards),
      ...round.papers
        .filter((paper) => !papers.has(paper))
        .map((paper) => `rounds.${round.code}.papers: there is no document type ${paper}`),
    ]),
  ]);
  if (problems.length > 0) throw new CatalogueProblem(problems);
}

function campaignFields(record: CampaignRecord, launchedById: string) {
  return {
    code: record.code,
    nameVi: record.label.vi,
    nameEn: record.label.en,
    commendationType: record.commendationType,
    launchedById,
    validFrom: record.validFrom,
    validTo: record.validTo,
    record,
  };
}

function roundFields(round: RoundRecord, campaign: Campaign) {
  return {
    code: round.code,
    campaignId: campaign.id,
    kind: round.kind,
    year: round.year,
    nameVi: round.label.vi,
    nameEn: round.label.en,
    opensOn: round.opensOn,
    unitBefore: round.unitBefore,
    departmentBefore: round.departmentBefore,
    inclusive: round.inclusive,
    awards: [...round.awards],
    papers: [...round.papers],
    demo: round.demo,
  };
}
