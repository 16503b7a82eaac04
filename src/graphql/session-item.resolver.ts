import { Ctx, FieldResolver, ID, Int, Resolver, Root } from "type-graphql";
import type { SessionCase } from "../access/load-sessions.ts";
import type { SourcedVote } from "../award/rule-layers.ts";
import { type AgendaItem, castOf, missingSeats, seatOf, shownCounts } from "../award/session.ts";
import { itemActs } from "../award/item-acts.ts";
import { ballotRefusals } from "../award/session-acts.ts";
import type { NominationRow } from "../queries/nomination-rows.ts";
import type { SessionItemRef } from "../queries/session-items.ts";
import type { OpenBallotRow, TallyRow } from "../queries/tallies.ts";
import { refuse } from "../workflow/refusals.ts";
import type { SessionAct } from "../workflow/vocabulary.ts";
import type { GraphqlContext } from "./context.ts";
import { toGlobalId } from "./global-id.ts";
import { NominationType } from "./nomination.type.ts";
import {
  MyBallotType,
  OpenBallotType,
  PaperCountType,
  RecusalType,
  SessionItemType,
  VoteRuleType,
  VoteTallyType,
} from "./session-item.type.ts";
import { ItemStateEnum, SessionActEnum, VoteResultEnum } from "./council-enums.ts";

/** The item with the session it belongs to; both are read once for all items of an answer. */
async function itemOf({ loaders }: GraphqlContext, ref: SessionItemRef) {
  const session = (await loaders.session.load(ref.sessionId)) ?? refuse("NOT_FOUND");
  const item = session.items.find((one) => one.id === ref.id) ?? refuse("NOT_FOUND");
  return { session, item } satisfies { session: SessionCase; item: AgendaItem };
}

@Resolver(() => SessionItemType)
export class SessionItemResolver {
  @FieldResolver(() => ID, { description: "Opaque; names the item." })
  id(@Root() { id }: SessionItemRef): string {
    return toGlobalId("SessionItem", id);
  }

  @FieldResolver(() => NominationType, { description: "The nomination." })
  async nomination(
    @Root() { nominationId }: SessionItemRef,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<NominationRow> {
    return (await loaders.nomination.load(nominationId)) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => Int, { description: "Its place on the agenda, from 1." })
  async position(@Root() ref: SessionItemRef, @Ctx() context: GraphqlContext): Promise<number> {
    const { session, item } = await itemOf(context, ref);
    return session.items.indexOf(item) + 1;
  }

  @FieldResolver(() => VoteRuleType, { description: "The rule it is voted by." })
  async rule(@Root() ref: SessionItemRef, @Ctx() context: GraphqlContext): Promise<SourcedVote> {
    return (await itemOf(context, ref)).item.rule;
  }

  @FieldResolver(() => Boolean, { description: "Whether the ballot is secret." })
  async secret(@Root() ref: SessionItemRef, @Ctx() context: GraphqlContext): Promise<boolean> {
    return (await itemOf(context, ref)).item.secret;
  }

  @FieldResolver(() => ItemStateEnum, { description: "How far its vote has come." })
  async state(@Root() ref: SessionItemRef, @Ctx() context: GraphqlContext): Promise<string> {
    return (await itemOf(context, ref)).item.state;
  }

  @FieldResolver(() => Int, { description: "Number of the present round; send it with a ballot." })
  async round(@Root() ref: SessionItemRef, @Ctx() context: GraphqlContext): Promise<number> {
    return (await itemOf(context, ref)).item.round;
  }

  @FieldResolver(() => VoteResultEnum, {
    nullable: true,
    description: "What came of the present round; null while it is open.",
  })
  async result(
    @Root() ref: SessionItemRef,
    @Ctx() context: GraphqlContext,
  ): Promise<string | null> {
    return (await itemOf(context, ref)).item.result;
  }

  @FieldResolver(() => Int, { description: "How often it may still be voted on again." })
  async revotesLeft(@Root() ref: SessionItemRef, @Ctx() context: GraphqlContext): Promise<number> {
    const { rule, revotes } = (await itemOf(context, ref)).item;
    return rule.revotes - revotes;
  }

  @FieldResolver(() => [VoteTallyType], { description: "Its closed rounds, oldest first." })
  tallies(
    @Root() { id }: SessionItemRef,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly TallyRow[]> {
    return loaders.tallies.load(id);
  }

  @FieldResolver(() => [RecusalType], { description: "Members who do not vote on it." })
  async recusals(
    @Root() ref: SessionItemRef,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly RecusalType[]> {
    const { session, item } = await itemOf(context, ref);
    return item.recusals.map((one) => ({ ...one, personName: nameOf(session, one.personId) }));
  }

  @FieldResolver(() => [SessionActEnum], {
    description: "What the viewer may do about this nomination now.",
  })
  async can(
    @Root() ref: SessionItemRef,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly SessionAct[]> {
    const { session, item } = await itemOf(context, ref);
    return itemActs(session, item, session.actor);
  }

  @FieldResolver(() => MyBallotType, { description: "Whether the viewer votes on it." })
  async myBallot(
    @Root() ref: SessionItemRef,
    @Ctx() context: GraphqlContext,
  ): Promise<MyBallotType> {
    const { session, item } = await itemOf(context, ref);
    const seat = seatOf(session, session.actor.personId);
    const refusals = ballotRefusals(session, item, session.actor);
    const voted = seat !== null && castOf(item, seat) !== null;
    return { mayVote: refusals.length === 0, voted, refusals };
  }

  @FieldResolver(() => [OpenBallotType], {
    description: "Who voted how in closed rounds, where the ballot is open; else empty.",
  })
  ballots(
    @Root() { id }: SessionItemRef,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly OpenBallotRow[]> {
    return loaders.ballots.load(id);
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description:
      "Names of who has voted in the present round, never how; told to the secretary and the chair, null for others.",
  })
  async voted(
    @Root() ref: SessionItemRef,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly string[] | null> {
    const { session, item } = await itemOf(context, ref);
    if (!session.actor.officer) return null;
    return item.casts.map((one) => nameOf(session, one.personId));
  }

  @FieldResolver(() => [String], {
    nullable: true,
    description:
      "Names of who is there, may vote and has not in the present round; told to the secretary and the chair, null for others.",
  })
  async missing(
    @Root() ref: SessionItemRef,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly string[] | null> {
    const { session, item } = await itemOf(context, ref);
    if (!session.actor.officer) return null;
    return missingSeats(session, item).map((seat) => seat.personName);
  }

  @FieldResolver(() => [PaperCountType], {
    description:
      "Counts of paper ballots in the present round. Their figures are told once the second is in.",
  })
  async paperCounts(
    @Root() ref: SessionItemRef,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly object[]> {
    return shownCounts((await itemOf(context, ref)).item);
  }
}

function nameOf({ seats }: SessionCase, personId: string): string {
  return seats.find((seat) => seat.personId === personId)?.personName ?? "";
}
