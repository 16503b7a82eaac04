import type { ViewerDesk } from "../access/viewer.ts";
import { dateInVietnam } from "../award/dates.ts";
import { type Db, json, rowOf, sql } from "../database/sql.ts";
import type { CorrectedField } from "../workflow/history.ts";
import type { SigningCapacity } from "../workflow/vocabulary.ts";
import type { PersonalContext } from "./context.ts";
import { raisedRegister } from "./raise-register.ts";

export type CorrectionLine = {
  readonly nominationId: string;
  readonly field: CorrectedField;
  readonly before: string | null;
  readonly after: string;
};

export type Correction = {
  readonly id: string;
  readonly number: number;
  readonly symbol: string;
  readonly issuedOn: string;
};

/** Numbers and keeps the correcting document with its lines; the decision counts it as a change. */
export async function keepCorrection(
  db: Db,
  { viewer, now }: PersonalContext,
  document: {
    readonly paperId: string;
    readonly desk: ViewerDesk;
    readonly capacity: SigningCapacity;
    readonly reason: string;
    readonly lines: readonly CorrectionLine[];
  },
): Promise<Correction> {
  const { paperId, desk, capacity, reason, lines } = document;
  const issuedOn = dateInVietnam(now);
  const year = Number(issuedOn.slice(0, 4));
  const kept = await rowOf(
    db,
    sql<Correction>`
      with next as (${raisedRegister(
        year,
        sql`select issuer_id, 'CORRECTION' as kind from paper where id = ${paperId}::bigint`,
      )}),
      made as (
        insert into decision_correction (paper_id, issuer_id, number, year, symbol, issued_on,
          signer_id, signer_name, signer_role, signer_position, signing_capacity, reason, created_at)
        select ${paperId}::bigint, next.issuer_id, next.last, ${year}::int, 'ĐC-' || o.symbol,
          ${issuedOn}::date, p.id, p.full_name, ${desk.role}, p.position_vi, ${capacity}, ${reason},
          ${now.toISOString()}::timestamptz
        from next
        join organisation o on o.id = next.issuer_id
        join person p on p.id = ${viewer.personId}::bigint
        returning id, number, symbol, issued_on
      ),
      lines as (
        insert into decision_correction_line (correction_id, nomination_id, field, before, after)
        select made.id, l."nominationId", l.field, l.before, l.after
        from made, jsonb_to_recordset(${json(lines)})
          as l ("nominationId" bigint, field text, before text, after text)
      ),
      counted as (
        update paper set version = version + 1 where id = ${paperId}::bigint
      )
      select id::text, number, symbol, issued_on::text as "issuedOn" from made
    `,
  );
  if (!kept) throw new Error("The correction was not kept.");
  return kept;
}
