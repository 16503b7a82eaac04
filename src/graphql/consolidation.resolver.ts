import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { consolidatingBodies } from "../access/consolidating.ts";
import type { AwardRecord } from "../catalogue/types.ts";
import {
  consolidationOf,
  consolidationTotals,
  countProposers,
  type Proposer,
  proposerPage,
} from "../queries/consolidation.ts";
import { lettersOfProposers, type ProposerLetters } from "../queries/consolidation-letters.ts";
import { type QuotaUse, quotasOf } from "../queries/consolidation-quotas.ts";
import type {
  ConsolidationOf,
  ConsolidationRow,
  DuplicateSubject,
} from "../queries/consolidation-rows.ts";
import type { QueryContext } from "../queries/context.ts";
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
  ProposersArgs,
  QuotaUseType,
} from "./consolidation.type.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import { fromGlobalId } from "./global-id.ts";
import { NominationType } from "./nomination.type.ts";
import { OrganisationType } from "./organisation.type.ts";
import type { Connection } from "./page.type.ts";
import { SubmissionType } from "./paper.type.ts";

/** A row with the share of the agency it speaks of. */
type Row = ConsolidationRow & { readonly quotas: readonly QuotaUse[] };
type Unit = {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly letters: ProposerLetters;
};

@Resolver(() => ConsolidationType)
export class ConsolidationResolver {
  @Query(() => ConsolidationType, {
    nullable: true,
    description:
      "What was proposed to a body in a round; for desks of that body and of its offices.",
  })
  consolidation(
    @Arg("input", () => ConsolidationInputType, { description: "What to consolidate." })
    { roundId, organisationId: of, award = null }: ConsolidationInputType,
    @Ctx() context: GraphqlContext,
  ): Promise<ConsolidationOf> {
    return consolidationOf(queryContextOf(context), {
      roundId: fromGlobalId("input.roundId", "Round", roundId),
      organisationId: of ? fromGlobalId("input.organisationId", "Organisation", of) : null,
      award,
    });
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
  async round(
    @Root() { roundId }: ConsolidationOf,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<RoundRow> {
    return (await loaders.round.load(roundId)) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => OrganisationType, { description: "The body that consolidates." })
  organisation(
    @Root() { body }: ConsolidationOf,
    @Ctx() context: GraphqlContext,
  ): Promise<OrganisationRow> {
    return organisation(context, body.id);
  }

  @FieldResolver(() => Int, {
    description: "How many of those directly below the body have sent nothing up yet.",
  })
  silentCount(@Root() of: ConsolidationOf, @Ctx() context: GraphqlContext): Promise<number> {
    return countProposers(queryContextOf(context), of, false);
  }

  @FieldResolver(() => [ConsolidationRowType], {
    description: "Award by award over everybody, in the order of the catalogue.",
  })
  async totals(
    @Root() of: ConsolidationOf,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly Row[]> {
    const query = queryContextOf(context);
    const agency = of.body.level === "PROVINCE" ? null : of.body.id;
    const quotas = await quotasOf(query, of.roundId, agency === null ? [] : [agency]);
    const rows = await consolidationTotals(query, of);
    return rows.map((row) => ({
      ...row,
      quotas: agency === null ? [] : quotas(agency, row.award),
    }));
  }

  @FieldResolver(() => ConsolidationUnitConnection, {
    description: "Who proposes to the body, by code, with those directly below that have not.",
  })
  async units(
    @Root() of: ConsolidationOf,
    @Args(() => ProposersArgs) { proposed = null, ...page }: ProposersArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<Unit>> {
    const query = queryContextOf(context);
    const found = await proposerPage(query, of, { proposed, page });
    return {
      ...(await withLetters(query, of, found)),
      totalCount: () => countProposers(query, of, proposed),
    };
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

/** A page of proposers with letters and quotas, each in one statement. */
async function withLetters(
  query: QueryContext,
  of: ConsolidationOf,
  found: Page<Proposer>,
): Promise<Page<Unit>> {
  const ids = found.edges.map(({ node }) => node.id);
  const ofProvince = of.body.level === "PROVINCE";
  const quotas = await quotasOf(query, of.roundId, ofProvince ? ids : []);
  const letters = await lettersOfProposers(query, of, ids);
  return {
    ...found,
    edges: found.edges.map(({ cursor, node: { id, rows } }, at) => ({
      cursor,
      node: {
        id,
        rows: rows.map((row) => ({ ...row, quotas: quotas(id, row.award) })),
        letters: letters[at] ?? { ids: [], count: 0 },
      },
    })),
  };
}
