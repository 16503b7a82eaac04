import { shown } from "../access/embargo.ts";
import { visibleTo } from "../access/visible.ts";
import { type RawBuilder, rowsOf, sql } from "../database/sql.ts";
import type { Outcome, SubjectKind } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";
import { everyRow, rowsAtOnce } from "./every-row.ts";

/** A line of a list of nominees; the stage is the one the viewer is shown. */
export type NomineeRow = {
  readonly id: string;
  /** On the paper's list; its place by id elsewhere. */
  readonly place: string;
  readonly code: string;
  readonly subjectKind: SubjectKind;
  readonly name: string;
  readonly position: string | null;
  readonly unit: string;
  readonly awardKey: string;
  readonly achievement: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly pipelineKey: string;
  readonly pipelineVersion: number;
  readonly stage: string;
  readonly outcome: Outcome;
  readonly handedOverOn: string | null;
};

function columns({ viewer }: QueryContext): RawBuilder<Omit<NomineeRow, "place">> {
  return sql<Omit<NomineeRow, "place">>`
    n.id::text as id, n.code, n.subject_kind as "subjectKind", n.subject_name as name,
    n.subject_position as position, u.name_vi as unit, n.award_key as "awardKey", n.achievement,
    n.achievement_from as "from", n.achievement_to as "to", n.pipeline_key as "pipelineKey",
    n.pipeline_version as "pipelineVersion", ${shown(viewer).stage} as stage, n.outcome,
    h.handed_over_on as "handedOverOn"`;
}

/** What stands on a paper's list now and the viewer may read, in the order of the list. */
export function nomineesOnPaper(context: QueryContext, paperId: string) {
  return everyRow<NomineeRow>((after) =>
    rowsOf(
      context.db,
      sql<NomineeRow>`
        select ${columns(context)}, l.position::text as place
        from paper_line l
        join nomination n on n.id = l.nomination_id
        join organisation u on u.id = n.unit_id
        left join handover h on h.nomination_id = n.id
        where l.paper_id = ${paperId}::bigint and l.left_at is null
          and l.position > ${after?.place ?? "0"}::int and ${visibleTo(context.viewer)}
        order by l.position
        limit ${rowsAtOnce}
      `,
    ),
  );
}

/** What was submitted to a round for one award and kind of subject and the viewer may read. */
export function nomineesOfRound(
  context: QueryContext,
  of: { readonly roundId: string; readonly award: string; readonly subjectKind: SubjectKind },
) {
  return everyRow<NomineeRow>((after) =>
    rowsOf(
      context.db,
      sql<NomineeRow>`
        select ${columns(context)}, n.id::text as place
        from nomination n
        join organisation u on u.id = n.unit_id
        left join handover h on h.nomination_id = n.id
        where n.round_id = ${of.roundId}::bigint and n.award_key = ${of.award}
          and n.subject_kind = ${of.subjectKind} and n.submitted_at is not null
          and n.revokes_id is null and n.id > ${after?.place ?? "0"}::bigint
          and ${visibleTo(context.viewer)}
        order by n.id
        limit ${rowsAtOnce}
      `,
    ),
  );
}
