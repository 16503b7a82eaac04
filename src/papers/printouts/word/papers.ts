import { loadCases } from "../../../access/load-cases.ts";
import { assessCases } from "../../../access/assess-cases.ts";
import { preparesPaper } from "../../../access/paper-desks.ts";
import { visibleTo } from "../../../access/visible.ts";
import type { QueryContext } from "../../../queries/context.ts";
import { type PaperHead, paperHead } from "../../../queries/paper-sheets.ts";
import type { PaperKind } from "../../../workflow/pipeline.ts";
import { refuse } from "../../../workflow/refusals.ts";
import { ownOf } from "../../word/content/bodies.ts";
import { twoDigits } from "../../word/content/wording.ts";
import type { PrintoutArgs, PrintoutTitle } from "../kind.ts";

const kindOf: Readonly<Record<string, PaperKind>> = {
  Submission: "SUBMISSION",
  Decision: "DECISION",
};

/** The head of the paper, for whoever may print it: a draft is for those who prepare it. */
export async function printablePaper(query: QueryContext, args: PrintoutArgs): Promise<PaperHead> {
  const kind = kindOf[args.type ?? ""] ?? refuse("NOT_FOUND");
  const head = await paperHead(query, args.id ?? "0", kind);
  if (head.status === "DRAFT") await mustPrepare(query, head);
  return head;
}

async function mustPrepare(query: QueryContext, { anyLine }: PaperHead): Promise<void> {
  const cases = await casesOf(query, anyLine === null ? [] : [anyLine]);
  if (!cases.some(preparesPaper)) refuse("DRAFT_OF_OTHERS");
}

/** The nominations the viewer may read, as the rules know them. */
export function casesOf({ db, catalogue, viewer, now }: QueryContext, ids: readonly string[]) {
  return loadCases(db, { ids, catalogue, viewer, now, where: visibleTo(viewer) });
}

/** Their assessments, by id. */
export async function assessmentsOf(query: QueryContext, ids: readonly string[]) {
  return assessCases(query.db, query.catalogue, await casesOf(query, ids));
}

/** Issuer, number and day of a paper, as its printout says them of itself. */
export function identityOf(head: PaperHead): Partial<PrintoutTitle> {
  const { number, symbol, issuedOn, issuer, status } = head;
  return {
    issuer: ownOf(issuer).name,
    number: number === null ? null : `${twoDigits(number)}/${symbol ?? ""}`,
    issuedOn,
    draft: status === "DRAFT",
  };
}

/** How a paper is called among the files: by its number, or as a draft. */
export function nameOf({ number, symbol, issuedOn, id }: PaperHead): string {
  return number === null
    ? `dự thảo ${id}`
    : `${twoDigits(number)}/${symbol ?? ""} ${issuedOn ?? ""}`.trim();
}

/** Refuses until something has happened, said in both languages. */
export function notYet(whenVi: string, whenEn: string): never {
  return refuse("PAPER_NOT_YET", { when: whenEn, whenVi, whenEn });
}
