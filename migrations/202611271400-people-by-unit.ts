import { Migration } from "@mikro-orm/migrations";

export class PeopleByUnit extends Migration {
  override up(): void {
    this.addSql(`create index person_unit on person (unit_id) where unit_id is not null`);
  }
}
