import { openPaper } from "../access/embargo.ts";
import type { Case } from "../access/load-cases.ts";
import { visibleTo } from "../access/visible.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import type { PaperKind } from "../workflow/pipeline.ts";
import { refusal, refuse, Refused } from "../workflow/refusals.ts";
import type { PersonalContext } from "./context.ts";
import { lockedCases } from "./draft-paper.ts";

export type LockedPaper = {
  readonly id: string;
  readonly kind: PaperKind;
  readonly version: number;
  readonly signed: boolean;
  readonly sent: boolean;
  readonly recalled: boolean;
  /** Where its last act brought it: once sent, the stage of its receiver. */
  readonly stage: string;
  /** Ids of the nominations on it, in order. */
  readonly lines: readonly string[];
};

/**
 * The paper with its nominations, all behind row locks: the nominations first, as everywhere, so
 * that no two writers wait for each other. What carries no nomination the viewer can open does not
 * exist.
 */
export async function lockedPaper(
  db: Db,
  context: PersonalContext,
  id: string,
): Promise<{
  readonly paper: LockedPaper;
  readonly cases: readonly Case[];
  /** It changed while the locks were awaited, so that the cases may not be its lines. */
  readonly changed: boolean;
}> {
  const seen = await readPaper(db, context, id, false);
  const cases = seen.lines.length > 0 ? await lockedCases(db, context, seen.lines) : [];
  const paper = await readPaper(db, context, id, true);
  return { paper, cases, changed: paper.version !== seen.version };
}

export function stalePaper(paper: LockedPaper): Refused {
  return new Refused({ ...refusal("STALE_VERSION"), currentVersion: paper.version });
}

async function readPaper(
  db: Db,
  context: PersonalContext,
  id: string,
  lock: boolean,
): Promise<LockedPaper> {
  const found = await rowOf(
    db,
    sql<LockedPaper>`
      select p.id, p.kind, p.version, p.signed_at is not null as signed,
        p.sent_at is not null as sent, p.recalled_at is not null as recalled, p.stage,
        array(select l.nomination_id::text from paper_line l
          where l.paper_id = p.id and l.left_at is null order by l.position) as lines
      from paper p
      where p.id = ${id}::bigint and exists (
        select from paper_line l join nomination n on n.id = l.nomination_id
        where l.paper_id = p.id and ${visibleTo(context.viewer)})
        and ${openPaper(context.viewer)}
      ${lock ? sql`for update of p` : sql``}
    `,
  );
  return found ?? refuse("NOT_FOUND");
}
