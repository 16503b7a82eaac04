import type { Viewer } from "../access/viewer.ts";
import type { Catalogue } from "../database/catalogue.ts";
import type { Db } from "../database/sql.ts";

/** What every query is given beside its question. */
export type QueryContext = {
  readonly db: Db;
  readonly catalogue: Catalogue;
  readonly viewer: Viewer;
  readonly now: Date;
};
