import { bigints, rowsOf, sql } from "../database/sql.ts";
import type { QueryContext } from "./context.ts";

/** A signed list that was imported; what it says of whom is read with the subjects. */
export type RecordBatchRow = {
  readonly id: string;
  readonly kind: "AWARDS" | "RATINGS" | "INDEX_RESULTS";
  readonly name: string;
  readonly sha256: string;
  readonly signedBy: string;
  readonly signedNumber: string | null;
  readonly signedOn: string;
  readonly rowCount: number;
  readonly importedAt: Date;
  readonly importedById: string | null;
};

/** The lists in the order of the ids. */
export async function recordBatchesByIds(
  { db }: QueryContext,
  ids: readonly string[],
): Promise<readonly (RecordBatchRow | null)[]> {
  const rows = await rowsOf(
    db,
    sql<Omit<RecordBatchRow, "importedAt"> & { readonly importedAt: string }>`
      select b.id, b.kind, b.name, b.sha256, b.signed_by as "signedBy",
        b.signed_number as "signedNumber", b.signed_on as "signedOn", b.row_count as "rowCount",
        b.imported_at as "importedAt", b.imported_by_id as "importedById"
      from record_batch b where b.id = any(${bigints(ids)})
    `,
  );
  const found = new Map(
    rows.map((row) => [row.id, { ...row, importedAt: new Date(row.importedAt) }]),
  );
  return ids.map((id) => found.get(id) ?? null);
}
