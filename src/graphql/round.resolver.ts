import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { AwardRecord, DocumentTypeRecord } from "../catalogue/types.ts";
import type { CampaignRow } from "../queries/campaigns.ts";
import { countRounds, listRounds, type RoundRow } from "../queries/rounds.ts";
import { refuse } from "../workflow/refusals.ts";
import { CampaignType, RoundConnection, RoundFilterInput, RoundType } from "./campaign.type.ts";
import { AwardType, DocumentTypeType } from "./catalogue.type.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import type { Locale } from "./enums.ts";
import { fromGlobalId, toGlobalId } from "./global-id.ts";
import { LocaleArg } from "./locale.ts";
import { type Connection, PageArgs } from "./page.type.ts";

@Resolver(() => RoundType)
export class RoundResolver {
  @Query(() => RoundConnection, { description: "Rounds of all campaigns, the latest year first." })
  async rounds(
    @Arg("filter", () => RoundFilterInput, {
      nullable: true,
      description: "Which ones; all if left out.",
    })
    input: RoundFilterInput | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<RoundRow>> {
    const query = queryContextOf(context);
    const { campaignId: of, years, open } = input ?? {};
    const campaignId = of ? fromGlobalId("filter.campaignId", "Campaign", of) : null;
    const filter = { campaignId, years, open };
    return {
      ...(await listRounds(query, { filter, page })),
      totalCount: () => countRounds(query, filter),
    };
  }

  @Query(() => RoundType, { nullable: true, description: "One round, or null." })
  round(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<RoundRow | null> {
    return loaders.round.load(fromGlobalId("id", "Round", id));
  }

  @FieldResolver(() => ID, { description: "Opaque and unique in the whole API." })
  id(@Root() { id }: RoundRow): string {
    return toGlobalId("Round", id);
  }

  @FieldResolver(() => String, { description: "Its name." })
  name(@Root() { nameVi, nameEn }: RoundRow, @LocaleArg() locale: Locale): string {
    return locale === "en" ? nameEn : nameVi;
  }

  @FieldResolver(() => CampaignType, { description: "The campaign it belongs to." })
  async campaign(
    @Root() { campaignId }: RoundRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<CampaignRow> {
    return (await loaders.campaign.load(campaignId)) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => [AwardType], { description: "What can be nominated for." })
  awards(
    @Root() { awards }: RoundRow,
    @Ctx() { catalogue }: GraphqlContext,
  ): readonly AwardRecord[] {
    return awards.flatMap((key) => catalogue.awards.get(key) ?? []);
  }

  @FieldResolver(() => [DocumentTypeType], { description: "The papers a dossier needs." })
  papers(
    @Root() { papers }: RoundRow,
    @Ctx() { catalogue }: GraphqlContext,
  ): readonly DocumentTypeRecord[] {
    return papers.flatMap((key) => catalogue.documentTypes.get(key) ?? []);
  }
}
