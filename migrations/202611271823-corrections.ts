import { Migration } from "@mikro-orm/migrations";

export class Corrections extends Migration {
  override up(): void {
    this.addSql(`
      create table decision_correction (
        id bigint generated always as identity primary key,
        paper_id bigint not null references paper,
        issuer_id bigint not null references organisation,
        number int not null,
        year int not null,
        symbol text not null,
        issued_on date not null,
        signer_id bigint not null references person,
        signer_name text not null,
        signer_role text not null,
        signer_position text not null,
        signing_capacity text not null,
        reason text not null,
        created_at timestamptz not null,
        constraint one_number_per_correction_and_year unique (issuer_id, year, number)
      )`);
    this.addSql(`
      comment on table decision_correction is
      'A document that corrects a published decision, which itself stays as it was signed.'`);
    this.addSql(`create index decision_correction_of on decision_correction (paper_id, id)`);
    this.addSql(`
      create table decision_correction_line (
        correction_id bigint references decision_correction,
        nomination_id bigint references nomination,
        field text,
        before text,
        after text not null,
        primary key (correction_id, nomination_id, field),
        constraint corrected_field_is_known check (field in ('SUBJECT_NAME', 'SUBJECT_POSITION',
          'UNIT_NAME', 'ACHIEVEMENT'))
      )`);
    this.addSql(`
      create index decision_correction_line_nomination
      on decision_correction_line (nomination_id, correction_id)`);
    for (const table of ["decision_correction", "decision_correction_line"]) {
      this.addSql(`
        create trigger ${table}_is_append_only
        before update or delete or truncate on ${table}
        for each statement execute function refuse_history_change()`);
      this.addSql(`grant select, insert on ${table} to bang_vang_app`);
    }
  }
}
