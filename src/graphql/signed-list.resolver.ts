import { Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { PaperRow } from "../queries/paper-rows.ts";
import type { SignedLine } from "../queries/signed-lines.ts";
import type { GraphqlContext } from "./context.ts";
import { toGlobalId } from "./global-id.ts";
import { type Connection, PageArgs } from "./page.type.ts";
import { DecisionType } from "./paper.type.ts";
import { SignedLineConnection, SignedLineType } from "./signed-list.type.ts";

@Resolver(() => DecisionType)
export class SignedListResolver {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      "Whether what was signed still has its hash and, until it is published, is still what the nominations say; null until signed.",
  })
  contentHolds(
    @Root() { id }: PaperRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<boolean | null> {
    return loaders.contentHolds.load(id);
  }

  @FieldResolver(() => SignedLineConnection, {
    description:
      "The list as it was signed, readable for ever; only nominations the viewer may read.",
  })
  async signedList(
    @Root() { id }: PaperRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Connection<SignedLine>> {
    const found = await loaders.signedLines(page).load(id);
    return { ...found, totalCount: () => loaders.signedLineCount.load(id) };
  }
}

@Resolver(() => SignedLineType)
export class SignedLineResolver {
  @FieldResolver(() => ID, { description: "The nomination." })
  nominationId(@Root() { nominationId }: SignedLine): string {
    return toGlobalId("Nomination", nominationId);
  }
}
