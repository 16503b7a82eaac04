import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { type SessionCase, sessionActsFor } from "../access/load-sessions.ts";
import { quorumOver, type Seat } from "../award/session.ts";
import type { CouncilActRow } from "../queries/council-acts.ts";
import { countSessions, listSessions, type SessionFilter } from "../queries/council-sessions.ts";
import type { CouncilRow } from "../queries/councils.ts";
import type { PersonRow } from "../queries/people.ts";
import type { SessionItemRef } from "../queries/session-items.ts";
import { refuse } from "../workflow/refusals.ts";
import type { SessionState } from "../workflow/vocabulary.ts";
import { type GraphqlContext, queryContextOf, viewerOf } from "./context.ts";
import {
  CouncilActConnection,
  CouncilSessionConnection,
  CouncilSessionFilterInput,
  CouncilSessionType,
  SessionActStateType,
  SessionQuorumType,
  SessionSeatType,
} from "./council-session.type.ts";
import { CouncilType } from "./council.type.ts";
import { fromGlobalId, fromGlobalIds, toGlobalId } from "./global-id.ts";
import { type Connection, ForwardArgs, PageArgs } from "./page.type.ts";
import { PersonType } from "./person.type.ts";
import { SessionItemConnection } from "./session-item.type.ts";

@Resolver(() => CouncilSessionType)
export class CouncilSessionResolver {
  @Query(() => CouncilSessionConnection, {
    description: "Sessions of councils the viewer has to do with, latest day first.",
  })
  async councilSessions(
    @Arg("filter", () => CouncilSessionFilterInput, {
      nullable: true,
      description: "Which ones; all if left out.",
    })
    input: CouncilSessionFilterInput | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<SessionCase>> {
    const query = queryContextOf(context);
    const filter: SessionFilter = {
      councilIds: fromGlobalIds("filter.councilIds", "Council", input?.councilIds),
      states: input?.states as readonly SessionState[] | null | undefined,
    };
    const { edges, pageInfo } = await listSessions(query, filter, page);
    const read = edges.map(async ({ cursor, node }) => ({
      cursor,
      node: (await context.loaders.session.load(node.id)) ?? refuse("NOT_FOUND"),
    }));
    return {
      edges: await Promise.all(read),
      pageInfo,
      totalCount: () => countSessions(query, filter),
    };
  }

  @Query(() => CouncilSessionType, { nullable: true, description: "One session, or null." })
  councilSession(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: GraphqlContext,
  ): Promise<SessionCase | null> {
    viewerOf(context);
    return context.loaders.session.load(fromGlobalId("id", "CouncilSession", id));
  }

  @FieldResolver(() => ID, { description: "Opaque and unique in the whole API." })
  id(@Root() { id }: SessionCase): string {
    return toGlobalId("CouncilSession", id);
  }

  @FieldResolver(() => CouncilType, {
    nullable: true,
    description: "The council; null for a substitute who has nothing else to do with it.",
  })
  council(
    @Root() { councilId }: SessionCase,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<CouncilRow | null> {
    return loaders.council.load(councilId);
  }

  @FieldResolver(() => String, { description: "Name of the council, in Vietnamese." })
  councilName(@Root() { councilName }: SessionCase): string {
    return councilName;
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Who called it." })
  convenedBy(
    @Root() { convenedById }: SessionCase,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PersonRow | null> {
    return loaders.person.load(convenedById);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Who signed its minutes." })
  signedBy(
    @Root() { signedById }: SessionCase,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PersonRow | null> | null {
    return signedById === null ? null : loaders.person.load(signedById);
  }

  @FieldResolver(() => [SessionSeatType], {
    description: "The members, chair first: those of its day until it begins, then those who were.",
  })
  members(@Root() { seats }: SessionCase): readonly Seat[] {
    return seats;
  }

  @FieldResolver(() => SessionQuorumType, {
    nullable: true,
    description: "Whether enough attend; null while nothing is on the agenda.",
  })
  quorum(@Root() session: SessionCase): SessionQuorumType | null {
    return quorumOver(session);
  }

  @FieldResolver(() => SessionItemConnection, {
    description: "Its agenda in order; only nominations the viewer may read.",
  })
  async items(
    @Root() { id }: SessionCase,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Connection<SessionItemRef>> {
    const found = await loaders.items(page).load(id);
    return { ...found, totalCount: () => loaders.itemCount.load(id) };
  }

  @FieldResolver(() => [SessionActStateType], {
    description: "What is done to sessions, and whether the viewer may do it to this one now.",
  })
  can(@Root() session: SessionCase): readonly SessionActStateType[] {
    return sessionActsFor(session).map(({ act, refusals }) => ({
      act,
      refusals,
      available: refusals.length === 0,
    }));
  }

  @FieldResolver(() => CouncilActConnection, { description: "What was done to it, in order." })
  async acts(
    @Root() { id }: SessionCase,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Connection<CouncilActRow>> {
    const found = await loaders.sessionActs(page).load(id);
    return { ...found, totalCount: () => loaders.sessionActCount.load(id) };
  }
}

@Resolver(() => SessionSeatType)
export class SessionSeatResolver {
  @FieldResolver(() => ID, { description: "The member as a person." })
  personId(@Root() { personId }: Seat): string {
    return toGlobalId("Person", personId);
  }
}
