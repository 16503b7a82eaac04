import { refuse } from "../../workflow/refusals.ts";
import type { WordPaper } from "./definition.ts";
import { wordPapers } from "./index.ts";

/** The paper of the key, or a refusal. */
export function wordPaperOf(key: string): WordPaper {
  return (
    wordPapers.find((paper) => paper.key === key) ??
    refuse("TEMPLATE_PAPER_UNKNOWN", { paper: key })
  );
}
