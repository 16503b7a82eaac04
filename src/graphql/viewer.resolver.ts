import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { administeredBy } from "../access/administered.ts";
import type { Viewer, ViewerDesk } from "../access/viewer.ts";
import type { RoleRecord } from "../catalogue/types.ts";
import type { OrganisationRow } from "../queries/organisations.ts";
import { defaultPageSize, maxPageSize } from "../queries/page.ts";
import type { PersonRow } from "../queries/people.ts";
import type { RoundRow } from "../queries/rounds.ts";
import { refuse } from "../workflow/refusals.ts";
import { RoundType } from "./campaign.type.ts";
import { RoleType } from "./catalogue.type.ts";
import { type GraphqlContext, viewerOf } from "./context.ts";
import { toGlobalId } from "./global-id.ts";
import { OrganisationType } from "./organisation.type.ts";
import { PersonType } from "./person.type.ts";
import { DeskType, NominatingUnitType, ViewerType } from "./viewer.type.ts";

/** Roles that write nominations for their unit. */
const nominating: ReadonlySet<string> = new Set(["UNIT_OFFICER", "UNIT_HEAD"]);

type NominatingUnit = { readonly unitId: string };

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: "Who is signed in." })
  viewer(@Ctx() context: GraphqlContext): Viewer {
    return viewerOf(context);
  }

  @FieldResolver(() => PersonType, { description: "The person." })
  async person(
    @Root() { personId }: Viewer,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PersonRow> {
    return (await loaders.person.load(personId)) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => [DeskType], { description: "The desks open today." })
  desks(@Root() { desks }: Viewer): readonly ViewerDesk[] {
    return desks;
  }

  @FieldResolver(() => DeskType, {
    nullable: true,
    description: "The desk chosen to act for, where the request names one.",
  })
  chosenDesk(@Root() { desks, chosenDesk }: Viewer): ViewerDesk | null {
    return desks.find((desk) => desk.id === chosenDesk) ?? null;
  }

  @FieldResolver(() => [OrganisationType], {
    description:
      "The organisations whose accounts and desks the viewer looks after, with everything below each; empty for whoever is no administrator.",
  })
  async administers(
    @Root() viewer: Viewer,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly OrganisationRow[]> {
    const found = administeredBy(viewer).map((id) => loaders.organisation.load(id));
    return (await Promise.all(found)).filter((one) => one !== null);
  }

  @FieldResolver(() => [NominatingUnitType], {
    description: "The units the viewer may nominate for, each once.",
  })
  canCreate(@Root() { desks }: Viewer): readonly NominatingUnit[] {
    const units = desks.filter((desk) => nominating.has(desk.role));
    return [...new Set(units.map((desk) => desk.organisationId))].map((unitId) => ({ unitId }));
  }
}

@Resolver(() => DeskType)
export class DeskResolver {
  @FieldResolver(() => ID, { description: "Opaque; name it as `deskId` to act for this desk." })
  id(@Root() { id }: ViewerDesk): string {
    return toGlobalId("Desk", id);
  }

  @FieldResolver(() => OrganisationType, { description: "Where it is." })
  async organisation(
    @Root() { organisationId }: ViewerDesk,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow> {
    return (await loaders.organisation.load(organisationId)) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => RoleType, { description: "What its holder is." })
  role(@Root() { role }: ViewerDesk, @Ctx() { catalogue }: GraphqlContext): RoleRecord {
    return catalogue.roles.get(role) ?? refuse("NOT_FOUND");
  }
}

@Resolver(() => NominatingUnitType)
export class NominatingUnitResolver {
  @FieldResolver(() => OrganisationType, { description: "The unit." })
  async unit(
    @Root() { unitId }: NominatingUnit,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow> {
    return (await loaders.organisation.load(unitId)) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => [RoundType], {
    description: "The rounds that take its nominations today, latest year first.",
  })
  async rounds(
    @Root() { unitId }: NominatingUnit,
    @Arg("first", () => Int, {
      defaultValue: defaultPageSize,
      description: "How many at most: 1 to 100.",
    })
    first: number,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly RoundRow[]> {
    if (first < 1 || first > maxPageSize) refuse("PAGE_SIZE", { max: maxPageSize });
    return (await loaders.roundsOpenTo.load(unitId)).slice(0, first);
  }
}
