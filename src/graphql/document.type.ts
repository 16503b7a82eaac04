import { Field, ObjectType } from "type-graphql";
import { LevelEnum } from "./enums.ts";
import { NodeInterface } from "./node.type.ts";
import { connectionOf } from "./page.type.ts";
import { DateScalar, DateTimeScalar } from "./scalars.ts";

@ObjectType("Document", {
  implements: NodeInterface,
  description: "A paper registered for a nomination, as a reference to it.",
  simpleResolvers: true,
})
export class DocumentType {
  @Field(() => LevelEnum, { description: "The level that registered it." })
  readonly level!: string;

  @Field(() => String, { nullable: true, description: "What it is called." })
  readonly title!: string | null;

  @Field(() => String, { nullable: true, description: "Its number, as written on it." })
  readonly number!: string | null;

  @Field(() => String, { nullable: true, description: "Its symbol, e.g. BB-QLVT." })
  readonly symbol!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The date written on it." })
  readonly issuedOn!: string | null;

  @Field(() => String, { nullable: true, description: "The body that issued it." })
  readonly issuer!: string | null;

  @Field(() => Boolean, { description: "Whether it came from outside the system." })
  readonly incoming!: boolean;

  @Field(() => DateTimeScalar, { description: "When it was registered." })
  readonly registeredAt!: Date;
}

export const DocumentConnection = connectionOf("Document", () => DocumentType, "documents");

@ObjectType("Hold", {
  description: "A ground for which a nomination is, or was, on hold.",
  simpleResolvers: true,
})
export class HoldType {
  @Field(() => String, { description: "The reason given." })
  readonly ground!: string;

  @Field(() => DateTimeScalar, { description: "Since when." })
  readonly openedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "Until when; null while it stands." })
  readonly closedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: "Key of the step that ended it; null while it stands.",
  })
  readonly closedByStep!: string | null;
}
