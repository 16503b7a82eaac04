import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf, HistoryKindEnum } from "./enums.ts";
import { NodeInterface } from "./node.type.ts";
import { connectionOf } from "./page.type.ts";
import { DateScalar, DateTimeScalar } from "./scalars.ts";

@ObjectType("HistoryActor", {
  description: "Who acted, with names as they were then.",
  simpleResolvers: true,
})
export class HistoryActorType {
  @Field(() => String, { description: "The person, or the clock." })
  readonly personName!: string;

  @Field(() => String, { nullable: true, description: "The organisation acted for." })
  readonly organisationName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The body outside that the act is recorded for.",
  })
  readonly onBehalfOf!: string | null;
}

@ObjectType("HistoryDocument", {
  description: "A paper as it was cited at the time.",
  simpleResolvers: true,
})
export class HistoryDocumentType {
  @Field(() => String, { nullable: true, description: "What it is called." })
  readonly title!: string | null;

  @Field(() => String, { nullable: true, description: "Its number." })
  readonly number!: string | null;

  @Field(() => String, { nullable: true, description: "Its symbol." })
  readonly symbol!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The date written on it." })
  readonly issuedOn!: string | null;

  @Field(() => String, { nullable: true, description: "The body that issued it." })
  readonly issuer!: string | null;
}

@ObjectType("HistoryEntry", {
  implements: NodeInterface,
  description:
    "One act on a nomination. It never changes; each links to the one before by its hash.",
  simpleResolvers: true,
})
export class HistoryEntryType {
  @Field(() => Int, { description: "Number within the nomination, from 1." })
  readonly seq!: number;

  @Field(() => HistoryKindEnum, { description: "What it tells." })
  readonly kind!: string;

  @Field(() => DateTimeScalar, { description: "When it was recorded, by the server's clock." })
  readonly at!: Date;

  @Field(() => DateScalar, { description: "The day it took effect." })
  readonly effectiveOn!: string;

  @Field(() => String, { nullable: true, description: "The reason or remark given." })
  readonly note!: string | null;

  @Field(() => ID, { nullable: true, description: "Shared by all entries of one batch." })
  readonly batchId!: string | null;

  @Field(() => String, { description: "The request that caused it; also in the server's log." })
  readonly requestId!: string;

  @Field(() => String, {
    description: "SHA-256, in hexadecimal, over the RFC 8785 form of the entry.",
  })
  readonly hash!: string;

  @Field(() => String, { description: "Hash of the entry before; 64 zeros for the first." })
  readonly previousHash!: string;
}

export const HistoryEntryConnection = connectionOf(
  "HistoryEntry",
  () => HistoryEntryType,
  "history entries",
);

export const HistoryProblemEnum = enumOf("HistoryProblem", "What is wrong with a history.", {
  HASH_DIFFERS: "The entry is not what was hashed.",
  LINK_BROKEN: "The entry does not link to the one before.",
  SEQUENCE_BROKEN: "An entry is missing.",
  TAIL_DIFFERS: "The history does not end where the nomination says.",
});

@ObjectType("HistoryVerification", {
  description: "Whether the chain of a history is whole.",
  simpleResolvers: true,
})
export class HistoryVerificationType {
  @Field(() => Boolean, { description: "True where every entry fits." })
  readonly valid!: boolean;

  @Field(() => Int, { description: "How many entries there are." })
  readonly entries!: number;

  @Field(() => Int, {
    nullable: true,
    description: "Number of the first entry that does not fit or is missing; null if all fit.",
  })
  readonly firstBadSeq!: number | null;

  @Field(() => HistoryProblemEnum, {
    nullable: true,
    description: "What is wrong; null if nothing.",
  })
  readonly problem!: string | null;
}
