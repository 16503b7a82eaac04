import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A paper as LibreOffice lays it out. */
export type Pages = {
  readonly count: number;
  /** The text of each page, as it stands on it. */
  readonly pages: readonly string[];
  /** All of it, with single spaces. */
  readonly text: string;
  readonly pdf: string;
};

/** Opens a document in LibreOffice with a profile of its own and reads the pages it makes of it. */
export async function pagesOf(name: string, content: Uint8Array): Promise<Pages> {
  const folder = await mkdtemp(join(tmpdir(), "papers-"));
  try {
    const source = join(folder, `${name}.docx`);
    await writeFile(source, content);
    await run(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--norestore",
        "--convert-to",
        "pdf",
        "--outdir",
        folder,
        source,
      ],
      { timeout: 120_000 },
    );
    const pdf = join(folder, `${name}.pdf`);
    const { stdout: info } = await run("pdfinfo", [pdf]);
    const { stdout } = await run("pdftotext", ["-layout", pdf, "-"], { maxBuffer: 64 * 1024 * 1024 });
    const keep = process.env["PAPERS_KEPT_IN"];
    if (keep) {
      await writeFile(join(keep, `${name}.pdf`), await readFile(pdf));
      await writeFile(join(keep, `${name}.docx`), content);
    }
    return {
      count: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
      pages: stdout.split("\f").slice(0, -1),
      text: stdout.replaceAll(/\s+/g, " ").normalize("NFC"),
      pdf,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
