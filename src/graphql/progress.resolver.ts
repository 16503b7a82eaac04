import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import {
  progress,
  type ProgressGrouping,
  type ProgressReport,
  type ProgressRow,
} from "../queries/progress.ts";
import { levelLabels, outcomeLabels } from "../workflow/labels.ts";
import type { Label, Level, Outcome } from "../workflow/vocabulary.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import type { Locale } from "./enums.ts";
import { toGlobalId } from "./global-id.ts";
import { LocaleArg } from "./locale.ts";
import { NominationFilterInput, nominationFilterOf } from "./nomination-list.input.ts";
import { ProgressGroupingEnum, ProgressReportType, ProgressRowType } from "./progress.type.ts";

/** A row with what its report counts by; no grouping for the total. */
type Row = ProgressRow & { readonly groupBy: ProgressGrouping | null };

@Resolver(() => ProgressReportType)
export class ProgressResolver {
  @Query(() => ProgressReportType, {
    description: "Counts, ages and bottlenecks of the nominations the viewer may read.",
  })
  progress(
    @Arg("filter", () => NominationFilterInput, {
      nullable: true,
      description: "Which ones; all if left out.",
    })
    filter: NominationFilterInput | null | undefined,
    @Arg("groupBy", () => ProgressGroupingEnum, { description: "What to count by." })
    groupBy: ProgressGrouping,
    @Ctx() context: GraphqlContext,
  ): Promise<ProgressReport> {
    return progress(queryContextOf(context), { filter: nominationFilterOf(filter), groupBy });
  }

  @FieldResolver(() => ProgressRowType, { description: "All of them together." })
  total(@Root() { total }: ProgressReport): Row {
    return { ...total, groupBy: null };
  }

  @FieldResolver(() => [ProgressRowType], {
    description: "The groups, most overdue first, then the largest; at most 200.",
  })
  rows(@Root() { rows, groupBy }: ProgressReport): readonly Row[] {
    return rows.map((row) => ({ ...row, groupBy }));
  }
}

@Resolver(() => ProgressRowType)
export class ProgressRowResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The key of the group, or its id where organisations or campaigns are counted by; null for the total and for those without.",
  })
  key(@Root() { key, groupBy }: Row): string | null {
    if (key === null) return null;
    if (groupBy === "CAMPAIGN") return toGlobalId("Campaign", key);
    if (groupBy === "ORGANISATION" || groupBy === "HOLDER") return toGlobalId("Organisation", key);
    return key;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Name of the group; null for the total and for those without.",
  })
  async label(
    @Root() row: Row,
    @LocaleArg() locale: Locale,
    @Ctx() context: GraphqlContext,
  ): Promise<string | null> {
    const label = row.key === null ? null : await labelOf(row.key, row.groupBy, context);
    return label?.[locale] ?? null;
  }
}

async function labelOf(
  key: string,
  groupBy: ProgressGrouping | null,
  { catalogue, loaders }: GraphqlContext,
): Promise<Label | null> {
  switch (groupBy) {
    case "STAGE":
      return catalogue.pipelines.findLast((one) => one.stages[key])?.stages[key]?.label ?? null;
    case "LEVEL":
      return levelLabels[key as Level];
    case "OUTCOME":
      return outcomeLabels[key as Outcome];
    case "AWARD":
      return catalogue.awards.get(key)?.label ?? null;
    case "CAMPAIGN":
      return named(await loaders.campaign.load(key));
    case "ORGANISATION":
    case "HOLDER":
      return named(await loaders.organisation.load(key));
    case null:
      return null;
  }
}

function named(row: { readonly nameVi: string; readonly nameEn: string } | null): Label | null {
  return row && { vi: row.nameVi, en: row.nameEn };
}
