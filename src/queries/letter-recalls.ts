import { type RecallFacts, takenUp } from "../access/recallable.ts";
import { visibleTo } from "../access/visible.ts";
import { bigints, rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";

/** What decides whether a letter can be recalled, with one of its lines to ask the pipeline of. */
export type LetterRecall = RecallFacts & {
  /** One on hold where any is: in all else they stand alike. */
  readonly line: string | null;
  /** Codes of those on hold, as the list has them. */
  readonly held: readonly string[];
};

/** The same for several letters, from the lines the viewer may read; at most 20 codes each. */
export async function letterRecalls(
  { db, viewer }: QueryContext,
  paperIds: readonly string[],
): Promise<readonly (LetterRecall | null)[]> {
  const rows = await rowsOf(
    db,
    sql<LetterRecall & { readonly id: string }>`
      select p.id, p.sent_at is not null as sent, p.recalled_at is not null as recalled, p.stage,
        count(n.id)::int as standing, 
        (array_agg(n.id::text order by n.open_holds = 0, n.id))[1] as line,
        coalesce(array_agg(n.code order by l.position) filter (where n.open_holds > 0), '{}') as held,
        coalesce((array_agg(n.code order by n.id)
          filter (where p.sent_at is not null and ${takenUp}))[1:20], '{}') as received
      from paper p
      left join (paper_line l join nomination n on n.id = l.nomination_id and ${visibleTo(viewer)})
        on l.paper_id = p.id and l.left_at is null
      where p.id = any(${bigints(paperIds)})
      group by p.id
    `,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return paperIds.map((id) => found.get(id) ?? null);
}
