import { inReach } from "../access/administered.ts";
import { bigints, type Db, type RawBuilder, rowOf, rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";

/** A template of an agency's own, without its content. */
export type TemplateRow = {
  readonly id: string;
  readonly organisationId: string;
  readonly paper: string;
  readonly fileName: string;
  readonly size: number;
  readonly sha256: string;
  readonly validFrom: string;
  readonly uploadedAt: Date;
  readonly uploadedById: string;
  readonly withdrawnAt: Date | null;
};
type Raw = Omit<TemplateRow, "uploadedAt" | "withdrawnAt"> & {
  readonly uploadedAt: string;
  readonly withdrawnAt: string | null;
};

const columns = sql<Raw>`t.id, t.organisation_id as "organisationId", t.paper,
  t.file_name as "fileName", length(t.content) as size, t.sha256,
  t.valid_from::text as "validFrom", t.uploaded_at as "uploadedAt",
  t.uploaded_by_id as "uploadedById", t.withdrawn_at as "withdrawnAt"`;

function templateOf(raw: Raw): TemplateRow {
  return {
    ...raw,
    uploadedAt: new Date(raw.uploadedAt),
    withdrawnAt: raw.withdrawnAt === null ? null : new Date(raw.withdrawnAt),
  };
}

/** What is kept for an agency at most; earlier ones are not listed. */
export const mostTemplates = 200;

/** Templates of the organisation the viewer administers, latest first; none of any other. */
export async function templatesOf(
  { db, viewer }: QueryContext,
  organisationId: string,
): Promise<readonly TemplateRow[]> {
  const rows = await rowsOf(
    db,
    sql<Raw>`
      select ${columns} from paper_template t join organisation o on o.id = t.organisation_id
      where t.organisation_id = ${organisationId}::bigint and ${inReach(viewer)}
      order by t.id desc limit ${mostTemplates}
    `,
  );
  return rows.map(templateOf);
}

/** A template the viewer administers, or null. */
export async function templateById(
  { db, viewer }: QueryContext,
  id: string,
): Promise<TemplateRow | null> {
  const row = await rowOf(db, mine(viewer, id, columns));
  return row && templateOf(row);
}

/** Its file, or null. */
export function templateContent(
  { db, viewer }: QueryContext,
  id: string,
): Promise<{ readonly fileName: string; readonly content: Buffer } | null> {
  return rowOf(
    db,
    mine(
      viewer,
      id,
      sql<{ fileName: string; content: Buffer }>`t.file_name as "fileName", t.content`,
    ),
  );
}

function mine<T>(viewer: QueryContext["viewer"], id: string, selected: RawBuilder<T>) {
  return sql<T>`
    select ${selected} from paper_template t join organisation o on o.id = t.organisation_id
    where t.id = ${id}::bigint and ${inReach(viewer)}
  `;
}

/** The template in force on a day of the first of the organisations that has one. */
export async function templateInForce(
  { db }: { readonly db: Db },
  wanted: {
    readonly paper: string;
    /** The issuer, then its province. */
    readonly organisations: readonly string[];
    readonly on: string;
  },
): Promise<Buffer | null> {
  const row = await rowOf(
    db,
    sql<{ content: Buffer }>`
      select t.content
      from unnest(${bigints(wanted.organisations)}) with ordinality as k (id, position)
      cross join lateral (
        select t.content from paper_template t
        where t.organisation_id = k.id and t.paper = ${wanted.paper} and t.withdrawn_at is null
          and t.valid_from <= ${wanted.on}::date
        order by t.valid_from desc, t.id desc limit 1) t
      order by k.position limit 1
    `,
  );
  return row?.content ?? null;
}
