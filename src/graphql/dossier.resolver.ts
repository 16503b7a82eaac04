import { Ctx, FieldResolver, ID, Int, Resolver, Root } from "type-graphql";
import { writingDesk } from "../access/writing-desk.ts";
import type { DossierChange } from "../award/dossier-changes.ts";
import type {
  AchievementRow,
  AppraisalRow,
  AskedItemRow,
  DossierOf,
  ReportRow,
  SnapshotRow,
} from "../queries/dossier.ts";
import type { NominationRow } from "../queries/nomination-rows.ts";
import type { PersonRow } from "../queries/people.ts";
import { refuse } from "../workflow/refusals.ts";
import { type GraphqlContext, viewerOf } from "./context.ts";
import {
  AchievementType,
  AppraisalLineType,
  AskedItemType,
  DossierChangeType,
  DossierSnapshotType,
  SnapshotDocumentType,
} from "./dossier.type.ts";
import { toGlobalId } from "./global-id.ts";
import { NominationType } from "./nomination.type.ts";
import { PersonType } from "./person.type.ts";
import {
  DisciplineType,
  ReportedAwardType,
  ReportedIndexType,
  ReportedInitiativeType,
  ReportedRatingType,
  ReportedStatementType,
  ReportMembersType,
  ReportType,
} from "./report.type.ts";
import { DateScalar } from "./scalars.ts";

async function dossierOf({ id }: NominationRow, { loaders }: GraphqlContext): Promise<DossierOf> {
  return (await loaders.dossier.load(id)) ?? refuse("NOT_FOUND");
}

@Resolver(() => NominationType)
export class NominationDossierResolver {
  @FieldResolver(() => ReportType, {
    nullable: true,
    description: "The achievement report as data; null where none was saved.",
  })
  async report(
    @Root() row: NominationRow,
    @Ctx() context: GraphqlContext,
  ): Promise<ReportRow | null> {
    return (await dossierOf(row, context)).report;
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether the viewer may confirm the report: there is one, nobody has, and he heads the unit.",
  })
  async mayConfirmReport(
    @Root() row: NominationRow,
    @Ctx() context: GraphqlContext,
  ): Promise<boolean> {
    const { report } = await dossierOf(row, context);
    const one = await context.loaders.case.load(row.id);
    if (!report || report.confirmedAt || !one) return false;
    return !("reason" in writingDesk(one, viewerOf(context), "confirmReport"));
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the viewer may change what the unit wrote, at the stage where it is.",
  })
  async mayEdit(@Root() { id }: NominationRow, @Ctx() context: GraphqlContext): Promise<boolean> {
    const one = await context.loaders.case.load(id);
    return one !== null && !("reason" in writingDesk(one, viewerOf(context), "editText"));
  }

  @FieldResolver(() => [AchievementType], { description: "What it is for." })
  async achievements(
    @Root() row: NominationRow,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly AchievementRow[]> {
    return (await dossierOf(row, context)).achievements;
  }

  @FieldResolver(() => [AppraisalLineType], { description: "What appraisers found, in order." })
  async appraisals(
    @Root() row: NominationRow,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly AppraisalRow[]> {
    return (await dossierOf(row, context)).appraisals;
  }

  @FieldResolver(() => [DossierSnapshotType], {
    description: "The dossier as it was each time it was sent, oldest first.",
  })
  async snapshots(
    @Root() row: NominationRow,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly SnapshotRow[]> {
    return (await dossierOf(row, context)).submissions;
  }

  @FieldResolver(() => [AskedItemType], { description: "What its last return asked for." })
  async askedItems(
    @Root() row: NominationRow,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly AskedItemRow[]> {
    return (await dossierOf(row, context)).asked;
  }

  @FieldResolver(() => [DossierChangeType], {
    description:
      "What changed in the dossier since its last return; empty where it never came back.",
  })
  async changesSinceReturn(
    @Root() row: NominationRow,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly DossierChange[]> {
    return (await dossierOf(row, context)).changes;
  }
}

@Resolver(() => ReportType)
export class ReportResolver {
  @FieldResolver(() => PersonType, { nullable: true, description: "Who saved it." })
  writtenBy(
    @Root() { writtenById }: ReportRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PersonRow | null> {
    return loaders.person.load(writtenById);
  }

  @FieldResolver(() => DisciplineType, { nullable: true, description: "What is stated of it." })
  discipline(@Root() { content }: ReportRow): object | null {
    return content.discipline;
  }

  @FieldResolver(() => DateScalar, { nullable: true, description: "Since when he works there." })
  joinedOn(@Root() { content }: ReportRow): string | null {
    return content.joinedOn;
  }

  @FieldResolver(() => [ReportedRatingType], { description: "Yearly ratings." })
  ratings(@Root() { content }: ReportRow): readonly object[] {
    return content.ratings;
  }

  @FieldResolver(() => [ReportedIndexType], { description: "Measured results." })
  indexes(@Root() { content }: ReportRow): readonly object[] {
    return content.indexes;
  }

  @FieldResolver(() => [ReportedInitiativeType], { description: "Initiatives." })
  initiatives(@Root() { content }: ReportRow): readonly object[] {
    return content.initiatives;
  }

  @FieldResolver(() => [ReportedAwardType], { description: "Awards received before." })
  awards(@Root() { content }: ReportRow): readonly object[] {
    return content.awards;
  }

  @FieldResolver(() => ReportMembersType, { nullable: true, description: "A collective's people." })
  members(@Root() { content }: ReportRow): object | null {
    return content.members;
  }

  @FieldResolver(() => [ReportedStatementType], { description: "What the unit states." })
  statements(@Root() { content }: ReportRow): readonly object[] {
    return content.statements;
  }
}

@Resolver(() => DossierSnapshotType)
export class DossierSnapshotResolver {
  @FieldResolver(() => Int, { nullable: true, description: "Number of the report it went with." })
  reportNumber(@Root() { content }: SnapshotRow): number | null {
    return content.report?.number ?? null;
  }

  @FieldResolver(() => [SnapshotDocumentType], { description: "The papers it went with." })
  documents(@Root() { content }: SnapshotRow): readonly object[] {
    return content.documents.map((one) => ({ ...one, id: toGlobalId("Document", one.id) }));
  }
}

@Resolver(() => AchievementType)
export class AchievementResolver {
  @FieldResolver(() => ID, { description: "Name it to nominate for the same achievement." })
  id(@Root() { id }: AchievementRow): string {
    return toGlobalId("Achievement", id);
  }
}
