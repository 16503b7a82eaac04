import { Migration } from "@mikro-orm/migrations";

export class Files extends Migration {
  override up(): void {
    this.addSql(`
      create table blob (
        sha256 text primary key,
        size bigint not null,
        media_type text not null,
        stored_at timestamptz not null
      )`);
    this.addSql(`comment on table blob is 'Contents that are stored, each once.'`);
    this.addSql(`
      create table file (
        id bigint generated always as identity primary key,
        nomination_id bigint not null references nomination,
        sha256 text not null references blob,
        name text not null,
        size bigint not null,
        media_type text not null,
        uploaded_at timestamptz not null,
        uploaded_by_id bigint not null references person
      )`);
    this.addSql(`create index file_nomination on file (nomination_id, id)`);
    this.addSql(`
      alter table document
        add file_id bigint references file,
        add reused_from_id bigint references document`);
    this.addSql(`grant select, insert on blob, file to bang_vang_app`);
  }
}
