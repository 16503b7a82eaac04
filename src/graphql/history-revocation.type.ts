import { Field, ObjectType } from "type-graphql";
import { RecoverableEnum, RevocationGroundEnum } from "./enums.ts";
import { DateScalar, DongScalar } from "./scalars.ts";

@ObjectType("RevocationProposedPayload", {
  description: "By which case and why the award is to be revoked.",
  simpleResolvers: true,
})
export class RevocationProposedPayloadType {
  @Field(() => String, { description: "Code of the revocation." })
  readonly code!: string;

  @Field(() => RevocationGroundEnum, { description: "The ground." })
  readonly ground!: string;
}

@ObjectType("RevokedPayload", {
  description: "By which case and decision the award was revoked.",
  simpleResolvers: true,
})
export class RevokedPayloadType {
  @Field(() => String, { description: "Code of the revocation." })
  readonly code!: string;

  @Field(() => String, { nullable: true, description: "Number of the decision." })
  readonly number!: string | null;

  @Field(() => String, { nullable: true, description: "Its symbol." })
  readonly symbol!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The date written on it." })
  readonly issuedOn!: string | null;

  @Field(() => String, { nullable: true, description: "The body that issued it." })
  readonly issuer!: string | null;
}

@ObjectType("PrerequisiteRevokedPayload", {
  description: "Which award that its appraisal rested on was revoked.",
  simpleResolvers: true,
})
export class PrerequisiteRevokedPayloadType {
  @Field(() => String, { description: "Code of the nomination it was given to." })
  readonly code!: string;

  @Field(() => String, { description: "Key of the award." })
  readonly award!: string;
}

@ObjectType("RecoveredPayload", {
  description: "What of a revoked award came back.",
  simpleResolvers: true,
})
export class RecoveredPayloadType {
  @Field(() => RecoverableEnum, { description: "The item, or money." })
  readonly what!: string;

  @Field(() => DongScalar, { nullable: true, description: "How much; null for the item." })
  readonly amount!: number | null;
}
