import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A paper as LibreOffice reads it and lays it out; words stand without spaces and line ends. */
export type Pages = {
  readonly count: number;
  /** What stands on each page. */
  readonly pages: readonly string[];
  /** What LibreOffice has read, cell after cell; without heads and feet of pages. */
  readonly read: string;
};

/** Opens a document in LibreOffice with a profile of its own and reads the pages it makes of it. */
export async function pagesOf(name: string, content: Uint8Array): Promise<Pages> {
  const folder = await mkdtemp(join(tmpdir(), "papers-"));
  try {
    const source = join(folder, `${name}.docx`);
    await writeFile(source, content);
    await convert(folder, source, "pdf");
    await convert(folder, source, "txt:Text (encoded):UTF8");
    const pdf = join(folder, `${name}.pdf`);
    const { stdout: facts } = await run("pdfinfo", [pdf]);
    const { stdout } = await run("pdftotext", [pdf, "-"], { maxBuffer: 64 * 1024 * 1024 });
    await keep(name, pdf);
    return {
      count: Number(/Pages:\s+(\d+)/.exec(facts)?.[1]),
      pages: stdout.split("\f").slice(0, -1).map(squeezed),
      read: squeezed(await readFile(join(folder, `${name}.txt`), "utf8")),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function convert(folder: string, source: string, format: string) {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  return run(
    "soffice",
    [profile, "--headless", "--norestore", "--convert-to", format, "--outdir", folder, source],
    { timeout: 120_000 },
  );
}

/** Leaves the pages where somebody wants to look at them. */
async function keep(name: string, pdf: string): Promise<void> {
  const wanted = process.env["PAPERS_KEPT_IN"];
  if (wanted) await copyFile(pdf, join(wanted, `${name}.pdf`));
}

function squeezed(text: string): string {
  return text.replaceAll(/[\s\uFEFF]+/g, "").normalize("NFC");
}

/** Whether the paper says the words, wherever its lines and pages end. */
export function says({ pages, read }: Pages, words: string): boolean {
  return [read, ...pages].some((text) => text.includes(squeezed(words)));
}
