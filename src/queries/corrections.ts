import { openPaper } from "../access/embargo.ts";
import { visibleTo } from "../access/visible.ts";
import { bigints, rowsOf, sql } from "../database/sql.ts";
import type { CorrectedField } from "../workflow/history.ts";
import type { SigningCapacity } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";

/** A document that corrects a published decision, with the lines the viewer may read. */
export type CorrectionRow = {
  readonly id: string;
  readonly paperId: string;
  readonly number: number;
  readonly symbol: string;
  readonly issuedOn: string;
  readonly signerName: string;
  readonly signerPosition: string;
  readonly signingCapacity: SigningCapacity;
  readonly reason: string;
  readonly lines: readonly {
    readonly nominationId: string;
    readonly field: CorrectedField;
    readonly before: string | null;
    readonly after: string;
  }[];
};

/** A decision is corrected a few times at most. */
const maxCorrections = 100;

/** The latest corrections of each decision, oldest first. */
export async function correctionsOf(
  { db, viewer }: QueryContext,
  paperIds: readonly string[],
): Promise<readonly (readonly CorrectionRow[])[]> {
  const rows = await rowsOf(
    db,
    sql<CorrectionRow>`
      select c.id, c.paper_id as "paperId", c.number, c.symbol, c.issued_on as "issuedOn",
        c.signer_name as "signerName", c.signer_position as "signerPosition",
        c.signing_capacity as "signingCapacity", c.reason,
        (select coalesce(json_agg(json_build_object('nominationId', n.id::text, 'field', l.field,
            'before', l.before, 'after', l.after) order by n.id, l.field), '[]')
          from decision_correction_line l join nomination n on n.id = l.nomination_id
          where l.correction_id = c.id and ${visibleTo(viewer)}) as lines
      from paper p
      cross join lateral (
        select d.* from decision_correction d where d.paper_id = p.id
        order by d.id desc limit ${maxCorrections}
      ) c
      where p.id = any(${bigints(paperIds)}) and ${openPaper(viewer)}
      order by c.id
    `,
  );
  const found = Map.groupBy(rows, (row) => row.paperId);
  return paperIds.map((id) => found.get(id) ?? []);
}
