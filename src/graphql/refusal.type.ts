import { Field, Int, ObjectType } from "type-graphql";
import { RefusalCodeEnum, RefusalReasonEnum } from "./enums.ts";

@ObjectType("RefusalDetail", {
  description: "A fact behind a refusal, as text.",
  simpleResolvers: true,
})
export class RefusalDetailType {
  @Field(() => String, { description: "Its name, as in the sentences of the reason." })
  readonly name!: string;

  @Field(() => String, {
    nullable: true,
    description: "Its value; members of a list are separated by a comma and a space.",
  })
  readonly value!: string | null;
}

@ObjectType("Refusal", {
  description:
    "A no, with its ground. The same members stand in the `extensions` of the error of a mutation.",
  simpleResolvers: true,
})
export class RefusalType {
  @Field(() => RefusalCodeEnum, { description: "Its kind." })
  readonly code!: string;

  @Field(() => RefusalReasonEnum, { description: "Why." })
  readonly reason!: string;

  @Field(() => String, { description: "The sentence for people, in Vietnamese." })
  readonly messageVi!: string;

  @Field(() => String, { description: "The sentence for people, in English." })
  readonly messageEn!: string;

  @Field(() => String, { nullable: true, description: "The article it rests on, in Vietnamese." })
  readonly legalBasis!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "The version the nomination really has, where somebody acted first.",
  })
  readonly currentVersion?: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Key of the stage the nomination really stands at, where that matters.",
  })
  readonly currentStage?: string | null;
}
