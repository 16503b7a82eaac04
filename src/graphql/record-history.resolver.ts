import { Arg, Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from "type-graphql";
import { type AwardHistoryRow, awardHistory, countAwardHistory } from "../queries/award-history.ts";
import {
  type IndexResultRow,
  indexResultsOf,
  type RatingRow,
  ratingsOf,
} from "../queries/record-lists.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import { fromGlobalId } from "./global-id.ts";
import { type Connection, ForwardArgs } from "./page.type.ts";
import { DateScalar } from "./scalars.ts";
import {
  AwardRecordConnection,
  IndexResultRecordType,
  RatingRecordType,
} from "./record-history.type.ts";

@ArgsType()
class RecordSubjectArgs {
  @Field(() => ID, { nullable: true, description: "The person; name him or a body." })
  readonly personId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The body, which answers also for those that went into it.",
  })
  readonly organisationId?: string | null;
}

@Resolver()
export class RecordHistoryResolver {
  @Query(() => AwardRecordConnection, {
    description:
      "What a person or a body has received, newest decision first, from lists and from this system: for themselves and those above them.",
  })
  async awardHistory(
    @Args(() => RecordSubjectArgs) asked: RecordSubjectArgs,
    @Arg("asOf", () => DateScalar, {
      nullable: true,
      description:
        "What had been decided by this day, valid unless it had been revoked by then; as it stands now if left out.",
    })
    asOf: string | null,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<AwardHistoryRow>> {
    const query = queryContextOf(context);
    const question = { ...subjectOf(asked), asOf };
    // Each set of arguments comes with those of the other.
    const { first, after } = page;
    return {
      ...(await awardHistory(query, question, { first, after })),
      totalCount: () => countAwardHistory(query, question),
    };
  }

  @Query(() => [RatingRecordType], {
    description: "How the years were rated, newest first; the latest 200.",
  })
  ratings(
    @Args(() => RecordSubjectArgs) asked: RecordSubjectArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly RatingRow[]> {
    return ratingsOf(queryContextOf(context), subjectOf(asked));
  }

  @Query(() => [IndexResultRecordType], {
    description: "What was measured, newest year first and then by index; the latest 200.",
  })
  indexResults(
    @Args(() => RecordSubjectArgs) asked: RecordSubjectArgs,
    @Arg("index", () => String, { nullable: true, description: "Key of one index." })
    index: string | null,
    @Arg("years", () => [Int], { nullable: true, description: "Any of these years." })
    years: readonly number[] | null,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly IndexResultRow[]> {
    return indexResultsOf(queryContextOf(context), subjectOf(asked), { index, years });
  }
}

function subjectOf({ personId, organisationId }: RecordSubjectArgs) {
  return {
    personId: personId ? fromGlobalId("personId", "Person", personId) : null,
    organisationId: organisationId
      ? fromGlobalId("organisationId", "Organisation", organisationId)
      : null,
  };
}
