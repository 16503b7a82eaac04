import { type RawBuilder, sql } from "../database/sql.ts";

/** What an award of this system rests on, of which an answer reads some columns. */
export type Decided = {
  readonly decided_on: string;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly decided_by: string | null;
};

/**
 * The decision by which a nomination was awarded, one row: the signed paper, or where a body outside
 * decided, the act that recorded it with the document it came with. `nomination` is the alias of the
 * row in the statement.
 */
export function decisionOf(nomination: string): RawBuilder<Decided> {
  const id = sql.ref(`${nomination}.id`);
  return sql<Decided>`(
    select f.decided_on, f.number, f.symbol, f.decided_by from (
      select 0 as rank, 0 as seq, p.issued_on as decided_on, p.number::text as number, p.symbol,
        o.name_vi as decided_by
      from paper_line l
      join paper p on p.id = l.paper_id and p.kind = 'DECISION' and p.issued_on is not null
      join organisation o on o.id = p.issuer_id
      where l.nomination_id = ${id} and l.left_at is null
      union all
      select 1, h.seq, h.effective_on, d.number, d.symbol, d.issuer
      from history_entry h
      join pipeline_definition pd on pd.key = ${sql.ref(`${nomination}.pipeline_key`)}
        and pd.version = ${sql.ref(`${nomination}.pipeline_version`)}
      left join document d on d.nomination_id = h.nomination_id and d.seq = h.seq and d.incoming
      where h.nomination_id = ${id}
        and pd.definition #>> array['stages', h.to_stage, 'outcome'] = 'AWARDED'
    ) f
    order by f.rank, f.seq limit 1)`;
}
