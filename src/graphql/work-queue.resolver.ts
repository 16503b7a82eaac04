import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { ViewerDesk } from "../access/viewer.ts";
import type { NominationRow } from "../queries/nomination-rows.ts";
import { type DeskCounts, workQueueSummary } from "../queries/work-queue-summary.ts";
import { countWorkQueue, listWorkQueue, type WorkQueueOrder } from "../queries/work-queue.ts";
import { refuse } from "../workflow/refusals.ts";
import { type GraphqlContext, queryContextOf, viewerOf } from "./context.ts";
import { fromGlobalId } from "./global-id.ts";
import { NominationFilterInput, nominationFilterOf } from "./nomination-list.input.ts";
import { NominationConnection } from "./nomination.type.ts";
import { type Connection, ForwardArgs } from "./page.type.ts";
import { DeskType } from "./viewer.type.ts";
import { DeskSummaryType, WorkQueueOrderEnum } from "./work-queue.type.ts";

@Resolver(() => DeskSummaryType)
export class WorkQueueResolver {
  @Query(() => NominationConnection, {
    description: "The nominations that wait for a desk of the viewer, each once.",
  })
  async workQueue(
    @Arg("filter", () => NominationFilterInput, {
      nullable: true,
      description: "Which ones; all if left out.",
    })
    input: NominationFilterInput | null | undefined,
    @Arg("deskId", () => ID, {
      nullable: true,
      description: "Only what waits for this desk of the viewer.",
    })
    desk: string | null | undefined,
    @Arg("orderBy", () => WorkQueueOrderEnum, {
      defaultValue: "DUE_ON",
      description: "Their order.",
    })
    orderBy: WorkQueueOrder,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<NominationRow>> {
    const query = queryContextOf(context);
    const deskId = desk ? fromGlobalId("deskId", "Desk", desk) : null;
    const which = { filter: nominationFilterOf(input), deskId };
    return {
      ...(await listWorkQueue(query, { ...which, orderBy, page })),
      totalCount: () => countWorkQueue(query, which),
    };
  }

  @Query(() => [DeskSummaryType], { description: "What waits for each desk of the viewer." })
  workQueueSummary(@Ctx() context: GraphqlContext): Promise<readonly DeskCounts[]> {
    return workQueueSummary(queryContextOf(context));
  }

  @FieldResolver(() => DeskType, { description: "The desk." })
  desk(@Root() { deskId }: DeskCounts, @Ctx() context: GraphqlContext): ViewerDesk {
    return viewerOf(context).desks.find((desk) => desk.id === deskId) ?? refuse("NOT_FOUND");
  }
}
