import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { recordHandover } from "../commands/record-handover.ts";
import { recordPayment } from "../commands/record-payment.ts";
import { actingFor } from "./acting.ts";
import type { GraphqlContext } from "./context.ts";
import { fromGlobalId } from "./global-id.ts";
import { AdvancedNominations, advancedNominations } from "./nomination.payload.ts";
import { RecordHandoverInput, RecordPaymentInput } from "./prize.input.ts";

@Resolver()
export class PrizeMutationsResolver {
  @Mutation(() => AdvancedNominations, {
    nullable: true,
    description:
      "Records that prizes were paid, a transaction each; a refused one does not stop the rest.",
  })
  async recordPayment(
    @Arg("input", () => RecordPaymentInput, { description: "Which, when and by what document." })
    { deskId, ...input }: RecordPaymentInput,
    @Ctx() context: GraphqlContext,
  ): Promise<AdvancedNominations> {
    const nominationIds = decoded(input.nominationIds);
    const { batchId, results } = await recordPayment(actingFor(context, deskId), {
      ...input,
      nominationIds,
    });
    return advancedNominations(context, batchId, results);
  }

  @Mutation(() => AdvancedNominations, {
    nullable: true,
    description:
      "Records that item and certificate were handed over, a transaction each; a refused one does not stop the rest.",
  })
  async recordHandover(
    @Arg("input", () => RecordHandoverInput, { description: "Which and when." })
    { deskId, ...input }: RecordHandoverInput,
    @Ctx() context: GraphqlContext,
  ): Promise<AdvancedNominations> {
    const nominationIds = decoded(input.nominationIds);
    const { batchId, results } = await recordHandover(actingFor(context, deskId), {
      ...input,
      nominationIds,
    });
    return advancedNominations(context, batchId, results);
  }
}

function decoded(ids: readonly string[]): readonly string[] {
  return ids.map((id) => fromGlobalId("nominationIds", "Nomination", id));
}
