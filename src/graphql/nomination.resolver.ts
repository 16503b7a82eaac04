import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { dateInVietnam } from "../award/dates.ts";
import type { AwardRecord, RuleSetRecord } from "../catalogue/types.ts";
import type { NominationRow } from "../queries/nomination-rows.ts";
import { countNominations, listNominations } from "../queries/nominations.ts";
import type { Level } from "../workflow/vocabulary.ts";
import { refuse } from "../workflow/refusals.ts";
import { AwardType, RuleSetType } from "./catalogue.type.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import { fromGlobalId, toGlobalId } from "./global-id.ts";
import {
  NominationFilterInput,
  nominationFilterOf,
  NominationOrderInput,
} from "./nomination-list.input.ts";
import {
  AchievementPeriodType,
  NominationConnection,
  NominationType,
  SupplementCountType,
} from "./nomination.type.ts";
import { type Connection, PageArgs } from "./page.type.ts";

@Resolver(() => NominationType)
export class NominationResolver {
  @Query(() => NominationType, {
    nullable: true,
    description: "One nomination; null where there is none for this viewer.",
  })
  nomination(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<NominationRow | null> {
    return loaders.nomination.load(fromGlobalId("id", "Nomination", id));
  }

  @Query(() => NominationConnection, { description: "The nominations the viewer may read." })
  async nominations(
    @Arg("filter", () => NominationFilterInput, {
      nullable: true,
      description: "Which ones; all if left out.",
    })
    input: NominationFilterInput | null | undefined,
    @Arg("orderBy", () => NominationOrderInput, {
      nullable: true,
      description: "Their order; the latest change first if left out.",
    })
    orderBy: NominationOrderInput | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<NominationRow>> {
    const query = queryContextOf(context);
    const filter = nominationFilterOf(input);
    return {
      ...(await listNominations(query, { filter, orderBy: orderBy ?? undefined, page })),
      totalCount: () => countNominations(query, filter),
    };
  }

  @FieldResolver(() => ID, { description: "Opaque and unique in the whole API." })
  id(@Root() { id }: NominationRow): string {
    return toGlobalId("Nomination", id);
  }

  @FieldResolver(() => AwardType, { description: "What it is for." })
  award(@Root() { awardKey }: NominationRow, @Ctx() { catalogue }: GraphqlContext): AwardRecord {
    return catalogue.awards.get(awardKey) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => AwardType, {
    nullable: true,
    description: "The lower award the last appraisal proposed.",
  })
  proposedAward(
    @Root() { proposedAwardKey }: NominationRow,
    @Ctx() { catalogue }: GraphqlContext,
  ): AwardRecord | null {
    return catalogue.awards.get(proposedAwardKey ?? "") ?? null;
  }

  @FieldResolver(() => RuleSetType, {
    nullable: true,
    description: "The rules it is judged by; null until it is received.",
  })
  ruleSet(
    @Root() { ruleSetKey }: NominationRow,
    @Ctx() { catalogue }: GraphqlContext,
  ): RuleSetRecord | null {
    return catalogue.ruleSets.find((one) => one.key === ruleSetKey) ?? null;
  }

  @FieldResolver(() => AchievementPeriodType, { description: "When the achievement was made." })
  achievementPeriod(
    @Root() { achievementFrom: from, achievementTo: to }: NominationRow,
  ): AchievementPeriodType {
    return { from, to };
  }

  @FieldResolver(() => Boolean, { description: "Whether it is on hold." })
  onHold(@Root() { openHolds }: NominationRow): boolean {
    return openHolds > 0;
  }

  @FieldResolver(() => Boolean, { description: "Whether it is in progress past its due date." })
  overdue(@Root() { dueOn, outcome }: NominationRow, @Ctx() { now }: GraphqlContext): boolean {
    return outcome === "IN_PROGRESS" && dueOn !== null && dueOn < dateInVietnam(now);
  }

  @FieldResolver(() => [SupplementCountType], {
    description: "How often each level has sent it back; levels that have not are left out.",
  })
  supplements(@Root() { supplements }: NominationRow): readonly SupplementCountType[] {
    return (Object.entries(supplements) as [Level, number][]).map(([level, count]) => ({
      level,
      count,
    }));
  }
}
