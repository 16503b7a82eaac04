import { Field, ID, InputType, Int } from "type-graphql";
import type { PaperStatus } from "../queries/paper-rows.ts";
import type { PaperOrder } from "../queries/papers.ts";
import type { ListStatus } from "../queries/letter-states.ts";
import { enumOf } from "./enums.ts";
import { ListStatusEnum } from "./submission.type.ts";
import { PaperStatusEnum } from "./paper.type.ts";

@InputType("PaperFilter", { description: "Which papers; all conditions must hold." })
export class PaperFilterInput {
  @Field(() => [PaperStatusEnum], {
    nullable: true,
    description: "Any of these; all if empty or left out.",
  })
  readonly statuses?: PaperStatus[] | null;

  @Field(() => ID, { nullable: true, description: "Issued by this organisation." })
  readonly issuerId?: string | null;

  @Field(() => [Int], {
    nullable: true,
    description: "Numbered in one of these years; all if empty or left out.",
  })
  readonly years?: number[] | null;

  @Field(() => Int, { nullable: true, description: "With this number or a higher one." })
  readonly numberFrom?: number | null;
}

@InputType("SubmissionFilter", { description: "Which letters; all conditions must hold." })
export class SubmissionFilterInput extends PaperFilterInput {
  @Field(() => [ListStatusEnum], {
    nullable: true,
    description: "Whose lists came to any of these; all if empty or left out.",
  })
  readonly listStatuses?: ListStatus[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Over nominations of any of these rounds; all if empty or left out.",
  })
  readonly roundIds?: string[] | null;
}

export const PaperOrderEnum = enumOf<PaperOrder>("PaperOrder", "How papers are ordered.", {
  LATEST: "Drawn up last first.",
  REGISTER: "By issuer, year and number, the last number first; not numbered ones come last.",
});
