import { Field, ObjectType } from "type-graphql";
import type { AvailableStep } from "../access/steps-for.ts";
import type { Case } from "../access/load-cases.ts";
import { RefusalType } from "./refusal.type.ts";

/** A step of the stage where a case stands. */
export type CaseStep = AvailableStep & { readonly case: Case };

@ObjectType("AvailableStep", {
  description: "A step of the present stage that is addressed to a desk of the viewer.",
  simpleResolvers: true,
})
export class AvailableStepType {
  @Field(() => Boolean, { description: "Whether it can be taken now, given what it requires." })
  readonly available!: boolean;

  @Field(() => [RefusalType], {
    description: "Why not, most basic ground first; the first is what taking it would answer.",
  })
  readonly refusals!: readonly object[];
}
