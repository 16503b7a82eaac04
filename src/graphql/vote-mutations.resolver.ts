import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { SessionCase } from "../access/load-sessions.ts";
import { ballotBox } from "../commands/ballot-box.ts";
import { castBallots } from "../commands/cast-ballots.ts";
import { closeVote } from "../commands/close-vote.ts";
import { enterPaperCount } from "../commands/enter-paper-count.ts";
import { recordWrittenOpinion } from "../commands/record-written-opinion.ts";
import { reopenVote } from "../commands/reopen-vote.ts";
import { actingFor } from "./acting.ts";
import type { GraphqlContext } from "./context.ts";
import {
  CastBallotsInput,
  CloseVoteInput,
  EnterPaperCountInput,
  RecordWrittenOpinionInput,
  ReopenVoteInput,
} from "./council-session.input.ts";
import { CouncilSessionType } from "./council-session.type.ts";
import { fromGlobalId, fromGlobalIds } from "./global-id.ts";
import { changedSession, withNomination, withSession } from "./session.payload.ts";

const changed = { nullable: true } as const;

@Resolver()
export class VoteMutationsResolver {
  @Mutation(() => CouncilSessionType, {
    ...changed,
    description:
      "Votes on one or more nominations. Repeating is refused, so there is no key: its hash would tell the choice.",
  })
  async castBallots(
    @Arg("input", () => CastBallotsInput, { description: "The votes." })
    input: CastBallotsInput,
    @Ctx() context: GraphqlContext,
  ): Promise<SessionCase> {
    const ballots = input.ballots.map(withNomination);
    const plain = { ...withSession(input), ballots };
    const done = await castBallots(actingFor(context), ballotBox(context.secret), plain);
    return changedSession(context, done);
  }

  @Mutation(() => CouncilSessionType, {
    ...changed,
    description: "Records the letter in which an absent member votes, by the secretary.",
  })
  async recordWrittenOpinion(
    @Arg("input", () => RecordWrittenOpinionInput, { description: "The letter." })
    input: RecordWrittenOpinionInput,
    @Ctx() context: GraphqlContext,
  ): Promise<SessionCase> {
    const personId = fromGlobalId("personId", "Person", input.personId);
    const plain = { ...withNomination(withSession(input)), personId };
    const done = await recordWrittenOpinion(actingFor(context), ballotBox(context.secret), plain);
    return changedSession(context, done);
  }

  @Mutation(() => CouncilSessionType, {
    ...changed,
    description:
      "Enters one of two counts of paper ballots. Counts that differ are refused, stay on record, and are entered anew.",
  })
  async enterPaperCount(
    @Arg("input", () => EnterPaperCountInput, { description: "The count." })
    input: EnterPaperCountInput,
    @Ctx() context: GraphqlContext,
  ): Promise<SessionCase> {
    const plain = withNomination(withSession(input));
    return changedSession(context, await enterPaperCount(actingFor(context), plain));
  }

  @Mutation(() => CouncilSessionType, {
    ...changed,
    description: "Closes votes and counts them; the last one closes the session.",
  })
  async closeVote(
    @Arg("input", () => CloseVoteInput, { description: "Which." }) input: CloseVoteInput,
    @Ctx() context: GraphqlContext,
  ): Promise<SessionCase> {
    const nominationIds = fromGlobalIds("nominationIds", "Nomination", input.nominationIds);
    const plain = { ...withSession(input), nominationIds };
    const done = await closeVote(actingFor(context), ballotBox(context.secret), plain);
    return changedSession(context, done);
  }

  @Mutation(() => CouncilSessionType, {
    ...changed,
    description:
      "Opens a closed vote again, to vote or to count anew, before the minutes are signed.",
  })
  async reopenVote(
    @Arg("input", () => ReopenVoteInput, { description: "Which, and why." })
    input: ReopenVoteInput,
    @Ctx() context: GraphqlContext,
  ): Promise<SessionCase> {
    const plain = withNomination(withSession(input));
    return changedSession(context, await reopenVote(actingFor(context), plain));
  }
}
