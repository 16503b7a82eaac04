import { Migration } from "@mikro-orm/migrations";

export class Campaigns extends Migration {
  override up(): void {
    this.addSql(`
      create table campaign (
        id bigint generated always as identity primary key,
        code text not null constraint one_campaign_per_code unique,
        name_vi text not null,
        name_en text not null,
        commendation_type text not null,
        launched_by_id bigint not null references organisation,
        valid_from date not null,
        valid_to date not null,
        record jsonb not null
      )`);
    this.addSql(`
      create table campaign_monitor (
        campaign_id bigint references campaign,
        organisation_id bigint references organisation,
        primary key (campaign_id, organisation_id)
      )`);
    this.addSql(`
      create table round (
        id bigint generated always as identity primary key,
        code text not null constraint one_round_per_code unique,
        campaign_id bigint not null references campaign,
        kind text not null,
        year int not null,
        name_vi text not null,
        name_en text not null,
        opens_on date,
        unit_before date,
        department_before date,
        inclusive boolean not null,
        awards text[] not null,
        papers text[] not null,
        demo boolean not null
      )`);
    this.addSql(`create index round_campaign on round (campaign_id)`);
    this.addSql(`grant select on campaign, campaign_monitor, round to bang_vang_app`);
  }
}
