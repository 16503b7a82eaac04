import type { Case } from "../access/load-cases.ts";
import { visibleTo } from "../access/visible.ts";
import { bigints, type Db, json, rowsOf, sql } from "../database/sql.ts";
import type { DocumentReference } from "../workflow/history.ts";
import { refuse } from "../workflow/refusals.ts";
import type { CommandContext } from "./context.ts";
import type { CleanDocument } from "./step-input.ts";

type Kept = DocumentReference & { readonly sha256: string | null };

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
  await checkFiles(db, one, documents);
  const described = await withReused(db, context, documents);
  const kept = await rowsOf(
    db,
    sql<Kept>`
      insert into document (nomination_id, type_key, level, title, number, symbol, issued_on,
        issuer, incoming, seq, registered_at, registered_by_id, file_id, reused_from_id)
      select ${one.id}::bigint, d.type, ${one.level}, d.title, d.number, d.symbol, d."issuedOn",
        d.issuer, d.incoming, ${one.version + 1}::int, ${context.now.toISOString()}::timestamptz,
        ${context.viewer?.personId ?? null}::bigint, d."fileId", d.reuses
      from rows from (jsonb_to_recordset(${json(described)}) as (type text, title text,
        number text, symbol text, "issuedOn" date, issuer text, incoming boolean,
        "fileId" bigint, reuses bigint))
        with ordinality as d
      order by d.ordinality
      returning id::text, type_key as type, title, number, symbol, issued_on::text as "issuedOn",
        issuer, (select f.sha256 from file f where f.id = file_id) as sha256
    `,
  );
  return kept.map(({ sha256, ...cited }) => (sha256 === null ? cited : { ...cited, sha256 }));
}

/** A file serves the nomination it was sent for. */
async function checkFiles(
  db: Db,
  { id }: Pick<Case, "id">,
  documents: readonly CleanDocument[],
): Promise<void> {
  const ids = [...new Set(documents.flatMap((one) => one.fileId ?? []))];
  if (ids.length === 0) return;
  const found = await rowsOf(
    db,
    sql`select from file where id = any(${bigints(ids)}) and nomination_id = ${id}::bigint`,
  );
  if (found.length !== ids.length) refuse("FILE_NOT_HERE", { field: "fileId" });
}

/** A paper held already keeps what it says and its file; the person must be able to read it. */
async function withReused<T extends CleanDocument>(
  db: Db,
  { viewer }: CommandContext,
  documents: readonly T[],
): Promise<readonly T[]> {
  const ids = documents.flatMap((one) => one.reuses ?? []);
  if (ids.length === 0 || !viewer) return documents;
  const rows = await rowsOf(
    db,
    sql<Omit<CleanDocument, "reuses"> & { readonly id: string }>`
      select d.id::text, d.type_key as type, d.title, d.number, d.symbol,
        d.issued_on::text as "issuedOn", d.issuer, d.file_id::text as "fileId"
      from document d join nomination n on n.id = d.nomination_id
      where d.id = any(${bigints(ids)}) and ${visibleTo(viewer)}
    `,
  );
  const held = new Map(rows.map(({ id, ...paper }) => [id, paper]));
  return documents.map((one) => {
    if (one.reuses === null) return one;
    const paper = held.get(one.reuses) ?? refuse("NOT_FOUND");
    if (paper.type !== one.type)
      refuse("REUSED_TYPE_DIFFERS", { given: one.type, held: paper.type });
    return { ...one, ...paper };
  });
}
