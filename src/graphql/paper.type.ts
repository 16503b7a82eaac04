import { Field, Int, ObjectType } from "type-graphql";
import { enumOf, LevelEnum, SigningCapacityEnum } from "./enums.ts";
import { NodeInterface } from "./node.type.ts";
import { NominationType } from "./nomination.type.ts";
import { connectionOf } from "./page.type.ts";
import { DateScalar, DateTimeScalar } from "./scalars.ts";

export const PaperStatusEnum = enumOf("PaperStatus", "How far a letter or decision has come.", {
  DRAFT: "Drawn up and not signed; its list can change.",
  SIGNED: "Signed and not numbered.",
  NUMBERED: "Numbered and not sent.",
  SENT: "Sent or published.",
  RECALLED:
    "Letters only: sent, and taken back by the sender before anything on it was received. Its number stays used.",
});

@ObjectType("PaperLine", {
  description: "A place on the list of a letter or decision.",
  simpleResolvers: true,
})
export class PaperLineType {
  @Field(() => Int, { description: "Place on the list, from 1." })
  readonly position!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the nomination left the paper; null while it is on it.",
  })
  readonly leftAt!: Date | null;

  @Field(() => NominationType, { description: "The nomination." })
  readonly nomination!: object;
}

export const PaperLineConnection = connectionOf("PaperLine", () => PaperLineType, "lines");

/** What letters and decisions have in common; no type of the API by itself. */
@ObjectType({ simpleResolvers: true })
export abstract class PaperFields {
  @Field(() => PaperStatusEnum, { description: "How far it has come." })
  readonly status!: string;

  @Field(() => Int, { nullable: true, description: "Number in the register; null until given." })
  readonly number!: number | null;

  @Field(() => String, { nullable: true, description: "Symbol, e.g. QĐ-SXD; null until numbered." })
  readonly symbol!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Date of issue; null until numbered." })
  readonly issuedOn!: string | null;

  @Field(() => String, { nullable: true, description: "Who signed it, as written then." })
  readonly signerName!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The position of who signed it, as written then.",
  })
  readonly signerPosition!: string | null;

  @Field(() => SigningCapacityEnum, {
    nullable: true,
    description: "In whose name it was signed; null until signed, and on older papers.",
  })
  readonly signingCapacity!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was signed." })
  readonly signedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was sent." })
  readonly sentAt!: Date | null;

  @Field(() => DateTimeScalar, { description: "When it was drawn up." })
  readonly createdAt!: Date;

  @Field(() => Int, { description: "Raised by every change; name it as `seenVersion`." })
  readonly version!: number;
}

@ObjectType("Submission", {
  implements: NodeInterface,
  description: "A letter (tờ trình) by which a list of nominations goes up.",
  simpleResolvers: true,
})
export class SubmissionType extends PaperFields {
  @Field(() => LevelEnum, {
    description:
      "Whose hands it is in: of its issuer's level until it is sent, then the receiver's.",
  })
  readonly level!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When the sender took all of it back; null unless recalled.",
  })
  readonly recalledAt!: Date | null;
}

@ObjectType("Decision", {
  implements: NodeInterface,
  description: "A decision (quyết định) over a list of nominations.",
  simpleResolvers: true,
})
export class DecisionType extends PaperFields {
  @Field(() => Boolean, { description: "Whether it revokes the awards on its list." })
  readonly revokes!: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "SHA-256, in hexadecimal, over the RFC 8785 form of what was signed; null until signed.",
  })
  readonly sha256!: string | null;
}

export const SubmissionConnection = connectionOf("Submission", () => SubmissionType, "letters");
export const DecisionConnection = connectionOf("Decision", () => DecisionType, "decisions");
