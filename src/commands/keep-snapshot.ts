import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { DossierContent } from "../award/dossier-changes.ts";
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

/** SHA-256 over the RFC 8785 form, so that others can recompute it. */
export function hashOfContent(content: unknown): string {
  return createHash("sha256")
    .update(canonicalize(content) ?? "")
    .digest("hex");
}

function dossierNow(nominationId: string) {
  return sql<{ content: DossierContent }>`
    select json_build_object(
      'subject', n.subject_name, 'position', n.subject_position, 'award', n.award_key,
      'achievement', n.achievement, 'from', n.achievement_from, 'to', n.achievement_to,
      'report', (select json_build_object('number', p.number, 'content', p.content,
          'confirmed', p.confirmed_at is not null)
        from report p where p.nomination_id = n.id order by p.number desc limit 1),
      'documents', (select coalesce(json_agg(json_build_object('id', d.id::text,
          'type', d.type_key, 'title', d.title, 'number', d.number, 'symbol', d.symbol,
          'issuedOn', d.issued_on, 'issuer', d.issuer, 'sha256', f.sha256) order by d.id), '[]')
        from document d left join file f on f.id = d.file_id where d.nomination_id = n.id)
    ) as content
    from nomination n where n.id = ${nominationId}::bigint
  `;
}
