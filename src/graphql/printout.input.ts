import { Field, ID, InputType, Int } from "type-graphql";

@InputType("PrintoutOptionInput", { description: "A choice a kind of printout leaves open." })
export class PrintoutOptionInput {
  @Field(() => String, { description: "The name of the option." })
  readonly name!: string;

  @Field(() => String, { description: "Its value; an id where the option names a thing." })
  readonly value!: string;
}

@InputType("RequestPrintoutInput", { description: "What is to be printed." })
export class RequestPrintoutInput {
  @Field(() => String, { description: "The key of its kind." })
  readonly kind!: string;

  @Field(() => ID, {
    nullable: true,
    description: "What it is about; left out where the kind is of a year alone.",
  })
  readonly of?: string | null;

  @Field(() => Int, { nullable: true, description: "The year, where the kind is of one." })
  readonly year?: number | null;

  @Field(() => [PrintoutOptionInput], { nullable: true, description: "Choices of the kind." })
  readonly options?: PrintoutOptionInput[] | null;

  @Field(() => ID, { nullable: true, description: "The desk it is asked for at." })
  readonly deskId?: string | null;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  readonly idempotencyKey?: string | null;
}
