import { Field, ID, InputType, ObjectType } from "type-graphql";
import { connectionOf } from "./page.type.ts";

@ObjectType("DirectoryEntry", {
  description: "A person who may be nominated, with or without an account.",
  simpleResolvers: true,
})
export class DirectoryEntryType {
  @Field(() => String, { description: "Full name." })
  readonly fullName!: string;

  @Field(() => String, { nullable: true, description: "The agency's own code for the person." })
  readonly code!: string | null;
}

export const DirectoryEntryConnection = connectionOf(
  "DirectoryEntry",
  () => DirectoryEntryType,
  "people",
);

@InputType("PeopleFilter", { description: "Which people; all conditions must hold." })
export class PeopleFilterInput {
  @Field(() => String, {
    nullable: true,
    description: "Beginnings of words of the name, with or without accents.",
  })
  readonly name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Those of this body, of everything below it, and of what went into any of these.",
  })
  readonly unitId?: string | null;
}

@InputType("RegisterPersonInput", { description: "A person who has no account." })
export class RegisterPersonInput {
  @Field(() => ID, { description: "The unit the person works in." })
  readonly unitId!: string;

  @Field(() => String, { description: "Full name." })
  readonly fullName!: string;

  @Field(() => String, { nullable: true, description: "The post held." })
  readonly position?: string | null;

  @Field(() => String, {
    description: "The agency's own code for the person, by which lists find him; each only once.",
  })
  readonly code!: string;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  readonly idempotencyKey?: string | null;
}
