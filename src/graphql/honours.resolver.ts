import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import {
  countHonours,
  type HonourChoices,
  honourChoices,
  type HonourRow,
  listHonours,
} from "../queries/honours.ts";
import type { GraphqlContext } from "./context.ts";
import type { Locale } from "./enums.ts";
import { fromGlobalId } from "./global-id.ts";
import {
  HonourAwardType,
  HonourChoicesType,
  HonourConnection,
  HonourDecisionType,
  HonourFilterInput,
  HonourType,
} from "./honours.type.ts";
import { LocaleArg } from "./locale.ts";
import { type Connection, ForwardArgs } from "./page.type.ts";

@Resolver(() => HonourType)
export class HonourResolver {
  @Query(() => HonourConnection, {
    description:
      "The honour roll: awards that are published and stand, the latest first. Open to everybody; `totalCount` counts to 10,000.",
  })
  async honourRoll(
    @Arg("filter", () => HonourFilterInput, {
      nullable: true,
      description: "Which ones; all if left out.",
    })
    input: HonourFilterInput | null | undefined,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() { database: { db } }: GraphqlContext,
  ): Promise<Connection<HonourRow>> {
    const { organisationId: within } = input ?? {};
    const organisationId = within
      ? fromGlobalId("filter.organisationId", "Organisation", within)
      : null;
    const filter = { ...input, organisationId };
    return {
      ...(await listHonours(db, { filter, page })),
      totalCount: () => countHonours(db, filter),
    };
  }

  @Query(() => HonourChoicesType, {
    description: "What the honour roll can be narrowed to. Open to everybody.",
  })
  honourChoices(@Ctx() { database, catalogue }: GraphqlContext): Promise<HonourChoices> {
    return honourChoices(database.db, catalogue);
  }

  @FieldResolver(() => String, { description: "Name of the award." })
  award(
    @Root() { awardKey }: HonourRow,
    @LocaleArg() locale: Locale,
    @Ctx() { catalogue }: GraphqlContext,
  ): string {
    return catalogue.awards.get(awardKey)?.label[locale] ?? awardKey;
  }

  @FieldResolver(() => HonourDecisionType, { description: "The decision it rests on." })
  decision(@Root() { number, symbol, decidedOn, issuer }: HonourRow): HonourDecisionType {
    return { number, symbol, issuedOn: decidedOn, issuer };
  }
}

@Resolver(() => HonourChoicesType)
export class HonourChoicesResolver {
  @FieldResolver(() => [HonourAwardType], { description: "Awards that are on it." })
  awards(@Root() { awardKeys }: HonourChoices): readonly HonourAwardType[] {
    return awardKeys.map((key) => ({ key }));
  }
}

@Resolver(() => HonourAwardType)
export class HonourAwardResolver {
  @FieldResolver(() => String, { description: "Its name." })
  label(
    @Root() { key }: HonourAwardType,
    @LocaleArg() locale: Locale,
    @Ctx() { catalogue }: GraphqlContext,
  ): string {
    return catalogue.awards.get(key)?.label[locale] ?? key;
  }
}
