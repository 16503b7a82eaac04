import { Migration } from "@mikro-orm/migrations";

export class Dossier extends Migration {
  override up(): void {
    this.addSql(`
      alter table nomination
        add head_of_id bigint references organisation,
        add party_managed boolean not null default false,
        add rules_on date,
        add clocks jsonb not null default '[]'`);
    this.addSql(`
      comment on column nomination.head_of_id is 'The collective the nominated person leads.'`);
    this.addSql(`
      comment on column nomination.rules_on is
      'The date whose rules apply: set when it was received complete, changed only by rebinding.'`);
    this.addSql(`
      comment on column nomination.clocks is
      'The ledger of limits in working days: running, stopped and ended, each with the periods it stood still.'`);
    this.addSql(
      `create index nomination_subject_person on nomination (subject_person_id) where subject_person_id is not null`,
    );
    this.addSql(
      `create index nomination_subject_organisation on nomination (subject_organisation_id) where subject_organisation_id is not null`,
    );
    this.addSql(`update nomination set rules_on = received_on`);
    this.addSql(`
      create table achievement (
        id bigint generated always as identity primary key,
        unit_id bigint not null references organisation,
        text text not null,
        achieved_from date,
        achieved_to date,
        created_at timestamptz not null,
        created_by_id bigint references person
      )`);
    this.addSql(`
      create table nomination_achievement (
        nomination_id bigint references nomination,
        achievement_id bigint references achievement,
        primary key (nomination_id, achievement_id)
      )`);
    this.addSql(
      `create index nomination_achievement_of on nomination_achievement (achievement_id)`,
    );
    this.addSql(`
      create table report (
        nomination_id bigint references nomination,
        number int,
        content jsonb not null,
        seq int not null,
        written_at timestamptz not null,
        written_by_id bigint not null references person,
        confirmed_at timestamptz,
        confirmed_by_id bigint references person,
        primary key (nomination_id, number)
      )`);
    this.addSql(`comment on table report is 'The achievement report: each save is a new number.'`);
    this.addSql(`
      create table dossier_snapshot (
        nomination_id bigint references nomination,
        seq int,
        content jsonb not null,
        sha256 text not null,
        taken_at timestamptz not null,
        primary key (nomination_id, seq)
      )`);
    this.addSql(`
      comment on table dossier_snapshot is 'The dossier as it was when it was sent; never changed.'`);
    this.addSql(`
      create function dossier_content(id bigint) returns jsonb stable language sql as $$
        select jsonb_build_object(
          'subject', n.subject_name, 'position', n.subject_position, 'award', n.award_key,
          'achievement', n.achievement, 'from', n.achievement_from, 'to', n.achievement_to,
          'report', (select jsonb_build_object('number', p.number, 'content', p.content,
              'confirmed', p.confirmed_at is not null)
            from report p where p.nomination_id = n.id order by p.number desc limit 1),
          'documents', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id::text,
              'type', d.type_key, 'title', d.title, 'number', d.number, 'symbol', d.symbol,
              'issuedOn', d.issued_on, 'issuer', d.issuer, 'sha256', f.sha256) order by d.id), '[]')
            from document d left join file f on f.id = d.file_id where d.nomination_id = n.id))
        from nomination n where n.id = dossier_content.id
      $$`);
    this.addSql(`
      comment on function dossier_content is
      'A dossier as it stands: what a snapshot keeps when it is sent.'`);
    this.addSql(`
      create table appraisal_line (
        id bigint generated always as identity primary key,
        nomination_id bigint not null references nomination,
        level text not null,
        criterion text not null,
        verdict text not null,
        reason text not null,
        waived boolean not null default false,
        seq int not null,
        at timestamptz not null,
        by_id bigint not null references person,
        by_name text not null
      )`);
    this.addSql(`create index appraisal_line_of on appraisal_line (nomination_id, level, id)`);
    this.addSql(`
      create table opinion (
        id bigint generated always as identity primary key,
        nomination_id bigint not null references nomination,
        organisation_id bigint references organisation,
        organisation_name text not null,
        asked_on date not null,
        asked_seq int not null,
        due_on date,
        state text not null,
        answered_on date,
        answered_seq int,
        text text,
        constraint opinion_state_is_known check (state in ('ASKED', 'ANSWERED', 'LAPSED'))
      )`);
    this.addSql(`create index opinion_of on opinion (nomination_id, id)`);
    this.addSql(`
      create table feedback (
        id bigint generated always as identity primary key,
        nomination_id bigint not null references nomination,
        text text not null,
        source text not null,
        serious boolean not null,
        received_on date not null,
        seq int not null,
        recorded_at timestamptz not null,
        recorded_by_id bigint not null references person
      )`);
    this.addSql(`create index feedback_of on feedback (nomination_id, id)`);
    this.addSql(`
      grant select, insert on achievement, nomination_achievement, dossier_snapshot,
        appraisal_line, feedback to bang_vang_app`);
    this.addSql(`grant delete on nomination_achievement to bang_vang_app`);
    this.addSql(`grant select, insert, update on report, opinion to bang_vang_app`);
  }
}
