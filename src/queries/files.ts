import { visibleTo } from "../access/visible.ts";
import type { Viewer } from "../access/viewer.ts";
import { bigints, type Db, rowOf, rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";

/** The file of a paper, as somebody who may read the paper sees it. */
export type DocumentFile = {
  readonly id: string;
  readonly documentId: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
  readonly sha256: string;
  readonly uploadedAt: Date;
  readonly uploadedById: string;
};
type Raw = Omit<DocumentFile, "uploadedAt" | "size"> & {
  readonly uploadedAt: string;
  readonly size: string;
};

const columns = sql<Raw>`
  f.id, d.id as "documentId", f.name, f.size, f.media_type as "mediaType", f.sha256,
  f.uploaded_at as "uploadedAt", f.uploaded_by_id as "uploadedById"`;

function fileOf(raw: Raw): DocumentFile {
  return { ...raw, size: Number(raw.size), uploadedAt: new Date(raw.uploadedAt) };
}

/** The file of a paper that the viewer may read; null else. */
export async function fileOfDocument(
  { db, viewer }: { readonly db: Db; readonly viewer: Viewer },
  documentId: string,
): Promise<DocumentFile | null> {
  if (!/^\d{1,18}$/.test(documentId)) return null;
  const row = await rowOf(
    db,
    sql<Raw>`
      select ${columns} from document d
      join file f on f.id = d.file_id
      join nomination n on n.id = d.nomination_id
      where d.id = ${documentId}::bigint and ${visibleTo(viewer)}
    `,
  );
  return row ? fileOf(row) : null;
}

/** The files of papers that were found readable before; null for a paper without one. */
export async function filesOfDocuments(
  { db, viewer }: QueryContext,
  documentIds: readonly string[],
): Promise<readonly (DocumentFile | null)[]> {
  const rows = await rowsOf(
    db,
    sql<Raw>`
      select ${columns} from document d
      join file f on f.id = d.file_id
      join nomination n on n.id = d.nomination_id
      where d.id = any(${bigints(documentIds)}) and ${visibleTo(viewer)}
    `,
  );
  const found = new Map(rows.map((row) => [row.documentId, fileOf(row)]));
  return documentIds.map((id) => found.get(id) ?? null);
}
