import { Migration } from "@mikro-orm/migrations";

export class AccountActs extends Migration {
  override up(): void {
    this.addSql(`
      create table account_act (
        id bigint generated always as identity primary key,
        account_id bigint not null references account,
        desk_id bigint references desk,
        kind text not null,
        at timestamptz not null,
        person_id bigint not null references person,
        person_name text not null,
        detail jsonb not null,
        request_id text not null,
        constraint account_act_kind_is_known check (kind in ('ACCOUNT_CREATED',
          'ACCOUNT_DISABLED', 'ACCOUNT_ENABLED', 'PASSWORD_RESET', 'DESK_OPENED', 'DESK_CLOSED'))
      )`);
    this.addSql(`
      comment on table account_act is 'What administrators did to accounts and desks.'`);
    this.addSql(`create index account_act_account on account_act (account_id, id)`);
    this.addSql(`
      create trigger account_acts_are_append_only
      before update or delete or truncate on account_act
      for each statement execute function refuse_history_change()`);
    this.addSql(`
      alter table desk
        drop constraint desk_ends_after_it_begins,
        add constraint desk_ends_after_it_begins check (valid_to >= valid_from - 1)`);
    this.addSql(`
      comment on column desk.valid_to is
      'Last day it is held; the day before the first where it was closed before it was held.'`);
    this.addSql(`grant select, insert on account_act to bang_vang_app`);
    this.addSql(`revoke update on account from bang_vang_app`);
    this.addSql(`
      grant insert (person_id, username, password_hash),
        update (password_hash, tokens_valid_from, disabled) on account to bang_vang_app`);
    this.addSql(`
      grant insert (person_id, organisation_id, role_key, cleared, valid_from),
        update (valid_to) on desk to bang_vang_app`);
  }
}
