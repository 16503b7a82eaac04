import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { CouncilMemberRow } from "../queries/council-members.ts";
import { type CouncilRow, countCouncils, keepsCouncil, listCouncils } from "../queries/councils.ts";
import type { OrganisationRow } from "../queries/organisations.ts";
import type { PersonRow } from "../queries/people.ts";
import { refuse } from "../workflow/refusals.ts";
import { type GraphqlContext, queryContextOf, viewerOf } from "./context.ts";
import { CouncilConnection, CouncilMemberType, CouncilType } from "./council.type.ts";
import type { Locale } from "./enums.ts";
import { fromGlobalId, toGlobalId } from "./global-id.ts";
import { LocaleArg } from "./locale.ts";
import { OrganisationType } from "./organisation.type.ts";
import { type Connection, ForwardArgs } from "./page.type.ts";
import { PersonType } from "./person.type.ts";

@Resolver(() => CouncilType)
export class CouncilResolver {
  @Query(() => CouncilConnection, {
    description:
      "Councils the viewer has to do with: as a member, at its desks, in the office that prepares its sessions, or as an auditor above it.",
  })
  async councils(
    @Arg("organisationId", () => ID, {
      nullable: true,
      description: "Of this organisation; all if left out.",
    })
    organisationId: string | null | undefined,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<CouncilRow>> {
    const query = queryContextOf(context);
    const of = organisationId
      ? fromGlobalId("organisationId", "Organisation", organisationId)
      : null;
    return {
      ...(await listCouncils(query, of, page)),
      totalCount: () => countCouncils(query, of),
    };
  }

  @Query(() => CouncilType, { nullable: true, description: "One council, or null." })
  council(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: GraphqlContext,
  ): Promise<CouncilRow | null> {
    viewerOf(context);
    return context.loaders.council.load(fromGlobalId("id", "Council", id));
  }

  @FieldResolver(() => ID, { description: "Opaque and unique in the whole API." })
  id(@Root() { id }: CouncilRow): string {
    return toGlobalId("Council", id);
  }

  @FieldResolver(() => String, { description: "Its name." })
  name(@Root() { nameVi, nameEn }: CouncilRow, @LocaleArg() locale: Locale): string {
    return locale === "en" ? nameEn : nameVi;
  }

  @FieldResolver(() => OrganisationType, { description: "Whose council it is." })
  async organisation(
    @Root() { organisationId }: CouncilRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow> {
    return (await loaders.organisation.load(organisationId)) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => [CouncilMemberType], {
    description: "Its members, those of today first; of ended memberships the latest.",
  })
  members(
    @Root() { id }: CouncilRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly CouncilMemberRow[]> {
    return loaders.councilMembers.load(id);
  }

  @FieldResolver(() => Boolean, {
    description: "Whether the viewer keeps its business: its members, its sessions.",
  })
  mine(@Root() council: CouncilRow, @Ctx() context: GraphqlContext): boolean {
    return keepsCouncil(queryContextOf(context), council);
  }
}

@Resolver(() => CouncilMemberType)
export class CouncilMemberResolver {
  @FieldResolver(() => ID, { description: "Opaque; names the membership." })
  id(@Root() { id }: CouncilMemberRow): string {
    return toGlobalId("CouncilMember", id);
  }

  @FieldResolver(() => PersonType, { description: "Who." })
  async person(
    @Root() { personId }: CouncilMemberRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PersonRow> {
    return (await loaders.person.load(personId)) ?? refuse("NOT_FOUND");
  }
}
