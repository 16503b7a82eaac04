import { Field, ID, InputType } from "type-graphql";
import type { PaperStatus } from "../queries/paper-rows.ts";
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
}
