import { Migration } from "@mikro-orm/migrations";

export class Nominations extends Migration {
  override up(): void {
    this.addSql(`create sequence nomination_code`);
    this.addSql(`
      create table nomination (
        id bigint generated always as identity primary key,
        code text not null constraint one_nomination_per_code unique,
        subject_kind text not null,
        subject_name text not null,
        subject_search text not null,
        subject_position text,
        subject_person_id bigint references person,
        subject_organisation_id bigint references organisation,
        award_key text not null references award,
        commendation_type text not null,
        achievement text not null,
        achievement_from date,
        achievement_to date,
        campaign_id bigint not null references campaign,
        round_id bigint not null references round,
        unit_id bigint not null references organisation,
        places jsonb not null,
        classified boolean not null default false,
        pipeline_key text not null,
        pipeline_version int not null,
        rule_set_key text references rule_set,
        stage text not null,
        level text not null,
        outcome text not null,
        open_holds int not null default 0,
        advice text,
        proposed_award_key text references award,
        supplements jsonb not null default '{}',
        holder_id bigint references organisation,
        stage_entered_at timestamptz not null,
        stage_seq int not null default 1,
        due_on date,
        created_at timestamptz not null,
        created_by_id bigint not null references person,
        updated_at timestamptz not null,
        submitted_at timestamptz,
        received_on date,
        version int not null,
        last_hash text not null,
        constraint nomination_runs_on_a_stored_pipeline
          foreign key (pipeline_key, pipeline_version) references pipeline_definition,
        constraint holds_are_counted check (open_holds >= 0)
      )`);
    this.addSql(`
      comment on column nomination.stage_seq is
      'Number of the history entry with which the stage was entered.'`);
    this.addSql(`create index nomination_unit on nomination (unit_id, id)`);
    this.addSql(`create index nomination_round on nomination (round_id)`);
    this.addSql(`create index nomination_campaign on nomination (campaign_id, id)`);
    this.addSql(`create index nomination_updated on nomination (updated_at, id)`);
    this.addSql(`create index nomination_due on nomination (due_on, id)`);
    this.addSql(`create index nomination_place on nomination (pipeline_key, stage, id)`);
    this.addSql(`create index nomination_name on nomination (subject_search collate "C", id)`);
    this.addSql(`
      create index nomination_figures on nomination (id) include (outcome, stage, level, unit_id,
        holder_id, award_key, campaign_id, open_holds, due_on, stage_entered_at)`);
    this.addSql(`
      comment on index nomination_figures is
      'What progress counts, a quarter of the table: read without touching the rows.'`);
    this.addSql(`
      create index nomination_subject on nomination
      using gin (to_tsvector('simple', subject_search))`);
    this.addSql(`
      create table nomination_reader (
        nomination_id bigint references nomination,
        organisation_id bigint references organisation,
        scope text not null,
        classified boolean not null default false,
        primary key (nomination_id, organisation_id, scope),
        constraint scope_is_known check (scope in ('CASE', 'CAMPAIGN', 'AUDIT'))
      )`);
    this.addSql(`
      create index nomination_reader_organisation on nomination_reader
      (organisation_id, scope, nomination_id) include (classified)`);
    this.addSql(`
      comment on table nomination_reader is
      'Whose desks may read a nomination: CASE the organisations it reached, CAMPAIGN launcher and monitors, AUDIT the organisations above the unit; the latter two only while it is no draft.'`);
    this.addSql(`
      create table waiting_desk (
        nomination_id bigint references nomination,
        organisation_id bigint references organisation,
        role_key text references role,
        due_key date not null,
        entered_at timestamptz not null,
        on_hold boolean not null,
        classified boolean not null,
        primary key (nomination_id, organisation_id, role_key)
      )`);
    this.addSql(`
      create index waiting_desk_queue on waiting_desk
      (organisation_id, role_key, due_key, nomination_id) include (on_hold, classified)`);
    this.addSql(`
      create index waiting_desk_age on waiting_desk
      (organisation_id, role_key, entered_at, nomination_id)`);
    this.addSql(`
      comment on column waiting_desk.due_key is 'The due date; infinity where there is none.'`);
    this.addSql(`grant select, insert, update on nomination to bang_vang_app`);
    this.addSql(`grant usage on sequence nomination_code to bang_vang_app`);
    this.addSql(`grant select, insert, delete on nomination_reader to bang_vang_app`);
    this.addSql(`grant select, insert, update, delete on waiting_desk to bang_vang_app`);
  }
}
