import type { Report } from "../award/report.ts";
import type { Refusal } from "../workflow/refusals.ts";
import type { SubjectKind } from "../workflow/vocabulary.ts";

/** Something that is wrong with a row, or that ought to be looked at, with its place in the sheet. */
export type ListFinding = {
  readonly row: number;
  /** Counted from 0; null where it is about the whole row. */
  readonly column: number | null;
  readonly heading: string | null;
  readonly severity: "ERROR" | "WARNING";
  readonly refusal: Refusal;
};

/** One row of a list of nominations as a sheet states it; null is what could not be read. */
export type ListLine = {
  readonly row: number;
  readonly subjectKind: SubjectKind | null;
  readonly subjectName: string | null;
  readonly subjectPosition: string | null;
  readonly code: string | null;
  readonly unit: string | null;
  readonly headOf: string | null;
  readonly award: string | null;
  readonly achievement: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly partyManaged: boolean;
  readonly report: Report | null;
  /** Where each part stands, so that what is found out later names its cell. */
  readonly places: Readonly<Record<string, { readonly column: number; readonly heading: string }>>;
};

/** What a filled template says it is for. */
export type TemplateMark = {
  readonly round: string;
  readonly award: string;
  readonly unit: string;
};

/** A finding at the cell of a part of the line; at the row where there is no such column. */
export function findingAt(
  line: ListLine,
  part: string,
  found: Refusal,
  severity: ListFinding["severity"] = "ERROR",
): ListFinding {
  const place = line.places[part];
  return {
    row: line.row,
    column: place?.column ?? null,
    heading: place?.heading ?? null,
    severity,
    refusal: found,
  };
}
