import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { correctDecision } from "../commands/correct-decision.ts";
import type { CorrectionRow } from "../queries/corrections.ts";
import type { PaperRow } from "../queries/paper-rows.ts";
import { refuse } from "../workflow/refusals.ts";
import { actingFor } from "./acting.ts";
import type { GraphqlContext } from "./context.ts";
import { CorrectDecisionInput, CorrectionLineType, CorrectionType } from "./correction.type.ts";
import { fromGlobalId, toGlobalId } from "./global-id.ts";
import { ChangedDecision } from "./paper-mutations.resolver.ts";
import { DecisionType } from "./paper.type.ts";

type Line = CorrectionRow["lines"][number];

@Resolver(() => CorrectionType)
export class CorrectionResolver {
  @FieldResolver(() => [CorrectionLineType], {
    description: "What it corrects; only of nominations the viewer may read.",
  })
  lines(@Root() { lines }: CorrectionRow): readonly Line[] {
    return lines;
  }
}

@Resolver(() => CorrectionLineType)
export class CorrectionLineResolver {
  @FieldResolver(() => ID, { description: "The nomination." })
  nominationId(@Root() { nominationId }: Line): string {
    return toGlobalId("Nomination", nominationId);
  }
}

@Resolver(() => DecisionType)
export class DecisionCorrectionsResolver {
  @FieldResolver(() => [CorrectionType], {
    description: "The documents that corrected it, oldest first; the latest 100.",
  })
  corrections(
    @Root() { id }: PaperRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly CorrectionRow[]> {
    return loaders.corrections.load(id);
  }
}

@Resolver()
export class CorrectionMutationsResolver {
  @Mutation(() => ChangedDecision, {
    nullable: true,
    description:
      "Corrects names and texts of a published decision by a document of its own; what was signed stays.",
  })
  async correctDecision(
    @Arg("input", () => CorrectDecisionInput, { description: "What has to be set right, and why." })
    { deskId, ...input }: CorrectDecisionInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedDecision> {
    const decisionId = fromGlobalId("decisionId", "Decision", input.decisionId);
    await correctDecision(actingFor(context, deskId), {
      ...input,
      decisionId,
      lines: input.lines.map((line) => ({
        ...line,
        nominationId: fromGlobalId("lines.nominationId", "Nomination", line.nominationId),
      })),
    });
    return { decision: (await context.loaders.paper.load(decisionId)) ?? refuse("NOT_FOUND") };
  }
}
