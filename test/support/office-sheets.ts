import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";

const run = promisify(execFile);
/** Comma, quotes, UTF-8, from line 1, text as it is shown. */
const csv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true";

/** A folder that is gone after the work. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "bang-vang-office-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first sheet of each workbook as LibreOffice shows it, which opens it as anybody would. */
export async function shownByOffice(
  folder: string,
  workbooks: readonly string[],
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const into = join(folder, "csv");
  await run("soffice", [
    profile,
    "--headless",
    "--convert-to",
    csv,
    "--outdir",
    into,
    ...workbooks,
  ]);
  const shown = new Map<string, readonly (readonly string[])[]>();
  for (const path of workbooks) {
    const text = await readFile(join(into, `${basename(path, ".xlsx")}.csv`), "utf8");
    shown.set(path, parse(text, { relax_column_count: true, skip_empty_lines: false }));
  }
  return shown;
}
