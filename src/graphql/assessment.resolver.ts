import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Assessment, PaperState } from "../award/assess.ts";
import type { CriterionResult } from "../award/conditions.ts";
import { settingKeys } from "../award/rule-layers.ts";
import type { DocumentTypeRecord } from "../catalogue/types.ts";
import { eligibility } from "../queries/eligibility.ts";
import type { NominationRow } from "../queries/nomination-rows.ts";
import { refuse } from "../workflow/refusals.ts";
import {
  AssessmentType,
  CriterionResultType,
  EligibilityInput,
  PaperNeedType,
  RuleInForceType,
} from "./assessment.type.ts";
import { DocumentTypeType } from "./catalogue.type.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import type { Locale } from "./enums.ts";
import { fromGlobalId } from "./global-id.ts";
import { LocaleArg } from "./locale.ts";
import { NominationType } from "./nomination.type.ts";

/** An assessment as the API tells it. */
function told({ criteria, papers, findings }: Assessment) {
  const free = (act: "SUBMISSION" | "APPRAISAL") => findings.every((one) => one.blocks !== act);
  return {
    submittable: free("SUBMISSION"),
    eligible: free("SUBMISSION") && free("APPRAISAL"),
    criteria: criteria.map((one) => ({
      ...one,
      ...one.criterion,
      evidence: one.cited,
      reason: one.line?.reason ?? null,
      judgedBy: one.line?.byName ?? null,
      waived: one.line?.waived ?? false,
    })),
    papers: papers.map(({ required, state }) => ({ ...required, state })),
    findings,
  };
}

@Resolver(() => NominationType)
export class NominationAssessmentResolver {
  @FieldResolver(() => AssessmentType, {
    description:
      "What is missing and what fails, by the rules in force for it; of a revocation nothing.",
  })
  async assessment(@Root() { id, revokesId }: NominationRow, @Ctx() { loaders }: GraphqlContext) {
    // The rules of an award do not measure whether it is to be taken away.
    if (revokesId !== null) return told({ criteria: [], papers: [], findings: [] });
    return told((await loaders.assessment.load(id)) ?? refuse("NOT_FOUND"));
  }

  @FieldResolver(() => [RuleInForceType], {
    description: "The settings that hold for it: of its campaign, its province or the law.",
  })
  async rulesInForce(
    @Root() { id }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly object[]> {
    const { rules } = (await loaders.case.load(id)) ?? refuse("NOT_FOUND");
    return settingKeys.map((key) => {
      const { value, ...rest } = rules.setting(key);
      return { key, value: String(value), ...rest };
    });
  }
}

@Resolver()
export class EligibilityResolver {
  @Query(() => AssessmentType, {
    description:
      "What the rules say of a subject and an award before anything is drafted, from the registers.",
  })
  async eligibility(
    @Arg("input", () => EligibilityInput, { description: "Who and what." })
    input: EligibilityInput,
    @Ctx() context: GraphqlContext,
  ) {
    const { personId, organisationId, headOfId } = input;
    return told(
      await eligibility(queryContextOf(context), {
        ...input,
        unitId: fromGlobalId("unitId", "Organisation", input.unitId),
        roundId: fromGlobalId("roundId", "Round", input.roundId),
        personId: personId && fromGlobalId("personId", "Person", personId),
        organisationId:
          organisationId && fromGlobalId("organisationId", "Organisation", organisationId),
        headOfId: headOfId && fromGlobalId("headOfId", "Organisation", headOfId),
      }),
    );
  }
}

@Resolver(() => CriterionResultType)
export class CriterionResultResolver {
  @FieldResolver(() => String, { description: "What it says." })
  text(@Root() one: CriterionResult["criterion"], @LocaleArg() locale: Locale): string {
    return locale === "vi" ? one.textVi : one.textEn;
  }
}

@Resolver(() => PaperNeedType)
export class PaperNeedResolver {
  @FieldResolver(() => DocumentTypeType, { description: "The kind of paper." })
  documentType(
    @Root() { documentType }: PaperState["required"],
    @Ctx() { catalogue }: GraphqlContext,
  ): DocumentTypeRecord {
    return catalogue.documentTypes.get(documentType) ?? refuse("NOT_FOUND");
  }
}
