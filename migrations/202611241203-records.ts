import { Migration } from "@mikro-orm/migrations";

export class Records extends Migration {
  override up(): void {
    this.addSql(`
      alter table person
        add code text constraint one_person_per_code unique,
        add unit_id bigint references organisation`);
    this.addSql(`
      create table record_batch (
        id bigint generated always as identity primary key,
        kind text not null,
        name text not null,
        sha256 text not null,
        signed_by text not null,
        signed_number text,
        signed_on date not null,
        row_count int not null,
        imported_at timestamptz not null,
        imported_by_id bigint references person,
        constraint record_kind_is_known
          check (kind in ('AWARDS', 'RATINGS', 'INDEX_RESULTS'))
      )`);
    this.addSql(
      `comment on table record_batch is 'A signed list that was imported, whole or not at all.'`,
    );
    this.addSql(`
      create table award_record (
        id bigint generated always as identity primary key,
        batch_id bigint not null references record_batch,
        person_id bigint references person,
        organisation_id bigint references organisation,
        recorded_name text not null,
        award_key text not null references award,
        commendation_type text not null,
        year int not null,
        decision_number text,
        decision_symbol text,
        decided_on date not null,
        decided_by text,
        period_from date,
        period_to date,
        valid boolean not null default true,
        constraint award_record_has_one_subject check (num_nonnulls(person_id, organisation_id) = 1)
      )`);
    this.addSql(`create index award_record_person on award_record (person_id, decided_on, id)`);
    this.addSql(
      `create index award_record_organisation on award_record (organisation_id, decided_on, id)`,
    );
    this.addSql(`
      create table rating (
        id bigint generated always as identity primary key,
        batch_id bigint not null references record_batch,
        person_id bigint references person,
        organisation_id bigint references organisation,
        year int not null,
        rating text not null,
        constraint rating_has_one_subject check (num_nonnulls(person_id, organisation_id) = 1)
      )`);
    this.addSql(`create index rating_person on rating (person_id, year, id)`);
    this.addSql(`create index rating_organisation on rating (organisation_id, year, id)`);
    this.addSql(`
      create table index_result (
        id bigint generated always as identity primary key,
        batch_id bigint not null references record_batch,
        person_id bigint references person,
        organisation_id bigint references organisation,
        index_key text not null,
        year int not null,
        score numeric not null,
        max_score numeric,
        rank int,
        constraint index_result_has_one_subject check (num_nonnulls(person_id, organisation_id) = 1),
        constraint score_is_not_negative check (score >= 0),
        constraint score_is_within_its_maximum check (max_score is null or score <= max_score)
      )`);
    this.addSql(
      `create index index_result_person on index_result (person_id, index_key, year, id)`,
    );
    this.addSql(
      `create index index_result_organisation on index_result (organisation_id, index_key, year, id)`,
    );
    this.addSql(`
      comment on table rating is 'Where a subject and year occur twice, the later row stands.'`);
    this.addSql(`
      grant select, insert on record_batch, award_record, rating, index_result to bang_vang_app`);
    this.addSql(`grant insert on person to bang_vang_app`);
  }
}
