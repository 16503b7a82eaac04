import { createReadStream } from "node:fs";
import { copyFile, link, mkdir, open, rename, stat, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";

/** A part of a content, both ends included. */
export type ByteRange = { readonly start: number; readonly end: number };

/** Where contents are kept, each once under its SHA-256. */
export type FileStore = {
  /** Keeps what lies at the path; it may be moved away. A content that is there already stays. */
  put(sha256: string, path: string): Promise<void>;
  open(sha256: string, range?: ByteRange): Promise<Readable>;
};

/** Contents in a folder of the machine, written whole or not at all. */
export function folderStore(directory: string): FileStore {
  const placeOf = (sha256: string) =>
    join(directory, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  return {
    put: async (sha256, path) => {
      const place = placeOf(sha256);
      if (await exists(place)) return;
      await mkdir(dirname(place), { recursive: true, mode: 0o700 });
      await moveInto(path, place);
    },
    open: async (sha256, range) => {
      const place = placeOf(sha256);
      await stat(place);
      return createReadStream(place, range);
    },
  };
}

async function moveInto(path: string, place: string): Promise<void> {
  await synced(path);
  const part = `${place}.${process.pid}-${performance.now()}`;
  // The upload's folder may be on another disk.
  await link(path, part).catch(() => copyFile(path, part));
  await synced(part);
  await rename(part, place);
  await unlink(path).catch(() => undefined);
}

async function synced(path: string): Promise<void> {
  const handle = await open(path, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
