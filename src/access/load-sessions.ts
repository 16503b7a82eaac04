import type { AgendaItem, Seat, Session } from "../award/session.ts";
import { actRefusals, type SessionActor } from "../award/session-acts.ts";
import { dateInVietnam } from "../award/dates.ts";
import { bigints, type Db, type RawBuilder, rowsOf, sql } from "../database/sql.ts";
import type { Refusal } from "../workflow/refusals.ts";
import { type SessionAct, sessionActs } from "../workflow/vocabulary.ts";
import type { Viewer } from "./viewer.ts";
import { officerDesk, sessionVisibleTo } from "./visible-councils.ts";

/** A session with everything its rules ask. */
export type SessionCase = Session & {
  readonly councilId: string;
  readonly councilName: string;
  readonly organisationId: string;
  readonly version: number;
  readonly meetsOn: string;
  readonly place: string;
  readonly minutesNumber: string | null;
  readonly minutesSymbol: string | null;
  readonly resultSha256: string | null;
  readonly cancelReason: string | null;
  readonly convenedAt: Date;
  readonly convenedById: string;
  readonly openedAt: Date | null;
  readonly openedById: string | null;
  readonly closedAt: Date | null;
  readonly signedAt: Date | null;
  readonly signedById: string | null;
  readonly councilFrom: string;
  readonly councilTo: string | null;
  readonly actor: SessionActor;
};

type Times = "convenedAt" | "openedAt" | "closedAt" | "signedAt";
type Row = Omit<SessionCase, "actor" | "early" | Times> & {
  readonly convenedAt: string;
  readonly openedAt: string | null;
  readonly closedAt: string | null;
  readonly signedAt: string | null;
};

export type SessionQuery = {
  readonly ids: readonly string[];
  readonly viewer: Viewer;
  readonly now: Date;
  /** Takes the sessions for a change; others who change them wait. */
  readonly lock?: true;
};

/** Sessions the viewer may see, in one statement, however many. */
export async function loadSessions(db: Db, query: SessionQuery): Promise<readonly SessionCase[]> {
  const { viewer, lock } = query;
  // A statement of its own, so that what hangs on the row is read after the wait.
  if (lock)
    await sql`select from council_session s where s.id = any(${bigints(query.ids)})
      order by s.id for update`.execute(db);
  const rows = await rowsOf(db, sessionRows(query));
  const date = (text: string | null) => (text === null ? null : new Date(text));
  const today = dateInVietnam(query.now);
  return rows.map((row) => ({
    ...row,
    early: today < row.meetsOn,
    convenedAt: new Date(row.convenedAt),
    openedAt: date(row.openedAt),
    closedAt: date(row.closedAt),
    signedAt: date(row.signedAt),
    actor: {
      personId: viewer.personId,
      officer: officerDesk(viewer, row.organisationId) !== null,
    },
  }));
}

/** Every act with why the viewer may not do it; empty refusals where he may. */
export function sessionActsFor(
  one: SessionCase,
): readonly { readonly act: SessionAct; readonly refusals: readonly Refusal[] }[] {
  return sessionActs.map((act) => ({ act, refusals: actRefusals(one, act, one.actor) }));
}

function sessionRows({ ids, viewer, now }: SessionQuery): RawBuilder<Row> {
  const today = dateInVietnam(now);
  return sql<Row>`
    select s.id, s.state, s.ballot_form as "ballotForm", s.council_id as "councilId",
      c.name_vi as "councilName", c.organisation_id as "organisationId", s.version,
      s.meets_on as "meetsOn", s.place, s.minutes_number as "minutesNumber",
      s.minutes_symbol as "minutesSymbol", s.result_sha256 as "resultSha256",
      s.cancel_reason as "cancelReason", s.convened_at as "convenedAt",
      s.convened_by_id as "convenedById", s.opened_at as "openedAt",
      s.opened_by_id as "openedById", s.closed_at as "closedAt", s.signed_at as "signedAt",
      s.signed_by_id as "signedById", c.valid_from as "councilFrom",
      c.valid_to as "councilTo",
      case when s.state in ('CONVENED', 'CANCELLED') then ${expectedSeats(today)}
        else ${takenSeats} end as seats,
      ${items} as items
    from council_session s join council c on c.id = s.council_id
    where s.id = any(${bigints(ids)}) and ${sessionVisibleTo(viewer, today)}
    order by s.id
  `;
}

/** Chair first, then by name, as a list of members is written. */
const rank = (column: RawBuilder<unknown>) =>
  sql`array_position(array['CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'MEMBER'], ${column})`;

/** Until the session opens: whose term covers the day. */
function expectedSeats(today: string): RawBuilder<readonly Seat[]> {
  return sql<readonly Seat[]>`(
    select coalesce(json_agg(json_build_object('personId', m.person_id::text,
        'personName', p.full_name, 'position', m.position, 'votes', m.votes,
        'attendance', 'EXPECTED', 'substituteId', null, 'substituteName', null)
        order by ${rank(sql`m.position`)}, m.id), '[]')
    from council_member m join person p on p.id = m.person_id
    where m.council_id = s.council_id and m.valid_from <= greatest(s.meets_on, ${today}::date)
      and (m.valid_to is null or m.valid_to >= greatest(s.meets_on, ${today}::date)))`;
}

const takenSeats = sql<readonly Seat[]>`(
  select coalesce(json_agg(json_build_object('personId', m.person_id::text,
      'personName', m.person_name, 'position', m.position, 'votes', m.votes,
      'attendance', m.attendance, 'substituteId', m.substitute_person_id::text,
      'substituteName', m.substitute_name)
      order by ${rank(sql`m.position`)}, m.person_name, m.person_id), '[]')
  from session_member m where m.session_id = s.id)`;

const items = sql<readonly AgendaItem[]>`(
  select coalesce(json_agg(json_build_object('id', i.id::text,
      'nominationId', i.nomination_id::text, 'code', n.code, 'stands', i.stage_seq = n.stage_seq,
      'rule', i.rule,
      'secret', i.secret, 'state', i.state, 'round', i.round, 'revotes', i.revotes,
      'reason', i.reason,
      'recusals', (select coalesce(json_agg(json_build_object('personId', r.person_id::text,
          'ground', r.ground, 'note', r.note) order by r.person_id), '[]')
        from recusal r where r.session_id = i.session_id and r.nomination_id = i.nomination_id),
      'casts', (select coalesce(json_agg(json_build_object('personId', b.person_id::text,
          'method', b.method, 'enteredById', b.entered_by_id::text) order by b.person_id), '[]')
        from ballot_cast b where b.session_id = i.session_id
          and b.nomination_id = i.nomination_id and b.round = i.round),
      'counts', (select coalesce(json_agg(json_build_object('attempt', k.attempt,
          'personId', k.person_id::text, 'personName', k.person_name, 'byOfficer', k.by_officer, 'issued', k.issued, 'collected', k.collected,
          'valid', k.valid, 'agree', k.agree, 'disagree', k.disagree, 'abstain', k.abstain)
          order by k.attempt, k.person_id), '[]')
        from paper_count k where k.session_id = i.session_id
          and k.nomination_id = i.nomination_id and k.round = i.round),
      'result', (select t.result from item_tally t where t.session_id = i.session_id
        and t.nomination_id = i.nomination_id and t.round = i.round))
      order by i.id), '[]')
  from session_item i join nomination n on n.id = i.nomination_id
  where i.session_id = s.id)`;
