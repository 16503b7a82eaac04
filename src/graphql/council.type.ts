import { Field, ObjectType } from "type-graphql";
import { CouncilPositionEnum } from "./council-enums.ts";
import { NodeInterface } from "./node.type.ts";
import { connectionOf } from "./page.type.ts";
import { DateScalar } from "./scalars.ts";

@ObjectType("Council", {
  implements: NodeInterface,
  description: "An emulation and commendation council (Hội đồng thi đua, khen thưởng).",
  simpleResolvers: true,
})
export class CouncilType {
  @Field(() => String, {
    description: "Number, symbol and date of the decision that set it up, as it is cited.",
  })
  readonly establishedBy!: string;

  @Field(() => DateScalar, { description: "First day it is in being." })
  readonly validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day; null while none is known." })
  readonly validTo!: string | null;
}

export const CouncilConnection = connectionOf("Council", () => CouncilType, "councils");

@ObjectType("CouncilMember", {
  description: "Somebody's membership of a council, running or ended.",
  simpleResolvers: true,
})
export class CouncilMemberType {
  @Field(() => CouncilPositionEnum, { description: "What he is in it." })
  readonly position!: string;

  @Field(() => Boolean, { description: "Whether he votes and counts as one of its members." })
  readonly votes!: boolean;

  @Field(() => String, { description: "The document that made him a member." })
  readonly establishedBy!: string;

  @Field(() => DateScalar, { description: "First day." })
  readonly validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: "Last day; null while none is known." })
  readonly validTo!: string | null;
}
