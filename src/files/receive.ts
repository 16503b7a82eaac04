import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { refuse } from "../workflow/refusals.ts";

/** A line that brings nothing for so long is cut. */
const patienceMs = 20_000;

/** Bytes that have arrived, at a path of their own. */
export type Arrived = { readonly path: string; readonly sha256: string; readonly size: number };

/**
 * Writes a stream to a file of its own while it is hashed, nothing of it held in memory. One that is
 * too long, empty or cut off leaves nothing behind.
 */
export async function receive(
  source: Readable,
  directory: string,
  maxBytes: number,
): Promise<Arrived> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, randomUUID());
  try {
    const arrived = await written(source, path, maxBytes);
    if (arrived.size === 0) refuse("FILE_EMPTY");
    return { path, ...arrived };
  } catch (error) {
    await discard(path);
    if (isCutOff(error)) refuse("FILE_CUT_OFF");
    throw error;
  }
}

/** One piece at a time: the next is read when the one before is on the disk. */
async function written(source: Readable, path: string, maxBytes: number) {
  const hash = createHash("sha256");
  let size = 0;
  const handle = await open(path, "wx", 0o600);
  const patience = setTimeout(() => source.destroy(), patienceMs);
  try {
    // The stream stays open behind the loop: the answer goes out over the same connection.
    for await (const piece of source.iterator({ destroyOnReturn: false })) {
      patience.refresh();
      const bytes = piece as Buffer;
      size += bytes.length;
      if (size > maxBytes) refuse("FILE_TOO_LARGE", { maxBytes });
      hash.update(bytes);
      await handle.write(bytes);
    }
  } finally {
    clearTimeout(patience);
    await handle.close();
  }
  return { sha256: hash.digest("hex"), size };
}

/** Takes a file away that may be gone already. */
export function discard(path: string): Promise<void> {
  return unlink(path).catch(() => undefined);
}

/** Takes away what processes that were killed left in the folder since before a time; gives how many. */
export async function discardLeft(directory: string, before: Date): Promise<number> {
  const names = await readdir(directory).catch(() => []);
  let gone = 0;
  for (const name of names) {
    const path = join(directory, name);
    const found = await stat(path).catch(() => null);
    if (!found?.isFile() || found.mtime >= before) continue;
    await discard(path);
    gone += 1;
  }
  return gone;
}

function isCutOff(error: unknown): boolean {
  const codes = ["ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET", "ABORT_ERR"];
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
