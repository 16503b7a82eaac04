import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { proposeRevocation } from "../commands/propose-revocation.ts";
import { recordRecovery } from "../commands/record-recovery.ts";
import { actingFor } from "./acting.ts";
import type { GraphqlContext } from "./context.ts";
import { fromGlobalId } from "./global-id.ts";
import { changedNomination, ChangedNomination } from "./nomination.payload.ts";
import { ProposeRevocationInput, RecordRecoveryInput } from "./revocation.input.ts";
import { plainDocument } from "./step.input.ts";

@Resolver()
export class RevocationMutationsResolver {
  @Mutation(() => ChangedNomination, {
    nullable: true,
    description:
      "Asks that an award be revoked. Answers the case that begins; the award stands until it is published.",
  })
  async proposeRevocation(
    @Arg("input", () => ProposeRevocationInput, { description: "The proposal." })
    input: ProposeRevocationInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedNomination> {
    const { deskId, conclusion, ...rest } = input;
    const done = await proposeRevocation(actingFor(context, deskId), {
      ...rest,
      nominationId: fromGlobalId("nominationId", "Nomination", input.nominationId),
      conclusion: conclusion && plainDocument(conclusion),
    });
    return changedNomination(context, done);
  }

  @Mutation(() => ChangedNomination, {
    nullable: true,
    description: "Records that the item, or money, of a revoked award came back; nothing moves.",
  })
  async recordRecovery(
    @Arg("input", () => RecordRecoveryInput, { description: "What came back." })
    input: RecordRecoveryInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedNomination> {
    const { deskId, document, ...rest } = input;
    const done = await recordRecovery(actingFor(context, deskId), {
      ...rest,
      nominationId: fromGlobalId("nominationId", "Nomination", input.nominationId),
      document: document && plainDocument(document),
    });
    return changedNomination(context, done);
  }
}
