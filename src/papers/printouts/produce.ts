import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { rightsMark } from "../../access/rights-mark.ts";
import { loadViewer } from "../../access/viewer.ts";
import { dateInVietnam } from "../../award/dates.ts";
import { failPrintout, finishPrintout } from "../../commands/keep-printout.ts";
import type { Catalogue } from "../../database/catalogue.ts";
import type { Db } from "../../database/sql.ts";
import { discard } from "../../files/receive.ts";
import type { FileStore } from "../../files/store.ts";
import type { QueryContext } from "../../queries/context.ts";
import { waitingPrintout, type WaitingPrintout } from "../../queries/printouts.ts";
import { refusal, refuse, Refused } from "../../workflow/refusals.ts";
import { printoutKind } from "./index.ts";
import type { PrintoutArgs, PrintoutKind } from "./kind.ts";

export type Producing = {
  readonly db: Db;
  readonly catalogue: Catalogue;
  readonly now: Date;
  readonly store: FileStore;
  /** A folder for files that are not in the store yet. */
  readonly arriving: string;
};

export const mediaTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/**
 * Makes a printout that waits, with the rights its person has now; one that is made or gone is left
 * alone. What is refused is kept as its failure; trouble is thrown, so that it is tried again.
 */
export async function producePrintout(parts: Producing, id: string): Promise<void> {
  const waiting = await waitingPrintout(parts.db, id);
  if (!waiting) return;
  try {
    await produce(parts, id, waiting);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await failPrintout(parts.db, id, { failure: error.refusal, now: parts.now });
  }
}

/** Gives up on a printout after trouble. */
export function abandonPrintout({ db, now }: Pick<Producing, "db" | "now">, id: string) {
  return failPrintout(db, id, { failure: refusal("PRINTOUT_FAILED"), now });
}

async function produce(parts: Producing, id: string, waiting: WaitingPrintout): Promise<void> {
  const { db, catalogue, now, store, arriving } = parts;
  const kind = printoutKind(waiting.kind);
  const query = { db, catalogue, now, viewer: await viewerOf(parts, waiting) };
  const args = { ...waiting, id: waiting.subjectId };
  await mkdir(arriving, { recursive: true, mode: 0o700 });
  const path = join(arriving, randomUUID());
  try {
    const made = await written(kind, query, args, { path, code: waiting.code });
    await store.put(made.sha256, path);
    await finishPrintout(db, id, { made, now });
  } finally {
    await discard(path);
  }
}

async function viewerOf({ db, now }: Producing, { accountId, deskId }: WaitingPrintout) {
  const viewer = await loadViewer(db, accountId, dateInVietnam(now));
  if (!viewer) return refuse("NOT_FOUND");
  if (deskId !== null && !viewer.desks.some((desk) => desk.id === deskId)) refuse("NOT_YOUR_DESK");
  return { ...viewer, chosenDesk: deskId };
}

async function written(
  kind: PrintoutKind,
  query: QueryContext,
  args: PrintoutArgs,
  place: { readonly path: string; readonly code: string },
) {
  const title = await kind.permit(query, args);
  const stamp = (await kind.stamp?.(query.db, args)) ?? null;
  const { lines } = await kind.produce(query, args, place);
  const { size } = await stat(place.path);
  return {
    ...title,
    stamp,
    rights: rightsMark(query.viewer),
    lines,
    size,
    sha256: await hashOf(place.path),
    mediaType: mediaTypes[kind.format],
  };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest("hex");
}
