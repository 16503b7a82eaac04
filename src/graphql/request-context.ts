import { isNativeError } from "node:util/types";
import { loadViewer, type Viewer } from "../access/viewer.ts";
import { dateInVietnam } from "../award/dates.ts";
import type { CatalogueSource } from "../database/catalogue.ts";
import type { Database } from "../database/connect.ts";
import { refuse } from "../workflow/refusals.ts";
import type { GraphqlContext } from "./context.ts";
import { endingWith } from "./errors.ts";
import { fromGlobalId } from "./global-id.ts";
import { createLoaders } from "./loaders.ts";
import { issuedBefore, readToken } from "./token.ts";

export type ContextParts = {
  readonly database: Database;
  readonly catalogueSource: CatalogueSource;
  readonly secret: Uint8Array;
  readonly tokenMinutes: number;
  readonly fileMaxBytes: number;
};

/** What of the HTTP request matters to the API. */
export type Asking = {
  readonly requestId: string;
  readonly authorization: string | undefined;
  readonly desk: string | undefined;
  readonly now: Date;
};

/** `trouble` is why the request's token or desk cannot be honoured; null where all is well. */
export type RequestContext = GraphqlContext & { readonly trouble: Error | null };

/** Who asks, with the catalogue and the loaders of one request. */
export async function requestContext(parts: ContextParts, asking: Asking): Promise<RequestContext> {
  const { database, catalogueSource, secret, tokenMinutes, fileMaxBytes } = parts;
  const { requestId, now } = asking;
  const catalogue = await catalogueSource.current().catch((error: unknown) => {
    throw endingWith(200, asError(error));
  });
  const { viewer, trouble } = await viewerOf(parts, asking);
  const base = { database, catalogue, viewer, now, requestId };
  return { ...base, secret, tokenMinutes, fileMaxBytes, loaders: createLoaders(base), trouble };
}

/** Nobody where no token was sent; a bad one is trouble and not nobody. */
async function viewerOf(
  parts: ContextParts,
  asking: Asking,
): Promise<{ readonly viewer: Viewer | null; readonly trouble: Error | null }> {
  if (asking.authorization === undefined) return { viewer: null, trouble: null };
  try {
    const viewer = await holderOf(parts, asking.authorization, asking.now);
    return { viewer: atDesk(viewer, asking.desk), trouble: null };
  } catch (error) {
    return { viewer: null, trouble: asError(error) };
  }
}

function asError(error: unknown): Error {
  return isNativeError(error) ? error : new Error(String(error));
}

async function holderOf(
  { database, secret }: ContextParts,
  authorization: string,
  now: Date,
): Promise<Viewer> {
  const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? refuse("TOKEN_INVALID");
  const holder = await readToken(secret, token ?? "", now);
  const viewer = await loadViewer(database.db, holder.accountId, dateInVietnam(now));
  if (!viewer || issuedBefore(holder, viewer.tokensValidFrom)) return refuse("TOKEN_INVALID");
  return viewer;
}

function atDesk(viewer: Viewer, header: string | undefined): Viewer {
  if (header === undefined) return viewer;
  const chosenDesk = fromGlobalId("X-Desk", "Desk", header);
  if (!viewer.desks.some((desk) => desk.id === chosenDesk)) return refuse("NOT_YOUR_DESK");
  return { ...viewer, chosenDesk };
}
