import { Field, ObjectType } from "type-graphql";
import type { OpinionState } from "../queries/opinions.ts";
import { enumOf } from "./enums.ts";
import { DateScalar, DateTimeScalar } from "./scalars.ts";

const OpinionStateEnum = enumOf<OpinionState>(
  "OpinionState",
  "How the wait for an opinion stands.",
  {
    ASKED: "It has been asked for.",
    ANSWERED: "It has come in.",
    LAPSED: "Its time ran out without an answer.",
  },
);

@ObjectType("Opinion", {
  description: "A body asked for its concurring opinion (hiệp y), and what it said.",
  simpleResolvers: true,
})
export class OpinionType {
  @Field(() => String, { description: "Name of the body when it was asked." })
  readonly organisationName!: string;

  @Field(() => DateScalar, { description: "The day it was asked." })
  readonly askedOn!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day for the answer; null while the nomination is on hold.",
  })
  readonly dueOn!: string | null;

  @Field(() => OpinionStateEnum, { description: "Whether it was answered." })
  readonly state!: string;

  @Field(() => DateScalar, { nullable: true, description: "The day of the answer; null without." })
  readonly answeredOn!: string | null;

  @Field(() => String, { nullable: true, description: "What it said, or the document that does." })
  readonly text!: string | null;
}

@ObjectType("Feedback", {
  description: "What somebody said while the nomination was on public notice.",
  simpleResolvers: true,
})
export class FeedbackType {
  @Field(() => String, { description: "What was said." })
  readonly text!: string;

  @Field(() => String, {
    nullable: true,
    description: "Who sent it, or how it came in; null but for the body that looks into it.",
  })
  readonly source!: string | null;

  @Field(() => Boolean, { description: "Whether it put the nomination on hold." })
  readonly serious!: boolean;

  @Field(() => DateScalar, { description: "The day it came in." })
  readonly receivedOn!: string;

  @Field(() => DateTimeScalar, { description: "When it was recorded." })
  readonly recordedAt!: Date;
}
