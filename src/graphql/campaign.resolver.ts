import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { CampaignRecord } from "../catalogue/types.ts";
import { type CampaignRow, countCampaigns, listCampaigns } from "../queries/campaigns.ts";
import type { OrganisationRow } from "../queries/organisations.ts";
import type { RoundRow } from "../queries/rounds.ts";
import { refuse } from "../workflow/refusals.ts";
import {
  CampaignFundingType,
  CampaignPlanType,
  CampaignSubjectType,
  CampaignTargetType,
  CitedDocumentType,
  CriterionType,
} from "./campaign-parts.type.ts";
import {
  CampaignConnection,
  CampaignFilterInput,
  CampaignType,
  RoundType,
} from "./campaign.type.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import type { Locale } from "./enums.ts";
import { fromGlobalId, toGlobalId } from "./global-id.ts";
import { LocaleArg } from "./locale.ts";
import { OrganisationType } from "./organisation.type.ts";
import { type Connection, PageArgs } from "./page.type.ts";

@Resolver(() => CampaignType)
export class CampaignResolver {
  @Query(() => CampaignConnection, { description: "Campaigns, the latest to begin first." })
  async campaigns(
    @Arg("filter", () => CampaignFilterInput, {
      nullable: true,
      description: "Which ones; all if left out.",
    })
    input: CampaignFilterInput | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<CampaignRow>> {
    const query = queryContextOf(context);
    const { open, launchedById: by, commendationTypes } = input ?? {};
    const launchedById = by ? fromGlobalId("filter.launchedById", "Organisation", by) : null;
    const filter = { open, launchedById, commendationTypes };
    return {
      ...(await listCampaigns(query, { filter, page })),
      totalCount: () => countCampaigns(query, filter),
    };
  }

  @Query(() => CampaignType, { nullable: true, description: "One campaign, or null." })
  campaign(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<CampaignRow | null> {
    return loaders.campaign.load(fromGlobalId("id", "Campaign", id));
  }

  @FieldResolver(() => ID, { description: "Opaque and unique in the whole API." })
  id(@Root() { id }: CampaignRow): string {
    return toGlobalId("Campaign", id);
  }

  @FieldResolver(() => String, { description: "Its name." })
  name(@Root() { nameVi, nameEn }: CampaignRow, @LocaleArg() locale: Locale): string {
    return locale === "en" ? nameEn : nameVi;
  }

  @FieldResolver(() => OrganisationType, { description: "Who launched it." })
  async launchedBy(
    @Root() { launchedById }: CampaignRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow> {
    return (await loaders.organisation.load(launchedById)) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => [OrganisationType], {
    description: "Who follows it; like the launcher, they read its submitted nominations.",
  })
  async monitors(
    @Root() { monitorIds }: CampaignRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly OrganisationRow[]> {
    const found = await Promise.all(monitorIds.map((id) => loaders.organisation.load(id)));
    return found.filter((one) => one !== null);
  }

  @FieldResolver(() => [RoundType], { description: "Its rounds, by year and code." })
  rounds(
    @Root() { id }: CampaignRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly RoundRow[]> {
    return loaders.roundsOfCampaign.load(id);
  }
}

type Parts = Pick<CampaignRow, "record">;

@Resolver(() => CampaignType)
export class CampaignPartsResolver {
  @FieldResolver(() => CampaignPlanType, { description: "The plan document." })
  plan(@Root() { record }: Parts): CampaignRecord["plan"] {
    return record.plan;
  }

  @FieldResolver(() => [String], { description: "What it is for, in Vietnamese." })
  purpose(@Root() { record }: Parts): readonly string[] {
    return record.purpose;
  }

  @FieldResolver(() => [CitedDocumentType], { description: "The documents the plan rests on." })
  basis(@Root() { record }: Parts): CampaignRecord["basis"] {
    return record.basis;
  }

  @FieldResolver(() => [CampaignSubjectType], { description: "Whom it is for." })
  subjects(@Root() { record }: Parts): CampaignRecord["subjectsText"] {
    return record.subjectsText;
  }

  @FieldResolver(() => [CriterionType], { description: "What a subject must meet." })
  criteria(@Root() { record }: Parts): CampaignRecord["criteria"] {
    return record.criteria;
  }

  @FieldResolver(() => [CampaignTargetType], { description: "The measured aims of the plan." })
  targets(@Root() { record }: Parts): CampaignRecord["targets"] {
    return record.targets;
  }

  @FieldResolver(() => [String], { description: "What a dossier holds, in Vietnamese." })
  dossier(@Root() { record }: Parts): readonly string[] {
    return record.papersText;
  }

  @FieldResolver(() => CampaignFundingType, { description: "Where the money comes from." })
  funding(@Root() { record }: Parts): CampaignRecord["funding"] {
    return record.funding;
  }
}

@Resolver(() => CriterionType)
export class CriterionResolver {
  @FieldResolver(() => String, { description: "What must be so." })
  text(
    @Root() { textVi, textEn }: CampaignRecord["criteria"][number],
    @LocaleArg() locale: Locale,
  ): string {
    return locale === "en" ? textEn : textVi;
  }
}

@Resolver(() => CampaignTargetType)
export class CampaignTargetResolver {
  @FieldResolver(() => String, { description: "What is to be reached." })
  text(
    @Root() { textVi, textEn }: CampaignRecord["targets"][number],
    @LocaleArg() locale: Locale,
  ): string {
    return locale === "en" ? textEn : textVi;
  }
}
