import { beforeEmbargo } from "../access/embargo.ts";
import { visibleTo } from "../access/visible.ts";
import { bigints, rowsOf, sql } from "../database/sql.ts";
import type { Level } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";
import { keysetPages } from "./keyset.ts";
import type { Page, PageArguments } from "./page.ts";

/** A paper registered for a nomination. */
export type DocumentRow = {
  readonly id: string;
  readonly nominationId: string;
  readonly typeKey: string;
  readonly level: Level;
  readonly title: string | null;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly issuer: string | null;
  readonly incoming: boolean;
  readonly registeredAt: Date;
  readonly registeredById: string | null;
};
type Raw = Omit<DocumentRow, "registeredAt"> & { readonly registeredAt: string };

const columns = sql<Raw>`
  d.id, d.nomination_id as "nominationId", d.type_key as "typeKey", d.level, d.title, d.number,
  d.symbol, d.issued_on as "issuedOn", d.issuer, d.incoming, d.registered_at as "registeredAt",
  d.registered_by_id as "registeredById"`;

function documentOf(raw: Raw): DocumentRow {
  return { ...raw, registeredAt: new Date(raw.registeredAt) };
}

/** The same page of the documents of several nominations, in the order of registration. */
export function documentPages(
  { db, viewer }: QueryContext,
  nominationIds: readonly string[],
  page: PageArguments,
): Promise<readonly Page<DocumentRow>[]> {
  return keysetPages<Raw, DocumentRow>(db, nominationIds, {
    columns,
    from: sql`document d join nomination n on n.id = d.nomination_id`,
    where: sql<boolean>`d.nomination_id = parent.id and ${visibleTo(viewer)}
      and ${beforeEmbargo(viewer, sql`d.seq`)}`,
    ordering: { list: "documents", tag: "ID", key: sql`d.id`, type: "bigint", id: sql`d.id` },
    page,
    node: documentOf,
  });
}

/** How many documents of each nomination the viewer may see. */
export async function countDocuments(
  { db, viewer }: QueryContext,
  nominationIds: readonly string[],
): Promise<readonly number[]> {
  const rows = await rowsOf(
    db,
    sql<{ id: string; count: number }>`
      select n.id, count(*)::int as count
      from nomination n join document d on d.nomination_id = n.id
      where n.id = any(${bigints(nominationIds)}) and ${visibleTo(viewer)}
        and ${beforeEmbargo(viewer, sql`d.seq`)}
      group by n.id
    `,
  );
  const found = new Map(rows.map((row) => [row.id, row.count]));
  return nominationIds.map((id) => found.get(id) ?? 0);
}

/** The documents in the order of the ids; null for one of a nomination that is not to be seen. */
export async function documentsByIds(
  { db, viewer }: QueryContext,
  ids: readonly string[],
): Promise<readonly (DocumentRow | null)[]> {
  const rows = await rowsOf(
    db,
    sql<Raw>`
      select ${columns} from document d join nomination n on n.id = d.nomination_id
      where d.id = any(${bigints(ids)}) and ${visibleTo(viewer)}
        and ${beforeEmbargo(viewer, sql`d.seq`)}
    `,
  );
  const found = new Map(rows.map((row) => [row.id, documentOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}
