import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { LineState, ListStatus } from "../queries/letter-states.ts";
import type { ConsolidatedLetter } from "../queries/letter-links.ts";
import { type CheckedLine, checkLetter, type LetterCheck } from "../queries/letter-check.ts";
import type { NominationRow } from "../queries/nomination-rows.ts";
import type { OrganisationRow } from "../queries/organisations.ts";
import type { PaperRow } from "../queries/paper-rows.ts";
import type { PaperLine } from "../queries/papers.ts";
import type { RoundRow } from "../queries/rounds.ts";
import { refuse } from "../workflow/refusals.ts";
import { RoundType } from "./campaign.type.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import { fromGlobalId } from "./global-id.ts";
import { NominationType } from "./nomination.type.ts";
import { OrganisationType } from "./organisation.type.ts";
import { type Connection, PageArgs } from "./page.type.ts";
import { PaperLineType, SubmissionType } from "./paper.type.ts";
import {
  CheckedLineType,
  ConsolidatedConnection,
  ConsolidatedType,
  LetterCheckType,
  LineCountType,
  LineStateEnum,
  ListStatusEnum,
} from "./submission.type.ts";

@Resolver(() => SubmissionType)
export class SubmissionListResolver {
  @FieldResolver(() => RoundType, {
    nullable: true,
    description: "The round its nominations are of; null on older ones over several.",
  })
  round(
    @Root() { roundId }: PaperRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<RoundRow | null> | null {
    return roundId === null ? null : loaders.round.load(roundId);
  }

  @FieldResolver(() => ListStatusEnum, {
    description: "What has become of its list, from the nominations the viewer may read.",
  })
  async listStatus(
    @Root() { id }: PaperRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<ListStatus> {
    return (await loaders.letterAccount.load(id)).status;
  }

  @FieldResolver(() => [LineCountType], {
    description:
      "How many of its lines came to each state, those that left included: at most 10, only states that occur.",
  })
  async lineStates(@Root() { id }: PaperRow, @Ctx() { loaders }: GraphqlContext) {
    return (await loaders.letterAccount.load(id)).states;
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether it was drawn up after its issuer had sent one for the same awards' road in this round.",
  })
  supplementary(@Root() { supplementsId }: PaperRow): boolean {
    return supplementsId !== null;
  }

  @FieldResolver(() => SubmissionType, {
    nullable: true,
    description:
      "The first letter that stood sent when this one was drawn up; null where there was none, or the viewer may not see it.",
  })
  supplements(
    @Root() { supplementsId }: PaperRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PaperRow | null> | null {
    return supplementsId === null ? null : loaders.paper.load(supplementsId);
  }

  @FieldResolver(() => SubmissionType, {
    nullable: true,
    description:
      "The letter its lines went on by; where they went different ways, the one with most of them, the earlier where equal.",
  })
  parentSubmission(
    @Root() { id }: PaperRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PaperRow | null> {
    return loaders.parentLetter.load(id);
  }

  @FieldResolver(() => ConsolidatedConnection, {
    description:
      "The letters by which its lines came here, in the order they were drawn up; one stands with every letter its lines went on by.",
  })
  async childSubmissions(
    @Root() { id }: PaperRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Connection<ConsolidatedLetter>> {
    const found = await loaders.consolidated(page).load(id);
    return { ...found, totalCount: () => loaders.consolidatedCount.load(id) };
  }
}

@Resolver(() => ConsolidatedType)
export class ConsolidatedResolver {
  @FieldResolver(() => SubmissionType, { description: "The letter." })
  submission(@Root() { letter }: ConsolidatedLetter): PaperRow {
    return letter;
  }
}

@Resolver(() => PaperLineType)
export class LineStateResolver {
  @FieldResolver(() => LineStateEnum, {
    nullable: true,
    description: "What has become of it by this letter; null on decisions.",
  })
  state(
    @Root() { paperId, nomination }: PaperLine,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<LineState | null> {
    return loaders.lineState.load(`${paperId}:${nomination.id}`);
  }
}

@Resolver(() => LetterCheckType)
export class LetterCheckResolver {
  @Query(() => LetterCheckType, {
    description: "What would come of a letter over these nominations; nothing is drafted.",
  })
  checkSubmission(
    @Arg("nominationIds", () => [ID], {
      description: "1 to 500 nominations the viewer may see, in list order.",
    })
    nominationIds: string[],
    @Ctx() context: GraphqlContext,
  ): Promise<LetterCheck> {
    const ids = nominationIds.map((id) => fromGlobalId("nominationIds", "Nomination", id));
    return checkLetter(queryContextOf(context), ids);
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: "Whose letter it would be; null where the first line waits for none.",
  })
  issuer(
    @Root() { issuerId }: LetterCheck,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow | null> | null {
    return issuerId === null ? null : loaders.organisation.load(issuerId);
  }
}

@Resolver(() => CheckedLineType)
export class CheckedLineResolver {
  @FieldResolver(() => NominationType, { description: "The nomination." })
  async nomination(
    @Root() { nominationId }: CheckedLine,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<NominationRow> {
    return (await loaders.nomination.load(nominationId)) ?? refuse("NOT_FOUND");
  }
}
