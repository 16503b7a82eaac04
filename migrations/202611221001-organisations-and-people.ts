import { Migration } from "@mikro-orm/migrations";

export class OrganisationsAndPeople extends Migration {
  override up(): void {
    this.addSql(`
      create table organisation (
        id bigint generated always as identity primary key,
        code text not null constraint one_organisation_per_code unique,
        name_vi text not null,
        name_en text not null,
        symbol text not null,
        kind text not null,
        parent_id bigint references organisation,
        successor_id bigint references organisation,
        valid_from date not null,
        valid_to date,
        lineage bigint[] not null default '{}',
        offices jsonb not null default '{}',
        confidence text not null,
        constraint ends_after_it_begins check (valid_to >= valid_from)
      )`);
    this.addSql(`create index organisation_parent on organisation (parent_id)`);
    this.addSql(`create index organisation_successor on organisation (successor_id)`);
    this.addSql(`create index organisation_subtree on organisation using gin (lineage)`);
    this.addSql(`
      comment on column organisation.lineage is 'Ids from the root down to itself.'`);
    this.addSql(`
      create table person (
        id bigint generated always as identity primary key,
        full_name text not null,
        position_vi text not null,
        position_en text not null
      )`);
    this.addSql(`
      create table account (
        id bigint generated always as identity primary key,
        person_id bigint not null references person constraint one_account_per_person unique,
        username text not null constraint one_account_per_username unique,
        password_hash text not null,
        tokens_valid_from timestamptz not null default 'epoch',
        disabled boolean not null default false,
        demo boolean not null default false
      )`);
    this.addSql(`
      create table sign_in_failure (
        username_hash text primary key,
        failures int not null,
        last_failed_at timestamptz not null
      )`);
    this.addSql(`
      create table desk (
        id bigint generated always as identity primary key,
        person_id bigint not null references person,
        organisation_id bigint not null references organisation,
        role_key text not null references role,
        cleared boolean not null default false,
        valid_from date not null,
        valid_to date,
        constraint desk_ends_after_it_begins check (valid_to >= valid_from)
      )`);
    this.addSql(`create index desk_person on desk (person_id)`);
    this.addSql(`create index desk_organisation on desk (organisation_id, role_key)`);
    this.addSql(`grant select on organisation, person, desk to bang_vang_app`);
    this.addSql(`grant select, update on account to bang_vang_app`);
    this.addSql(`grant select, insert, update, delete on sign_in_failure to bang_vang_app`);
  }
}
