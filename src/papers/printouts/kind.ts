import type { Db } from "../../database/sql.ts";
import type { PrintoutArgs, PrintoutTitle } from "../../commands/keep-printout.ts";
import type { QueryContext } from "../../queries/context.ts";
import type { Label } from "../../workflow/vocabulary.ts";

export type { PrintoutArgs, PrintoutTitle };

/** Where a file is to be written, and the code it bears. */
export type PrintoutPlace = { readonly path: string; readonly code: string };

/** A paper or workbook the server can make. */
export type PrintoutKind = {
  readonly key: string;
  readonly label: Label;
  readonly format: "docx" | "xlsx";
  /** The types of what it can be about, as global ids name them; none where it is of a year alone. */
  readonly of: readonly string[];
  /** Whether it is of a year. */
  readonly year?: true;
  /** Its options: free text, or the type an id must be of. */
  readonly options?: Readonly<Record<string, string>>;
  /** Checks the right and the state, or refuses; asked when it is wanted and when it is fetched. */
  readonly permit: (query: QueryContext, args: PrintoutArgs) => Promise<PrintoutTitle>;
  /** Writes the file, never holding a long list whole; gives how many lines its list has. */
  readonly produce: (
    query: QueryContext,
    args: PrintoutArgs,
    place: PrintoutPlace,
  ) => Promise<{ readonly lines: number }>;
  /** Changes whenever what it says would; without it nothing is said of later changes. */
  readonly stamp?: (db: Db, args: PrintoutArgs) => Promise<string>;
};
