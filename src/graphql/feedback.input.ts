import { Field, ID, InputType, Int } from "type-graphql";
import { DateScalar } from "./scalars.ts";
import { DocumentInputType } from "./step.input.ts";

@InputType("RecordFeedbackInput", { description: "Feedback on a nomination on public notice." })
export class RecordFeedbackInput {
  @Field(() => ID, { description: "The nomination." })
  nominationId!: string;

  @Field(() => Int, { description: "Its version as the person saw it." })
  seenVersion!: number;

  @Field(() => String, { description: "What was said, up to 4,000 characters." })
  text!: string;

  @Field(() => String, { description: "Who sent it, or how it came in, up to 500 characters." })
  source!: string;

  @Field(() => DateScalar, { description: "The day it came in, not in the future." })
  receivedOn!: string;

  @Field(() => Boolean, {
    description: "True puts the nomination on hold in the same act; it needs a document.",
  })
  serious!: boolean;

  @Field(() => DocumentInputType, {
    nullable: true,
    description: "The document it came in with; what is serious rests on it.",
  })
  incomingDocument?: DocumentInputType | null;

  @Field(() => ID, { nullable: true, description: "The desk acted for." })
  deskId?: string | null;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  idempotencyKey?: string | null;
}
