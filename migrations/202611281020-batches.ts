import { Migration } from "@mikro-orm/migrations";

export class Batches extends Migration {
  override up(): void {
    this.addSql(`
      create table batch (
        id bigint generated always as identity primary key,
        batch_id uuid not null unique,
        person_id bigint not null references person,
        desk_id bigint references desk,
        step text not null,
        step_vi text not null,
        step_en text not null,
        state text not null,
        requires jsonb not null,
        input jsonb,
        request_id text,
        retry_of_id bigint unique references batch,
        created_at timestamptz not null,
        expires_at timestamptz,
        started_at timestamptz,
        finished_at timestamptz,
        constraint batch_state_is_known check (state in ('PREVIEW', 'RUNNING', 'DONE', 'CANCELLED')),
        constraint only_a_preview_expires check ((state = 'PREVIEW') = (expires_at is not null)),
        constraint started_batch_has_its_input check (
          (state = 'PREVIEW') = (input is null) and (input is null) = (request_id is null)
          and (input is null) = (started_at is null)),
        constraint ended_batch_has_its_time check (
          (state in ('DONE', 'CANCELLED')) = (finished_at is not null))
      )`);
    this.addSql(`
      comment on table batch is
      'One step for many nominations: first a preview that freezes what was seen, then the work.'`);
    this.addSql(`
      comment on column batch.batch_id is 'Stands in the history entries of what it moved.'`);
    this.addSql(`
      comment on column batch.desk_id is 'The desk the person chose to act for; null where he chose none.'`);
    this.addSql(`create index batch_person on batch (person_id, id)`);
    this.addSql(`create index batch_under_way on batch (id) where state = 'RUNNING'`);
    this.addSql(`create index batch_preview_expiry on batch (expires_at) where state = 'PREVIEW'`);
    this.addSql(`
      create table batch_item (
        id bigint generated always as identity primary key,
        batch_id bigint not null references batch on delete cascade,
        nomination_id bigint not null,
        version int not null,
        state text not null,
        seq int,
        refusal jsonb,
        constraint nomination_once_a_batch unique (batch_id, nomination_id),
        constraint batch_item_state_is_known check (
          state in ('WAITING', 'BLOCKED', 'MOVED', 'REFUSED', 'FAILED', 'CANCELLED')),
        constraint moved_item_has_its_entry check ((state = 'MOVED') = (seq is not null)),
        constraint stopped_item_has_its_refusal check (
          (state in ('BLOCKED', 'REFUSED', 'FAILED')) = (refusal is not null))
      )`);
    this.addSql(`
      comment on column batch_item.nomination_id is
      'As it was asked for: one that is not there, or not for the person, is kept as a refusal.'`);
    this.addSql(`
      comment on column batch_item.version is 'The version the preview saw; 0 where it saw none.'`);
    this.addSql(`create index batch_item_state on batch_item (batch_id, state, id)`);
    this.addSql(`
      create function refuse_loss_of_batch() returns trigger language plpgsql as $$
      begin
        if old.state <> 'PREVIEW' then
          raise exception 'A batch that was started is kept.';
        end if;
        return old;
      end
      $$`);
    this.addSql(`
      create trigger started_batches_are_kept before delete on batch
      for each row execute function refuse_loss_of_batch()`);
    this.addSql(`grant select, insert, delete on batch to bang_vang_app`);
    this.addSql(`
      grant update (state, step_vi, step_en, requires, input, request_id, expires_at, started_at,
        finished_at)
      on batch to bang_vang_app`);
    this.addSql(`grant select, insert on batch_item to bang_vang_app`);
    this.addSql(`grant update (state, seq, refusal) on batch_item to bang_vang_app`);
  }
}
