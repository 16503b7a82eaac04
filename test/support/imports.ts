import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { PersonalContext } from "../../src/commands/context.ts";
import { keepImport } from "../../src/commands/keep-import.ts";
import { readImport } from "../../src/papers/read-import.ts";
import {
  importById,
  type ImportFinding,
  importFindings,
  type ImportLine,
  importLines,
  type ImportRow,
} from "../../src/queries/imports.ts";
import { testFiles } from "./files.ts";
import type { World } from "./world.ts";

export const listFiles = testFiles({ maxBytes: 16_777_216 });
/** Where their contents are, for a process of its own. */
export const listFolder = dirname(listFiles.arriving);

export type Brought = {
  readonly unit?: string;
  readonly round?: string;
  readonly award?: string | null;
};

/** Keeps a list as an upload would; it waits to be read. */
export async function bringList(
  world: World,
  context: PersonalContext,
  bytes: Uint8Array,
  { unit = "NB-SXD-QLVT", round = "NB-TDTX-2026-HN", award = "ADVANCED_WORKER" }: Brought = {},
): Promise<string> {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  mkdirSync(listFiles.arriving, { recursive: true });
  const path = join(listFiles.arriving, randomUUID());
  writeFileSync(path, bytes);
  await listFiles.store.put(sha256, path);
  const permit = {
    username: context.viewer.username,
    unitId: await world.id("organisation", unit),
    roundId: await world.id("round", round),
    award,
    name: "danh-sach.xlsx",
  };
  const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const { id } = await keepImport(context, permit, { sha256, size: bytes.length, mediaType });
  return id;
}

export type Reported = {
  readonly list: ImportRow;
  readonly findings: readonly ImportFinding[];
  readonly lines: readonly ImportLine[];
};

/** Has a list read as the job does, and gives its report; the first hundred of each. */
export async function reportOf(
  world: World,
  context: PersonalContext,
  id: string,
): Promise<Reported> {
  const { database, catalogue, now } = context;
  await readImport({ database, catalogue, now, ...listFiles }, id);
  return reportNow(world, context, id);
}

/** The report as it stands. */
export async function reportNow(
  world: World,
  context: PersonalContext,
  id: string,
): Promise<Reported> {
  const query = { ...context, db: world.database.db };
  const list = await importById(query, id);
  if (!list) throw new Error("There is no such list.");
  const found = await importFindings(query, id, { severity: null, page: { first: 100 } });
  const lines = await importLines(query, id, { first: 100 });
  return {
    list,
    findings: found.edges.map((one) => one.node),
    lines: lines.edges.map((one) => one.node),
  };
}
