import { Migration } from "@mikro-orm/migrations";

export class Councils extends Migration {
  override up(): void {
    this.councils();
    this.sessions();
    this.ballots();
    this.results();
    this.addSql(`
      grant select, insert on council, session_member, session_item, recusal, ballot_cast,
        open_ballot, sealed_ballot, paper_count, item_tally, council_act, council_member,
        council_session to bang_vang_app`);
    this.addSql(`grant update (valid_to) on council, council_member to bang_vang_app`);
    this.addSql(`
      grant update on council_session, session_member, session_item to bang_vang_app`);
    this.addSql(`grant delete on session_item, sealed_ballot to bang_vang_app`);
  }

  private councils(): void {
    this.addSql(`
      create table council (
        id bigint generated always as identity primary key,
        organisation_id bigint not null references organisation,
        name_vi text not null,
        name_en text not null,
        established_by text not null,
        valid_from date not null,
        valid_to date,
        constraint council_ends_after_it_begins check (valid_to >= valid_from),
        constraint one_council_per_document unique (organisation_id, established_by)
      )`);
    this.addSql(`
      comment on column council.established_by is
      'Number, symbol and date of the decision that set it up, as it is cited.'`);
    this.addSql(`
      create table council_member (
        id bigint generated always as identity primary key,
        council_id bigint not null references council,
        person_id bigint not null references person,
        position text not null,
        votes boolean not null,
        established_by text not null,
        valid_from date not null,
        valid_to date,
        constraint membership_ends_after_it_begins check (valid_to >= valid_from - 1),
        constraint council_position_is_known
          check (position in ('CHAIR', 'DEPUTY_CHAIR', 'SECRETARY', 'MEMBER'))
      )`);
    this.addSql(`create index council_member_of on council_member (council_id, id)`);
    this.addSql(`create index council_member_person on council_member (person_id)`);
  }

  private sessions(): void {
    this.addSql(`
      create table council_session (
        id bigint generated always as identity primary key,
        council_id bigint not null references council,
        state text not null,
        version int not null,
        meets_on date not null,
        place text not null,
        ballot_form text not null,
        convened_at timestamptz not null,
        convened_by_id bigint not null references person,
        opened_at timestamptz,
        opened_by_id bigint references person,
        closed_at timestamptz,
        closed_by_id bigint references person,
        signed_at timestamptz,
        signed_by_id bigint references person,
        cancelled_at timestamptz,
        cancelled_by_id bigint references person,
        cancel_reason text,
        minutes_number text,
        minutes_symbol text,
        result jsonb,
        result_sha256 text,
        constraint session_state_is_known
          check (state in ('CONVENED', 'OPEN', 'CLOSED', 'SIGNED', 'CANCELLED')),
        constraint ballot_form_is_known check (ballot_form in ('ELECTRONIC', 'PAPER')),
        constraint signed_with_its_hash
          check ((state = 'SIGNED') = (result_sha256 is not null))
      )`);
    this.addSql(`create index council_session_day on council_session (council_id, meets_on, id)`);
    this.addSql(`create index council_session_list on council_session (meets_on, id)`);
    this.addSql(`
      create table session_member (
        session_id bigint references council_session,
        person_id bigint references person,
        person_name text not null,
        position text not null,
        votes boolean not null,
        attendance text not null,
        substitute_person_id bigint references person,
        substitute_name text,
        primary key (session_id, person_id),
        constraint attendance_is_known check (attendance in ('EXPECTED', 'PRESENT', 'ABSENT'))
      )`);
    this.addSql(`
      comment on table session_member is
      'The council as it was when the session opened: who votes does not change afterwards.'`);
    this.addSql(`
      create index session_member_substitute on session_member (substitute_person_id)
      where substitute_person_id is not null`);
    this.addSql(`
      create table session_item (
        id bigint generated always as identity primary key,
        session_id bigint not null references council_session,
        nomination_id bigint not null references nomination,
        stage_seq int not null,
        rule jsonb not null,
        secret boolean not null,
        state text not null,
        round int not null default 1,
        revotes int not null default 0,
        reason text,
        live boolean not null default true,
        constraint nomination_once_a_session unique (session_id, nomination_id),
        constraint item_state_is_known check (state in ('PENDING', 'OPEN', 'CLOSED', 'ADVANCED'))
      )`);
    this.addSql(`
      create unique index nomination_in_one_open_session on session_item (nomination_id)
      where live`);
    this.addSql(`create index session_item_nomination on session_item (nomination_id, id)`);
    this.addSql(`
      comment on column session_item.stage_seq is
      'The nomination''s stage_seq when it was put on the agenda: the vote is about that stay.'`);
    this.addSql(`
      comment on column session_item.live is
      'False once the session is signed or cancelled: the nomination may come before another.'`);
    this.addSql(`
      comment on column session_item.reason is 'Why the present round is held after another.'`);
    this.addSql(`
      create table recusal (
        session_id bigint,
        nomination_id bigint,
        person_id bigint,
        ground text not null,
        note text,
        primary key (session_id, nomination_id, person_id),
        foreign key (session_id, nomination_id)
          references session_item (session_id, nomination_id),
        foreign key (session_id, person_id) references session_member,
        constraint recusal_ground_is_known check (ground in ('NOMINEE', 'HEAD_OF_COLLECTIVE',
          'SIGNED_SUBMISSION', 'SUBSTITUTE', 'DECLARED'))
      )`);
  }

  private ballots(): void {
    this.addSql(`
      create table ballot_cast (
        session_id bigint,
        nomination_id bigint,
        round int,
        person_id bigint,
        method text not null,
        entered_by_id bigint not null references person,
        document text,
        constraint one_ballot_each primary key (session_id, nomination_id, round, person_id),
        foreign key (session_id, nomination_id)
          references session_item (session_id, nomination_id),
        foreign key (session_id, person_id) references session_member,
        constraint ballot_method_is_known check (method in ('ELECTRONIC', 'WRITTEN'))
      )`);
    this.addSql(`
      comment on column ballot_cast.document is
      'The letter in which an absent member gave his opinion.'`);
    this.addSql(`
      comment on table ballot_cast is
      'That a member has voted; neither when nor how, so that it tells nothing of a secret ballot.'`);
    this.addSql(`
      create table open_ballot (
        session_id bigint,
        nomination_id bigint,
        round int,
        person_id bigint,
        choice text not null,
        primary key (session_id, nomination_id, round, person_id),
        foreign key (session_id, nomination_id, round, person_id) references ballot_cast,
        constraint choice_is_known check (choice in ('AGREE', 'DISAGREE', 'ABSTAIN'))
      )`);
    this.addSql(`
      create table sealed_ballot (
        id uuid primary key default gen_random_uuid(),
        session_id bigint not null,
        nomination_id bigint not null,
        round int not null,
        seal bytea not null,
        foreign key (session_id, nomination_id)
          references session_item (session_id, nomination_id)
      )`);
    this.addSql(
      `create index sealed_ballot_item on sealed_ballot (session_id, nomination_id, round)`,
    );
    this.addSql(`
      comment on table sealed_ballot is
      'Choices of secret ballots under a key that is not in the database; deleted when they are counted.'`);
  }

  private results(): void {
    this.addSql(`
      create table paper_count (
        session_id bigint,
        nomination_id bigint,
        round int,
        attempt int,
        person_id bigint references person,
        person_name text not null,
        by_officer boolean not null,
        issued int not null,
        collected int not null,
        valid int not null,
        agree int not null,
        disagree int not null,
        abstain int not null,
        at timestamptz not null,
        primary key (session_id, nomination_id, round, attempt, person_id),
        foreign key (session_id, nomination_id)
          references session_item (session_id, nomination_id),
        constraint paper_count_adds_up check (0 <= least(agree, disagree, abstain)
          and agree + disagree + abstain = valid and valid <= collected and collected <= issued)
      )`);
    this.addSql(`
      create table item_tally (
        session_id bigint,
        nomination_id bigint,
        round int,
        total_members int not null,
        present int not null,
        recused int not null,
        may_vote int not null,
        ballots_issued int not null,
        ballots_collected int not null,
        valid_ballots int not null,
        agree int not null,
        disagree int not null,
        abstain int not null,
        absent_written int not null,
        absent_written_agree int,
        result text not null,
        reason text,
        closed_at timestamptz not null,
        primary key (session_id, nomination_id, round),
        foreign key (session_id, nomination_id)
          references session_item (session_id, nomination_id),
        constraint vote_result_is_known check (result in ('ENDORSED', 'NOT_ENDORSED', 'TIED'))
      )`);
    this.addSql(`
      create table council_act (
        id bigint generated always as identity primary key,
        council_id bigint not null references council,
        session_id bigint references council_session,
        kind text not null,
        at timestamptz not null,
        person_id bigint not null references person,
        person_name text not null,
        detail jsonb not null,
        request_id text not null
      )`);
    this.addSql(`create index council_act_of on council_act (council_id, id)`);
    this.addSql(`create index council_act_session on council_act (session_id, id)`);
    this.addSql(`
      comment on table council_act is
      'What was done to councils and sessions; never that or how somebody voted.'`);
    for (const table of ["paper_count", "item_tally", "council_act", "recusal", "ballot_cast"])
      this.addSql(`
        create trigger ${table}_is_append_only
        before update or delete or truncate on ${table}
        for each statement execute function refuse_history_change()`);
  }
}
