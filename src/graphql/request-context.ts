import { issuedBefore, readToken } from "./token.ts";
import { loadViewer, type Viewer } from "../access/viewer.ts";
import { dateInVietnam } from "../award/dates.ts";
import type { CatalogueSource } from "../database/catalogue.ts";
import type { Database } from "../database/connect.ts";
import { refuse } from "../workflow/refusals.ts";
import type { GraphqlContext } from "./context.ts";
import { decodeId } from "./global-id.ts";
import { createLoaders } from "./loaders.ts";

export type ContextParts = {
  readonly database: Database;
  readonly catalogueSource: CatalogueSource;
  readonly secret: Uint8Array;
  readonly tokenMinutes: number;
};

/** What of the HTTP request matters to the API. */
export type Asking = {
  readonly requestId: string;
  readonly authorization: string | undefined;
  readonly desk: string | undefined;
  readonly now: Date;
};

/** `trouble` is why nobody can be served as the one the request names; null where all is well. */
export type RequestContext = GraphqlContext & { readonly trouble: Error | null };
