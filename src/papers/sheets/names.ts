import type { QueryContext } from "../../queries/context.ts";
import { organisationsByIds } from "../../queries/organisations.ts";
import { type PaperRow, papersByIds } from "../../queries/paper-rows.ts";
import type { DecisionSums } from "../../queries/report-prizes.ts";
import { written } from "./words.ts";

/** Names of organisations by id. */
export async function organisationNames(
  context: QueryContext,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))];
  const found = await organisationsByIds(context, known);
  return new Map(found.flatMap((one) => (one ? [[one.id, one.nameVi] as const] : [])));
}

/** Decisions as they are cited, by id. */
export async function decisionNames(
  context: QueryContext,
  sums: readonly DecisionSums[],
): Promise<ReadonlyMap<string, string>> {
  const ids = sums.flatMap(({ decisionId }) => decisionId ?? []);
  const found = (await papersByIds(context, ids)).flatMap((paper) => paper ?? []);
  return new Map(found.map((paper) => [paper.id, cited(paper)]));
}

/** A letter or decision as it is cited; one without a number is a draft. */
export function cited({ kind, number, symbol, issuedOn }: PaperRow): string {
  const what = kind === "DECISION" ? "Quyết định" : "Tờ trình";
  if (number === null || issuedOn === null) return `${what} (dự thảo)`;
  return `${what} số ${number}/${symbol} ngày ${written(issuedOn)}`;
}
