import { Field, ID, InputType, ObjectType } from "type-graphql";
import type { OrganisationKind } from "../catalogue/types.ts";
import { OrganisationKindEnum } from "./enums.ts";
import { NodeInterface } from "./node.type.ts";
import { connectionOf } from "./page.type.ts";
import { DateScalar } from "./scalars.ts";

@ObjectType("Organisation", {
  implements: NodeInterface,
  description: "A body of the administration; it stays on record after it has closed or merged.",
  simpleResolvers: true,
})
export class OrganisationType {
  @Field(() => String, { description: "Stable code, e.g. NB-SXD." })
  readonly code!: string;

  @Field(() => OrganisationKindEnum, { description: "What it is." })
  readonly kind!: string;

  @Field(() => String, { description: "As used in document symbols, e.g. SXD in 12/QĐ-SXD." })
  readonly symbol!: string;

  @Field(() => DateScalar, { description: "First day it existed." })
  readonly validFrom!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day it existed; null while it does.",
  })
  readonly validTo!: string | null;
}

export const OrganisationConnection = connectionOf(
  "Organisation",
  () => OrganisationType,
  "organisations",
);

@InputType("OrganisationFilter", { description: "Which organisations; all conditions must hold." })
export class OrganisationFilterInput {
  @Field(() => ID, {
    nullable: true,
    description: "This organisation, everything below it and what was merged into any of these.",
  })
  readonly withinId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Beginnings of words of the name, with or without accents; or the code.",
  })
  readonly search?: string | null;

  @Field(() => [OrganisationKindEnum], {
    nullable: true,
    description: "Any of these kinds; all if empty or left out.",
  })
  readonly kinds?: OrganisationKind[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "True: only those that exist today. False: only those that have closed.",
  })
  readonly open?: boolean | null;
}
