import { Migration } from "@mikro-orm/migrations";

export class History extends Migration {
  override up(): void {
    this.addSql(`
      create table history_entry (
        nomination_id bigint not null references nomination,
        seq int not null,
        previous_hash text not null,
        hash text not null,
        kind text not null,
        step text,
        from_stage text,
        to_stage text not null,
        at timestamptz not null,
        effective_on date not null,
        person_id bigint references person,
        person_name text not null,
        role_key text not null,
        organisation_id bigint references organisation,
        organisation_name text,
        on_behalf_of text,
        note text,
        payload jsonb not null,
        documents jsonb not null,
        batch_id uuid,
        request_id text not null,
        constraint history_numbers_each_entry_once primary key (nomination_id, seq)
      )`);
    this.addSql(
      `create index history_batch on history_entry (batch_id) where batch_id is not null`,
    );
    this.addSql(`create index history_time on history_entry (at)`);
    this.addSql(`
      create function refuse_history_change() returns trigger language plpgsql as $$
      begin
        raise exception 'history is append-only' using errcode = 'insufficient_privilege';
      end
      $$`);
    this.addSql(`
      create trigger history_is_append_only
      before update or delete or truncate on history_entry
      for each statement execute function refuse_history_change()`);
    this.addSql(`grant select, insert on history_entry to bang_vang_app`);
  }
}
