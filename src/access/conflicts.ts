import { bigints, type Db, rowsOf, sql, texts } from "../database/sql.ts";
import type { RecusalGround } from "../workflow/vocabulary.ts";

export type Conflict = {
  readonly nominationId: string;
  readonly personId: string;
  readonly ground: Extract<RecusalGround, "NOMINEE" | "HEAD_OF_COLLECTIVE" | "SIGNED_SUBMISSION">;
};

/** Steps by which somebody answers for a dossier that comes before a council. */
const submitting = ["endorseInUnit", "submit", "resubmit", "resubmitToProvince"];
const heading = ["UNIT_HEAD", "DIRECTOR", "COMMUNE_CHAIR"];

/** Who of the people stands too near to which of the nominations to vote on it, and why. */
export function conflictsOf(
  db: Db,
  nominationIds: readonly string[],
  personIds: readonly string[],
  today: string,
): Promise<readonly Conflict[]> {
  return rowsOf(
    db,
    sql<Conflict>`
      select n.id as "nominationId", p.id as "personId", case
          when n.subject_person_id = p.id then 'NOMINEE'
          when heads.yes then 'HEAD_OF_COLLECTIVE'
          else 'SIGNED_SUBMISSION' end as ground
      from nomination n
      cross join unnest(${bigints(personIds)}) as p (id)
      cross join lateral (select exists (
          select from desk d where d.person_id = p.id
            and d.organisation_id = n.subject_organisation_id
            and d.role_key = any(${texts(heading)}) and d.valid_from <= ${today}::date
            and (d.valid_to is null or d.valid_to >= ${today}::date)
        ) or exists (
          select from nomination h where h.subject_person_id = p.id
            and h.head_of_id = n.subject_organisation_id and h.submitted_at is not null
            and h.outcome in ('IN_PROGRESS', 'AWARDED', 'NOT_AWARDED')
        ) as yes) heads
      cross join lateral (select exists (
          select from history_entry h where h.nomination_id = n.id and h.person_id = p.id
            and (h.step = any(${texts(submitting)})
              or h.step = 'sign' and h.payload ->> 'paperKind' = 'SUBMISSION')
        ) as yes) signed
      where n.id = any(${bigints(nominationIds)})
        and (n.subject_person_id = p.id or heads.yes or signed.yes)
    `,
  );
}
