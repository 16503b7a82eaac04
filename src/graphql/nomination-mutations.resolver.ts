import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { advanceNomination } from "../commands/advance-nomination.ts";
import { advanceNominations } from "../commands/advance-nominations.ts";
import { createNomination } from "../commands/create-nomination.ts";
import { editNomination } from "../commands/edit-nomination.ts";
import { registerDocuments } from "../commands/register-documents.ts";
import { actingFor } from "./acting.ts";
import type { GraphqlContext } from "./context.ts";
import { fromGlobalId } from "./global-id.ts";
import {
  CreateNominationInput,
  EditNominationInput,
  RegisterDocumentsInput,
} from "./nomination.input.ts";
import {
  advancedNominations,
  AdvancedNominations,
  changedNomination,
  ChangedNomination,
} from "./nomination.payload.ts";
import {
  AdvanceNominationInput,
  AdvanceNominationsInput,
  plainDocument,
  stepInputOf,
} from "./step.input.ts";

@Resolver()
export class NominationMutationsResolver {
  @Mutation(() => ChangedNomination, {
    nullable: true,
    description: "Starts a nomination as a draft of a unit the viewer writes for.",
  })
  async createNomination(
    @Arg("input", () => CreateNominationInput, { description: "The nomination." })
    input: CreateNominationInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedNomination> {
    const { subject, deskId, ...rest } = input;
    const done = await createNomination(actingFor(context, deskId), {
      ...rest,
      unitId: fromGlobalId("unitId", "Organisation", input.unitId),
      roundId: fromGlobalId("roundId", "Round", input.roundId),
      subjectKind: subject.kind,
      subjectName: subject.name,
      subjectPosition: subject.position,
      subjectPersonId:
        subject.personId && fromGlobalId("subject.personId", "Person", subject.personId),
      subjectOrganisationId:
        subject.organisationId &&
        fromGlobalId("subject.organisationId", "Organisation", subject.organisationId),
      headOfId:
        subject.headOfId && fromGlobalId("subject.headOfId", "Organisation", subject.headOfId),
      partyManaged: subject.partyManaged,
      achievementIds: input.achievementIds?.map((id) =>
        fromGlobalId("achievementIds", "Achievement", id),
      ),
    });
    return changedNomination(context, done);
  }

  @Mutation(() => ChangedNomination, {
    nullable: true,
    description: "Changes the text of a draft or a returned nomination; nothing moves.",
  })
  async editNomination(
    @Arg("input", () => EditNominationInput, { description: "What changes." })
    input: EditNominationInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedNomination> {
    const nominationId = fromGlobalId("nominationId", "Nomination", input.nominationId);
    return changedNomination(
      context,
      await editNomination(actingFor(context), { ...input, nominationId }),
    );
  }

  @Mutation(() => ChangedNomination, {
    nullable: true,
    description: "Registers papers for a nomination without moving it.",
  })
  async registerDocuments(
    @Arg("input", () => RegisterDocumentsInput, { description: "The papers." })
    input: RegisterDocumentsInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedNomination> {
    const nominationId = fromGlobalId("nominationId", "Nomination", input.nominationId);
    const documents = input.documents.map(plainDocument);
    return changedNomination(
      context,
      await registerDocuments(actingFor(context), { ...input, nominationId, documents }),
    );
  }

  @Mutation(() => ChangedNomination, {
    nullable: true,
    description:
      "Takes one step, or refuses and changes nothing. A step for a paper makes a paper of one line.",
  })
  async advanceNomination(
    @Arg("input", () => AdvanceNominationInput, { description: "The step and what it asks for." })
    input: AdvanceNominationInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedNomination> {
    const { step, seenVersion, idempotencyKey } = input;
    const nominationId = fromGlobalId("nominationId", "Nomination", input.nominationId);
    const done = await advanceNomination(actingFor(context, input.deskId), {
      ...stepInputOf(input),
      nominationId,
      step,
      seenVersion,
      idempotencyKey,
    });
    return changedNomination(context, done);
  }

  @Mutation(() => AdvancedNominations, {
    nullable: true,
    description:
      "Takes one step on up to 500 nominations, a transaction each; a refused one does not stop the rest.",
  })
  async advanceNominations(
    @Arg("input", () => AdvanceNominationsInput, { description: "The step and the nominations." })
    input: AdvanceNominationsInput,
    @Ctx() context: GraphqlContext,
  ): Promise<AdvancedNominations> {
    const { step, idempotencyKey } = input;
    const items = input.items.map(({ nominationId, seenVersion }) => ({
      nominationId: fromGlobalId("items.nominationId", "Nomination", nominationId),
      seenVersion,
    }));
    const { batchId, results } = await advanceNominations(actingFor(context, input.deskId), {
      ...stepInputOf(input),
      items,
      step,
      idempotencyKey,
    });
    return advancedNominations(context, batchId, results);
  }
}
