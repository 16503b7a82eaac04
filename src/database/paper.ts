import { defineEntity, p } from "@mikro-orm/core";
import type { PaperKind } from "../workflow/pipeline.ts";
import type { Level } from "../workflow/vocabulary.ts";

/** A letter (tờ trình) or a decision (quyết định) over a list of nominations. */
export const PaperEntity = defineEntity({
  name: "Paper",
  tableName: "paper",
  properties: {
    id: p.bigint("string").primary(),
    kind: p.text().$type<PaperKind>(),
    issuerId: p.bigint("string"),
    stage: p.text(),
    fromStage: p.text(),
    level: p.text().$type<Level>(),
    roundId: p.bigint("string").nullable(),
    supplementsId: p.bigint("string").nullable(),
    number: p.integer().nullable(),
    symbol: p.text().nullable(),
    year: p.integer().nullable(),
    issuedOn: p.date().nullable(),
    signerId: p.bigint("string").nullable(),
    signerName: p.text().nullable(),
    signerRole: p.text().nullable(),
    signedAt: p.datetime().nullable(),
    sentAt: p.datetime().nullable(),
    recalledAt: p.datetime().nullable(),
    recalledById: p.bigint("string").nullable(),
    createdAt: p.datetime(),
    createdById: p.bigint("string").nullable(),
    version: p.integer().version(),
  },
});
