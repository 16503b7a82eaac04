import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { recordFeedback } from "../commands/record-feedback.ts";
import { actingFor } from "./acting.ts";
import type { GraphqlContext } from "./context.ts";
import { RecordFeedbackInput } from "./feedback.input.ts";
import { fromGlobalId } from "./global-id.ts";
import { changedNomination, ChangedNomination } from "./nomination.payload.ts";
import { plainDocument } from "./step.input.ts";

@Resolver()
export class FeedbackMutationsResolver {
  @Mutation(() => ChangedNomination, {
    nullable: true,
    description:
      "Records what the public said of a nomination on notice; what is serious puts it on hold.",
  })
  async recordFeedback(
    @Arg("input", () => RecordFeedbackInput, { description: "The feedback." })
    input: RecordFeedbackInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedNomination> {
    const { deskId, incomingDocument, ...rest } = input;
    const done = await recordFeedback(actingFor(context, deskId), {
      ...rest,
      nominationId: fromGlobalId("nominationId", "Nomination", input.nominationId),
      incomingDocument: incomingDocument && plainDocument(incomingDocument),
    });
    return changedNomination(context, done);
  }
}
