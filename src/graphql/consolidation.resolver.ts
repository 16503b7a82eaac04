import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { consolidatingBodies } from "../access/consolidating.ts";
import type { AwardRecord } from "../catalogue/types.ts";
import {
  type Consolidation,
  consolidation,
  countProposers,
  type Proposer,
} from "../queries/consolidation.ts";
import { lettersOfProposers, type ProposerLetters } from "../queries/consolidation-letters.ts";
import { type QuotaUse, quotasOf } from "../queries/consolidation-quotas.ts";
import type { ConsolidationRow, DuplicateSubject } from "../queries/consolidation-rows.ts";
import type { NominationRow } from "../queries/nomination-rows.ts";
import type { OrganisationRow } from "../queries/organisations.ts";
import type { Page } from "../queries/page.ts";
import type { PaperRow } from "../queries/paper-rows.ts";
import type { RoundRow } from "../queries/rounds.ts";
import { refuse } from "../workflow/refusals.ts";
import { RoundType } from "./campaign.type.ts";
import { AwardType } from "./catalogue.type.ts";
import {
  ConsolidationInputType,
  ConsolidationRowType,
  ConsolidationType,
  ConsolidationUnitConnection,
  ConsolidationUnitType,
  DuplicateSubjectType,
  QuotaUseType,
} from "./consolidation.type.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import { fromGlobalId } from "./global-id.ts";
import { NominationType } from "./nomination.type.ts";
import { OrganisationType } from "./organisation.type.ts";
import { type Connection, PageArgs } from "./page.type.ts";
import { SubmissionType } from "./paper.type.ts";

/** A row with the share of the agency it speaks of. */
type Row = ConsolidationRow & { readonly quotas: readonly QuotaUse[] };
type Unit = Omit<Proposer, "rows"> & {
  readonly rows: readonly Row[];
  readonly letters: ProposerLetters;
};
type Answer = Omit<Consolidation, "totals" | "proposers"> & {
  readonly totals: readonly Row[];
  readonly units: Page<Unit>;
  readonly proposed: boolean | null;
};

@Resolver(() => ConsolidationType)
export class ConsolidationResolver {
  @Query(() => ConsolidationType, {
    nullable: true,
    description:
      "What was proposed to a body in a round, a page of who proposed it; for desks of that body and of its offices.",
  })
  async consolidation(
    @Arg("input", () => ConsolidationInputType, { description: "What to consolidate." })
    { roundId, organisationId: of, award = null, proposed = null }: ConsolidationInputType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Answer> {
    const found = await consolidation(
      queryContextOf(context),
      {
        roundId: fromGlobalId("input.roundId", "Round", roundId),
        organisationId: of ? fromGlobalId("input.organisationId", "Organisation", of) : null,
        award,
        proposed,
      },
      page,
    );
    return answered(context, found, proposed);
  }

  @Query(() => [OrganisationType], {
    description:
      "The bodies the viewer consolidates for, the province first: at most one a desk and office.",
  })
  async consolidatingBodies(@Ctx() context: GraphqlContext): Promise<readonly OrganisationRow[]> {
    const { db, viewer } = queryContextOf(context);
    const bodies = await consolidatingBodies(db, viewer);
    return Promise.all(bodies.map(({ id }) => organisation(context, id)));
  }

  @FieldResolver(() => RoundType, { description: "The round." })
  async round(@Root() { roundId }: Answer, @Ctx() { loaders }: GraphqlContext): Promise<RoundRow> {
    return (await loaders.round.load(roundId)) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => OrganisationType, { description: "The body that consolidates." })
  organisation(@Root() { body }: Answer, @Ctx() context: GraphqlContext): Promise<OrganisationRow> {
    return organisation(context, body.id);
  }

  @FieldResolver(() => Int, {
    description: "How many of those directly below the body have sent nothing up yet.",
  })
  silentCount(@Root() of: Answer, @Ctx() context: GraphqlContext): Promise<number> {
    return countProposers(queryContextOf(context), of, false);
  }

  @FieldResolver(() => ConsolidationUnitConnection, {
    description: "The page of who proposes that was asked for, by code.",
  })
  units(@Root() answer: Answer, @Ctx() context: GraphqlContext): Connection<Unit> {
    const query = queryContextOf(context);
    const { units, proposed } = answer;
    return { ...units, totalCount: () => countProposers(query, answer, proposed) };
  }
}

@Resolver(() => ConsolidationUnitType)
export class ConsolidationUnitResolver {
  @FieldResolver(() => OrganisationType, { description: "Who proposes." })
  organisation(@Root() { id }: Unit, @Ctx() context: GraphqlContext): Promise<OrganisationRow> {
    return organisation(context, id);
  }

  @FieldResolver(() => [SubmissionType], {
    description: "Its letters to the body in the round, the latest first: at most 20.",
  })
  async submissions(
    @Root() { letters }: Unit,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly PaperRow[]> {
    const found = await loaders.paper.loadMany([...letters.ids]);
    return found.flatMap((one) => (one instanceof Error || !one ? [] : [one]));
  }

  @FieldResolver(() => Int, { description: "How many letters it sent to the body in the round." })
  submissionCount(@Root() { letters }: Unit): number {
    return letters.count;
  }
}

@Resolver(() => ConsolidationRowType)
export class ConsolidationRowResolver {
  @FieldResolver(() => AwardType, { description: "The award." })
  award(@Root() { award }: Row, @Ctx() { catalogue }: GraphqlContext): AwardRecord {
    return catalogue.awards.get(award) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => [QuotaUseType], {
    description:
      "The share of the agency the row speaks of: the department in its totals, each agency in the rows of a province; empty elsewhere and where no rule sets one.",
  })
  quotas(@Root() { quotas }: Row): readonly QuotaUse[] {
    return quotas;
  }
}

@Resolver(() => DuplicateSubjectType)
export class DuplicateSubjectResolver {
  @FieldResolver(() => [NominationType], { description: "Its nominations: at most 20." })
  async nominations(
    @Root() { nominationIds }: DuplicateSubject,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly NominationRow[]> {
    const found = await loaders.nomination.loadMany([...nominationIds]);
    return found.flatMap((one) => (one instanceof Error || !one ? [] : [one]));
  }
}

async function organisation({ loaders }: GraphqlContext, id: string): Promise<OrganisationRow> {
  return (await loaders.organisation.load(id)) ?? refuse("NOT_FOUND");
}

/** The consolidation with quotas and letters, each of a page in one statement. */
async function answered(
  context: GraphqlContext,
  { proposers, totals, ...of }: Consolidation,
  proposed: boolean | null,
): Promise<Answer> {
  const query = queryContextOf(context);
  const ids = proposers.edges.map(({ node }) => node.id);
  const ofProvince = of.body.level === "PROVINCE";
  const quotas = await quotasOf(query, of.roundId, ofProvince ? ids : [of.body.id]);
  const letters = await lettersOfProposers(query, of, ids);
  const withQuota = (row: ConsolidationRow, agency: string | null): Row => ({
    ...row,
    quotas: agency === null ? [] : quotas(agency, row.award),
  });
  return {
    ...of,
    proposed,
    totals: totals.map((row) => withQuota(row, ofProvince ? null : of.body.id)),
    units: {
      ...proposers,
      edges: proposers.edges.map(({ cursor, node }, at) => ({
        cursor,
        node: {
          id: node.id,
          rows: node.rows.map((row) => withQuota(row, ofProvince ? node.id : null)),
          letters: letters[at] ?? { ids: [], count: 0 },
        },
      })),
    },
  };
}
