import { bigints, rowOf, rowsOf, sql } from "../database/sql.ts";
import type { PaperKind } from "../workflow/pipeline.ts";
import { refuse } from "../workflow/refusals.ts";
import type { CorrectedField } from "../workflow/history.ts";
import type { SigningCapacity } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";
import { correctionsOf } from "./corrections.ts";
import { type Chain, chainColumn, chainsOf } from "./organisation-chains.ts";
import { paperStatus, type PaperStatus, visiblePaper } from "./paper-rows.ts";
import { linesOfPaper, type SheetLine } from "./sheet-lines.ts";

/** A letter that proposed what a decision decides, or the minutes it rests on. */
export type CitedPaper = {
  readonly by: string;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly on: string | null;
};

/** What a printed decision tells of its corrections. */
export type SheetCorrection = {
  readonly number: number;
  readonly symbol: string;
  readonly issuedOn: string;
  readonly lines: readonly {
    readonly field: CorrectedField;
    readonly before: string | null;
    readonly after: string;
  }[];
};

/** What is known of a paper beside its lines. */
export type PaperHead = {
  readonly id: string;
  readonly kind: PaperKind;
  readonly status: PaperStatus;
  readonly issuer: Chain;
  readonly number: number | null;
  readonly symbol: string | null;
  readonly issuedOn: string | null;
  readonly signerName: string | null;
  readonly signerRole: string | null;
  readonly signerPosition: string | null;
  readonly signingCapacity: SigningCapacity | null;
  /** What was signed is kept, and printed. */
  readonly sealed: boolean;
  /** Whether its list is of awards to be revoked. */
  readonly revokes: boolean;
  /** How many lines it has, whoever may read them. */
  readonly lineCount: number;
  /** One of the lines. */
  readonly anyLine: string | null;
};

/** A letter or decision with everything its prints say. */
export type PaperSheet = PaperHead & {
  readonly lines: readonly SheetLine[];
  readonly letters: readonly CitedPaper[];
  readonly minutes: readonly CitedPaper[];
  readonly corrections: readonly SheetCorrection[];
  /** The bodies that fill the places of its lines, by id. */
  readonly bodies: ReadonlyMap<string, Chain>;
};

/** The head of a paper the viewer may see; refuses any other. */
export async function paperHead(
  { db, viewer }: QueryContext,
  paperId: string,
  kind: PaperKind,
): Promise<PaperHead> {
  const found = await rowOf(
    db,
    sql<PaperHead>`
      select p.id, p.kind, ${paperStatus} as status, ${chainColumn} as issuer, p.number,
        coalesce(p.symbol, case p.kind when 'DECISION' then 'QĐ' else 'TTr' end || '-' || o.symbol)
          as symbol,
        p.issued_on::text as "issuedOn", p.signer_name as "signerName",
        p.signer_role as "signerRole", p.signer_position as "signerPosition",
        p.signing_capacity as "signingCapacity", p.signed_content is not null as sealed,
        exists (select from paper_line l join nomination n on n.id = l.nomination_id
          where l.paper_id = p.id and n.revokes_id is not null) as revokes,
        case when p.signed_content is null then
          (select count(*)::int from paper_line l
            where l.paper_id = p.id and (l.left_at is null or l.left_at > p.sent_at))
          else jsonb_array_length(p.signed_content -> 'lines') end as "lineCount",
        (select min(l.nomination_id)::text from paper_line l
          where l.paper_id = p.id and l.left_at is null) as "anyLine"
      from paper p join organisation o on o.id = p.issuer_id
      where p.id = ${paperId}::bigint and p.kind = ${kind} and ${visiblePaper(viewer)}
    `,
  );
  return found ?? refuse("NOT_FOUND");
}

/**
 * The whole of a paper in a fixed number of statements. Refuses where the viewer may not read a line
 * of it: what is printed is the paper, never a part.
 */
export async function paperSheet(query: QueryContext, head: PaperHead): Promise<PaperSheet> {
  const lines = await linesOfPaper(query, head.id, head.sealed);
  if (lines.length < head.lineCount) refuse("PAPER_IN_PART");
  const ids = lines.map((one) => one.nominationId);
  const [corrections = []] =
    head.kind === "DECISION" ? await correctionsOf(query, [head.id]) : [[]];
  return {
    ...head,
    lines,
    letters: head.kind === "DECISION" ? await lettersOf(query, ids, head) : [],
    minutes: await minutesOf(query, ids),
    corrections,
    bodies: await chainsOf(query, placesOf(lines)),
  };
}

/** Every body that fills a place of one of the lines. */
export function placesOf(lines: readonly Pick<SheetLine, "places">[]): readonly string[] {
  return [...new Set(lines.flatMap(({ places }) => Object.values(places)))];
}

/** The last letters by which the nominations came, the issuer's own left out. */
function lettersOf({ db }: QueryContext, ids: readonly string[], { id }: PaperHead) {
  return rowsOf(
    db,
    sql<CitedPaper>`
      select o.name_vi as by, t.number::text as number, t.symbol, t.issued_on::text as on
      from (
        select distinct last.paper_id from unnest(${bigints(ids)}) as k (id)
        cross join lateral (
          select l.paper_id from paper_line l join paper p on p.id = l.paper_id
          where l.nomination_id = k.id and p.kind = 'SUBMISSION' and p.number is not null
            and l.left_at is null and p.id < ${id}::bigint
          order by p.issued_on desc, p.id desc limit 1) last
      ) d
      join paper t on t.id = d.paper_id
      join organisation o on o.id = t.issuer_id
      order by o.name_vi, t.id
    `,
  );
}

/** The signed minutes of the councils that voted on the nominations. */
function minutesOf({ db }: QueryContext, ids: readonly string[]) {
  return rowsOf(
    db,
    sql<CitedPaper>`
      select distinct c.name_vi as by, s.minutes_number as number, s.minutes_symbol as symbol,
        s.meets_on::text as on
      from session_item i
      join council_session s on s.id = i.session_id and s.state = 'SIGNED'
      join council c on c.id = s.council_id
      where i.nomination_id = any(${bigints(ids)})
      order by 4, 1
    `,
  );
}
