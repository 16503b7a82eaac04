import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "./scalars.ts";

@InputType("CreateAccountInput", { description: "A new person with an account and a first desk." })
export class CreateAccountInput {
  @Field(() => String, { description: "Full name of the person." })
  readonly fullName!: string;

  @Field(() => String, { description: "The post held." })
  readonly position!: string;

  @Field(() => String, {
    description:
      "User name: unaccented letters, digits and . _ -, at most 100; letter case does not matter.",
  })
  readonly username!: string;

  @Field(() => String, {
    description: "A temporary password of 10 to 200 characters, which the person changes.",
  })
  readonly password!: string;

  @Field(() => ID, { description: "Where the first desk is." })
  readonly organisationId!: string;

  @Field(() => String, { description: "Key of the role held there." })
  readonly role!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether the desk may open classified nominations; no if left out.",
  })
  readonly cleared?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: "The agency's own code for the person, by which lists find him; each only once.",
  })
  readonly code?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Makes repeating safe for 30 days; the password is not compared.",
  })
  readonly idempotencyKey?: string | null;
}

@InputType("SetAccountDisabledInput", { description: "Whether an account is closed." })
export class SetAccountDisabledInput {
  @Field(() => ID, { description: "The account." })
  readonly accountId!: string;

  @Field(() => Boolean, { description: "True closes it and ends its sessions." })
  readonly disabled!: boolean;
}

@InputType("ResetPasswordInput", { description: "A new password for somebody's account." })
export class ResetPasswordInput {
  @Field(() => ID, { description: "The account." })
  readonly accountId!: string;

  @Field(() => String, {
    description: "A temporary password of 10 to 200 characters, which the person changes.",
  })
  readonly password!: string;
}

@InputType("OpenDeskInput", { description: "One more desk for the person of an account." })
export class OpenDeskInput {
  @Field(() => ID, { description: "The account." })
  readonly accountId!: string;

  @Field(() => ID, { description: "Where the desk is." })
  readonly organisationId!: string;

  @Field(() => String, { description: "Key of the role held there." })
  readonly role!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it may open classified nominations; no if left out.",
  })
  readonly cleared?: boolean | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "First day it is held; today if left out.",
  })
  readonly validFrom?: string | null;
}

@InputType("CloseDeskInput", { description: "The end of a desk." })
export class CloseDeskInput {
  @Field(() => ID, { description: "The desk." })
  readonly deskId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Last day it is held, yesterday at the earliest and before the end it has. Left out, it ends at once.",
  })
  readonly validTo?: string | null;
}
