import { Migration } from "@mikro-orm/migrations";

export class Revocation extends Migration {
  override up(): void {
    this.addSql(`
      alter table nomination
        add revokes_id bigint references nomination,
        add leans_on bigint[] not null default '{}'`);
    this.addSql(`
      comment on column nomination.revokes_id is
      'The awarded nomination this one is to revoke; null for a nomination for an award.'`);
    this.addSql(`
      comment on column nomination.leans_on is
      'Awarded nominations whose awards the last favourable appraisal rested on.'`);
    this.addSql(`
      create index nomination_revokes on nomination (revokes_id, id) where revokes_id is not null`);
    this.addSql(`
      create unique index one_revocation_at_a_time on nomination (revokes_id)
      where revokes_id is not null and outcome = 'IN_PROGRESS'`);
    this.addSql(`
      create index nomination_leans_on on nomination using gin (leans_on)`);
    this.addSql(`drop index nomination_figures`);
    this.addSql(`
      create index nomination_figures on nomination (id) include (outcome, stage, level, unit_id,
        holder_id, award_key, campaign_id, open_holds, due_on, stage_entered_at, revokes_id)`);
    this.addSql(`
      comment on index nomination_figures is
      'What progress counts, a quarter of the table: read without touching the rows.'`);
    this.addSql(`
      create table revocation (
        nomination_id bigint primary key references nomination,
        ground text not null,
        conclusion_id bigint not null references document,
        money_owed bigint not null,
        received_on date,
        constraint revocation_ground_is_known check (ground in ('FRAUD', 'FALSE_DOCUMENTS',
          'UNLAWFUL_PROCESS', 'CRITERIA_NOT_MET')),
        constraint money_owed_is_not_negative check (money_owed >= 0)
      )`);
    this.addSql(`
      comment on column revocation.received_on is
      'The day the recipient received the decision; the limit of the recovery counts from it.'`);
    this.addSql(`
      create table recovery (
        id bigint generated always as identity primary key,
        nomination_id bigint not null references revocation,
        what text not null,
        amount bigint,
        recovered_on date not null,
        seq int not null,
        recorded_at timestamptz not null,
        recorded_by_id bigint not null references person,
        constraint recovered_thing_is_known check (what in ('ITEM', 'MONEY')),
        constraint only_money_has_an_amount check ((what = 'MONEY') = (amount is not null)),
        constraint recovered_amount_is_positive check (amount > 0)
      )`);
    this.addSql(`create index recovery_nomination on recovery (nomination_id, id)`);
    this.addSql(`
      create unique index item_comes_back_once on recovery (nomination_id) where what = 'ITEM'`);
    this.addSql(`
      create trigger recoveries_are_append_only
      before update or delete or truncate on recovery
      for each statement execute function refuse_history_change()`);
    this.addSql(`grant select, insert, update (received_on) on revocation to bang_vang_app`);
    this.addSql(`grant select, insert on recovery to bang_vang_app`);
  }
}
