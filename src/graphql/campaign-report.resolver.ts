import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { AwardRecord, DocumentTypeRecord } from "../catalogue/types.ts";
import type { OrganisationRow } from "../queries/organisations.ts";
import {
  type CampaignFigures,
  type CampaignQuestion,
  type CampaignReport,
  campaignReport,
} from "../queries/report-campaign.ts";
import {
  type LevelDays,
  levelDays,
  maxSilentUnits,
  type ReturnReason,
  returnReasons,
  type SilentUnit,
  silentUnits,
} from "../queries/report-campaign-work.ts";
import type { RoundRow } from "../queries/rounds.ts";
import { refuse } from "../workflow/refusals.ts";
import {
  CampaignFiguresType,
  CampaignReportType,
  LevelDaysType,
  ReturnReasonType,
  SilentUnitType,
} from "./campaign-report.type.ts";
import { RoundType } from "./campaign.type.ts";
import { AwardType, DocumentTypeType } from "./catalogue.type.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import { fromGlobalId } from "./global-id.ts";
import { OrganisationType } from "./organisation.type.ts";

/** The figures with what they were asked for: the rest is asked for only where it is named. */
type Report = CampaignReport & { readonly question: CampaignQuestion };

@Resolver(() => CampaignReportType)
export class CampaignReportResolver {
  @Query(() => CampaignReportType, {
    description: "The report of a campaign, or of one of its rounds.",
  })
  async campaignReport(
    @Arg("campaignId", () => ID, { description: "The campaign." }) campaign: string,
    @Arg("roundId", () => ID, {
      nullable: true,
      description: "One of its rounds; all if left out.",
    })
    round: string | null | undefined,
    @Ctx() context: GraphqlContext,
  ): Promise<Report> {
    const question = {
      campaignId: fromGlobalId("campaignId", "Campaign", campaign),
      roundId: round ? fromGlobalId("roundId", "Round", round) : null,
    };
    return { ...(await campaignReport(queryContextOf(context), question)), question };
  }

  @FieldResolver(() => [ReturnReasonType], {
    description: "What nominations were sent back for; as many as there are types of document.",
  })
  returnReasons(
    @Root() { question }: Report,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly ReturnReason[]> {
    return returnReasons(queryContextOf(context), question);
  }

  @FieldResolver(() => [LevelDaysType], { description: "Working days by level." })
  levelDays(
    @Root() { question }: Report,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly LevelDays[]> {
    return levelDays(queryContextOf(context), question);
  }

  @FieldResolver(() => [SilentUnitType], {
    description:
      "Units that submitted nothing to a round, the late first; only those whose every ordinary nomination the viewer would read. At most 500.",
  })
  async silentUnits(
    @Root() { question }: Report,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly SilentUnit[]> {
    return (await silentUnits(queryContextOf(context), question)).slice(0, maxSilentUnits);
  }
}

@Resolver(() => CampaignFiguresType)
export class CampaignFiguresResolver {
  @FieldResolver(() => AwardType, {
    nullable: true,
    description: "The award; null for all together. Filter `awards`.",
  })
  award(
    @Root() { awardKey }: CampaignFigures,
    @Ctx() { catalogue }: GraphqlContext,
  ): AwardRecord | null {
    return catalogue.awards.get(awardKey ?? "") ?? null;
  }
}

@Resolver(() => ReturnReasonType)
export class ReturnReasonResolver {
  @FieldResolver(() => DocumentTypeType, {
    nullable: true,
    description: "What was missing; null for what is no document.",
  })
  documentType(
    @Root() { documentType }: ReturnReason,
    @Ctx() { catalogue }: GraphqlContext,
  ): DocumentTypeRecord | null {
    return catalogue.documentTypes.get(documentType ?? "") ?? null;
  }
}

@Resolver(() => SilentUnitType)
export class SilentUnitResolver {
  @FieldResolver(() => OrganisationType, { description: "The unit." })
  async unit(
    @Root() { unitId }: SilentUnit,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow> {
    return (await loaders.organisation.load(unitId)) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => RoundType, { description: "The round." })
  async round(
    @Root() { roundId }: SilentUnit,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<RoundRow> {
    return (await loaders.round.load(roundId)) ?? refuse("NOT_FOUND");
  }
}
