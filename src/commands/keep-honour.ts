import type { Case } from "../access/load-cases.ts";
import { type Db, json, sql } from "../database/sql.ts";
import { outcomeAt, stageOf } from "../workflow/pipeline.ts";
import { searchable } from "../workflow/text.ts";
import type { CommandContext } from "./context.ts";
import type { CorrectionLine } from "./keep-correction.ts";
import type { Standing } from "./record-entry.ts";

/** Keeps what is told in public of a nomination that has become an award, after its entry is written. */
export async function keepHonour(
  db: Db,
  { now }: CommandContext,
  one: Case,
  decided: {
    readonly next: Standing;
    readonly on: string;
    /** The decision; null where a body outside decided, whose document came with the entry. */
    readonly paperId: string | null;
    readonly seq: number;
  },
): Promise<void> {
  const { next, on, paperId, seq } = decided;
  const before = outcomeAt(stageOf(one.pipeline, one.stage));
  if (next.outcome !== "AWARDED" || before === "AWARDED") return;
  const at = now.toISOString();
  await sql`
    insert into honour (nomination_id, published_at, updated_at, classified, year, award_key,
      unit_id, name, search, unit, achievement, number, symbol, decided_on, issuer)
    select n.id, ${at}::timestamptz, ${at}::timestamptz, n.classified,
      extract(year from ${on}::date)::int, n.award_key, n.unit_id, n.subject_name,
      n.subject_search, u.name_vi, n.achievement, d.number, d.symbol, ${on}::date, d.issuer
    from nomination n
    join organisation u on u.id = n.unit_id
    left join lateral (
      select p.number::text, p.symbol, o.name_vi as issuer
      from paper p join organisation o on o.id = p.issuer_id where p.id = ${paperId}::bigint
      union all
      select e.number, e.symbol, e.issuer from document e
      where ${paperId}::bigint is null and e.nomination_id = n.id and e.seq = ${seq}::int
        and e.incoming
      limit 1
    ) d on true
    where n.id = ${one.id}::bigint and n.revokes_id is null
  `.execute(db);
}

/** A revoked award is told no more. */
export async function withdrawHonour(
  db: Db,
  { now }: CommandContext,
  nominationId: string,
): Promise<void> {
  const at = now.toISOString();
  await sql`
    update honour set withdrawn_at = ${at}::timestamptz, updated_at = ${at}::timestamptz
    where nomination_id = ${nominationId}::bigint and withdrawn_at is null
  `.execute(db);
}

/** What is told in public takes the corrected text. */
export async function correctHonours(
  db: Db,
  { now }: CommandContext,
  lines: readonly CorrectionLine[],
): Promise<void> {
  const changes = lines.map(({ nominationId, field, after }) => ({
    nominationId,
    field,
    after,
    search: searchable(after),
  }));
  const last = (field: CorrectionLine["field"], column: "after" | "search") =>
    sql`max(k.${sql.ref(column)}) filter (where k.field = ${field})`;
  await sql`
    update honour h set updated_at = ${now.toISOString()}::timestamptz,
      name = coalesce(c.name, h.name), search = coalesce(c.search, h.search),
      unit = coalesce(c.unit, h.unit), achievement = coalesce(c.achievement, h.achievement)
    from (
      select k."nominationId" as id, ${last("SUBJECT_NAME", "after")} as name,
        ${last("SUBJECT_NAME", "search")} as search, ${last("UNIT_NAME", "after")} as unit,
        ${last("ACHIEVEMENT", "after")} as achievement
      from jsonb_to_recordset(${json(changes)})
        as k ("nominationId" bigint, field text, after text, search text)
      group by k."nominationId"
    ) c
    where h.nomination_id = c.id
      and num_nonnulls(c.name, c.unit, c.achievement) > 0
  `.execute(db);
}
