import type { Viewer } from "../access/viewer.ts";
import type { Catalogue } from "../database/catalogue.ts";
import type { Database } from "../database/connect.ts";
import type { QueryContext } from "../queries/context.ts";
import { refuse } from "../workflow/refusals.ts";

/** Who asks, when, and of what. */
export type Asker = {
  /** Null where nobody is signed in. */
  readonly viewer: Viewer | null;
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly now: Date;
};

/** Who asks; refuses where nobody is signed in. */
export function viewerOf({ viewer }: Pick<Asker, "viewer">): Viewer {
  return viewer ?? refuse("SIGN_IN_REQUIRED");
}

/** What the queries are given; refuses where nobody is signed in. */
export function queryContextOf(asker: Asker): QueryContext {
  const { database, catalogue, now } = asker;
  return { db: database.db, catalogue, viewer: viewerOf(asker), now };
}
