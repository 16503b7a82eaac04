import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { RoleRecord } from "../catalogue/types.ts";
import type { AccountActRow } from "../queries/account-acts.ts";
import type { AccountDeskRow } from "../queries/account-desks.ts";
import { type AccountRow, countAccounts, listAccounts } from "../queries/accounts.ts";
import type { OrganisationRow } from "../queries/organisations.ts";
import type { Page } from "../queries/page.ts";
import type { PersonRow } from "../queries/people.ts";
import { refuse } from "../workflow/refusals.ts";
import {
  AccountActConnection,
  AccountActType,
  AccountConnection,
  AccountDeskType,
  AccountFilterInput,
  AccountType,
} from "./accounts.type.ts";
import { RoleType } from "./catalogue.type.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import { fromGlobalId, toGlobalId } from "./global-id.ts";
import { OrganisationType } from "./organisation.type.ts";
import { type Connection, ForwardArgs } from "./page.type.ts";
import { PersonType } from "./person.type.ts";

@Resolver(() => AccountType)
export class AccountsResolver {
  @Query(() => AccountConnection, {
    description:
      "Accounts whose person holds or held a desk the viewer administers, by user name. Refused to whoever is no administrator.",
  })
  async accounts(
    @Arg("filter", () => AccountFilterInput, {
      nullable: true,
      description: "Which ones; all if left out.",
    })
    input: AccountFilterInput | null | undefined,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<AccountRow>> {
    const query = queryContextOf(context);
    const { organisationId, ...rest } = input ?? {};
    const filter = {
      ...rest,
      organisationId: organisationId
        ? fromGlobalId("filter.organisationId", "Organisation", organisationId)
        : null,
    };
    return {
      ...(await listAccounts(query, filter, page)),
      totalCount: () => countAccounts(query, filter),
    };
  }

  @FieldResolver(() => ID, { description: "Opaque and unique in the whole API." })
  id(@Root() { id }: AccountRow): string {
    return toGlobalId("Account", id);
  }

  @FieldResolver(() => PersonType, { description: "Whose it is." })
  person(@Root() { personId }: AccountRow, @Ctx() context: GraphqlContext): Promise<PersonRow> {
    return personOf(context, personId);
  }

  @FieldResolver(() => [AccountDeskType], {
    description: "All desks of the person, also ended ones, oldest first.",
  })
  desks(
    @Root() { id }: AccountRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly AccountDeskRow[]> {
    return loaders.desksOfAccount.load(id);
  }

  @FieldResolver(() => AccountActConnection, {
    description: "What administrators did to the account and its desks, newest first.",
  })
  async acts(
    @Root() { id }: AccountRow,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Connection<AccountActRow>> {
    const found: Page<AccountActRow> = await loaders.acts(page).load(id);
    return { ...found, totalCount: () => loaders.actCount.load(id) };
  }
}

@Resolver(() => AccountDeskType)
export class AccountDeskResolver {
  @FieldResolver(() => ID, { description: "Opaque; name it as `deskId` to close this desk." })
  id(@Root() { id }: AccountDeskRow): string {
    return toGlobalId("Desk", id);
  }

  @FieldResolver(() => OrganisationType, { description: "Where it is." })
  async organisation(
    @Root() { organisationId }: AccountDeskRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow> {
    return (await loaders.organisation.load(organisationId)) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => RoleType, { description: "What its holder is." })
  role(@Root() { role }: AccountDeskRow, @Ctx() { catalogue }: GraphqlContext): RoleRecord {
    return catalogue.roles.get(role) ?? refuse("NOT_FOUND");
  }
}

@Resolver(() => AccountActType)
export class AccountActResolver {
  @FieldResolver(() => PersonType, { description: "Who did it." })
  person(@Root() { personId }: AccountActRow, @Ctx() context: GraphqlContext): Promise<PersonRow> {
    return personOf(context, personId);
  }

  @FieldResolver(() => AccountDeskType, {
    nullable: true,
    description: "The desk it was done to, as it is now; null where it was done to the account.",
  })
  desk(
    @Root() { deskId }: AccountActRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<AccountDeskRow | null> | null {
    return deskId === null ? null : loaders.accountDesk.load(deskId);
  }
}

async function personOf({ loaders }: GraphqlContext, personId: string): Promise<PersonRow> {
  return (await loaders.person.load(personId)) ?? refuse("NOT_FOUND");
}
