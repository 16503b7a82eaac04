import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { addCouncilMember } from "../commands/add-council-member.ts";
import { createCouncil } from "../commands/create-council.ts";
import { endCouncilMembership } from "../commands/end-council-membership.ts";
import type { CouncilRow } from "../queries/councils.ts";
import { refuse } from "../workflow/refusals.ts";
import { actingFor } from "./acting.ts";
import type { GraphqlContext } from "./context.ts";
import {
  AddCouncilMemberInput,
  CreateCouncilInput,
  EndCouncilMembershipInput,
} from "./council.input.ts";
import { CouncilType } from "./council.type.ts";
import { fromGlobalId } from "./global-id.ts";

@Resolver()
export class CouncilMutationsResolver {
  @Mutation(() => CouncilType, {
    nullable: true,
    description: "Sets up a council, by the secretary or the chair of its organisation's council.",
  })
  async createCouncil(
    @Arg("input", () => CreateCouncilInput, { description: "The council." })
    input: CreateCouncilInput,
    @Ctx() context: GraphqlContext,
  ): Promise<CouncilRow> {
    const organisationId = fromGlobalId("organisationId", "Organisation", input.organisationId);
    return changed(context, await createCouncil(actingFor(context), { ...input, organisationId }));
  }

  @Mutation(() => CouncilType, { nullable: true, description: "Makes somebody a member." })
  async addCouncilMember(
    @Arg("input", () => AddCouncilMemberInput, { description: "Who, and as what." })
    input: AddCouncilMemberInput,
    @Ctx() context: GraphqlContext,
  ): Promise<CouncilRow> {
    const done = await addCouncilMember(actingFor(context), {
      ...input,
      councilId: fromGlobalId("councilId", "Council", input.councilId),
      personId: fromGlobalId("personId", "Person", input.personId),
    });
    return changed(context, done);
  }

  @Mutation(() => CouncilType, {
    nullable: true,
    description: "Ends a membership, at once or on a day; it stays on record.",
  })
  async endCouncilMembership(
    @Arg("input", () => EndCouncilMembershipInput, { description: "Which, and when." })
    input: EndCouncilMembershipInput,
    @Ctx() context: GraphqlContext,
  ): Promise<CouncilRow> {
    const memberId = fromGlobalId("memberId", "CouncilMember", input.memberId);
    return changed(context, await endCouncilMembership(actingFor(context), { ...input, memberId }));
  }
}

async function changed(
  { loaders }: GraphqlContext,
  { councilId }: { readonly councilId: string },
): Promise<CouncilRow> {
  return (await loaders.council.load(councilId)) ?? refuse("NOT_FOUND");
}
