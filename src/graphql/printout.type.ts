import { Field, Float, Int, ObjectType } from "type-graphql";
import type { PrintoutState } from "../queries/printouts.ts";
import { enumOf } from "./enums.ts";
import { NodeInterface } from "./node.type.ts";
import { connectionOf } from "./page.type.ts";
import { RefusalType } from "./refusal.type.ts";
import { DateScalar, DateTimeScalar } from "./scalars.ts";

export const PrintoutStateEnum = enumOf<PrintoutState>(
  "PrintoutState",
  "How far a printout has come.",
  {
    WAITING: "It is being made; ask again in a moment.",
    READY: "Its file can be fetched.",
    FAILED: "It could not be made; `failure` says why.",
  },
);

export const PrintoutFormatEnum = enumOf("PrintoutFormat", "What kind of file a printout is.", {
  DOCX: "A paper for Word.",
  XLSX: "A workbook for Excel.",
});

@ObjectType("PrintoutKind", {
  description: "A paper or workbook the server can make out of what it keeps.",
  simpleResolvers: true,
})
export class PrintoutKindType {
  @Field(() => String, { description: "Its key." })
  readonly key!: string;
}

@ObjectType("OfferedPrintout", {
  description: "A printout of something, available or with the reason why not.",
  simpleResolvers: true,
})
export class OfferedPrintoutType {
  @Field(() => PrintoutKindType, { description: "What would be made." })
  readonly kind!: object;

  @Field(() => RefusalType, {
    nullable: true,
    description: "Why it cannot be made now; null where it can.",
  })
  readonly refusal!: object | null;
}

@ObjectType("Printout", {
  implements: NodeInterface,
  description: "A file the server made for the viewer: a paper for Word or a workbook.",
  simpleResolvers: true,
})
export class PrintoutType {
  @Field(() => PrintoutStateEnum, { description: "How far it has come." })
  readonly state!: string;

  @Field(() => String, {
    description: "Printed on it; `verifyPaper` tells anybody what it stands for.",
  })
  readonly code!: string;

  @Field(() => RefusalType, { nullable: true, description: "Why it could not be made." })
  readonly failure!: object | null;

  @Field(() => String, { nullable: true, description: "Its title; null until it is made." })
  readonly title!: string | null;

  @Field(() => String, { nullable: true, description: "The name of its file." })
  readonly fileName!: string | null;

  @Field(() => String, { nullable: true, description: "The media type of its file." })
  readonly mediaType!: string | null;

  @Field(() => Float, { nullable: true, description: "The length of its file in bytes." })
  readonly size!: number | null;

  @Field(() => String, { nullable: true, description: "SHA-256 of its file." })
  readonly sha256!: string | null;

  @Field(() => Int, { nullable: true, description: "How many lines its list has." })
  readonly lines!: number | null;

  @Field(() => Boolean, { description: "Whether it is of a draft and says so." })
  readonly draft!: boolean;

  @Field(() => DateTimeScalar, { description: "When it was asked for." })
  readonly requestedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was made or failed." })
  readonly finishedAt!: Date | null;
}

export const PrintoutConnection = connectionOf("Printout", () => PrintoutType, "printouts");

@ObjectType("VerifiedPaper", {
  description: "What a code printed on a paper stands for. No personal data.",
  simpleResolvers: true,
})
export class VerifiedPaperType {
  @Field(() => String, { description: "The code as it is printed." })
  readonly code!: string;

  @Field(() => String, { description: "The title of the paper." })
  readonly title!: string;

  @Field(() => String, { nullable: true, description: "The body whose paper it is." })
  readonly issuer!: string | null;

  @Field(() => String, { nullable: true, description: "Its number and symbol, as written." })
  readonly number!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Its date." })
  readonly issuedOn!: string | null;

  @Field(() => Boolean, { description: "Whether it was a draft when it was printed." })
  readonly draft!: boolean;

  @Field(() => Int, { description: "How many lines its list has." })
  readonly lines!: number;

  @Field(() => String, { description: "SHA-256 of the file that was made." })
  readonly sha256!: string;

  @Field(() => DateTimeScalar, { description: "When it was made." })
  readonly madeAt!: Date;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether what is kept still says the same; null where that is not followed.",
  })
  readonly stands!: boolean | null;
}

@ObjectType("RequestedPrintout", { description: "A printout that is being made." })
export class RequestedPrintout {
  @Field(() => PrintoutType, { description: "The printout as it stands." })
  readonly printout!: object;
}
