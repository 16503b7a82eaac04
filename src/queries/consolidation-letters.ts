import type { Consolidating } from "../access/consolidating.ts";
import { bigints, rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";
import { rankOf } from "./letter-states.ts";
import { visiblePaper } from "./paper-rows.ts";

/** The letters a proposer sent to the body in the round: the ids of the 20 latest, and how many. */
export type ProposerLetters = { readonly ids: readonly string[]; readonly count: number };

/** The same for several proposers, in one statement and in the order of the ids. */
export async function lettersOfProposers(
  { db, viewer }: QueryContext,
  { body, roundId }: { readonly body: Consolidating; readonly roundId: string },
  proposerIds: readonly string[],
): Promise<readonly ProposerLetters[]> {
  const rows = await rowsOf(
    db,
    sql<ProposerLetters & { readonly id: string }>`
      select p.issuer_id as id, count(*)::int as count,
        (array_agg(p.id::text order by p.id desc))[1:20] as ids
      from paper p
      where p.kind = 'SUBMISSION' and p.round_id = ${roundId}::bigint
        and p.issuer_id = any(${bigints(proposerIds)}) and p.sent_at is not null
        and ${rankOf(sql`p.level`)} = ${rankOf(sql.lit(body.level))} and ${visiblePaper(viewer)}
      group by p.issuer_id
    `,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return proposerIds.map((id) => found.get(id) ?? { ids: [], count: 0 });
}
