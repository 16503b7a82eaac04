import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import {
  countOrganisations,
  listOrganisations,
  type OrganisationFilter,
  type OrganisationRow,
} from "../queries/organisations.ts";
import type { Page } from "../queries/page.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import type { Locale } from "./enums.ts";
import { fromGlobalId, toGlobalId } from "./global-id.ts";
import { LocaleArg } from "./locale.ts";
import {
  OrganisationConnection,
  OrganisationFilterInput,
  OrganisationType,
} from "./organisation.type.ts";
import { type Connection, PageArgs } from "./page.type.ts";

@Resolver(() => OrganisationType)
export class OrganisationResolver {
  @Query(() => OrganisationConnection, { description: "Organisations by code." })
  async organisations(
    @Arg("filter", () => OrganisationFilterInput, {
      nullable: true,
      description: "Which ones; all if left out.",
    })
    input: OrganisationFilterInput | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<OrganisationRow>> {
    const query = queryContextOf(context);
    const filter = filterOf(input ?? {});
    return {
      ...(await listOrganisations(query, { filter, page })),
      totalCount: () => countOrganisations(query, filter),
    };
  }

  @Query(() => OrganisationType, { nullable: true, description: "One organisation, or null." })
  organisation(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow | null> {
    return loaders.organisation.load(fromGlobalId("id", "Organisation", id));
  }

  @FieldResolver(() => ID, { description: "Opaque and unique in the whole API." })
  id(@Root() { id }: OrganisationRow): string {
    return toGlobalId("Organisation", id);
  }

  @FieldResolver(() => String, { description: "Its full name." })
  name(@Root() { nameVi, nameEn }: OrganisationRow, @LocaleArg() locale: Locale): string {
    return locale === "en" ? nameEn : nameVi;
  }

  @FieldResolver(() => OrganisationType, { nullable: true, description: "The body above it." })
  parent(
    @Root() { parentId }: OrganisationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow | null> | null {
    return parentId === null ? null : loaders.organisation.load(parentId);
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: "The body that took over when it closed.",
  })
  successor(
    @Root() { successorId }: OrganisationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow | null> | null {
    return successorId === null ? null : loaders.organisation.load(successorId);
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: "The office that reviews what comes from below it.",
  })
  reviewingOffice(
    @Root() { officeId }: OrganisationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow | null> | null {
    return officeId === null ? null : loaders.organisation.load(officeId);
  }

  @FieldResolver(() => OrganisationConnection, {
    description: "The bodies right below it, by code.",
  })
  async children(
    @Root() { id }: OrganisationRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Connection<OrganisationRow>> {
    const found: Page<OrganisationRow> = await loaders.children(page).load(id);
    return { ...found, totalCount: () => loaders.childCount.load(id) };
  }
}

function filterOf({ withinId, search, kinds, open }: OrganisationFilterInput): OrganisationFilter {
  const within = withinId ? fromGlobalId("filter.withinId", "Organisation", withinId) : null;
  return { within, search, kinds, open };
}
