import { Migration } from "@mikro-orm/migrations";

export class Honours extends Migration {
  override up(): void {
    this.addSql(`
      create table honour (
        id bigint generated always as identity primary key,
        nomination_id bigint not null references nomination,
        entry uuid not null default gen_random_uuid(),
        published_at timestamptz not null,
        updated_at timestamptz not null,
        withdrawn_at timestamptz,
        classified boolean not null,
        year int not null,
        award_key text not null references award,
        unit_id bigint not null references organisation,
        name text not null,
        search text not null,
        unit text not null,
        achievement text not null,
        number text,
        symbol text,
        decided_on date not null,
        issuer text,
        constraint one_honour_per_nomination unique (nomination_id),
        constraint one_honour_per_entry unique (entry)
      )`);
    this.addSql(`
      comment on table honour is
      'Every award that was given, as it is told in public; what is classified or withdrawn is told to nobody.'`);
    this.addSql(`
      comment on column honour.entry is 'Its name in the feed, which leads nowhere else.'`);
    this.addSql(`
      comment on column honour.year is 'Of the day of the decision.'`);
    this.addSql(`
      comment on column honour.withdrawn_at is 'When the award was revoked.'`);
    const open = "where not classified and withdrawn_at is null";
    this.addSql(`create index honour_roll on honour (id) ${open}`);
    this.addSql(`create index honour_year on honour (year, id) ${open}`);
    this.addSql(`create index honour_award on honour (award_key, id) ${open}`);
    this.addSql(`create index honour_unit on honour (unit_id, id) ${open}`);
    this.addSql(
      `create index honour_name on honour using gin (to_tsvector('simple', search)) ${open}`,
    );
    this.addSql(`create index honour_change on honour (updated_at, id) where not classified`);
    this.addSql(`
      create index honour_withdrawn on honour (withdrawn_at, id)
      where not classified and withdrawn_at is not null`);
    this.addSql(`create index honour_decided on honour (year, award_key, nomination_id)`);
    this.addSql(`grant select, insert on honour to bang_vang_app`);
    this.addSql(`
      grant update (updated_at, withdrawn_at, name, search, unit, achievement)
      on honour to bang_vang_app`);
    this.addSql(`
      create trigger honours_stay before delete or truncate on honour
      for each statement execute function refuse_history_change()`);
    this.addSql(givenBefore);
    this.addSql(`
      create index history_returned on history_entry (nomination_id, seq) where kind = 'RETURNED'`);
  }
}

/** What was given before this table was, by the entry with which it became an award. */
const givenBefore = `
  with awarding as materialized (
    select p.key, p.version, s.key as stage
    from pipeline_definition p cross join lateral json_each(p.definition -> 'stages') s
    where s.value ->> 'outcome' = 'AWARDED'
  )
  insert into honour (nomination_id, published_at, updated_at, withdrawn_at, classified, year,
    award_key, unit_id, name, search, unit, achievement, number, symbol, decided_on, issuer)
  select n.id, given.at, coalesce(taken.at, given.at), taken.at, n.classified,
    extract(year from d.decided_on)::int, n.award_key, n.unit_id, n.subject_name,
    n.subject_search, coalesce(renamed.after, u.name_vi), n.achievement, d.number, d.symbol,
    d.decided_on, d.issuer
  from nomination n
  join organisation u on u.id = n.unit_id
  cross join lateral (
    select h.seq, h.at, h.effective_on from history_entry h
    where h.nomination_id = n.id and exists (select from awarding a
      where a.key = n.pipeline_key and a.version = n.pipeline_version and a.stage = h.to_stage)
    order by h.seq limit 1
  ) given
  cross join lateral (
    select f.decided_on, f.number, f.symbol, f.issuer from (
      select 0 as rank, p.issued_on as decided_on, p.number::text as number, p.symbol,
        o.name_vi as issuer
      from paper_line l
      join paper p on p.id = l.paper_id and p.kind = 'DECISION' and p.issued_on is not null
      join organisation o on o.id = p.issuer_id
      where l.nomination_id = n.id and l.left_at is null
      union all
      select 1, given.effective_on, e.number, e.symbol, e.issuer
      from (select) one
      left join document e on e.nomination_id = n.id and e.seq = given.seq and e.incoming
    ) f order by f.rank limit 1
  ) d
  left join lateral (
    select h.at from history_entry h
    where h.nomination_id = n.id and h.kind = 'REVOKED' order by h.seq limit 1
  ) taken on true
  left join lateral (
    select c.after from decision_correction_line c
    where c.nomination_id = n.id and c.field = 'UNIT_NAME' order by c.correction_id desc limit 1
  ) renamed on true
  where n.outcome in ('AWARDED', 'REVOKED') and n.revokes_id is null
  order by given.at, n.id`;
