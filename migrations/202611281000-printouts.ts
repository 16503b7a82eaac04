import { Migration } from "@mikro-orm/migrations";

export class Printouts extends Migration {
  override up(): void {
    this.addSql(`
      create table printout (
        id bigint generated always as identity primary key,
        code text not null,
        kind text not null,
        subject_type text,
        subject_id bigint,
        year int,
        options jsonb not null,
        state text not null default 'WAITING',
        failure jsonb,
        requested_at timestamptz not null,
        requested_by_id bigint not null references person,
        desk_id bigint,
        finished_at timestamptz,
        file_name text,
        sha256 text references blob,
        size bigint,
        media_type text,
        lines int,
        title text,
        issuer text,
        number text,
        issued_on date,
        draft boolean not null default false,
        stamp text,
        constraint one_code_a_printout unique (code),
        constraint printout_state_is_known check (state in ('WAITING', 'READY', 'FAILED')),
        constraint printout_is_whole check (
          (state = 'READY') = (num_nonnulls(file_name, sha256, size, media_type, title) = 5)),
        constraint failure_has_a_reason check ((state = 'FAILED') = (failure is not null))
      )`);
    this.addSql(`
      comment on table printout is
      'Files the server makes out of what it keeps: for whom, of what, and what their code stands for.'`);
    this.addSql(`
      comment on column printout.stamp is
      'Of what the printout says; another stamp of the same thing means that it says something else now.'`);
    this.addSql(`create index printout_mine on printout (requested_by_id, id desc)`);
    this.addSql(`
      create index printout_waiting on printout (requested_at) where state = 'WAITING'`);
    this.addSql(`
      create function keep_printout() returns trigger language plpgsql as $$
      begin
        if old.state <> 'WAITING' then
          raise exception 'a printout that was made is never changed'
            using errcode = 'insufficient_privilege';
        end if;
        return new;
      end
      $$`);
    this.addSql(`
      create trigger printout_stays before update or delete on printout
      for each row execute function keep_printout()`);
    this.addSql(`grant select, insert, update on printout to bang_vang_app`);
  }
}
