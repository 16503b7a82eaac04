import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { emptyReport } from "../award/report.ts";
import { rebindRuleSet } from "../commands/rebind-rule-set.ts";
import { recordAppraisal } from "../commands/record-appraisal.ts";
import { confirmReport, saveReport } from "../commands/save-report.ts";
import { actingFor } from "./acting.ts";
import { RebindRuleSetInput, RecordAppraisalInput } from "./appraisal.input.ts";
import type { GraphqlContext } from "./context.ts";
import { fromGlobalId } from "./global-id.ts";
import { changedNomination, ChangedNomination } from "./nomination.payload.ts";
import { ConfirmReportInput, type ReportInput, SaveReportInput } from "./report.input.ts";

const changed = { nullable: true } as const;

@Resolver()
export class DossierMutationsResolver {
  @Mutation(() => ChangedNomination, {
    ...changed,
    description: "Saves the achievement report while the nomination is at its unit.",
  })
  async saveReport(
    @Arg("input", () => SaveReportInput, { description: "The report." }) input: SaveReportInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedNomination> {
    const done = await saveReport(actingFor(context), {
      ...withNomination(input),
      report: plainReport(input.report),
    });
    return changedNomination(context, done);
  }

  @Mutation(() => ChangedNomination, {
    ...changed,
    description: "The head of the unit answers for the report as it was saved last.",
  })
  async confirmReport(
    @Arg("input", () => ConfirmReportInput, { description: "Of which nomination." })
    input: ConfirmReportInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedNomination> {
    return changedNomination(
      context,
      await confirmReport(actingFor(context), withNomination(input)),
    );
  }

  @Mutation(() => ChangedNomination, {
    ...changed,
    description: "Keeps what the appraiser judges of criteria that cannot be computed.",
  })
  async recordAppraisal(
    @Arg("input", () => RecordAppraisalInput, { description: "The lines." })
    input: RecordAppraisalInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedNomination> {
    const { deskId, ...rest } = withNomination(input);
    return changedNomination(context, await recordAppraisal(actingFor(context, deskId), rest));
  }

  @Mutation(() => ChangedNomination, {
    ...changed,
    description: "Binds a received nomination to another rule set; an act of the chief.",
  })
  async rebindRuleSet(
    @Arg("input", () => RebindRuleSetInput, { description: "Which, from when and why." })
    input: RebindRuleSetInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedNomination> {
    return changedNomination(
      context,
      await rebindRuleSet(actingFor(context), withNomination(input)),
    );
  }
}

function withNomination<T extends { readonly nominationId: string }>(input: T): T {
  return {
    ...input,
    nominationId: fromGlobalId("nominationId", "Nomination", input.nominationId),
  };
}

/** Members that were left out become null or empty: the rules tell them apart from nothing else. */
function plainReport(report: ReportInput): object {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    return value !== null && typeof value === "object" ? { ...value } : value;
  };
  const given = Object.entries(report).flatMap(([part, value]) =>
    value === undefined || value === null ? [] : [[part, plain(value)] as const],
  );
  return { ...emptyReport, ...Object.fromEntries(given) };
}
