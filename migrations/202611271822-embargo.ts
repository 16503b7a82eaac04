import { Migration } from "@mikro-orm/migrations";

export class Embargo extends Migration {
  override up(): void {
    this.addSql(`alter table paper add circle bigint[]`);
    this.addSql(`
      comment on column paper.circle is
      'The organisations that read a decision before it is published: those that prepare, sign, number or issue it.'`);
    this.addSql(`
      alter table nomination
        add embargo jsonb,
        add embargo_circle bigint[],
        add embargo_clocks jsonb,
        add constraint embargo_has_a_circle
          check ((embargo is null) = (embargo_circle is null)
            and (embargo is null) = (embargo_clocks is null))`);
    this.addSql(`
      comment on column nomination.embargo is
      'How it is shown outside the circle while its decision is not published: as it stood before it was approved.'`);
    this.addSql(`create index nomination_embargo on nomination (id) where embargo is not null`);
    this.addSql(`drop index nomination_figures`);
    this.addSql(`
      create index nomination_figures on nomination (id) include (outcome, stage, level, unit_id,
        holder_id, award_key, campaign_id, open_holds, due_on, stage_entered_at, embargo,
        embargo_circle)`);
  }
}
