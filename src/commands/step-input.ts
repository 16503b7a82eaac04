import { isDate } from "../award/dates.ts";
import type { Catalogue } from "../database/catalogue.ts";
import type { MissingItem } from "../workflow/history.ts";
import type { Given } from "../workflow/input.ts";
import { refuse } from "../workflow/refusals.ts";
import { cleanOptional, cleanText, textLimits } from "../workflow/text.ts";
import type { SigningCapacity } from "../workflow/vocabulary.ts";

type Optional<T> = T | null | undefined;

/** A paper registered as a reference. */
export type DocumentInput = {
  readonly type?: Optional<string>;
  readonly title?: Optional<string>;
  readonly number?: Optional<string>;
  readonly symbol?: Optional<string>;
  readonly issuedOn?: Optional<string>;
  readonly issuer?: Optional<string>;
  /** A file uploaded for the nomination. */
  readonly fileId?: Optional<string>;
  /** A paper held already, of any nomination the person may read: nothing else is given then. */
  readonly reuses?: Optional<string>;
};

/** What a person brings to a step, as it came through a door. */
export type StepInput = {
  readonly note?: Optional<string>;
  readonly papers?: Optional<readonly DocumentInput[]>;
  readonly missingItems?: Optional<
    readonly { readonly documentType?: Optional<string>; readonly description: string }[]
  >;
  readonly effectiveOn?: Optional<string>;
  readonly incomingDocument?: Optional<DocumentInput>;
  readonly consultedOrganisationId?: Optional<string>;
  readonly proposedAward?: Optional<string>;
  readonly holdId?: Optional<string>;
  /** In whose name a paper is signed; the usual one of the role if left out. */
  readonly signingCapacity?: Optional<SigningCapacity>;
};

export type CleanDocument = {
  readonly type: string;
  readonly title: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly fileId: string | null;
  readonly reuses: string | null;
};

/** The same, normalised and checked against the catalogue. */
export type CleanInput = {
  readonly note: string | null;
  readonly papers: readonly CleanDocument[];
  readonly missingItems: readonly MissingItem[];
  readonly effectiveOn: string | null;
  readonly incomingDocument: CleanDocument | null;
  readonly consultedOrganisationId: string | null;
  readonly proposedAward: string | null;
  readonly holdId: string | null;
  readonly signingCapacity: SigningCapacity | null;
};

const maxItems = 50;

/** Cleans every text, date and key of a step's input, or refuses the first that is wrong. */
export function cleanStepInput(catalogue: Catalogue, input: StepInput): CleanInput {
  const { papers, missingItems } = input;
  if ((papers?.length ?? 0) > maxItems) tooMany("papers");
  if ((missingItems?.length ?? 0) > maxItems) tooMany("missingItems");
  return {
    note: cleanOptional("note", input.note, textLimits.note),
    papers: (papers ?? []).map((one) => cleanDocument(catalogue, "papers", one)),
    missingItems: (missingItems ?? []).map((item) => ({
      documentType: item.documentType
        ? knownDocumentType(catalogue, "missingItems", item.documentType)
        : null,
      description: cleanText("missingItems.description", item.description, textLimits.note),
    })),
    effectiveOn: cleanDate("effectiveOn", input.effectiveOn),
    incomingDocument: input.incomingDocument
      ? cleanDocument(catalogue, "incomingDocument", input.incomingDocument)
      : null,
    consultedOrganisationId: input.consultedOrganisationId ?? null,
    proposedAward: knownAward(catalogue, input.proposedAward),
    holdId: input.holdId ?? null,
    signingCapacity: input.signingCapacity ?? null,
  };
}

function tooMany(field: string): never {
  refuse("LIST_SIZE", { field, min: 0, max: maxItems });
}

export function cleanDate(field: string, value: Optional<string>): string | null {
  if (value === null || value === undefined) return null;
  if (!isDate(value)) refuse("DATE_INVALID", { field });
  return value;
}

export function cleanDocument(
  catalogue: Catalogue,
  field: string,
  input: DocumentInput,
): CleanDocument {
  const described = (["title", "number", "symbol", "issuedOn", "issuer", "fileId"] as const).filter(
    (name) => input.reuses && input[name],
  );
  if (described.length > 0) refuse("NOT_ASKED_FOR", { fields: described });
  const part = (name: "title" | "number" | "symbol" | "issuer") =>
    cleanOptional(`${field}.${name}`, input[name], textLimits.name);
  return {
    type: knownDocumentType(catalogue, field, input.type ?? "INCOMING_DOCUMENT"),
    title: part("title"),
    number: part("number"),
    symbol: part("symbol"),
    issuedOn: cleanDate(`${field}.issuedOn`, input.issuedOn),
    issuer: part("issuer"),
    fileId: input.fileId ?? null,
    reuses: input.reuses ?? null,
  };
}

function knownDocumentType(catalogue: Catalogue, field: string, key: string): string {
  if (!catalogue.documentTypes.has(key)) refuse("UNKNOWN_KEY", { field, key });
  return key;
}

function knownAward(catalogue: Catalogue, key: Optional<string>): string | null {
  if (key === null || key === undefined) return null;
  if (!catalogue.awards.has(key)) refuse("UNKNOWN_KEY", { field: "proposedAward", key });
  return key;
}

/** What the rules need to know of the input. */
export function givenOf(input: CleanInput): Given {
  return {
    note: input.note,
    papers: input.papers.map((one) => one.type),
    missingItems: input.missingItems.length,
    effectiveOn: input.effectiveOn,
    incomingDocument: input.incomingDocument !== null,
    consultedOrganisation: input.consultedOrganisationId !== null,
    proposedAward: input.proposedAward,
    signingCapacity: input.signingCapacity,
  };
}
