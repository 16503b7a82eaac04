import { Migration } from "@mikro-orm/migrations";

export class Catalogue extends Migration {
  override up(): void {
    this.addSql(`
      do $$
      begin
        create role bang_vang_app nologin;
      exception
        when duplicate_object or unique_violation then null;
      end
      $$`);
    this.addSql(`grant bang_vang_app to current_user`);
    this.addSql(`grant usage on schema public to bang_vang_app`);
    for (const table of ["award", "role", "document_type", "rule_set"])
      this.addSql(`create table ${table} (key text primary key, record jsonb not null)`);
    this.addSql(`create table calendar_year (year int primary key, record jsonb not null)`);
    this.addSql(`
      create table working_day (
        date date primary key,
        ordinal int not null,
        working boolean not null,
        provisional boolean not null
      )`);
    this.addSql(`
      comment on table working_day is
      'Every day of the known calendar years; ordinal counts the working days up to it, so that an age in working days is a subtraction.'`);
    this.addSql(`
      create table pipeline_definition (
        key text,
        version int,
        hash text not null,
        definition json not null,
        stored_at timestamptz not null default now(),
        primary key (key, version)
      )`);
    this.addSql(`
      create table catalogue_revision (
        single boolean primary key default true check (single),
        revision bigint not null
      )`);
    this.addSql(`insert into catalogue_revision (revision) values (0)`);
    this.addSql(`
      grant select on award, role, document_type, rule_set, calendar_year, working_day,
        pipeline_definition, catalogue_revision to bang_vang_app`);
  }
}
