import { Field, Int, ObjectType } from "type-graphql";
import { enumOf } from "./enums.ts";
import { NodeInterface } from "./node.type.ts";
import { DateScalar, DateTimeScalar } from "./scalars.ts";

export const MergeFieldKindEnum = enumOf(
  "MergeFieldKind",
  "What a merge field does in a template.",
  {
    TEXT: "Is replaced by a text: {name}.",
    FLAG: "Keeps what stands between {#name} and {/name}, or leaves it out.",
    LIST: "Repeats what stands between {#name} and {/name} for each of its rows.",
  },
);

@ObjectType("MergeField", {
  description: "A place in a template that is filled when the paper is printed.",
  simpleResolvers: true,
})
export class MergeFieldType {
  @Field(() => String, { description: "As it stands in the template, between braces." })
  readonly name!: string;

  @Field(() => MergeFieldKindEnum, { description: "What it does." })
  readonly kind!: string;

  @Field(() => [String], { description: "The repeated parts it stands in, outermost first." })
  readonly within!: readonly string[];
}

@ObjectType("TemplatedPaper", {
  description: "A Word paper with its merge fields: what a template of one's own may name.",
  simpleResolvers: true,
})
export class TemplatedPaperType {
  @Field(() => String, { description: "Its key, the same as that of the printout." })
  readonly key!: string;
}

@ObjectType("PaperTemplate", {
  implements: NodeInterface,
  description: "A Word template an agency prints a paper with instead of the shipped one.",
  simpleResolvers: true,
})
export class PaperTemplateType {
  @Field(() => TemplatedPaperType, { description: "The paper." })
  readonly paper!: object;

  @Field(() => String, { description: "The name of its file." })
  readonly fileName!: string;

  @Field(() => Int, { description: "The length of its file in bytes." })
  readonly size!: number;

  @Field(() => String, { description: "SHA-256 of its file." })
  readonly sha256!: string;

  @Field(() => DateScalar, { description: "The first day it is printed with." })
  readonly validFrom!: string;

  @Field(() => DateTimeScalar, { description: "When it was brought in." })
  readonly uploadedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was taken out of use." })
  readonly withdrawnAt!: Date | null;
}

@ObjectType("PaperTemplateFile", { description: "A template as a file.", simpleResolvers: true })
export class PaperTemplateFileType {
  @Field(() => String, { description: "Its name." })
  readonly fileName!: string;

  @Field(() => String, { description: "Its media type." })
  readonly mediaType!: string;

  @Field(() => String, { description: "Its bytes in base64." })
  readonly content!: string;
}

@ObjectType("ChangedPaperTemplate", { description: "A template that was set or withdrawn." })
export class ChangedPaperTemplate {
  @Field(() => PaperTemplateType, { description: "The template as it stands." })
  readonly template!: object;
}
