import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import type { NominationRow } from "../queries/nomination-rows.ts";
import type { VoteRow } from "../queries/votes.ts";
import type { GraphqlContext } from "./context.ts";
import type { Locale } from "./enums.ts";
import { LocaleArg } from "./locale.ts";
import { NominationType } from "./nomination.type.ts";
import { DateScalar } from "./scalars.ts";
import { VoteRuleType, VoteTallyType } from "./session-item.type.ts";

@ObjectType("NominationVote", {
  description: "What a council voted on a nomination, in a session whose minutes are signed.",
  simpleResolvers: true,
})
export class NominationVoteType {
  @Field(() => DateScalar, { description: "The day the council met." })
  readonly meetsOn!: string;

  @Field(() => Boolean, { description: "Whether the ballot was secret." })
  readonly secret!: boolean;

  @Field(() => VoteRuleType, { description: "The rule it was voted by." })
  readonly rule!: object;

  @Field(() => VoteTallyType, { description: "The round that counts." })
  readonly tally!: object;
}

@Resolver(() => NominationVoteType)
export class NominationVoteResolver {
  @FieldResolver(() => String, { description: "Name of the council." })
  council(@Root() { councilVi, councilEn }: VoteRow, @LocaleArg() locale: Locale): string {
    return locale === "en" ? councilEn : councilVi;
  }
}

@Resolver(() => NominationType)
export class NominationVotesResolver {
  @FieldResolver(() => [NominationVoteType], {
    description: "What councils voted on it, oldest first.",
  })
  votes(
    @Root() { id }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly VoteRow[]> {
    return loaders.votes.load(id);
  }
}
