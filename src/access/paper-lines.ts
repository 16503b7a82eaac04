import { bigints, type Db, type RawBuilder, rowsOf, sql } from "../database/sql.ts";
import type { PaperLine } from "../workflow/letter-lines.ts";
import type { Case } from "./load-cases.ts";
import { paperWanted, preparesPaper } from "./paper-desks.ts";

/**
 * Whom `nomination n` is for: the person or body of the register, else the name as it is searched for
 * with position and unit. Equal keys are one subject.
 */
export const subjectKey: RawBuilder<string> = sql<string>`
  case when n.subject_person_id is not null then 'person ' || n.subject_person_id
    when n.subject_organisation_id is not null then 'body ' || n.subject_organisation_id
    else concat_ws(' ', 'name', n.unit_id, n.subject_search, '·', lower(n.subject_position)) end`;

/** What the rules of a new paper ask of the cases, in their order; one statement however many. */
export async function paperLines(db: Db, cases: readonly Case[]): Promise<readonly PaperLine[]> {
  const rows = await rowsOf(
    db,
    sql<{ id: string; roundId: string; subject: string | null }>`
      select n.id, n.round_id as "roundId",
        case when n.revokes_id is null then n.award_key || ' ' || ${subjectKey} end as subject
      from nomination n where n.id = any(${bigints(cases.map((one) => one.id))})
    `,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  return cases.map((one) => {
    const row = found.get(one.id);
    if (!row) throw new Error(`Nomination ${one.code} is gone.`);
    return {
      code: one.code,
      wanted: paperWanted(one),
      pipeline: one.pipeline.key,
      stage: one.stage,
      prepares: preparesPaper(one),
      roundId: row.roundId,
      subject: row.subject,
      openPaper: one.facts.openPaper?.id ?? null,
    };
  });
}
