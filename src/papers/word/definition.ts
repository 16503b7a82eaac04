import type { Document } from "docx";
import type { Label } from "../../workflow/vocabulary.ts";
import type { Fields } from "./fields.ts";

/** A Word paper: its merge fields, and the template shipped for it. */
export type WordPaper<F extends Fields = Fields> = {
  readonly key: string;
  readonly label: Label;
  readonly fields: F;
  readonly template: () => Document;
};

/** Keeps the exact type of the fields. */
export function wordPaper<F extends Fields>(paper: WordPaper<F>): WordPaper<F> {
  return paper;
}
