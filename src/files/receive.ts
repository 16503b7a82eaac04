import { createHash, randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, unlink } from "node:fs/promises";
import { join } from "node:path";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Refused, refusal, refuse } from "../workflow/refusals.ts";

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
  const hash = createHash("sha256");
  let size = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > maxBytes) return done(new Refused(refusal("FILE_TOO_LARGE", { maxBytes })));
      hash.update(chunk);
      return done(null, chunk);
    },
  });
  try {
    await pipeline(source, counting, createWriteStream(path, { mode: 0o600 }));
    if (size === 0) refuse("FILE_EMPTY");
    return { path, sha256: hash.digest("hex"), size };
  } catch (error) {
    await discard(path);
    if (isCutOff(error)) refuse("FILE_CUT_OFF");
    throw error;
  }
}

/** Takes a file away that may be gone already. */
export function discard(path: string): Promise<void> {
  return unlink(path).catch(() => undefined);
}

function isCutOff(error: unknown): boolean {
  const codes = ["ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET", "ABORT_ERR"];
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
