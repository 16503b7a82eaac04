import { Field, ID, InputType, ObjectType } from "type-graphql";
import type { AccountActKind } from "../workflow/vocabulary.ts";
import { enumOf } from "./enums.ts";
import { NodeInterface } from "./node.type.ts";
import { connectionOf } from "./page.type.ts";
import { DateScalar, DateTimeScalar } from "./scalars.ts";

@ObjectType("Account", {
  implements: NodeInterface,
  description: "An account somebody signs in with; told only to its administrators.",
  simpleResolvers: true,
})
export class AccountType {
  @Field(() => String, { description: "The user name, in small letters." })
  readonly username!: string;

  @Field(() => Boolean, { description: "Whether it is closed, so that nobody signs in with it." })
  readonly disabled!: boolean;
}

export const AccountConnection = connectionOf("Account", () => AccountType, "accounts");

@ObjectType("AccountDesk", {
  description: "A desk of an account: held now, later, or before.",
  simpleResolvers: true,
})
export class AccountDeskType {
  @Field(() => Boolean, { description: "Whether it may open classified nominations." })
  readonly cleared!: boolean;

  @Field(() => DateScalar, { description: "First day it is held." })
  readonly validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Last day it is held; null while no end is known. The day before `validFrom` where it was closed before it was held for a day.",
  })
  readonly validTo!: string | null;

  @Field(() => Boolean, { description: "Whether it is held today." })
  readonly open!: boolean;
}

const AccountActKindEnum = enumOf<AccountActKind>(
  "AccountActKind",
  "What an administrator did to an account.",
  {
    ACCOUNT_CREATED: "The account was made.",
    ACCOUNT_DISABLED: "It was closed and its sessions ended.",
    ACCOUNT_ENABLED: "It was opened again.",
    PASSWORD_RESET: "It was given a new password and its sessions ended.",
    DESK_OPENED: "Its person was given a desk.",
    DESK_CLOSED: "A desk was ended, or its last day set.",
  },
);

@ObjectType("AccountAct", {
  description: "One thing an administrator did to an account; it is never changed or removed.",
  simpleResolvers: true,
})
export class AccountActType {
  @Field(() => AccountActKindEnum, { description: "What was done." })
  readonly kind!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  readonly at!: Date;

  @Field(() => String, { description: "Name of who did it, as it was then." })
  readonly personName!: string;

  @Field(() => String, { description: "The request it was done by, as in the server's log." })
  readonly requestId!: string;
}

export const AccountActConnection = connectionOf(
  "AccountAct",
  () => AccountActType,
  "what was done to an account",
);

@InputType("AccountFilter", { description: "Which accounts; all conditions must hold." })
export class AccountFilterInput {
  @Field(() => String, {
    nullable: true,
    description: "Beginnings of words of the person's name, with or without accents.",
  })
  readonly name?: string | null;

  @Field(() => String, { nullable: true, description: "The beginning of the user name." })
  readonly username?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "Those with a desk, open or ended, at this organisation, below it, or at one that went into any of these.",
  })
  readonly organisationId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "True: those that can act today, being enabled and holding a desk. False: the others. Both if left out.",
  })
  readonly open?: boolean | null;
}
