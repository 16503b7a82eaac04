import { Migration } from "@mikro-orm/migrations";

export class Prizes extends Migration {
  override up(): void {
    this.addSql(`
      create table base_salary (
        valid_from date primary key,
        record jsonb not null
      )`);
    this.addSql(`grant select on base_salary to bang_vang_app`);
    this.addSql(`
      create table prize (
        nomination_id bigint primary key references nomination,
        decided_on date not null,
        base_salary bigint not null,
        hundredths int not null,
        amount bigint not null,
        due bigint not null,
        covered_by_id bigint references nomination,
        title boolean not null,
        period_from date not null,
        period_to date not null,
        fund text,
        state_line boolean not null,
        payer_id bigint references organisation,
        rule_set_key text not null,
        legal_basis text not null,
        paper_id bigint references paper,
        paid_on date,
        paid_at timestamptz,
        paid_by_id bigint references person,
        paid_document text,
        constraint due_is_part_of_the_amount check (due between 0 and amount),
        constraint payment_is_whole check (
          num_nonnulls(paid_on, paid_at, paid_by_id, paid_document) in (0, 4)),
        constraint what_is_paid_was_due check (paid_on is null or due > 0)
      )`);
    this.addSql(`
      comment on column prize.due is
      'What of the amount is to be paid: nothing where a higher title of the same period covers it.'`);
    this.addSql(`create index prize_paper on prize (paper_id)`);
    this.addSql(`
      create function keep_prize() returns trigger language plpgsql as $$
      begin
        if (new.nomination_id, new.decided_on, new.base_salary, new.hundredths, new.amount,
            new.title, new.period_from, new.period_to, new.rule_set_key, new.paper_id)
          is distinct from
            (old.nomination_id, old.decided_on, old.base_salary, old.hundredths, old.amount,
            old.title, old.period_from, old.period_to, old.rule_set_key, old.paper_id)
          or old.paid_on is not null
            and (new.due, new.paid_on, new.paid_at, new.paid_by_id, new.paid_document)
              is distinct from
                (old.due, old.paid_on, old.paid_at, old.paid_by_id, old.paid_document)
        then
          raise exception 'a prize that was decided or paid is never changed'
            using errcode = 'insufficient_privilege';
        end if;
        return new;
      end
      $$`);
    this.addSql(`
      create trigger prizes_stay before update on prize
      for each row execute function keep_prize()`);
    this.addSql(`
      create table handover (
        nomination_id bigint primary key references nomination,
        handed_over_on date not null,
        recorded_at timestamptz not null,
        recorded_by_id bigint not null references person
      )`);
    this.addSql(`
      create trigger handovers_are_append_only
      before update or delete or truncate on handover
      for each statement execute function refuse_history_change()`);
    this.addSql(`grant select, insert on prize, handover to bang_vang_app`);
    this.addSql(`
      grant update (due, covered_by_id, paid_on, paid_at, paid_by_id, paid_document)
      on prize to bang_vang_app`);
  }
}
