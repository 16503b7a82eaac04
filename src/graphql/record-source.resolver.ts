import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { AwardRecord } from "../catalogue/types.ts";
import type { ImportedRecords } from "../commands/import-records.ts";
import type { AwardHistoryRow } from "../queries/award-history.ts";
import type { NominationRow } from "../queries/nomination-rows.ts";
import type { PersonRow } from "../queries/people.ts";
import type { RecordBatchRow } from "../queries/record-batches.ts";
import { refuse } from "../workflow/refusals.ts";
import { AwardType } from "./catalogue.type.ts";
import type { GraphqlContext } from "./context.ts";
import type { Locale } from "./enums.ts";
import { inLocale, LocaleArg } from "./locale.ts";
import { NominationType } from "./nomination.type.ts";
import { PersonType } from "./person.type.ts";
import {
  AwardRecordType,
  IndexResultRecordType,
  RatingRecordType,
  RecordBatchType,
} from "./record-history.type.ts";
import { ImportedRecordsType } from "./records.type.ts";

type FromBatch = { readonly batchId: string };

@Resolver(() => RecordBatchType)
export class RecordBatchResolver {
  @FieldResolver(() => PersonType, {
    nullable: true,
    description: "Who imported it; null where the operator did.",
  })
  importedBy(
    @Root() { importedById }: RecordBatchRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PersonRow | null> | null {
    return importedById === null ? null : loaders.person.load(importedById);
  }
}

@Resolver(() => AwardRecordType)
export class AwardRecordResolver {
  @FieldResolver(() => AwardType, { description: "The award." })
  award(@Root() { awardKey }: AwardHistoryRow, @Ctx() { catalogue }: GraphqlContext): AwardRecord {
    return catalogue.awards.get(awardKey) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => RecordBatchType, {
    nullable: true,
    description: "The list it is from; null where it was awarded here.",
  })
  batch(
    @Root() { batchId }: AwardHistoryRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<RecordBatchRow | null> | null {
    return batchId === null ? null : loaders.recordBatch.load(batchId);
  }

  @FieldResolver(() => NominationType, {
    nullable: true,
    description:
      "The nomination awarded here; null for a list, or where the viewer may not see it.",
  })
  nomination(
    @Root() { nominationId }: AwardHistoryRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<NominationRow | null> | null {
    return nominationId === null ? null : loaders.nomination.load(nominationId);
  }
}

@Resolver(() => RatingRecordType)
export class RatingRecordResolver {
  @FieldResolver(() => RecordBatchType, { description: "The list it is from." })
  batch(@Root() row: FromBatch, @Ctx() context: GraphqlContext): Promise<RecordBatchRow> {
    return batchOf(row, context);
  }
}

@Resolver(() => IndexResultRecordType)
export class IndexResultRecordResolver {
  @FieldResolver(() => RecordBatchType, { description: "The list it is from." })
  batch(@Root() row: FromBatch, @Ctx() context: GraphqlContext): Promise<RecordBatchRow> {
    return batchOf(row, context);
  }
}

@Resolver(() => ImportedRecordsType)
export class ImportedRecordsResolver {
  @FieldResolver(() => RecordBatchType, { description: "The list as it was kept." })
  batch(@Root() row: ImportedRecords, @Ctx() context: GraphqlContext): Promise<RecordBatchRow> {
    return batchOf(row, context);
  }

  @FieldResolver(() => [String], {
    description: "What was kept and ought to be looked at, as sentences; at most 100.",
  })
  warnings(@Root() { warnings }: ImportedRecords, @LocaleArg() locale: Locale): readonly string[] {
    return warnings.map((one) => inLocale(one, locale));
  }
}

async function batchOf(
  { batchId }: FromBatch,
  { loaders }: GraphqlContext,
): Promise<RecordBatchRow> {
  return (await loaders.recordBatch.load(batchId)) ?? refuse("NOT_FOUND");
}
