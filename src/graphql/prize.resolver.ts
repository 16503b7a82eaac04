import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { NominationRow } from "../queries/nomination-rows.ts";
import type { OrganisationRow } from "../queries/organisations.ts";
import type { PaperRow } from "../queries/paper-rows.ts";
import {
  countPayments,
  listPayments,
  type PaymentFilter,
  type PaymentTotal,
  paymentTotals,
} from "../queries/payments.ts";
import type { PersonRow } from "../queries/people.ts";
import type { HandoverRow, PrizeRow } from "../queries/prizes.ts";
import { refuse } from "../workflow/refusals.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import { fromGlobalId, fromGlobalIds } from "./global-id.ts";
import { NominationType } from "./nomination.type.ts";
import { OrganisationType } from "./organisation.type.ts";
import { type Connection, PageArgs } from "./page.type.ts";
import { DecisionType } from "./paper.type.ts";
import { PersonType } from "./person.type.ts";
import { PaymentFilterInput } from "./prize.input.ts";
import { HandoverType, PaymentTotalType, PrizeConnection, PrizeType } from "./prize.type.ts";

@Resolver(() => NominationType)
export class NominationPrizeResolver {
  @FieldResolver(() => PrizeType, {
    nullable: true,
    description: "Its money; null until it is awarded, and where no rule gives any.",
  })
  prize(
    @Root() { id }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PrizeRow | null> {
    return loaders.prize.load(id);
  }

  @FieldResolver(() => HandoverType, {
    nullable: true,
    description: "When item and certificate were handed over; null until then.",
  })
  handover(
    @Root() { id }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<HandoverRow | null> {
    return loaders.handover.load(id);
  }
}

@Resolver(() => HandoverType)
export class HandoverResolver {
  @FieldResolver(() => PersonType, { nullable: true, description: "Who recorded it." })
  recordedBy(
    @Root() { recordedById }: HandoverRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PersonRow | null> {
    return loaders.person.load(recordedById);
  }
}

@Resolver(() => PrizeType)
export class PrizeResolver {
  @Query(() => PrizeConnection, {
    description: "The prizes of the nominations the viewer may read, last one first.",
  })
  async payments(
    @Arg("filter", () => PaymentFilterInput, {
      nullable: true,
      description: "Which ones; all if left out.",
    })
    input: PaymentFilterInput | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<PrizeRow>> {
    const query = queryContextOf(context);
    const filter = filterOf(input);
    return {
      ...(await listPayments(query, { filter, page })),
      totalCount: () => countPayments(query, filter),
    };
  }

  @Query(() => [PaymentTotalType], {
    description: "Sums by fund of the prizes the viewer may read.",
  })
  paymentTotals(
    @Arg("filter", () => PaymentFilterInput, {
      nullable: true,
      description: "Which ones; all if left out.",
    })
    input: PaymentFilterInput | null | undefined,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly PaymentTotal[]> {
    return paymentTotals(queryContextOf(context), filterOf(input));
  }

  @FieldResolver(() => NominationType, { description: "What it is given for." })
  async nomination(
    @Root() { nominationId }: PrizeRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<NominationRow> {
    return (await loaders.nomination.load(nominationId)) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => NominationType, {
    nullable: true,
    description:
      "The higher title of the same subject and period that covers it; null where none does, or it is not to be seen.",
  })
  coveredBy(
    @Root() { coveredById }: PrizeRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<NominationRow | null> | null {
    return coveredById === null ? null : loaders.nomination.load(coveredById);
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: "Whose finance desk pays it.",
  })
  payer(
    @Root() { payerId }: PrizeRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow | null> | null {
    return payerId === null ? null : loaders.organisation.load(payerId);
  }

  @FieldResolver(() => DecisionType, {
    nullable: true,
    description: "The decision it comes from; null where a body outside decided.",
  })
  decision(
    @Root() { paperId }: PrizeRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PaperRow | null> | null {
    return paperId === null ? null : loaders.paper.load(paperId);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Who recorded the payment." })
  paidBy(
    @Root() { paidById }: PrizeRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PersonRow | null> | null {
    return paidById === null ? null : loaders.person.load(paidById);
  }
}

function filterOf(input: PaymentFilterInput | null | undefined): PaymentFilter {
  const { decisionIds, organisationId, ...rest } = input ?? {};
  return {
    ...rest,
    decisionIds: fromGlobalIds("filter.decisionIds", "Decision", decisionIds),
    organisationId:
      organisationId && fromGlobalId("filter.organisationId", "Organisation", organisationId),
  };
}
