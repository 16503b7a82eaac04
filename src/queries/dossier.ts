import { visibleTo } from "../access/visible.ts";
import {
  changesBetween,
  type DossierChange,
  type DossierContent,
} from "../award/dossier-changes.ts";
import type { Report } from "../award/report.ts";
import { bigints, rowsOf, sql } from "../database/sql.ts";
import type { Level } from "../workflow/vocabulary.ts";
import type { QueryContext } from "./context.ts";

/** The achievement report as it was saved last. */
export type ReportRow = {
  readonly number: number;
  readonly content: Report;
  readonly writtenAt: Date;
  readonly writtenById: string;
  readonly confirmedAt: Date | null;
  readonly confirmedById: string | null;
};

/** The dossier as it was when it was sent. */
export type SnapshotRow = {
  readonly seq: number;
  readonly content: DossierContent;
  readonly sha256: string;
  readonly takenAt: Date;
};

export type AppraisalRow = {
  readonly level: Level;
  readonly criterion: string;
  readonly verdict: "PASS" | "FAIL";
  readonly reason: string;
  readonly waived: boolean;
  readonly byName: string;
  readonly at: Date;
};

export type AchievementRow = {
  readonly id: string;
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
};

export type AskedItemRow = {
  readonly documentType: string | null;
  readonly description: string;
  readonly answered: boolean;
};

/** What a nomination is made of, beside its papers. */
export type DossierOf = {
  readonly report: ReportRow | null;
  readonly submissions: readonly SnapshotRow[];
  readonly appraisals: readonly AppraisalRow[];
  readonly achievements: readonly AchievementRow[];
  /** What the last return asked for. */
  readonly asked: readonly AskedItemRow[];
  /** What changed since it was last sent before its last return; empty where it never came back. */
  readonly changes: readonly DossierChange[];
};

type Raw = Omit<DossierOf, "changes"> & {
  readonly id: string;
  readonly returnedSeq: number | null;
  readonly now: DossierContent;
};

/** The dossiers of several nominations in one statement; null for one that is not to be seen. */
export async function dossiersOf(
  { db, viewer }: QueryContext,
  ids: readonly string[],
): Promise<readonly (DossierOf | null)[]> {
  const rows = await rowsOf(
    db,
    sql<Raw>`
      select n.id, ${report} as report, ${submissions} as submissions,
        ${appraisals} as appraisals, ${achievements} as achievements, ${asked} as asked,
        (select max(h.seq) from history_entry h
          where h.nomination_id = n.id and h.kind = 'RETURNED') as "returnedSeq",
        ${contentNow} as now
      from nomination n
      where n.id = any(${bigints(ids)}) and ${visibleTo(viewer)}
    `,
  );
  const found = new Map(rows.map((row) => [row.id, dossierOf(row)]));
  return ids.map((id) => found.get(id) ?? null);
}

function dossierOf({ report: last, submissions: sent, appraisals: lines, ...raw }: Raw): DossierOf {
  return {
    ...raw,
    report: last && {
      ...last,
      writtenAt: new Date(last.writtenAt),
      confirmedAt: last.confirmedAt && new Date(last.confirmedAt),
    },
    submissions: sent.map((one) => ({ ...one, takenAt: new Date(one.takenAt) })),
    appraisals: lines.map((one) => ({ ...one, at: new Date(one.at) })),
    changes: changesOf(raw, sent),
  };
}

/** From what was sent before the return to what stands now, or to what was sent after it. */
function changesOf(
  { returnedSeq, now }: Pick<Raw, "returnedSeq" | "now">,
  sent: readonly SnapshotRow[],
): readonly DossierChange[] {
  if (returnedSeq === null) return [];
  const before = sent.findLast((one) => one.seq < returnedSeq);
  const after = sent.findLast((one) => one.seq > returnedSeq);
  return before ? changesBetween(before.content, after?.content ?? now) : [];
}

const report = sql`(
  select json_build_object('number', p.number, 'content', p.content, 'writtenAt', p.written_at,
    'writtenById', p.written_by_id::text, 'confirmedAt', p.confirmed_at,
    'confirmedById', p.confirmed_by_id::text)
  from report p where p.nomination_id = n.id order by p.number desc limit 1)`;

const submissions = sql`(
  select coalesce(json_agg(json_build_object('seq', s.seq, 'content', s.content,
    'sha256', s.sha256, 'takenAt', s.taken_at) order by s.seq), '[]')
  from dossier_snapshot s where s.nomination_id = n.id)`;

const appraisals = sql`(
  select coalesce(json_agg(json_build_object('level', a.level, 'criterion', a.criterion,
    'verdict', a.verdict, 'reason', a.reason, 'waived', a.waived, 'byName', a.by_name,
    'at', a.at) order by a.id), '[]')
  from appraisal_line a where a.nomination_id = n.id)`;

const achievements = sql`(
  select coalesce(json_agg(json_build_object('id', a.id::text, 'text', a.text,
    'from', a.achieved_from, 'to', a.achieved_to) order by a.id), '[]')
  from nomination_achievement x join achievement a on a.id = x.achievement_id
  where x.nomination_id = n.id)`;

/** An item that names no kind of paper is answered by coming back. */
const asked = sql`(
  select coalesce(json_agg(json_build_object('documentType', item ->> 'documentType',
    'description', item ->> 'description',
    'answered', case when item ->> 'documentType' is null
      then exists (select from dossier_snapshot s
        where s.nomination_id = n.id and s.seq > back.seq)
      else exists (select from document d where d.nomination_id = n.id
        and d.type_key = item ->> 'documentType' and d.seq > back.seq) end)), '[]')
  from (
    select h.seq, h.payload from history_entry h
    where h.nomination_id = n.id and h.kind = 'RETURNED' order by h.seq desc limit 1
  ) back, jsonb_array_elements(back.payload -> 'missingItems') as item)`;

const contentNow = sql`dossier_content(n.id)`;
