import type { Case } from "../access/load-cases.ts";
import { type Db, sql } from "../database/sql.ts";
import type { Move } from "../workflow/advance.ts";
import type { Standing } from "./record-entry.ts";
import type { CleanInput } from "./step-input.ts";

type Consultation = {
  readonly move: Move;
  readonly input: CleanInput;
  readonly next: Standing;
};

/** Keeps which body was asked for its opinion (hiệp y), and how the wait ended. */
export async function keepOpinions(
  db: Db,
  one: Case,
  { move, input, next }: Consultation,
): Promise<void> {
  const on = input.effectiveOn ?? one.facts.today;
  const seq = one.version + 1;
  if (move.effects.includes("ASK_OPINION"))
    await sql`
      insert into opinion (nomination_id, organisation_id, organisation_name, asked_on, asked_seq,
        due_on, state)
      select ${one.id}::bigint, o.id, coalesce(o.name_vi, ${bodyNamed(input)}), ${on}::date,
        ${seq}::int, ${next.dueOn}::date, 'ASKED'
      from (select 1) as one
      left join organisation o on o.id = ${input.consultedOrganisationId}::bigint
    `.execute(db);
  const lapses = move.effects.includes("LAPSE_OPINION");
  if (!lapses && !move.effects.includes("ANSWER_OPINION")) return;
  await sql`
    update opinion set state = ${lapses ? "LAPSED" : "ANSWERED"},
      answered_on = ${lapses ? null : on}::date, answered_seq = ${seq}::int,
      due_on = coalesce(${one.facts.dueOn}::date, due_on),
      text = ${lapses ? null : (input.note ?? input.incomingDocument?.title ?? null)}
    where nomination_id = ${one.id}::bigint and state = 'ASKED'
  `.execute(db);
}

/** A body outside this system is known by the document that tells of it. */
function bodyNamed({ note, incomingDocument }: CleanInput): string {
  return note ?? incomingDocument?.issuer ?? incomingDocument?.title ?? "Bộ, ngành được hỏi ý kiến";
}
