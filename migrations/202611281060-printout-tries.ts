import { Migration } from "@mikro-orm/migrations";

export class PrintoutTries extends Migration {
  override up(): void {
    this.addSql(`
      alter table printout add column tries int not null default 0, add column rights text`);
    this.addSql(`
      comment on column printout.tries is
      'How often it was begun: one that ends its worker each time is given up, and does not end every next one.'`);
    this.addSql(`
      comment on column printout.rights is
      'Of the desks of its person when it was made; with others it is not fetched. Null: made before this was kept.'`);
    this.addSql(`
      create index printout_waiting_of on printout (requested_by_id) where state = 'WAITING'`);
    this.addSql(`
      create function enqueue_printout(printout_id bigint) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform graphile_worker.add_job('printout', json_build_object('printoutId', printout_id::text),
          job_key => 'printout-' || printout_id, max_attempts => 4);
      end
      $$`);
    this.addSql(`
      comment on function enqueue_printout is
      'Has a printout made. One job a printout waits at a time, however often it is asked for.'`);
    this.addSql(`revoke execute on function enqueue_printout from public`);
    this.addSql(`grant execute on function enqueue_printout to bang_vang_app`);
  }
}
