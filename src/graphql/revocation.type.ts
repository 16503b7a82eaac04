import { Field, ObjectType } from "type-graphql";
import { RecoverableEnum, RevocationGroundEnum } from "./enums.ts";
import { DateScalar, DateTimeScalar, DongScalar } from "./scalars.ts";

@ObjectType("Recovery", {
  description: "Something of a revoked award that came back.",
  simpleResolvers: true,
})
export class RecoveryType {
  @Field(() => RecoverableEnum, { description: "The item, or money." })
  readonly what!: string;

  @Field(() => DongScalar, { nullable: true, description: "How much; null for the item." })
  readonly amount!: number | null;

  @Field(() => DateScalar, { description: "The day it came back." })
  readonly recoveredOn!: string;

  @Field(() => DateTimeScalar, { description: "When that was recorded." })
  readonly recordedAt!: Date;
}

@ObjectType("Revocation", {
  description: "Why an award is to be revoked, and what has come back of it.",
  simpleResolvers: true,
})
export class RevocationType {
  @Field(() => RevocationGroundEnum, { description: "The ground." })
  readonly ground!: string;

  @Field(() => String, { description: "What was found, as the proposal says." })
  readonly findings!: string;

  @Field(() => DongScalar, {
    description: "What the recipient was paid: the prize paid here, else what the proposal states.",
  })
  readonly moneyOwed!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day the recipient received the decision; the recovery is due from there.",
  })
  readonly receivedOn!: string | null;
}

@ObjectType("RevokedAward", {
  description: "How an award was taken away.",
  simpleResolvers: true,
})
export class RevokedAwardType {
  @Field(() => DateScalar, { description: "The day from which it is revoked." })
  readonly revokedOn!: string;
}

@ObjectType("RevokedPrerequisite", {
  description: "An award that was revoked after something else had come to rest on it.",
  simpleResolvers: true,
})
export class RevokedPrerequisiteType {
  @Field(() => String, { description: "Code of the nomination it was given to." })
  readonly code!: string;
}
