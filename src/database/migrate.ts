import { join } from "node:path";
import { Migrator } from "@mikro-orm/migrations";
import { MikroORM } from "@mikro-orm/postgresql";
import { Logger, runMigrations } from "graphile-worker";
import { entities } from "./connect.ts";

/** Brings the database up to date: the job library's tables first, then ours, in order of name. */
export async function migrate(url: string): Promise<readonly string[]> {
  await runMigrations({ connectionString: url, logger: new Logger(() => () => {}) });
  const orm = await MikroORM.init({
    clientUrl: url,
    entities,
    extensions: [Migrator],
    migrations: {
      path: join(import.meta.dirname, "../../migrations"),
      glob: "!(*.d).{js,ts}",
      snapshot: false,
      transactional: true,
    },
    logger: () => {},
  });
  try {
    const done = await orm.migrator.up();
    return done.map(({ name }) => name);
  } finally {
    await orm.close(true);
  }
}
