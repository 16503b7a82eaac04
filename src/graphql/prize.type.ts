import { Field, Int, ObjectType } from "type-graphql";
import type { FundSource } from "../award/prize.ts";
import { enumOf } from "./enums.ts";
import { connectionOf } from "./page.type.ts";
import { DateScalar, DongScalar } from "./scalars.ts";

export const FundSourceEnum = enumOf<FundSource>(
  "FundSource",
  "What prize money is paid from (Decree 152/2025/NĐ-CP, Articles 46 to 48).",
  {
    AGENCY_AWARD_FUND: "The award fund of the agency that decided.",
    PROVINCE_BUDGET: "The budget of the province.",
    COMMUNE_BUDGET: "The budget of the commune.",
    UNIT_AUTONOMOUS: "The autonomous budget of a unit.",
    UNIT_NON_AUTONOMOUS: "The non-autonomous budget of a unit.",
    DONATION: "Donations.",
  },
);

@ObjectType("Prize", {
  description:
    "The money of an award, worked out when its decision was published. There is none where no rule says.",
  simpleResolvers: true,
})
export class PrizeType {
  @Field(() => DateScalar, { description: "The date of the decision, which everything goes by." })
  readonly decidedOn!: string;

  @Field(() => DongScalar, { description: "The base salary (lương cơ sở) of that day." })
  readonly baseSalary!: number;

  @Field(() => Int, {
    description: "The multiple in hundredths, with the factor of the subject in it.",
  })
  readonly hundredths!: number;

  @Field(() => DongScalar, { description: "The prize, rounded up once to ten thousand đồng." })
  readonly amount!: number;

  @Field(() => DongScalar, {
    description:
      "What of it is to be paid: nothing where a higher title covers it, the difference where a lower one was paid.",
  })
  readonly due!: number;

  @Field(() => FundSourceEnum, {
    nullable: true,
    description: "What it is paid from; null where no rule says.",
  })
  readonly fund!: string | null;

  @Field(() => Boolean, {
    description: "Whether it is a line of its own, for awards of the state.",
  })
  readonly stateLine!: boolean;

  @Field(() => String, { description: "Key of the rule set that has the multiple." })
  readonly ruleSetKey!: string;

  @Field(() => String, { description: "What the multiple rests on, in Vietnamese." })
  readonly legalBasis!: string;

  @Field(() => DateScalar, { nullable: true, description: "When it was paid; null until then." })
  readonly paidOn!: string | null;

  @Field(() => String, { nullable: true, description: "The document it was paid by." })
  readonly paidDocument!: string | null;
}

export const PrizeConnection = connectionOf("Prize", () => PrizeType, "prizes");

@ObjectType("Handover", {
  description: "The handover of item and certificate.",
  simpleResolvers: true,
})
export class HandoverType {
  @Field(() => DateScalar, { description: "The day." })
  readonly handedOverOn!: string;
}

@ObjectType("PaymentTotal", {
  description: "Sums of prizes that are paid from one fund; the state's line is counted apart.",
  simpleResolvers: true,
})
export class PaymentTotalType {
  @Field(() => FundSourceEnum, { nullable: true, description: "The fund." })
  readonly fund!: string | null;

  @Field(() => Boolean, { description: "Whether it is the line for awards of the state." })
  readonly stateLine!: boolean;

  @Field(() => Int, { description: "How many prizes." })
  readonly count!: number;

  @Field(() => DongScalar, { description: "All prizes in full." })
  readonly amount!: number;

  @Field(() => DongScalar, { description: "What of it is to be paid, paid or not." })
  readonly due!: number;

  @Field(() => DongScalar, { description: "What was paid." })
  readonly paid!: number;
}
