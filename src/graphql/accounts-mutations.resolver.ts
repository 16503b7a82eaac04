import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { closeDesk } from "../commands/close-desk.ts";
import { createAccount } from "../commands/create-account.ts";
import { openDesk } from "../commands/open-desk.ts";
import { resetPassword } from "../commands/reset-password.ts";
import { setAccountDisabled } from "../commands/set-account-disabled.ts";
import type { AccountRow } from "../queries/accounts.ts";
import { refuse } from "../workflow/refusals.ts";
import {
  CloseDeskInput,
  CreateAccountInput,
  OpenDeskInput,
  ResetPasswordInput,
  SetAccountDisabledInput,
} from "./accounts.input.ts";
import { AccountType } from "./accounts.type.ts";
import { actingFor } from "./acting.ts";
import type { GraphqlContext } from "./context.ts";
import { fromGlobalId } from "./global-id.ts";

const changed = { nullable: true } as const;

@Resolver()
export class AccountsMutationsResolver {
  @Mutation(() => AccountType, {
    ...changed,
    description: "Makes an account for a new person with his first desk.",
  })
  async createAccount(
    @Arg("input", () => CreateAccountInput, { description: "Person, account and desk." })
    input: CreateAccountInput,
    @Ctx() context: GraphqlContext,
  ): Promise<AccountRow> {
    const { accountId } = await createAccount(actingFor(context), withOrganisation(input));
    return changedAccount(context, accountId);
  }

  @Mutation(() => AccountType, {
    ...changed,
    description: "Closes an account and ends its sessions, or opens it again.",
  })
  async setAccountDisabled(
    @Arg("input", () => SetAccountDisabledInput, { description: "Which one, and whether closed." })
    input: SetAccountDisabledInput,
    @Ctx() context: GraphqlContext,
  ): Promise<AccountRow> {
    const plain = withAccount(input);
    await setAccountDisabled(actingFor(context), plain);
    return changedAccount(context, plain.accountId);
  }

  @Mutation(() => AccountType, {
    ...changed,
    description: "Gives an account a new password and ends its sessions.",
  })
  async resetPassword(
    @Arg("input", () => ResetPasswordInput, { description: "Which one, and the password." })
    input: ResetPasswordInput,
    @Ctx() context: GraphqlContext,
  ): Promise<AccountRow> {
    const plain = withAccount(input);
    await resetPassword(actingFor(context), plain);
    return changedAccount(context, plain.accountId);
  }

  @Mutation(() => AccountType, {
    ...changed,
    description: "Gives the person of an account one more desk.",
  })
  async openDesk(
    @Arg("input", () => OpenDeskInput, { description: "Whose, and which desk." })
    input: OpenDeskInput,
    @Ctx() context: GraphqlContext,
  ): Promise<AccountRow> {
    const plain = withOrganisation(withAccount(input));
    await openDesk(actingFor(context), plain);
    return changedAccount(context, plain.accountId);
  }

  @Mutation(() => AccountType, {
    ...changed,
    description: "Ends a desk, at once or on a day; it stays on record.",
  })
  async closeDesk(
    @Arg("input", () => CloseDeskInput, { description: "Which desk, and its last day." })
    input: CloseDeskInput,
    @Ctx() context: GraphqlContext,
  ): Promise<AccountRow> {
    const deskId = fromGlobalId("deskId", "Desk", input.deskId);
    const { accountId } = await closeDesk(actingFor(context), { ...input, deskId });
    return changedAccount(context, accountId);
  }
}

async function changedAccount({ loaders }: GraphqlContext, id: string): Promise<AccountRow> {
  return (await loaders.account.load(id)) ?? refuse("NOT_FOUND");
}

function withAccount<Input extends { readonly accountId: string }>(input: Input): Input {
  return { ...input, accountId: fromGlobalId("accountId", "Account", input.accountId) };
}

function withOrganisation<Input extends { readonly organisationId: string }>(input: Input): Input {
  const { organisationId } = input;
  return {
    ...input,
    organisationId: fromGlobalId("organisationId", "Organisation", organisationId),
  };
}
