import { Migration } from "@mikro-orm/migrations";

const signing = {
  UNIT_HEAD: ["HEAD", "DEPUTY_FOR", "ACTING"],
  OFFICE_CHIEF: ["BY_ORDER", "HEAD"],
  DIRECTOR: ["HEAD", "ACTING"],
  DEPUTY_DIRECTOR: ["DEPUTY_FOR", "AUTHORISED"],
  COMMUNE_CHAIR: ["HEAD", "ON_BEHALF", "DEPUTY_FOR", "ACTING"],
  PROVINCE_CHAIR: ["HEAD", "ON_BEHALF", "DEPUTY_FOR", "ACTING"],
  PROVINCE_REVIEW_CHIEF: ["HEAD", "DEPUTY_FOR", "BY_ORDER"],
};

export class SigningCapacity extends Migration {
  override up(): void {
    this.addSql(`
      alter table paper
        add signing_capacity text,
        add signer_position text,
        add constraint signing_capacity_is_known check (signing_capacity in ('HEAD', 'ON_BEHALF',
          'DEPUTY_FOR', 'BY_ORDER', 'AUTHORISED', 'ACTING'))`);
    this.addSql(`
      comment on column paper.signer_position is 'The position of who signed it, as it was then.'`);
    // Roles of an earlier release, which outlive an upgrade, say nothing of it.
    for (const [role, capacities] of Object.entries(signing))
      this.addSql(`
        update role set record = record || '{"signsAs": ${JSON.stringify(capacities)}}'
        where key = '${role}' and record -> 'signsAs' is null`);
    this.addSql(`update catalogue_revision set revision = revision + 1`);
  }
}
