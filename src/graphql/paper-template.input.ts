import { Field, ID, InputType } from "type-graphql";
import { DateScalar } from "./scalars.ts";

@InputType("SetPaperTemplateInput", { description: "A template of an agency's own." })
export class SetPaperTemplateInput {
  @Field(() => ID, { description: "The agency; a province's holds for its agencies as well." })
  readonly organisationId!: string;

  @Field(() => String, { description: "The key of the paper." })
  readonly paper!: string;

  @Field(() => String, { description: "The name of the file, with .docx." })
  readonly fileName!: string;

  @Field(() => String, { description: "The .docx in base64, up to 512 KiB of it." })
  readonly content!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day it is printed with; today where it is left out.",
  })
  readonly validFrom?: string | null;

  @Field(() => ID, { nullable: true, description: "The desk it is done at." })
  readonly deskId?: string | null;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  readonly idempotencyKey?: string | null;
}

@InputType("WithdrawPaperTemplateInput", { description: "A template to take out of use." })
export class WithdrawPaperTemplateInput {
  @Field(() => ID, { description: "The template." })
  readonly templateId!: string;

  @Field(() => ID, { nullable: true, description: "The desk it is done at." })
  readonly deskId?: string | null;
}
