import { openPaper } from "../access/embargo.ts";
import { visibleTo } from "../access/visible.ts";
import { hashOfContent } from "../database/content-hash.ts";
import { bigints, rowsOf, sql } from "../database/sql.ts";
import type { SubjectKind } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";
import { keysetPages } from "./keyset.ts";
import type { Page, PageArguments } from "./page.ts";

/** A line of a decision as it was signed. */
export type SignedLine = {
  readonly position: number;
  readonly nominationId: string;
  readonly code: string;
  readonly subjectKind: SubjectKind;
  readonly subjectName: string;
  readonly subjectPosition: string | null;
  readonly unit: string;
  readonly award: string;
  readonly achievement: string;
  readonly dossierSha256: string | null;
  /** Of the councils' signed results, oldest first. */
  readonly councilSha256: readonly string[];
  /** Whether the award was taken away since. */
  readonly revoked: boolean;
};

const from = sql`paper p
  cross join lateral jsonb_array_elements(p.signed_content -> 'lines') as s (line)
  join nomination n on n.id = (s.line ->> 'nominationId')::bigint`;

/** The same page of the signed lists of several decisions: only nominations the viewer may read. */
export function signedLinePages(
  { db, viewer }: QueryContext,
  paperIds: readonly string[],
  page: PageArguments,
): Promise<readonly Page<SignedLine>[]> {
  return keysetPages<SignedLine, SignedLine>(db, paperIds, {
    columns: sql<SignedLine>`
      (s.line ->> 'position')::int as position, n.id::text as "nominationId",
      s.line ->> 'code' as code, s.line #>> '{subject,kind}' as "subjectKind",
      s.line #>> '{subject,name}' as "subjectName",
      s.line #>> '{subject,position}' as "subjectPosition", s.line ->> 'unit' as unit,
      s.line ->> 'award' as award, s.line ->> 'achievement' as achievement,
      s.line ->> 'dossierSha256' as "dossierSha256",
      array(select jsonb_array_elements_text(s.line -> 'councilSha256')) as "councilSha256",
      n.outcome = 'REVOKED' and n.revokes_id is null as revoked`,
    from,
    where: sql<boolean>`p.id = parent.id and ${openPaper(viewer)} and ${visibleTo(viewer)}`,
    ordering: {
      list: "signedLines",
      tag: "POSITION",
      key: sql`(s.line ->> 'position')::int`,
      type: "int",
      id: sql`n.id`,
    },
    page,
    node: (line) => line,
  });
}

/** How many lines of each signed list the viewer may read. */
export async function countSignedLines(
  { db, viewer }: QueryContext,
  paperIds: readonly string[],
): Promise<readonly number[]> {
  const rows = await rowsOf(
    db,
    sql<{ id: string; count: number }>`
      select p.id, count(*)::int as count from ${from}
      where p.id = any(${bigints(paperIds)}) and ${openPaper(viewer)} and ${visibleTo(viewer)}
      group by p.id
    `,
  );
  const found = new Map(rows.map((row) => [row.id, row.count]));
  return paperIds.map((id) => found.get(id) ?? 0);
}

type Sealed = {
  readonly id: string;
  readonly content: object;
  readonly sha256: string;
  readonly changes: readonly string[];
};

/**
 * Whether each decision is what was signed: by its hash, and until it is published also by the
 * nominations as they stand. Null for one that is not signed.
 */
export async function contentHoldings(
  { db, viewer }: QueryContext,
  paperIds: readonly string[],
): Promise<readonly (boolean | null)[]> {
  const rows = await rowsOf(
    db,
    sql<Sealed>`
      select p.id, p.signed_content as content, p.signed_sha256 as sha256,
        case when p.sent_at is null then decision_changes(p.id) else '{}' end as changes
      from paper p
      where p.id = any(${bigints(paperIds)}) and p.signed_content is not null
        and ${openPaper(viewer)}
    `,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return paperIds.map((id) => {
    const sealed = found.get(id);
    if (!sealed) return null;
    return sealed.changes.length === 0 && hashOfContent(sealed.content) === sealed.sha256;
  });
}
