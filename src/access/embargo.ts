import { bigints, type RawBuilder, sql } from "../database/sql.ts";
import { type PlaceMap } from "../workflow/facts.ts";
import { type PipelineDefinition } from "../workflow/pipeline.ts";
import type { Level } from "../workflow/vocabulary.ts";
import type { Viewer } from "./viewer.ts";
import { readingRights } from "./visible.ts";

/** How a nomination is shown outside the circle: as it stood before it was approved. */
export type Embargo = {
  readonly stage: string;
  readonly level: Level;
  readonly holderId: string | null;
  /** Stands in the column, too, so that lists sort for everybody by what outsiders are shown. */
  readonly dueOn: string | null;
  /** The due date for the circle. */
  readonly trueDueOn: string | null;
  readonly stageEnteredAt: string;
  /** Number and hash of the last entry that is shown. */
  readonly version: number;
  readonly lastHash: string;
  readonly circle: readonly string[];
};

/** The organisations that prepare, sign, number or issue the decision of a nomination. */
export function circleOf(pipeline: PipelineDefinition, places: PlaceMap): readonly string[] {
  const rules = Object.values(pipeline.stages)
    .flatMap((stage) => Object.values(stage.steps))
    .filter((step) => step.paper === "DECISION")
    .flatMap((step) => [...step.by, ...(step.preparedBy ?? [])]);
  return [...new Set(rules.flatMap((rule) => places[rule.at] ?? []))];
}

/** Whether `nomination n` is under embargo for the viewer, so that he is shown how it stood before. */
export function embargoed(viewer: Viewer): RawBuilder<boolean> {
  const { all, auditCleared } = readingRights(viewer);
  return sql<boolean>`(n.embargo is not null and not (n.embargo_circle && ${bigints(all)}
    or exists (select from nomination_reader r where r.nomination_id = n.id
      and r.scope = 'AUDIT' and r.organisation_id = any(${bigints(auditCleared)}))))`;
}

/** Whether what came with an entry is open to the viewer; `seq` is a column beside `nomination n`. */
export function beforeEmbargo(viewer: Viewer, seq: RawBuilder<unknown>): RawBuilder<boolean> {
  return sql<boolean>`not (${embargoed(viewer)} and ${seq} > (n.embargo ->> 'version')::int)`;
}

/** The due date of `nomination n` as it is, whatever outsiders are shown. */
export const trueDueOn = sql`
  case when n.embargo is null then n.due_on else (n.embargo ->> 'trueDueOn')::date end`;

/** The columns of `nomination n` that an embargo covers, as the viewer may see them. */
export function shown(viewer: Viewer) {
  const hidden = embargoed(viewer);
  const either = (column: RawBuilder<unknown>, before: RawBuilder<unknown>) =>
    sql`case when ${hidden} then ${before} else ${column} end`;
  return {
    stage: either(sql`n.stage`, sql`n.embargo ->> 'stage'`),
    level: either(sql`n.level`, sql`n.embargo ->> 'level'`),
    holderId: either(sql`n.holder_id`, sql`(n.embargo ->> 'holderId')::bigint`),
    dueOn: either(trueDueOn, sql`n.due_on`),
    stageEnteredAt: either(
      sql`n.stage_entered_at`,
      sql`(n.embargo ->> 'stageEnteredAt')::timestamptz`,
    ),
    version: either(sql`n.version`, sql`(n.embargo ->> 'version')::int`),
    lastHash: either(sql`n.last_hash`, sql`n.embargo ->> 'lastHash'`),
    clocks: either(sql`n.clocks`, sql`n.embargo_clocks`),
  };
}

/** Whether `paper p` is no decision, is published, or the viewer is of its circle. */
export function openPaper(viewer: Viewer): RawBuilder<boolean> {
  const { all, auditCleared } = readingRights(viewer);
  return sql<boolean>`(p.circle is null or p.sent_at is not null or p.circle && ${bigints(all)}
    or exists (select from paper_line k join nomination_reader r on r.nomination_id = k.nomination_id
      where k.paper_id = p.id and r.scope = 'AUDIT'
        and r.organisation_id = any(${bigints(auditCleared)})))`;
}

/** Where the viewer is shown that a case stands. */
export function shownStanding(one: {
  readonly stage: string;
  readonly version: number;
  readonly embargo: Embargo | null;
  readonly outsider: boolean;
}): { readonly stage: string; readonly version: number } {
  return one.outsider && one.embargo ? one.embargo : one;
}
