import type { Embargo } from "../access/embargo.ts";
import type { Clock } from "../award/clock.ts";
import { hashOf } from "../database/history-entry.ts";
import { bigints, type Db, json, rowsOf, sql, texts } from "../database/sql.ts";
import type { Advice, PlaceMap } from "../workflow/facts.ts";
import type { HashedEntry } from "../workflow/history.ts";
import type { WaitingDesk } from "../workflow/permissions.ts";
import { Refused, refusal } from "../workflow/refusals.ts";
import type { Level, Outcome } from "../workflow/vocabulary.ts";

/** The current-state row as it stands after an entry. */
export type Standing = {
  readonly stage: string;
  readonly level: Level;
  readonly outcome: Outcome;
  readonly openHolds: number;
  readonly places: PlaceMap;
  readonly advice: Advice | null;
  readonly proposedAwardKey: string | null;
  readonly supplements: Readonly<Partial<Record<Level, number>>>;
  readonly stageEnteredAt: Date;
  readonly dueOn: string | null;
  readonly submittedAt: Date | null;
  readonly receivedOn: string | null;
  readonly ruleSetKey: string | null;
  readonly rulesOn: string | null;
  readonly clocks: readonly Clock[];
  /** The awarded nominations its last favourable appraisal rested on. */
  readonly leansOn: readonly string[];
  readonly classified: boolean;
  readonly embargo: Embargo | null;
  readonly waiting: readonly WaitingDesk[];
  readonly readers: readonly Reader[];
};

export type Reader = {
  readonly organisation: string;
  readonly scope: "CASE" | "CAMPAIGN" | "AUDIT";
};

/** What to write of an act; the writer adds its number and its place in the chain. */
export type EntryDraft = Omit<HashedEntry, "nominationId" | "seq" | "previousHash">;

type Target = { readonly id: string; readonly version: number; readonly lastHash: string };

/**
 * The one writer: in one statement the current-state row (guarded by the version that was seen), one
 * history row that carries the chain on, the queue rows, the readers and the outbox with its job.
 * Nothing else changes where a nomination stands.
 */
export async function recordEntry(
  db: Db,
  target: Target,
  draft: EntryDraft,
  next: Standing,
): Promise<number> {
  const seq = target.version + 1;
  const entry = { ...draft, nominationId: target.id, seq, previousHash: target.lastHash };
  const hash = hashOf(entry);
  const written = await rowsOf(
    db,
    sql`
      with moved as (${updateNomination(target, entry, hash, next)}),
      entry as (${insertEntry(entry, hash)}),
      ${queueChanges(next)},
      told as (
        insert into outbox_message (nomination_id, seq, topic, payload, created_at)
        select id, ${seq}::int, 'NOMINATION_MOVED', ${json(message(entry))}, ${entry.at}::timestamptz
        from moved
        returning nomination_id
      )
      select enqueue_job('relayOutbox', json_build_object('nominationId', nomination_id::text))
      from told
    `,
  );
  // The row is locked by whoever calls, so this is a last guard and not the ordinary answer.
  if (written.length !== 1) throw new Refused(refusal("STALE_VERSION"));
  return seq;
}

function updateNomination(target: Target, entry: HashedEntry, hash: string, next: Standing) {
  return sql`
    update nomination set
      version = version + 1, last_hash = ${hash}, ${embargoColumns(entry, next)},
      stage = ${next.stage}, level = ${next.level}, outcome = ${next.outcome},
      open_holds = ${next.openHolds}::int, places = ${json(next.places)}, advice = ${next.advice},
      proposed_award_key = ${next.proposedAwardKey}, supplements = ${json(next.supplements)},
      holder_id = ${next.waiting[0]?.organisation ?? null}::bigint,
      stage_entered_at = ${next.stageEnteredAt.toISOString()}::timestamptz,
      stage_seq = case when ${entry.fromStage !== entry.toStage} then version + 1 else stage_seq end,
      due_on = ${next.embargo ? next.embargo.dueOn : next.dueOn}::date,
      submitted_at = ${next.submittedAt?.toISOString() ?? null}::timestamptz,
      received_on = ${next.receivedOn}::date, rule_set_key = ${next.ruleSetKey},
      rules_on = ${next.rulesOn}::date, clocks = ${json(next.clocks)},
      leans_on = ${bigints(next.leansOn)}
    where id = ${target.id}::bigint and version = ${target.version}::int
    returning id
  `;
}

/** Lists go by `updated_at`, so that it stands still as well while nothing may be seen to move. */
function embargoColumns({ at }: HashedEntry, { embargo, dueOn }: Standing) {
  if (embargo === null)
    return sql`updated_at = ${at}::timestamptz, embargo = null, embargo_circle = null,
      embargo_clocks = null`;
  return sql`embargo = ${json({ ...embargo, trueDueOn: dueOn })}, embargo_circle = ${bigints(embargo.circle)},
    embargo_clocks = coalesce(embargo_clocks, clocks)`;
}

function insertEntry(entry: HashedEntry, hash: string) {
  return sql`
    insert into history_entry (nomination_id, seq, previous_hash, hash, kind, step, from_stage,
      to_stage, at, effective_on, person_id, person_name, role_key, organisation_id,
      organisation_name, on_behalf_of, note, payload, documents, batch_id, request_id)
    select id, ${entry.seq}::int, ${entry.previousHash}, ${hash}, ${entry.kind}, ${entry.step},
      ${entry.fromStage}, ${entry.toStage}, ${entry.at}::timestamptz, ${entry.effectiveOn}::date,
      ${entry.personId}::bigint, ${entry.personName}, ${entry.role},
      ${entry.organisationId}::bigint, ${entry.organisationName}, ${entry.onBehalfOf},
      ${entry.note}, ${json(entry.payload)}, ${json(entry.documents)}, ${entry.batchId}::uuid,
      ${entry.requestId}
    from moved
  `;
}

/** Rows that stay are updated in place: deleting and inserting one key in a statement collides. */
function queueChanges(next: Standing) {
  const desks = sql`unnest(${bigints(next.waiting.map((desk) => desk.organisation))},
    ${texts(next.waiting.map((desk) => desk.role))}) as k (organisation_id, role_key)`;
  return sql`
    gone as (
      delete from waiting_desk w using moved m
      where w.nomination_id = m.id and not exists (
        select from ${desks}
        where k.organisation_id = w.organisation_id and k.role_key = w.role_key)
    ),
    waiting as (
      insert into waiting_desk (nomination_id, organisation_id, role_key, due_key, entered_at,
        on_hold, classified)
      select m.id, k.organisation_id, k.role_key, coalesce(${next.dueOn}::date, 'infinity'),
        ${next.stageEnteredAt.toISOString()}::timestamptz, ${next.openHolds > 0},
        ${next.classified}
      from moved m, ${desks}
      on conflict (nomination_id, organisation_id, role_key) do update set
        due_key = excluded.due_key, entered_at = excluded.entered_at,
        on_hold = excluded.on_hold, classified = excluded.classified
    ),
    reading as (
      insert into nomination_reader (nomination_id, organisation_id, scope, classified)
      select m.id, k.organisation_id, k.scope, ${next.classified}
      from moved m, unnest(${bigints(next.readers.map((reader) => reader.organisation))},
        ${texts(next.readers.map((reader) => reader.scope))}) as k (organisation_id, scope)
      on conflict do nothing
    ),
    hidden as (
      delete from nomination_reader r using moved m
      where r.nomination_id = m.id and r.scope <> 'CASE' and ${next.submittedAt === null}
    )
  `;
}

function message(entry: HashedEntry) {
  const { nominationId, seq, step, fromStage, toStage, at } = entry;
  return { nominationId, seq, step, from: fromStage, to: toStage, at };
}
