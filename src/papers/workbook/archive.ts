import type { Readable } from "node:stream";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { Refused, refuse } from "../../workflow/refusals.ts";
import { limits } from "./limits.ts";
import { checkPart } from "./parts.ts";

/** The parts of a workbook by name, each as a stream that is counted. */
export type Archive = {
  has(name: string): boolean;
  names(): readonly string[];
  /** Chunks of the part as they are inflated; refused at the first byte too many. */
  read(name: string): AsyncGenerator<Buffer>;
  close(): void;
};

/**
 * Opens a workbook by its directory. What the directory alone shows to be wrong is refused before
 * anything is inflated: too many parts, too large ones, passwords, macros, links, nested archives.
 */
export async function openArchive(path: string, most = limits.file): Promise<Archive> {
  const zip = await opened(path);
  try {
    if (zip.fileSize > most) refuse("WORKBOOK_TOO_LARGE", { what: "file", most });
    const entries = await directoryOf(zip);
    return {
      has: (name) => entries.has(name),
      names: () => [...entries.keys()],
      read: (name) => inflated(zip, entries.get(name) ?? broken(`no ${name}`)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}

function opened(path: string): Promise<ZipFile> {
  return openPromise(path, {
    lazyEntries: true,
    autoClose: false,
    strictFileNames: true,
  }).catch((error: unknown) => broken(messageOf(error)));
}

async function directoryOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > limits.entries)
    refuse("WORKBOOK_TOO_LARGE", { what: "entries", most: limits.entries });
  const entries = new Map<string, Entry>();
  const folded = new Set<string>();
  let declared = 0;
  for await (const entry of entriesOf(zip)) {
    const name = entry.fileName;
    if (name.endsWith("/")) continue;
    // Readers differ in which of two parts of one name they take, and in the case of letters.
    if (folded.has(name.toLowerCase())) broken(`${name} twice`);
    folded.add(name.toLowerCase());
    if (entry.isEncrypted()) refuse("WORKBOOK_ENCRYPTED");
    checkPart(name);
    declared += entry.uncompressedSize;
    if (entry.uncompressedSize > mostOf(name) || declared > limits.total)
      refuse("WORKBOOK_TOO_LARGE", { what: name, most: mostOf(name) });
    entries.set(name, entry);
  }
  return entries;
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  try {
    for await (const entry of zip.eachEntry()) yield entry;
  } catch (error) {
    if (error instanceof Refused) throw error;
    broken(messageOf(error));
  }
}

function mostOf(name: string): number {
  return /sharedStrings/i.test(name) ? limits.strings : limits.entry;
}

async function* inflated(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  const most = mostOf(entry.fileName);
  let size = 0;
  let stream: Readable | undefined;
  try {
    stream = (await zip.openReadStreamPromise(entry)) as Readable;
    for await (const piece of stream) {
      const bytes = piece as Buffer;
      size += bytes.length;
      if (size > most) refuse("WORKBOOK_TOO_LARGE", { what: entry.fileName, most });
      if (size > limits.ratioFrom && size > entry.compressedSize * limits.ratio)
        refuse("WORKBOOK_TOO_LARGE", { what: entry.fileName, most: `1:${limits.ratio}` });
      yield bytes;
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    broken(messageOf(error));
  } finally {
    stream?.destroy();
  }
}

/** A part, or the whole, that no reader could take. */
export function broken(problem: string): never {
  return refuse("WORKBOOK_BROKEN", { problem: problem.slice(0, 160) });
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "unreadable";
}
