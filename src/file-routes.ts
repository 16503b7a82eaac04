import type { Readable } from "node:stream";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { loadViewer } from "./access/viewer.ts";
import { dateInVietnam } from "./award/dates.ts";
import type { PersonalContext } from "./commands/context.ts";
import { keepImport, mostListBytes } from "./commands/keep-import.ts";
import { keepFile } from "./commands/request-upload.ts";
import { rowOf, sql } from "./database/sql.ts";
import { mediaTypeOf } from "./files/file-kind.ts";
import { readDownload, readImport, readPrintout, readUpload } from "./files/file-token.ts";
import { discard, receive } from "./files/receive.ts";
import { scan } from "./files/scan.ts";
import type { FileStore } from "./files/store.ts";
import { turns } from "./files/turns.ts";
import { clientRefusal } from "./graphql/errors.ts";
import { toGlobalId } from "./graphql/global-id.ts";
import { printoutFile } from "./papers/printouts/fetch.ts";
import { type DocumentFile, fileOfDocument } from "./queries/files.ts";
import type { ServerParts } from "./server.ts";
import { type Refusal, refuse, Refused } from "./workflow/refusals.ts";

export type FileParts = {
  readonly store: FileStore;
  /** A folder for uploads under way. */
  readonly arriving: string;
  readonly maxBytes: number;
  readonly scanCommand: readonly string[];
};

export const uploadsAt = "/documents/uploads/";
export const listsAt = `${uploadsAt}lists/`;
export const filesAt = "/documents/files/";
export const printoutsAt = "/documents/printouts/";

const mostAtOnce = 64;
/** Read at the same time; each takes memory for what has arrived and is not on the disk yet. */
const mostRead = 8;
const inTurn = turns(mostRead);
/** What a browser shows by itself without running anything of it. */
const shown = ["application/pdf", "image/png", "image/jpeg"];

type Token = { readonly Params: { readonly token: string } };
type Download = Token & { readonly Querystring: { readonly inline?: string } };

/** Files come and go over plain HTTP, at addresses that the API signs for one person and one file. */
export async function addFileRoutes(app: FastifyInstance, parts: ServerParts): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // Nothing is read here: the handler takes the stream as it comes.
    scope.addContentTypeParser("*", (_request, stream, done) => done(null, stream));
    let underway = 0;
    const receiving =
      (take: Receiving) => async (request: FastifyRequest<Token>, reply: FastifyReply) => {
        try {
          if (underway >= mostAtOnce) refuse("TOO_MANY_UPLOADS");
          underway += 1;
          return await take(request, reply, parts).finally(() => {
            underway -= 1;
          });
        } catch (error) {
          return refused(reply, error);
        }
      };
    const options = { bodyLimit: Number.MAX_SAFE_INTEGER };
    scope.put<Token>(`${uploadsAt}:token`, options, receiving(upload));
    scope.put<Token>(`${listsAt}:token`, options, receiving(uploadList));
    scope.get<Download>(`${filesAt}:token`, async (request, reply) => {
      try {
        return await download(request, reply, parts);
      } catch (error) {
        return refused(reply, error);
      }
    });
    scope.get<Token>(`${printoutsAt}:token`, async (request, reply) => {
      try {
        return await fetchPrintout(request, reply, parts);
      } catch (error) {
        return refused(reply, error);
      }
    });
  });
}

type Receiving = (
  request: FastifyRequest<Token>,
  reply: FastifyReply,
  parts: ServerParts,
) => Promise<unknown>;

async function upload(request: FastifyRequest<Token>, reply: FastifyReply, parts: ServerParts) {
  const now = (parts.clock ?? (() => new Date()))();
  const permit = await readUpload(parts.secret, request.params.token, now);
  const context = await contextOf(request, parts, permit.username, now);
  const content = await stored(request, parts.files, permit.name);
  const { id, ...rest } = await keepFile(context, permit, content);
  return reply.code(201).send({ fileId: toGlobalId("File", id), ...rest });
}

async function uploadList(request: FastifyRequest<Token>, reply: FastifyReply, parts: ServerParts) {
  const now = (parts.clock ?? (() => new Date()))();
  const permit = await readImport(parts.secret, request.params.token, now);
  const context = await contextOf(request, parts, permit.username, now);
  const maxBytes = Math.min(parts.files.maxBytes, mostListBytes);
  const content = await stored(request, { ...parts.files, maxBytes }, permit.name);
  const { id } = await keepImport(context, permit, content);
  return reply.code(201).send({ importId: toGlobalId("Import", id) });
}

/** Takes the body of a request into the store, scanned and of a known type. */
async function stored(request: FastifyRequest, files: FileParts, name: string) {
  const declared = Number(request.headers["content-length"] ?? 0);
  if (declared > files.maxBytes) refuse("FILE_TOO_LARGE", { maxBytes: files.maxBytes });
  const body: unknown = request.body;
  if (!isStream(body)) return refuse("FILE_EMPTY");
  const { path, sha256, size } = await inTurn(() => receive(body, files.arriving, files.maxBytes));
  try {
    const mediaType = await mediaTypeOf(path, name);
    await scan(files.scanCommand, path);
    await files.store.put(sha256, path);
    return { sha256, size, mediaType };
  } finally {
    await discard(path);
  }
}

async function download(
  request: FastifyRequest<Download>,
  reply: FastifyReply,
  parts: ServerParts,
) {
  const now = (parts.clock ?? (() => new Date()))();
  const permit = await readDownload(parts.secret, request.params.token, now);
  const { viewer } = await contextOf(request, parts, permit.username, now);
  const query = { db: parts.database.db, viewer };
  const file = (await fileOfDocument(query, permit.documentId)) ?? refuse("NOT_FOUND");
  const inline = request.query.inline === "1" && shown.includes(file.mediaType);
  return reply.headers(headersOf(file, inline)).send(await parts.files.store.open(file.sha256));
}

/** Whoever asked for it may fetch it while he may still have it. */
async function fetchPrintout(
  request: FastifyRequest<Token>,
  reply: FastifyReply,
  parts: ServerParts,
) {
  const now = (parts.clock ?? (() => new Date()))();
  const permit = await readPrintout(parts.secret, request.params.token, now);
  const context = await contextOf(request, parts, permit.username, now);
  const query = { ...context, db: context.database.db };
  const file = await printoutFile(query, permit.printoutId);
  return reply.headers(headersOf(file, false)).send(await parts.files.store.open(file.sha256));
}

type Sent = Pick<DocumentFile, "name" | "mediaType" | "size">;

function headersOf(file: Sent, inline: boolean) {
  return {
    "content-type": file.mediaType,
    "content-length": file.size,
    "content-disposition": `${inline ? "inline" : "attachment"}; ${namedAs(file)}`,
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": "private, no-store",
  };
}

/** Names in every script, as RFC 6266 writes them. */
function namedAs({ name }: Sent): string {
  const plain = name.replaceAll(/[^\w.-]/g, "_");
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** The person the address was signed for, with the desks he holds now; nobody else has one. */
async function contextOf(
  request: FastifyRequest,
  { database, catalogueSource }: ServerParts,
  username: string,
  now: Date,
): Promise<PersonalContext> {
  const account = await rowOf(
    database.db,
    sql<{ id: string }>`select id from account where username = ${username} and not disabled`,
  );
  const viewer = account && (await loadViewer(database.db, account.id, dateInVietnam(now)));
  if (!viewer) refuse("FILE_ADDRESS_EXPIRED");
  const catalogue = await catalogueSource.current();
  return { database, catalogue, viewer, now, requestId: request.id };
}

const statuses: Partial<Record<Refusal["code"], number>> = {
  NOT_FOUND: 404,
  NOT_ALLOWED: 403,
  NOT_POSSIBLE: 409,
  STALE: 409,
  UNAVAILABLE: 503,
};

/** The refusal in the shape of the API; what is left of an upload is not read. */
function refused(reply: FastifyReply, error: unknown) {
  if (!(error instanceof Refused)) throw error;
  const { refusal } = error;
  const status = refusal.reason === "FILE_TOO_LARGE" ? 413 : (statuses[refusal.code] ?? 400);
  return reply
    .code(status)
    .header("connection", "close")
    .send({ errors: [clientRefusal(refusal)] });
}

function isStream(body: unknown): body is Readable {
  return typeof body === "object" && body !== null && "pipe" in body;
}
