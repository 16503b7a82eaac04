import { openPaper } from "../access/embargo.ts";
import { visibleTo } from "../access/visible.ts";
import type { Viewer } from "../access/viewer.ts";
import { bigints, type RawBuilder, rowsOf, sql } from "../database/sql.ts";
import type { PaperKind } from "../workflow/pipeline.ts";
import type { Level, SigningCapacity } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";

/** How far a paper has come: drawn up, signed, numbered, sent, or taken back after that. */
export const paperStatuses = ["DRAFT", "SIGNED", "NUMBERED", "SENT", "RECALLED"] as const;
export type PaperStatus = (typeof paperStatuses)[number];

type Columns = {
  readonly id: string;
  readonly kind: PaperKind;
  readonly status: PaperStatus;
  readonly issuerId: string;
  readonly stage: string;
  readonly level: Level;
  /** Of letters; null on older ones over several rounds. */
  readonly roundId: string | null;
  readonly supplementsId: string | null;
  readonly number: number | null;
  readonly symbol: string | null;
  readonly year: number | null;
  readonly issuedOn: string | null;
  readonly signerId: string | null;
  readonly signerName: string | null;
  readonly signerRole: string | null;
  readonly signerPosition: string | null;
  readonly signingCapacity: SigningCapacity | null;
  readonly createdById: string | null;
  /** Of what was signed; decisions only. */
  readonly sha256: string | null;
  /** Whether its list is of awards to be revoked. */
  readonly revokes: boolean;
  readonly version: number;
};

/** A letter (tờ trình) or a decision (quyết định); its list is asked for apart. */
export type PaperRow = Columns & {
  readonly signedAt: Date | null;
  readonly sentAt: Date | null;
  readonly recalledAt: Date | null;
  readonly createdAt: Date;
};
export type RawPaper = Columns & {
  readonly signedAt: string | null;
  readonly sentAt: string | null;
  readonly recalledAt: string | null;
  readonly createdAt: string;
};

/** The status of `paper p`. */
export const paperStatus = sql<PaperStatus>`
  case when p.recalled_at is not null then 'RECALLED'
    when p.sent_at is not null then 'SENT' when p.number is not null then 'NUMBERED'
    when p.signed_at is not null then 'SIGNED' else 'DRAFT' end`;

export const paperColumns = sql<RawPaper>`
  p.id, p.kind, ${paperStatus} as status, p.issuer_id as "issuerId", p.stage, p.level,
  p.round_id as "roundId", p.supplements_id as "supplementsId", p.number, p.symbol,
  p.year, p.issued_on as "issuedOn", p.signer_id as "signerId", p.signer_name as "signerName",
  p.signer_role as "signerRole", p.signer_position as "signerPosition",
  p.signing_capacity as "signingCapacity", p.created_by_id as "createdById",
  p.signed_sha256 as sha256, p.version,
  exists (select from paper_line l join nomination n on n.id = l.nomination_id
    where l.paper_id = p.id and n.revokes_id is not null) as revokes,
  p.signed_at as "signedAt", p.sent_at as "sentAt",
  p.recalled_at as "recalledAt", p.created_at as "createdAt"`;

export function paperOf(raw: RawPaper): PaperRow {
  const instant = (text: string | null) => (text === null ? null : new Date(text));
  return {
    ...raw,
    signedAt: instant(raw.signedAt),
    sentAt: instant(raw.sentAt),
    recalledAt: instant(raw.recalledAt),
    createdAt: new Date(raw.createdAt),
  };
}

/**
 * `paper p` is seen by whoever reads a nomination that is or was on it, and by nobody else; a
 * decision before it is published only by those of its circle.
 */
export function visiblePaper(viewer: Viewer): RawBuilder<boolean> {
  return sql<boolean>`(${openPaper(viewer)} and exists (
    select from paper_line l join nomination n on n.id = l.nomination_id
    where l.paper_id = p.id and ${visibleTo(viewer)}))`;
}

/** The papers in the order of the ids; null for one that is not there for this viewer. */
export async function papersByIds(
  { db, viewer }: QueryContext,
  ids: readonly string[],
): Promise<readonly (PaperRow | null)[]> {
  const rows = await rowsOf(
    db,
    sql<RawPaper>`
      select ${paperColumns} from paper p
      where p.id = any(${bigints(ids)}) and ${visiblePaper(viewer)}
    `,
  );
  const found = new Map(rows.map((row) => [row.id, paperOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}
