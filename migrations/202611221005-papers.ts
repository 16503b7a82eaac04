import { Migration } from "@mikro-orm/migrations";

export class Papers extends Migration {
  override up(): void {
    this.addSql(`
      create table document (
        id bigint generated always as identity primary key,
        nomination_id bigint not null references nomination,
        type_key text not null references document_type,
        level text not null,
        title text,
        number text,
        symbol text,
        issued_on date,
        issuer text,
        incoming boolean not null default false,
        seq int not null default 1,
        registered_at timestamptz not null,
        registered_by_id bigint references person
      )`);
    this.addSql(`
      comment on column document.seq is
      'Number of the history entry with which it was registered.'`);
    this.addSql(`create index document_nomination on document (nomination_id, id)`);
    this.addSql(`
      create table hold (
        id bigint generated always as identity primary key,
        nomination_id bigint not null references nomination,
        ground text not null,
        document_id bigint references document,
        opened_at timestamptz not null,
        opened_by_id bigint references person,
        closed_at timestamptz,
        closed_by_step text
      )`);
    this.addSql(`create index hold_nomination on hold (nomination_id, id)`);
    this.addSql(`
      create table paper (
        id bigint generated always as identity primary key,
        kind text not null,
        issuer_id bigint not null references organisation,
        stage text not null,
        number int,
        symbol text,
        year int,
        issued_on date,
        signer_id bigint references person,
        signer_name text,
        signer_role text,
        signed_at timestamptz,
        sent_at timestamptz,
        created_at timestamptz not null,
        created_by_id bigint references person,
        version int not null default 1,
        constraint paper_kind_is_known check (kind in ('SUBMISSION', 'DECISION')),
        constraint one_number_per_register_and_year unique (issuer_id, kind, year, number)
      )`);
    this.addSql(`
      create table paper_line (
        paper_id bigint references paper,
        nomination_id bigint references nomination,
        position int not null,
        left_at timestamptz,
        primary key (paper_id, nomination_id)
      )`);
    this.addSql(`create index paper_line_nomination on paper_line (nomination_id, paper_id)`);
    this.addSql(`
      create table number_register (
        issuer_id bigint references organisation,
        kind text,
        year int,
        last int not null,
        primary key (issuer_id, kind, year)
      )`);
    this.addSql(`
      comment on table number_register is
      'The last number given per organisation, kind of paper and year; raised in the transaction that numbers, so that there is no gap and no double.'`);
    this.addSql(`grant select, insert on document to bang_vang_app`);
    this.addSql(
      `grant select, insert, update on hold, paper, paper_line, number_register to bang_vang_app`,
    );
  }
}
