import { type InferEntity, defineEntity, p } from "@mikro-orm/core";
import type { CampaignRecord } from "../catalogue/types.ts";
import type { CommendationType } from "../workflow/vocabulary.ts";

export const CampaignEntity = defineEntity({
  name: "Campaign",
  tableName: "campaign",
  properties: {
    id: p.bigint("string").primary(),
    code: p.text().unique(),
    nameVi: p.text(),
    nameEn: p.text(),
    commendationType: p.text().$type<CommendationType>(),
    launchedById: p.bigint("string"),
    validFrom: p.date(),
    validTo: p.date(),
    record: p.json().$type<CampaignRecord>(),
  },
});
export type Campaign = InferEntity<typeof CampaignEntity>;

export const RoundEntity = defineEntity({
  name: "Round",
  tableName: "round",
  properties: {
    id: p.bigint("string").primary(),
    code: p.text().unique(),
    campaignId: p.bigint("string"),
    kind: p.text(),
    year: p.integer(),
    nameVi: p.text(),
    nameEn: p.text(),
    opensOn: p.date().nullable(),
    unitBefore: p.date().nullable(),
    departmentBefore: p.date().nullable(),
    inclusive: p.boolean(),
    awards: p.array(),
    papers: p.array(),
    demo: p.boolean(),
  },
});
