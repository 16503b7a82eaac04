import type { Viewer } from "../access/viewer.ts";
import type { Catalogue } from "../database/catalogue.ts";
import type { Database } from "../database/connect.ts";

/** What every command is given beside its input. */
export type CommandContext = {
  readonly database: Database;
  readonly catalogue: Catalogue;
  /** Null is the clock: it holds no desk and takes only the clock's steps. */
  readonly viewer: Viewer | null;
  readonly now: Date;
  readonly requestId: string;
};

/** A command that only a person can give. */
export type PersonalContext = CommandContext & { readonly viewer: Viewer };
