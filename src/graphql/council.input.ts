import { Field, ID, InputType } from "type-graphql";
import type { CouncilPosition } from "../workflow/vocabulary.ts";
import { CouncilPositionEnum } from "./council-enums.ts";
import { DateScalar } from "./scalars.ts";

const repeat = "Makes repeating safe for 30 days.";

@InputType("CreateCouncilInput", { description: "A council, on the decision that set it up." })
export class CreateCouncilInput {
  @Field(() => ID, { description: "Whose council it is." })
  readonly organisationId!: string;

  @Field(() => String, { description: "Its name in Vietnamese." })
  readonly nameVi!: string;

  @Field(() => String, { description: "Its name in English." })
  readonly nameEn!: string;

  @Field(() => String, { description: "Number, symbol and date of the decision." })
  readonly establishedBy!: string;

  @Field(() => DateScalar, { description: "First day it is in being." })
  readonly validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day, if it is known." })
  readonly validTo?: string | null;

  @Field(() => String, { nullable: true, description: repeat })
  readonly idempotencyKey?: string | null;
}

@InputType("AddCouncilMemberInput", { description: "A new member of a council." })
export class AddCouncilMemberInput {
  @Field(() => ID, { description: "The council." })
  readonly councilId!: string;

  @Field(() => ID, { description: "The person; he needs no account." })
  readonly personId!: string;

  @Field(() => CouncilPositionEnum, { description: "What he is in it." })
  readonly position!: CouncilPosition;

  @Field(() => Boolean, { description: "Whether he votes and counts as one of its members." })
  readonly votes!: boolean;

  @Field(() => String, { description: "Number, symbol and date of the decision that names him." })
  readonly establishedBy!: string;

  @Field(() => DateScalar, { nullable: true, description: "First day; today if left out." })
  readonly validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day, if it is known." })
  readonly validTo?: string | null;

  @Field(() => String, { nullable: true, description: repeat })
  readonly idempotencyKey?: string | null;
}

@InputType("EndCouncilMembershipInput", { description: "The end of a membership." })
export class EndCouncilMembershipInput {
  @Field(() => ID, { description: "The membership." })
  readonly memberId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day, yesterday at the earliest. Left out, it ends at once.",
  })
  readonly validTo?: string | null;

  @Field(() => String, { description: "Number, symbol and date of the document that ends it." })
  readonly establishedBy!: string;
}
