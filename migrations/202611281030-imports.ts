import { Migration } from "@mikro-orm/migrations";

export class Imports extends Migration {
  override up(): void {
    this.addSql(`
      create table import (
        id bigint generated always as identity primary key,
        unit_id bigint not null references organisation,
        round_id bigint not null references round,
        award_key text references award,
        name text not null,
        sha256 text not null references blob,
        size bigint not null,
        state text not null default 'READING',
        version int not null default 1,
        failure jsonb,
        row_count int,
        sound_count int,
        warning_count int,
        error_count int,
        created_at timestamptz not null,
        created_by_id bigint not null references person,
        reported_at timestamptz,
        closed_at timestamptz,
        closed_by_id bigint references person,
        batch_id uuid,
        constraint import_state_is_known check (
          state in ('READING', 'REFUSED', 'REPORTED', 'CONFIRMED', 'DISCARDED')),
        constraint refused_import_says_why check ((state = 'REFUSED') = (failure is not null)),
        constraint confirmed_import_has_a_batch check ((state = 'CONFIRMED') = (batch_id is not null))
      )`);
    this.addSql(`
      comment on table import is
      'Lists of nominations that came as a workbook: read first, drafts only when they are confirmed.'`);
    this.addSql(`create index import_unit on import (unit_id, id)`);
    this.addSql(`create index import_reading on import (created_at) where state = 'READING'`);
    this.addSql(`
      create table import_row (
        import_id bigint not null references import,
        row int not null,
        subject_kind text,
        subject_name text,
        subject_search text,
        award_key text references award,
        person_id bigint references person,
        organisation_id bigint references organisation,
        match text,
        eligibility text,
        sound boolean not null default false,
        content jsonb not null,
        nomination_id bigint references nomination,
        primary key (import_id, row),
        constraint import_match_is_known check (match in ('BY_CODE', 'BY_NAME', 'NEW')),
        constraint import_eligibility_is_known check (
          eligibility in ('MET', 'FAILED', 'PENDING', 'UNCONFIRMED'))
      )`);
    this.addSql(`
      comment on table import_row is
      'One row of the list as it was understood, under the number it has in the sheet.'`);
    this.addSql(`
      create index import_row_person on import_row (person_id) where person_id is not null`);
    this.addSql(`
      create table import_finding (
        id bigint generated always as identity primary key,
        import_id bigint not null references import,
        row int not null,
        column_number int,
        heading text,
        severity text not null,
        refusal jsonb not null,
        constraint import_severity_is_known check (severity in ('ERROR', 'WARNING'))
      )`);
    this.addSql(`create index import_finding_row on import_finding (import_id, row, id)`);
    this.addSql(`grant select, insert, update on import to bang_vang_app`);
    this.addSql(`grant select, insert, update, delete on import_row to bang_vang_app`);
    this.addSql(`grant select, insert, delete on import_finding to bang_vang_app`);
  }
}
