import { Field, ID, InputType, Int } from "type-graphql";
import type { DocumentInput, StepInput } from "../commands/step-input.ts";
import type { SigningCapacity } from "../workflow/vocabulary.ts";
import { SigningCapacityEnum } from "./enums.ts";
import { fromGlobalId } from "./global-id.ts";
import { DateScalar } from "./scalars.ts";

@InputType("DocumentInput", { description: "A paper, registered as a reference to it." })
export class DocumentInputType {
  @Field(() => String, {
    nullable: true,
    description: "Key of the document type. Left out, an incoming document is INCOMING_DOCUMENT.",
  })
  type?: string | null;

  @Field(() => String, { nullable: true, description: "What it is called, up to 500 characters." })
  title?: string | null;

  @Field(() => String, { nullable: true, description: "Its number, as written on it." })
  number?: string | null;

  @Field(() => String, { nullable: true, description: "Its symbol, e.g. BB-QLVT." })
  symbol?: string | null;

  @Field(() => DateScalar, { nullable: true, description: "The date written on it." })
  issuedOn?: string | null;

  @Field(() => String, { nullable: true, description: "The body that issued it." })
  issuer?: string | null;

  @Field(() => ID, { nullable: true, description: "A file uploaded for this nomination." })
  fileId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "A paper held already, of any nomination the viewer may read; it brings all it says along.",
  })
  reuses?: string | null;
}

@InputType("MissingItemInput", { description: "One thing a returned dossier lacks." })
export class MissingItemInputType {
  @Field(() => String, {
    nullable: true,
    description: "Key of the document type that is missing, where it is one.",
  })
  documentType?: string | null;

  @Field(() => String, { description: "What has to be supplied or mended." })
  description!: string;
}

/** What any step may ask for: the members of `requires` on an available step. */
@InputType()
export abstract class StepAnswers {
  @Field(() => String, { nullable: true, description: "Reason or remark, up to 4,000 characters." })
  note?: string | null;

  @Field(() => [DocumentInputType], {
    nullable: true,
    description: "Papers brought with the step; at most 50.",
  })
  papers?: DocumentInputType[] | null;

  @Field(() => [MissingItemInputType], {
    nullable: true,
    description: "What is missing, for a step that returns the dossier.",
  })
  missingItems?: MissingItemInputType[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The day the act took effect, not in the future; today if left out.",
  })
  effectiveOn?: string | null;

  @Field(() => DocumentInputType, {
    nullable: true,
    description: "The document from outside that the step rests on.",
  })
  incomingDocument?: DocumentInputType | null;

  @Field(() => ID, {
    nullable: true,
    description: "The body asked for an opinion, for a step that consults.",
  })
  consultedOrganisationId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Key of the award proposed instead, for an appraisal that finds a lower one.",
  })
  proposedAward?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The ground that a release ends; needed only where several are open.",
  })
  holdId?: string | null;

  @Field(() => SigningCapacityEnum, {
    nullable: true,
    description: "In whose name a paper is signed; the usual one of the role if left out.",
  })
  signingCapacity?: SigningCapacity | null;
}

/** The step with what it asks for, and who takes it as what. */
@InputType()
export abstract class StepFields extends StepAnswers {
  @Field(() => String, { description: "Key of the step, as listed in `steps`." })
  step!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The desk acted for; needed only where several desks of the person fit.",
  })
  deskId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Makes repeating safe: the same key and input give the first answer for 30 days. Up to 100 characters.",
  })
  idempotencyKey?: string | null;
}

/** The step's own input with its ids decoded; `undefined` members stay out of the request's hash. */
export function stepInputOf(input: StepAnswers): StepInput {
  const { note, papers, missingItems, effectiveOn, incomingDocument, proposedAward } = input;
  const { signingCapacity } = input;
  const { consultedOrganisationId: consulted, holdId } = input;
  return {
    note,
    papers: papers?.map(plainDocument),
    missingItems: missingItems?.map((item) => ({ ...item })),
    effectiveOn,
    incomingDocument: incomingDocument && plainDocument(incomingDocument),
    proposedAward,
    signingCapacity,
    consultedOrganisationId:
      consulted && fromGlobalId("consultedOrganisationId", "Organisation", consulted),
    holdId: holdId && fromGlobalId("holdId", "Hold", holdId),
  };
}

/** The library makes class instances; a plain object is what is hashed and kept. */
export function plainDocument(document: DocumentInputType): DocumentInput {
  const { fileId, reuses, ...rest } = document;
  return {
    ...rest,
    fileId: fileId && fromGlobalId("fileId", "File", fileId),
    reuses: reuses && fromGlobalId("reuses", "Document", reuses),
  };
}

@InputType("AdvanceNominationInput", { description: "One step for one nomination." })
export class AdvanceNominationInput extends StepFields {
  @Field(() => ID, { description: "The nomination that moves." })
  nominationId!: string;

  @Field(() => Int, { description: "Its version as the person saw it; an older one is refused." })
  seenVersion!: number;
}

@InputType("BatchItemInput", { description: "One nomination of a batch." })
export class BatchItemInput {
  @Field(() => ID, { description: "The nomination that moves." })
  nominationId!: string;

  @Field(() => Int, { description: "Its version as the person saw it." })
  seenVersion!: number;
}

@InputType("AdvanceNominationsInput", {
  description: "One step for many nominations, a transaction each.",
})
export class AdvanceNominationsInput extends StepFields {
  @Field(() => [BatchItemInput], { description: "1 to 500 nominations, each once." })
  items!: BatchItemInput[];
}

@InputType("AdvanceSubmissionInput", { description: "One step for a letter and all on its list." })
export class AdvanceSubmissionInput extends StepFields {
  @Field(() => ID, { description: "The letter." })
  submissionId!: string;

  @Field(() => Int, { description: "Its version as the person saw it." })
  seenVersion!: number;
}

@InputType("AdvanceDecisionInput", { description: "One step for a decision and all on its list." })
export class AdvanceDecisionInput extends StepFields {
  @Field(() => ID, { description: "The decision." })
  decisionId!: string;

  @Field(() => Int, { description: "Its version as the person saw it." })
  seenVersion!: number;
}
