import { Migration } from "@mikro-orm/migrations";

export class ImportTries extends Migration {
  override up(): void {
    this.addSql(`alter table import add column tries int not null default 0`);
    this.addSql(`
      comment on column import.tries is
      'How often its reading was begun: one that ends its worker each time is given up.'`);
    this.addSql(`
      create function enqueue_import(import_id bigint) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform graphile_worker.add_job('import', json_build_object('importId', import_id::text),
          job_key => 'import-' || import_id, max_attempts => 4);
      end
      $$`);
    this.addSql(`
      comment on function enqueue_import is
      'Has a list read. One job a list waits at a time, however often it is asked for.'`);
    this.addSql(`revoke execute on function enqueue_import from public`);
    this.addSql(`grant execute on function enqueue_import to bang_vang_app`);
  }
}
