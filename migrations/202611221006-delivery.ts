import { Migration } from "@mikro-orm/migrations";

export class Delivery extends Migration {
  override up(): void {
    this.addSql(`
      create table outbox_message (
        id bigint generated always as identity primary key,
        nomination_id bigint not null references nomination,
        seq int not null,
        topic text not null,
        payload jsonb not null,
        created_at timestamptz not null,
        delivered_at timestamptz
      )`);
    this.addSql(`
      create index outbox_undelivered on outbox_message (nomination_id, id)
      where delivered_at is null`);
    this.addSql(`create index outbox_delivered on outbox_message (delivered_at)`);
    this.addSql(`
      create table idempotency_key (
        person_id bigint references person,
        mutation text,
        key text,
        input_hash text not null,
        answer jsonb not null,
        created_at timestamptz not null,
        primary key (person_id, mutation, key)
      )`);
    this.addSql(`create index idempotency_age on idempotency_key (created_at)`);
    this.addSql(`
      create function enqueue_job(task text, payload json) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform graphile_worker.add_job(task, payload);
      end
      $$`);
    this.addSql(`
      comment on function enqueue_job is
      'Lets the application role enqueue in its own transaction; the job library keeps its tables to their owner.'`);
    this.addSql(`revoke execute on function enqueue_job from public`);
    this.addSql(`grant execute on function enqueue_job to bang_vang_app`);
    this.addSql(`grant select, insert, update, delete on outbox_message to bang_vang_app`);
    this.addSql(`grant select, insert, delete on idempotency_key to bang_vang_app`);
  }
}
