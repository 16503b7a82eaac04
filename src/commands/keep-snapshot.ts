import type { DossierContent } from "../award/dossier-changes.ts";
import { hashOfContent } from "../database/content-hash.ts";
import { type Db, json, rowOf, sql } from "../database/sql.ts";
import type { CommandContext } from "./context.ts";

/** Keeps the dossier as it stands, under the number of the history entry that sent it. */
export async function keepSnapshot(
  db: Db,
  context: Pick<CommandContext, "now">,
  nominationId: string,
  seq: number,
): Promise<void> {
  const row = await rowOf(db, dossierNow(nominationId));
  if (!row) throw new Error(`Nomination ${nominationId} is gone.`);
  const sha256 = hashOfContent(row.content);
  await sql`
    insert into dossier_snapshot (nomination_id, seq, content, sha256, taken_at)
    values (${nominationId}::bigint, ${seq}::int, ${json(row.content)}, ${sha256},
      ${context.now.toISOString()}::timestamptz)
  `.execute(db);
}

function dossierNow(nominationId: string) {
  return sql<{ content: DossierContent }>`
    select dossier_content(${nominationId}::bigint) as content`;
}
