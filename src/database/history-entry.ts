import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { HashedEntry } from "../workflow/history.ts";

/** A row of `history_entry` as statements read it, with `at` as the driver gives it. */
export type HistoryRow = HashedEntry & { readonly hash: string };

/** SHA-256, in hexadecimal, over the RFC 8785 form of the entry. */
export function hashOf(entry: HashedEntry): string {
  const canonical = canonicalize(entry);
  if (canonical === undefined) throw new Error("A history entry has no canonical form.");
  return createHash("sha256").update(canonical, "utf8").digest("hex");
}

/** The members of a row that are hashed, as they were when it was written. */
export function hashedEntryOf(row: HistoryRow): HashedEntry {
  return {
    nominationId: row.nominationId,
    seq: row.seq,
    previousHash: row.previousHash,
    kind: row.kind,
    step: row.step,
    fromStage: row.fromStage,
    toStage: row.toStage,
    at: new Date(row.at).toISOString(),
    effectiveOn: row.effectiveOn,
    personId: row.personId,
    personName: row.personName,
    role: row.role,
    organisationId: row.organisationId,
    organisationName: row.organisationName,
    onBehalfOf: row.onBehalfOf,
    note: row.note,
    payload: row.payload,
    documents: row.documents,
    batchId: row.batchId,
    requestId: row.requestId,
  };
}
