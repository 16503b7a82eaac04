import { hashOfContent } from "../database/content-hash.ts";
import { type Db, json, rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";

/** Keeps what was signed with its hash; from now on neither can change. */
export async function sealDecision(db: Db, paperId: string): Promise<void> {
  const found = await rowOf(
    db,
    sql<{ content: object }>`
      select jsonb_build_object('kind', p.kind,
        'issuer', jsonb_build_object('code', o.code, 'name', o.name_vi, 'symbol', o.symbol),
        'capacity', p.signing_capacity,
        'signer', jsonb_build_object('name', p.signer_name, 'role', p.signer_role,
          'position', p.signer_position),
        'lines', decision_lines(p.id)) as content
      from paper p join organisation o on o.id = p.issuer_id
      where p.id = ${paperId}::bigint and p.kind = 'DECISION'
    `,
  );
  if (!found) return;
  await sql`
    update paper set signed_content = ${json(found.content)},
      signed_sha256 = ${hashOfContent(found.content)}
    where id = ${paperId}::bigint
  `.execute(db);
}

/** Refuses where a line is no longer what was signed. Papers signed without a seal have none. */
export async function checkSealed(db: Db, paperId: string): Promise<void> {
  const found = await rowOf(
    db,
    sql<{ codes: string[] }>`
      select decision_changes(id) as codes from paper
      where id = ${paperId}::bigint and signed_content is not null
    `,
  );
  if (found && found.codes.length > 0) refuse("CONTENT_CHANGED", { codes: found.codes });
}
