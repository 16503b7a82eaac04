import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import { registerPerson } from "../commands/register-person.ts";
import type { OrganisationRow } from "../queries/organisations.ts";
import type { PersonRow } from "../queries/people.ts";
import { countPeople, type DirectoryRow, listPeople } from "../queries/people-directory.ts";
import { refuse } from "../workflow/refusals.ts";
import { actingFor } from "./acting.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import type { Locale } from "./enums.ts";
import { fromGlobalId } from "./global-id.ts";
import { LocaleArg } from "./locale.ts";
import { OrganisationType } from "./organisation.type.ts";
import { type Connection, ForwardArgs } from "./page.type.ts";
import {
  DirectoryEntryConnection,
  DirectoryEntryType,
  PeopleFilterInput,
  RegisterPersonInput,
} from "./people.type.ts";
import { PersonType } from "./person.type.ts";

@Resolver()
export class PeopleResolver {
  @Query(() => DirectoryEntryConnection, {
    description: "People of the viewer's bodies and those below them, by name, to nominate one.",
  })
  async people(
    @Arg("filter", () => PeopleFilterInput, {
      nullable: true,
      description: "Which ones; all if left out.",
    })
    input: PeopleFilterInput | null | undefined,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<DirectoryRow>> {
    const query = queryContextOf(context);
    const { name, unitId } = input ?? {};
    const filter = {
      name,
      unitId: unitId ? fromGlobalId("filter.unitId", "Organisation", unitId) : null,
    };
    return {
      ...(await listPeople(query, filter, page)),
      totalCount: () => countPeople(query, filter),
    };
  }
}

@Resolver()
export class PeopleMutationsResolver {
  @Mutation(() => PersonType, {
    nullable: true,
    description:
      "Adds a person without an account, so that he can be nominated and found on lists: by his unit or the reviewing office above it.",
  })
  async registerPerson(
    @Arg("input", () => RegisterPersonInput, { description: "The person." })
    input: RegisterPersonInput,
    @Ctx() context: GraphqlContext,
  ): Promise<PersonRow> {
    const { personId } = await registerPerson(actingFor(context), {
      ...input,
      unitId: fromGlobalId("unitId", "Organisation", input.unitId),
    });
    return (await context.loaders.person.load(personId)) ?? refuse("NOT_FOUND");
  }
}

@Resolver(() => DirectoryEntryType)
export class DirectoryEntryResolver {
  @FieldResolver(() => PersonType, {
    description: "The person; name the id as `subject.personId` to nominate.",
  })
  person(@Root() row: DirectoryRow): DirectoryRow {
    return row;
  }

  @FieldResolver(() => String, { description: "The post held; empty where none is known." })
  position(@Root() { positionVi, positionEn }: DirectoryRow, @LocaleArg() locale: Locale): string {
    return locale === "en" ? positionEn : positionVi;
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: "Where he works; null where he works nowhere now.",
  })
  unit(
    @Root() { unitId }: DirectoryRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow | null> | null {
    return unitId === null ? null : loaders.organisation.load(unitId);
  }
}
