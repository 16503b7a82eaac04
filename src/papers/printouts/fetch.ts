import { rightsMark } from "../../access/rights-mark.ts";
import type { QueryContext } from "../../queries/context.ts";
import { printoutById } from "../../queries/printouts.ts";
import { refuse } from "../../workflow/refusals.ts";
import { printoutKind } from "./index.ts";

export type PrintoutFile = {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
};

/**
 * The file of a printout of the viewer's own, if he may still have what it tells: with other desks or
 * another clearance than it was made with, he asks for it again.
 */
export async function printoutFile(query: QueryContext, id: string): Promise<PrintoutFile> {
  const found = /^\d{1,18}$/.test(id) ? await printoutById(query, id) : null;
  if (!found || found.state !== "READY") return refuse("NOT_FOUND");
  await printoutKind(found.kind).permit(query, { ...found, id: found.subjectId });
  if (found.rights !== rightsMark(query.viewer)) refuse("PRINTOUT_RIGHTS");
  const { fileName: name, mediaType, size, sha256 } = found;
  if (name === null || mediaType === null || size === null || sha256 === null)
    throw new Error("A printout that is ready has its file.");
  return { name, mediaType, size, sha256 };
}
