import { defineEntity, p } from "@mikro-orm/core";
import type { PaperKind } from "../workflow/pipeline.ts";

/** A letter (tờ trình) or a decision (quyết định) over a list of nominations. */
export const PaperEntity = defineEntity({
  name: "Paper",
  tableName: "paper",
  properties: {
    id: p.bigint("string").primary(),
    kind: p.text().$type<PaperKind>(),
    issuerId: p.bigint("string"),
    stage: p.text(),
    number: p.integer().nullable(),
    symbol: p.text().nullable(),
    year: p.integer().nullable(),
    issuedOn: p.date().nullable(),
    signerId: p.bigint("string").nullable(),
    signerName: p.text().nullable(),
    signerRole: p.text().nullable(),
    signedAt: p.datetime().nullable(),
    sentAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    createdById: p.bigint("string").nullable(),
    version: p.integer().version(),
  },
});
