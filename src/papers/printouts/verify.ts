import type { Db } from "../../database/sql.ts";
import { paperByCode, type VerifiedPaper } from "../../queries/printouts.ts";
import { printoutKinds } from "./index.ts";

/** What a printed code stands for; `stands` null where nothing is known of later changes. */
export type Verified = VerifiedPaper & { readonly stands: boolean | null };

/** Looks a code up, and whether the paper still says what is kept. */
export async function verifyPaper(db: Db, code: string): Promise<Verified | null> {
  const paper = await paperByCode(db, code);
  if (!paper) return null;
  const kind = printoutKinds.find((one) => one.key === paper.kind);
  const args = { ...paper, id: paper.subjectId };
  const now = paper.stamp === null ? null : await kind?.stamp?.(db, args);
  return { ...paper, stands: typeof now === "string" ? now === paper.stamp : null };
}
