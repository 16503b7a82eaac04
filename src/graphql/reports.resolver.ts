import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { AwardRecord } from "../catalogue/types.ts";
import type { OrganisationRow } from "../queries/organisations.ts";
import type { PaperRow } from "../queries/paper-rows.ts";
import {
  type OrganisationReport,
  organisationReport,
  type UnitFigures,
} from "../queries/report-organisation.ts";
import {
  type AwardSums,
  type DecisionSums,
  type PrizeReport,
  prizeReport,
} from "../queries/report-prizes.ts";
import {
  type GivenCount,
  type YearlyStatistics,
  yearlyStatistics,
} from "../queries/report-yearly.ts";
import { refuse } from "../workflow/refusals.ts";
import { AwardType } from "./catalogue.type.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import { fromGlobalId } from "./global-id.ts";
import { OrganisationType } from "./organisation.type.ts";
import { DecisionType } from "./paper.type.ts";
import {
  AwardSumsType,
  DecisionSumsType,
  GivenCountType,
  OrganisationReportType,
  PrizeReportType,
  UnitFiguresType,
  YearlyStatisticsType,
} from "./reports.type.ts";

const optional = { nullable: true, description: "Units within it; all if left out." } as const;

@Resolver()
export class ReportsResolver {
  @Query(() => OrganisationReportType, {
    description: "What the units within an organisation proposed and received.",
  })
  organisationReport(
    @Arg("organisationId", () => ID, { description: "The organisation." }) organisation: string,
    @Arg("year", () => Int, { description: "Of the rounds." }) year: number,
    @Ctx() context: GraphqlContext,
  ): Promise<OrganisationReport> {
    const organisationId = fromGlobalId("organisationId", "Organisation", organisation);
    return organisationReport(queryContextOf(context), { organisationId, year: known(year) });
  }

  @Query(() => PrizeReportType, { description: "The prize money by fund, award and decision." })
  prizeReport(
    @Arg("year", () => Int, { description: "Of the decisions." }) year: number,
    @Arg("organisationId", () => ID, optional) organisation: string | null | undefined,
    @Ctx() context: GraphqlContext,
  ): Promise<PrizeReport> {
    const question = { year: known(year), organisationId: within(organisation) };
    return prizeReport(queryContextOf(context), question);
  }

  @Query(() => YearlyStatisticsType, {
    description: "The yearly statistics (thống kê TT 02/2023/TT-BNV) as far as they are known.",
  })
  yearlyStatistics(
    @Arg("year", () => Int, { description: "The calendar year." }) year: number,
    @Arg("organisationId", () => ID, {
      nullable: true,
      description: "Launched by it or below, given to units within it; all if left out.",
    })
    organisation: string | null | undefined,
    @Ctx() context: GraphqlContext,
  ): Promise<YearlyStatistics> {
    const question = { year: known(year), organisationId: within(organisation) };
    return yearlyStatistics(queryContextOf(context), question);
  }
}

function within(id: string | null | undefined): string | null {
  return id ? fromGlobalId("organisationId", "Organisation", id) : null;
}

/** A year with four digits: others are no dates of this administration. */
function known(year: number): number {
  return year >= 1945 && year <= 9999 ? year : refuse("NOT_FOUND");
}

@Resolver(() => UnitFiguresType)
export class UnitFiguresResolver {
  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: "The unit; null for all together.",
  })
  unit(
    @Root() { unitId }: UnitFigures,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow | null> | null {
    return unitId === null ? null : loaders.organisation.load(unitId);
  }

  @FieldResolver(() => AwardType, {
    nullable: true,
    description: "The award; null for all together.",
  })
  award(
    @Root() { awardKey }: UnitFigures,
    @Ctx() { catalogue }: GraphqlContext,
  ): AwardRecord | null {
    return catalogue.awards.get(awardKey ?? "") ?? null;
  }
}

@Resolver(() => AwardSumsType)
export class AwardSumsResolver {
  @FieldResolver(() => AwardType, { nullable: true, description: "The award." })
  award(@Root() { awardKey }: AwardSums, @Ctx() { catalogue }: GraphqlContext): AwardRecord | null {
    return catalogue.awards.get(awardKey) ?? null;
  }
}

@Resolver(() => DecisionSumsType)
export class DecisionSumsResolver {
  @FieldResolver(() => DecisionType, {
    nullable: true,
    description: "The decision; null for what bodies outside decided.",
  })
  decision(
    @Root() { decisionId }: DecisionSums,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PaperRow | null> | null {
    return decisionId === null ? null : loaders.paper.load(decisionId);
  }
}

@Resolver(() => GivenCountType)
export class GivenCountResolver {
  @FieldResolver(() => AwardType, { nullable: true, description: "The award." })
  award(
    @Root() { awardKey }: GivenCount,
    @Ctx() { catalogue }: GraphqlContext,
  ): AwardRecord | null {
    return catalogue.awards.get(awardKey) ?? null;
  }
}
