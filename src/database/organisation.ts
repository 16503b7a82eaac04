import { type InferEntity, defineEntity, p } from "@mikro-orm/core";
import type { OrganisationKind } from "../catalogue/types.ts";

export const OrganisationEntity = defineEntity({
  name: "Organisation",
  tableName: "organisation",
  properties: {
    id: p.bigint("string").primary(),
    code: p.text().unique(),
    nameVi: p.text(),
    nameEn: p.text(),
    symbol: p.text(),
    kind: p.text().$type<OrganisationKind>(),
    parentId: p.bigint("string").nullable(),
    successorId: p.bigint("string").nullable(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    lineage: p.array((id) => id).columnType("bigint[]"),
    offices: p.json().$type<Record<string, string>>(),
    confidence: p.text(),
  },
});
export type Organisation = InferEntity<typeof OrganisationEntity>;
