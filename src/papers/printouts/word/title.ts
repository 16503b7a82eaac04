import type { Label } from "../../../workflow/vocabulary.ts";
import { slugOf } from "./slug.ts";
import type { PrintoutTitle } from "../kind.ts";

/** What a printout says of itself; a paper without a number of its own has none. */
export function titled(
  label: Label,
  about: string,
  rest: Partial<Omit<PrintoutTitle, "fileName" | "title">> = {},
): PrintoutTitle {
  return {
    fileName: `${slugOf(`${label.vi} ${about}`)}.docx`,
    title: about === "" ? label.vi : `${label.vi} – ${about}`,
    issuer: null,
    number: null,
    issuedOn: null,
    draft: false,
    ...rest,
  };
}
