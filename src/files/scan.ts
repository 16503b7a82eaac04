import { execFile } from "node:child_process";
import { refuse } from "../workflow/refusals.ts";

const patienceMs = 60_000;

/**
 * Asks a virus scanner, run without a shell with the file's path as its last argument: exit code 0 is
 * clean, 1 infected, as with clamdscan. Anything else means that it could not tell.
 */
export async function scan(command: readonly string[], path: string): Promise<void> {
  const [program, ...rest] = command;
  if (program === undefined) return;
  const code = await new Promise<unknown>((resolve) => {
    execFile(program, [...rest, path], { timeout: patienceMs }, (error) =>
      resolve(error === null ? 0 : (error.code ?? "killed")),
    );
  });
  if (code === 1) refuse("FILE_INFECTED");
  if (code !== 0) refuse("FILE_SCAN_UNAVAILABLE");
}
