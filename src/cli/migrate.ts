import { migrate } from "../database/migrate.ts";
import { alone } from "./alone.ts";
import { print } from "./print.ts";

/** Brings the database up to date and says what was done. */
export async function migrateDatabase(url: string): Promise<void> {
  const done = await alone(url, () => migrate(url));
  print(
    done.length > 0
      ? `Migrated: ${done.join(", ")}.`
      : "The database is up to date: nothing to migrate.",
  );
}
