import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import type { AwardRecord } from "../catalogue/types.ts";
import { confirmImport, discardImport } from "../commands/confirm-import.ts";
import { mostListBytes, requestImport } from "../commands/keep-import.ts";
import { signImport, uploadMinutes } from "../files/file-token.ts";
import { columnLetter } from "../papers/workbook/sheet.ts";
import {
  countImportFindings,
  countImportLines,
  countImports,
  importById,
  type ImportFinding,
  importFindings,
  type ImportLine,
  importLines,
  type ImportRow,
  listImports,
} from "../queries/imports.ts";
import type { NominationRow } from "../queries/nomination-rows.ts";
import type { OrganisationRow } from "../queries/organisations.ts";
import type { PersonRow } from "../queries/people.ts";
import type { RoundRow } from "../queries/rounds.ts";
import { refuse } from "../workflow/refusals.ts";
import { actingFor } from "./acting.ts";
import { RoundType } from "./campaign.type.ts";
import { AwardType } from "./catalogue.type.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import { UploadPermitType } from "./file.type.ts";
import { fromGlobalId, toGlobalId } from "./global-id.ts";
import {
  ConfirmImportInput,
  DiscardImportInput,
  ImportConnection,
  ImportFindingConnection,
  ImportFindingType,
  ImportLineConnection,
  ImportLineType,
  ImportPayload,
  ImportSeverityEnum,
  ImportType,
  RequestImportInput,
} from "./import.type.ts";
import { NominationType } from "./nomination.type.ts";
import { OrganisationType } from "./organisation.type.ts";
import { type Connection, PageArgs } from "./page.type.ts";
import { PersonType } from "./person.type.ts";

@Resolver()
export class ImportMutationsResolver {
  @Mutation(() => UploadPermitType, {
    nullable: true,
    description:
      "Permits one list of nominations for a unit the viewer writes for; PUT the bytes there. The answer has the `importId` of the list, whose report follows.",
  })
  async requestImport(
    @Arg("input", () => RequestImportInput, { description: "The list." })
    input: RequestImportInput,
    @Ctx() context: GraphqlContext,
  ): Promise<UploadPermitType> {
    const { secret, now } = context;
    const maxBytes = Math.min(context.fileMaxBytes, mostListBytes);
    const unitId = fromGlobalId("unitId", "Organisation", input.unitId);
    const roundId = fromGlobalId("roundId", "Round", input.roundId);
    const permit = await requestImport(actingFor(context), { ...input, unitId, roundId }, maxBytes);
    return {
      address: `/documents/uploads/lists/${await signImport(secret, permit, now)}`,
      method: "PUT",
      expiresAt: new Date(now.getTime() + uploadMinutes * 60_000),
      maxBytes,
    };
  }

  @Mutation(() => ImportPayload, {
    nullable: true,
    description: "Creates the drafts of a list in one act: those of all its sound rows, or none.",
  })
  async confirmImport(
    @Arg("input", () => ConfirmImportInput, { description: "The list." })
    input: ConfirmImportInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ImportPayload> {
    const importId = fromGlobalId("importId", "Import", input.importId);
    await confirmImport(actingFor(context), { ...input, importId });
    return payloadOf(context, importId);
  }

  @Mutation(() => ImportPayload, {
    nullable: true,
    description: "Puts a list aside without a draft; its report stays.",
  })
  async discardImport(
    @Arg("input", () => DiscardImportInput, { description: "The list." })
    input: DiscardImportInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ImportPayload> {
    const importId = fromGlobalId("importId", "Import", input.importId);
    await discardImport(actingFor(context), { ...input, importId });
    return payloadOf(context, importId);
  }
}

async function payloadOf(context: GraphqlContext, id: string): Promise<ImportPayload> {
  return { import: (await importById(queryContextOf(context), id)) ?? refuse("NOT_FOUND") };
}

@Resolver(() => ImportType)
class ImportResolver {
  @Query(() => ImportType, { nullable: true, description: "A list, or null." })
  import(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: GraphqlContext,
  ): Promise<ImportRow | null> {
    return importById(queryContextOf(context), fromGlobalId("id", "Import", id));
  }

  @Query(() => ImportConnection, {
    description: "The lists of the units the viewer writes for, latest first.",
  })
  async imports(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<ImportRow>> {
    const query = queryContextOf(context);
    return { ...(await listImports(query, page)), totalCount: () => countImports(query) };
  }

  @FieldResolver(() => ID, { description: "Opaque and unique in the whole API." })
  id(@Root() { id }: ImportRow): string {
    return toGlobalId("Import", id);
  }

  @FieldResolver(() => OrganisationType, { description: "The unit that nominates." })
  async unit(
    @Root() { unitId }: ImportRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow> {
    return (await loaders.organisation.load(unitId)) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => RoundType, { description: "The round." })
  async round(
    @Root() { roundId }: ImportRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<RoundRow> {
    return (await loaders.round.load(roundId)) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => AwardType, {
    nullable: true,
    description: "The award chosen with the upload; null where the list names it.",
  })
  award(@Root() { awardKey }: ImportRow, @Ctx() { catalogue }: GraphqlContext): AwardRecord | null {
    return catalogue.awards.get(awardKey ?? "") ?? null;
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Who brought it." })
  createdBy(
    @Root() { createdById }: ImportRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PersonRow | null> {
    return loaders.person.load(createdById);
  }

  @FieldResolver(() => ImportFindingConnection, {
    description: "What was found, in the order of the sheet.",
  })
  async findings(
    @Root() { id }: ImportRow,
    @Arg("severity", () => ImportSeverityEnum, { nullable: true, description: "Only such." })
    severity: ImportFinding["severity"] | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<ImportFinding>> {
    const query = queryContextOf(context);
    return {
      ...(await importFindings(query, id, { severity, page })),
      totalCount: () => countImportFindings(query, id, severity),
    };
  }

  @FieldResolver(() => ImportLineConnection, {
    description: "Its rows as they were understood, in the order of the sheet.",
  })
  async lines(
    @Root() { id }: ImportRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<ImportLine>> {
    const query = queryContextOf(context);
    return {
      ...(await importLines(query, id, page)),
      totalCount: () => countImportLines(query, id),
    };
  }
}

@Resolver(() => ImportLineType)
class ImportLineResolver {
  @FieldResolver(() => AwardType, { nullable: true, description: "The award it proposes." })
  award(
    @Root() { awardKey }: ImportLine,
    @Ctx() { catalogue }: GraphqlContext,
  ): AwardRecord | null {
    return catalogue.awards.get(awardKey ?? "") ?? null;
  }

  @FieldResolver(() => NominationType, {
    nullable: true,
    description: "The draft it became; null before, and where the viewer may not see it.",
  })
  nomination(
    @Root() { nominationId }: ImportLine,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<NominationRow | null> | null {
    return nominationId === null ? null : loaders.nomination.load(nominationId);
  }
}

@Resolver(() => ImportFindingType)
class ImportFindingResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "The letter of the column; null where it is about the whole row.",
  })
  column(@Root() { columnNumber }: ImportFinding): string | null {
    return columnNumber === null ? null : columnLetter(columnNumber);
  }
}

/** What answers questions about lists; `mutations.ts` has what changes them. */
export const importResolvers = [ImportResolver, ImportLineResolver, ImportFindingResolver] as const;
