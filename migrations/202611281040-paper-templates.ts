import { Migration } from "@mikro-orm/migrations";

export class PaperTemplates extends Migration {
  override up(): void {
    this.addSql(`
      create table paper_template (
        id bigint generated always as identity primary key,
        organisation_id bigint not null references organisation,
        paper text not null,
        file_name text not null,
        content bytea not null,
        sha256 text not null,
        valid_from date not null,
        uploaded_at timestamptz not null,
        uploaded_by_id bigint not null references person,
        withdrawn_at timestamptz,
        withdrawn_by_id bigint references person,
        constraint withdrawal_is_whole check ((withdrawn_at is null) = (withdrawn_by_id is null))
      )`);
    this.addSql(`
      comment on table paper_template is
      'Word templates that agencies print with instead of the shipped ones; the last one that is valid holds.'`);
    this.addSql(`
      create index paper_template_in_force
      on paper_template (organisation_id, paper, valid_from desc, id desc)
      where withdrawn_at is null`);
    this.addSql(`
      grant select, insert, update (withdrawn_at, withdrawn_by_id) on paper_template
      to bang_vang_app`);
  }
}
