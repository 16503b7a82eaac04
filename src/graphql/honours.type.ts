import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { connectionOf } from "./page.type.ts";
import { DateScalar } from "./scalars.ts";

@ObjectType("HonourDecision", {
  description: "The decision an honour rests on, as it is cited.",
  simpleResolvers: true,
})
export class HonourDecisionType {
  @Field(() => String, { nullable: true, description: "Its number." })
  readonly number!: string | null;

  @Field(() => String, { nullable: true, description: "Its symbol, e.g. QĐ-SXD." })
  readonly symbol!: string | null;

  @Field(() => DateScalar, { description: "Its date." })
  readonly issuedOn!: string;

  @Field(() => String, { nullable: true, description: "Whose it is." })
  readonly issuer!: string | null;
}

@ObjectType("Honour", {
  description:
    "A published award as everybody may know it: no id, no code and nothing else about the person.",
  simpleResolvers: true,
})
export class HonourType {
  @Field(() => String, { description: "Of the person, collective or household." })
  readonly name!: string;

  @Field(() => String, { description: "The unit, as the decision names it." })
  readonly unit!: string;

  @Field(() => String, { description: "A summary of what was achieved." })
  readonly achievement!: string;
}

export const HonourConnection = connectionOf("Honour", () => HonourType, "honours");

@ObjectType("HonourAward", {
  description: "An award that the honour roll can be narrowed to.",
  simpleResolvers: true,
})
export class HonourAwardType {
  @Field(() => String, { description: "Its key, for the filter." })
  readonly key!: string;
}

@ObjectType("HonourChoices", {
  description: "What the honour roll can be narrowed to.",
  simpleResolvers: true,
})
export class HonourChoicesType {
  @Field(() => [Int], { description: "Years of its decisions, the latest first." })
  readonly years!: readonly number[];
}

@InputType("HonourFilter", { description: "Which honours; all conditions must hold." })
export class HonourFilterInput {
  @Field(() => Int, { nullable: true, description: "Decided in this year." })
  readonly year?: number | null;

  @Field(() => String, { nullable: true, description: "Key of the award." })
  readonly award?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Units within this organisation, including those merged into it.",
  })
  readonly organisationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Beginnings of words of the name, with or without accents.",
  })
  readonly name?: string | null;
}
