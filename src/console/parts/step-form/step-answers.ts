import type { DocumentInput, MissingItemInput, SigningCapacity } from "../../generated/graphql.ts";

/** What a step asks for, as `requires` of the API says it. */
export type Requires = {
  readonly note: boolean;
  readonly effectiveOn: boolean;
  readonly incomingDocument: boolean;
  readonly missingItems: boolean;
  readonly proposedAward: boolean;
  readonly consultedOrganisation: boolean;
  /** In whose name it may be signed, the usual one first. */
  readonly signingCapacities?: readonly SigningCapacity[];
  readonly papers: readonly { readonly key: string; readonly label: string }[];
};

/** What was entered so far. */
export type Answers = {
  readonly note: string;
  readonly deskId: string | null;
  readonly effectiveOn: string | null;
  readonly proposedAward: string | null;
  readonly consultedOrganisationId: string | null;
  /** The usual one while nobody chose. */
  readonly signingCapacity: SigningCapacity | null;
  readonly incomingDocument: DocumentInput;
  readonly missingItems: readonly MissingItemInput[];
  readonly papers: Readonly<Record<string, DocumentInput>>;
};

export const noAnswers: Answers = {
  note: "",
  deskId: null,
  effectiveOn: null,
  proposedAward: null,
  consultedOrganisationId: null,
  signingCapacity: null,
  incomingDocument: {},
  missingItems: [{ description: "" }],
  papers: {},
};

/** The answers as the mutations take them, with the desk that is acted for. */
export function inputOf(answers: Answers, requires: Requires) {
  return { deskId: answers.deskId, ...answersOf(answers, requires) };
}

/** Only what the step asks for. */
export function answersOf(answers: Answers, requires: Requires) {
  return {
    note: answers.note.trim() || null,
    ...(requires.effectiveOn && { effectiveOn: answers.effectiveOn }),
    ...(requires.proposedAward && { proposedAward: answers.proposedAward }),
    ...(requires.consultedOrganisation && {
      consultedOrganisationId: answers.consultedOrganisationId,
    }),
    ...(answers.signingCapacity && { signingCapacity: answers.signingCapacity }),
    ...(requires.incomingDocument && { incomingDocument: answers.incomingDocument }),
    ...(requires.missingItems && {
      missingItems: answers.missingItems.filter((item) => item.description.trim() !== ""),
    }),
    ...(requires.papers.length > 0 && {
      papers: requires.papers.map(({ key }) => ({ type: key, ...answers.papers[key] })),
    }),
  };
}

/** A paper is known by its number, its title or its file. */
export function saysNothing({ number, title, fileId }: DocumentInput): boolean {
  return !number?.trim() && !title?.trim() && !fileId;
}

/** The papers the step asks for of which nothing was entered, by what people call them. */
export function namelessIn(answers: Answers, { papers }: Requires): readonly string[] {
  return papers
    .filter(({ key }) => saysNothing(answers.papers[key] ?? {}))
    .map(({ label }) => label);
}
