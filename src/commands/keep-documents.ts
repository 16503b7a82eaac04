import type { Case } from "../access/load-cases.ts";
import { type Db, json, rowsOf, sql } from "../database/sql.ts";
import type { DocumentReference } from "../workflow/history.ts";
import type { CommandContext } from "./context.ts";
import type { CleanDocument } from "./step-input.ts";

/**
 * Registers papers for a nomination at the level where it stands and gives them as they will be
 * cited, the incoming one last.
 */
export async function keepDocuments(
  db: Db,
  context: CommandContext,
  one: Pick<Case, "id" | "level" | "version">,
  brought: { readonly papers: readonly CleanDocument[]; readonly incoming: CleanDocument | null },
): Promise<readonly DocumentReference[]> {
  const { papers, incoming } = brought;
  const documents = [
    ...papers.map((paper) => ({ ...paper, incoming: false })),
    ...(incoming ? [{ ...incoming, incoming: true }] : []),
  ];
  if (documents.length === 0) return [];
  return rowsOf(
    db,
    sql<DocumentReference>`
      insert into document (nomination_id, type_key, level, title, number, symbol, issued_on,
        issuer, incoming, seq, registered_at, registered_by_id)
      select ${one.id}::bigint, d.type, ${one.level}, d.title, d.number, d.symbol, d."issuedOn",
        d.issuer, d.incoming, ${one.version + 1}::int, ${context.now.toISOString()}::timestamptz,
        ${context.viewer?.personId ?? null}::bigint
      from rows from (jsonb_to_recordset(${json(documents)}) as (type text, title text,
        number text, symbol text, "issuedOn" date, issuer text, incoming boolean))
        with ordinality as d
      order by d.ordinality
      returning id::text, type_key as type, title, number, symbol, issued_on::text as "issuedOn",
        issuer
    `,
  );
}
