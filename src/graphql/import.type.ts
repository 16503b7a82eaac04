import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { importStates } from "../queries/imports.ts";
import { enumOf, SubjectKindEnum } from "./enums.ts";
import { NodeInterface } from "./node.type.ts";
import { connectionOf } from "./page.type.ts";
import { RefusalType } from "./refusal.type.ts";
import { DateTimeScalar } from "./scalars.ts";

type State = (typeof importStates)[number];

export const ImportStateEnum = enumOf<State>("ImportState", "How far a list has come.", {
  READING: "It is being read; ask again in a moment.",
  REFUSED: "It cannot be read; `failure` says why.",
  REPORTED: "Its report is there, to be confirmed or discarded.",
  CONFIRMED: "Its drafts were created.",
  DISCARDED: "It was put aside without a draft.",
});

export const ImportSeverityEnum = enumOf("ImportSeverity", "How grave a finding is.", {
  ERROR: "The row cannot be imported.",
  WARNING: "The row can be imported, and ought to be looked at.",
});

export const ImportMatchEnum = enumOf("ImportMatch", "How a row's subject was found.", {
  BY_CODE: "By the code in the row.",
  BY_NAME: "By the name, which one alone of the unit bears.",
  NEW: "Not in the registers; the nomination has a name only.",
});

export const ImportEligibilityEnum = enumOf(
  "ImportEligibility",
  "How a row stands by the criteria, as far as they can be told.",
  {
    MET: "All of them hold.",
    FAILED: "One of them does not.",
    PENDING: "Data is missing.",
    UNCONFIRMED: "People have to judge the rest.",
  },
);

@ObjectType("Import", {
  implements: NodeInterface,
  description: "A list of nominations that came as a workbook, for those who write for its unit.",
  simpleResolvers: true,
})
export class ImportType {
  @Field(() => String, { description: "The file's name." })
  readonly fileName!: string;

  @Field(() => ImportStateEnum, { description: "How far it has come." })
  readonly state!: string;

  @Field(() => Int, { description: "Rises with every change; named when it is confirmed." })
  readonly version!: number;

  @Field(() => RefusalType, { nullable: true, description: "Why it cannot be read." })
  readonly failure!: object | null;

  @Field(() => Int, { nullable: true, description: "Its rows; null before the report." })
  readonly rowCount!: number | null;

  @Field(() => Int, { nullable: true, description: "Rows that can be imported." })
  readonly soundCount!: number | null;

  @Field(() => Int, { nullable: true, description: "Findings that keep rows out." })
  readonly errorCount!: number | null;

  @Field(() => Int, { nullable: true, description: "Findings to be looked at." })
  readonly warningCount!: number | null;

  @Field(() => DateTimeScalar, { description: "When it came." })
  readonly createdAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: "The batch that the first history rows of its drafts name; null before.",
  })
  readonly batchId!: string | null;
}

@ObjectType("ImportLine", {
  description: "One row of a list as it was understood.",
  simpleResolvers: true,
})
export class ImportLineType {
  @Field(() => Int, { description: "Its number in the sheet." })
  readonly row!: number;

  @Field(() => SubjectKindEnum, { nullable: true, description: "What it is about." })
  readonly subjectKind!: string | null;

  @Field(() => String, { nullable: true, description: "The name it states." })
  readonly subjectName!: string | null;

  @Field(() => ImportMatchEnum, { description: "How its subject was found." })
  readonly match!: string;

  @Field(() => ImportEligibilityEnum, {
    nullable: true,
    description: "How it stands by the criteria; null where that cannot be asked.",
  })
  readonly eligibility!: string | null;

  @Field(() => Boolean, { description: "Whether it can be imported." })
  readonly sound!: boolean;
}

@ObjectType("ImportFinding", {
  description:
    "What is wrong with a row, or ought to be looked at; its sentence says how to mend it.",
  simpleResolvers: true,
})
export class ImportFindingType {
  @Field(() => Int, { description: "The row's number in the sheet." })
  readonly row!: number;

  @Field(() => String, { nullable: true, description: "The heading of the column." })
  readonly heading!: string | null;

  @Field(() => ImportSeverityEnum, { description: "How grave it is." })
  readonly severity!: string;

  @Field(() => RefusalType, { description: "What it is, with its sentences." })
  readonly refusal!: object;
}

export const ImportConnection = connectionOf("Import", () => ImportType, "imported lists");
export const ImportLineConnection = connectionOf(
  "ImportLine",
  () => ImportLineType,
  "rows of an imported list",
);
export const ImportFindingConnection = connectionOf(
  "ImportFinding",
  () => ImportFindingType,
  "findings about an imported list",
);

@InputType("RequestImportInput", { description: "A list that is about to be sent." })
export class RequestImportInput {
  @Field(() => ID, { description: "The unit that nominates." })
  readonly unitId!: string;

  @Field(() => ID, { description: "The round." })
  readonly roundId!: string;

  @Field(() => String, {
    nullable: true,
    description: "The award of rows that name none; a filled template says it itself.",
  })
  readonly award?: string | null;

  @Field(() => String, { description: "The file's name with its extension, without a path." })
  readonly fileName!: string;

  @Field(() => Int, { description: "Its length in bytes." })
  readonly size!: number;
}

@InputType("ConfirmImportInput", { description: "A list whose drafts are to be created." })
export class ConfirmImportInput {
  @Field(() => ID, { description: "The list." })
  readonly importId!: string;

  @Field(() => Int, { description: "Its version as the person saw it." })
  readonly seenVersion!: number;

  @Field(() => Boolean, {
    nullable: true,
    description: "Leaves wrong rows out; without it a list with wrong rows is refused.",
  })
  readonly onlySound?: boolean | null;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  readonly idempotencyKey?: string | null;
}

@InputType("DiscardImportInput", { description: "A list to put aside." })
export class DiscardImportInput {
  @Field(() => ID, { description: "The list." })
  readonly importId!: string;

  @Field(() => Int, { description: "Its version as the person saw it." })
  readonly seenVersion!: number;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  readonly idempotencyKey?: string | null;
}

@ObjectType("ImportPayload", { description: "A list after the act.", simpleResolvers: true })
export class ImportPayload {
  @Field(() => ImportType, { description: "The list." })
  readonly import!: object;
}
