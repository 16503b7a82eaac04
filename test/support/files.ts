import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { folderStore } from "../../src/files/store.ts";
import type { FileParts } from "../../src/file-routes.ts";

/** Files in a folder of their own, removed with the machine's temporary ones. */
export function testFiles(over: Partial<FileParts> = {}): FileParts {
  const folder = mkdtempSync(join(tmpdir(), "bang-vang-files-"));
  return {
    store: folderStore(join(folder, "files")),
    arriving: join(folder, "arriving"),
    maxBytes: 1_048_576,
    scanCommand: [],
    ...over,
  };
}
