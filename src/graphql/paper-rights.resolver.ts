import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Case } from "../access/load-cases.ts";
import {
  correctingDesks,
  draftablePaper,
  payingDeskOf,
  preparesPaper,
} from "../access/paper-desks.ts";
import {
  lineRecallRefusal,
  linesRefusal,
  recallRefusal,
  recallsFrom,
} from "../access/recallable.ts";
import type { NominationRow } from "../queries/nomination-rows.ts";
import type { LetterRecall } from "../queries/letter-recalls.ts";
import type { PaperRow } from "../queries/paper-rows.ts";
import type { PrizeRow } from "../queries/prizes.ts";
import type { PaperKind } from "../workflow/pipeline.ts";
import type { Refusal } from "../workflow/refusals.ts";
import { type GraphqlContext, viewerOf } from "./context.ts";
import { PaperKindEnum } from "./enums.ts";
import { NominationType } from "./nomination.type.ts";
import { DecisionType, SubmissionType } from "./paper.type.ts";
import { PrizeType } from "./prize.type.ts";
import { SubmissionRecallType } from "./submission.type.ts";

@Resolver(() => NominationType)
export class DraftableResolver {
  @FieldResolver(() => PaperKindEnum, {
    nullable: true,
    description:
      "The paper the viewer may draw up over it now; null where it stands on one already, waits for none, or a desk of his neither signs nor prepares it.",
  })
  async draftablePaper(
    @Root() { id }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PaperKind | null> {
    const one = await loaders.case.load(id);
    return one && draftablePaper(one);
  }
}

@Resolver(() => SubmissionType)
export class SubmissionRightsResolver {
  @FieldResolver(() => Boolean, {
    description: "Whether the viewer may take nominations off it: it is not signed, and is his.",
  })
  mayChangeList(@Root() paper: PaperRow, @Ctx() context: GraphqlContext): Promise<boolean> {
    return mayChangeList(context, paper);
  }

  @FieldResolver(() => SubmissionRecallType, {
    nullable: true,
    description:
      "Set where the letter is sent and it is the viewer who may take it back, or could have: the receiver may have taken something up since.",
  })
  async recall(
    @Root() { id, status }: PaperRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<{ available: boolean; refusals: readonly Refusal[] } | null> {
    if (status !== "SENT") return null;
    const facts = await loaders.letterRecall.load(id);
    const one = facts?.line ? await loaders.case.load(facts.line) : null;
    if (!facts || !one || !recallsFrom(one, facts.stage)) return null;
    const against = recallRefusal(facts) ?? ofLines(facts, lineRecallRefusal(one));
    return { available: against === null, refusals: against ? [against] : [] };
  }
}

/** Of lines on hold by name; what else stands against one stands against all. */
function ofLines({ held, standing }: LetterRecall, found: Refusal | null): Refusal | null {
  if (!found || held.length === 0) return found;
  const against = held.map((code) => ({ code, found }));
  return linesRefusal(against, standing);
}

@Resolver(() => DecisionType)
export class DecisionRightsResolver {
  @FieldResolver(() => Boolean, {
    description: "Whether the viewer may take nominations off it: it is not signed, and is his.",
  })
  mayChangeList(@Root() paper: PaperRow, @Ctx() context: GraphqlContext): Promise<boolean> {
    return mayChangeList(context, paper);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the viewer may correct it: it is published, and he may sign such a one.",
  })
  async mayCorrect(
    @Root() { id, status }: PaperRow,
    @Ctx() context: GraphqlContext,
  ): Promise<boolean> {
    if (status !== "SENT") return false;
    const one = await caseOn(context, id);
    const { chosenDesk, desks } = viewerOf(context);
    const acting = desks.filter((desk) => chosenDesk === null || desk.id === chosenDesk);
    return one !== null && !one.actor.isSubject && correctingDesks(one, acting).length > 0;
  }
}

@Resolver(() => PrizeType)
export class PrizeRightsResolver {
  @FieldResolver(() => Boolean, {
    description:
      "Whether the viewer may record its payment: it is due, not paid, and a finance desk of his pays it.",
  })
  async mayPay(
    @Root() { nominationId, due, paidOn, payerId }: PrizeRow,
    @Ctx() context: GraphqlContext,
  ): Promise<boolean> {
    if (due === 0 || paidOn !== null || !payingDeskOf(viewerOf(context), [payerId])) return false;
    const one = await context.loaders.case.load(nominationId);
    return one !== null && !one.actor.isSubject;
  }
}

async function mayChangeList(context: GraphqlContext, { id, status }: PaperRow): Promise<boolean> {
  if (status !== "DRAFT") return false;
  const one = await caseOn(context, id);
  return one !== null && preparesPaper(one);
}

/** One of those that stand on it; all of them are of one stage and one issuer. */
async function caseOn({ loaders }: GraphqlContext, paperId: string): Promise<Case | null> {
  const { edges } = await loaders.lines({ first: 20 }).load(paperId);
  const line = edges.find(({ node }) => node.leftAt === null);
  return line ? loaders.case.load(line.node.nomination.id) : null;
}
