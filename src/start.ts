import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import { createRequire, enableCompileCache } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const OLDEST_NODE = "22.18.0";
// What tsc reads by tsconfig.json, and what decides which tsc it is.
const SOURCES = ["src", "migrations", "test/bench", "tsconfig.json", "package-lock.json"];

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const main = join(dist, "src/main.js");
const stamp = join(dist, ".built");

if (process.versions.node.localeCompare(OLDEST_NODE, "en", { numeric: true }) < 0) {
  fail(`Bảng Vàng needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.`);
}
await buildIfStale();
enableCompileCache(join(dist, ".compile-cache"));
process.setSourceMapsEnabled(true);
const args = process.argv.slice(2);
process.argv = [process.execPath, main, ...(args.length > 0 ? args : ["serve"])];
await import(pathToFileURL(main).href);

async function buildIfStale(): Promise<void> {
  const wanted = sourceHash();
  if (isBuilt(wanted)) return;
  const tsc = compiler();
  if (!tsc) fail("Bảng Vàng is not built and TypeScript is not installed: run npm ci.");
  fs.mkdirSync(dist, { recursive: true });
  const release = await lock(join(dist, ".building"));
  const done = isBuilt(wanted) || build(tsc, wanted);
  release();
  if (!done) fail("Bảng Vàng could not be built.");
}

function sourceHash(): string {
  const hash = createHash("sha256");
  for (const source of SOURCES) addTo(hash, source);
  return hash.digest("hex");
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  const full = join(root, path);
  const stat = fs.statSync(full, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isDirectory()) {
    for (const name of fs.readdirSync(full).sort()) addTo(hash, join(path, name));
  } else {
    const content = fs.readFileSync(full);
    hash.update(`${path}\n${content.length}\n`).update(content);
  }
}

function isBuilt(wanted: string): boolean {
  try {
    return fs.readFileSync(stamp, "utf8") === stampOf(wanted);
  } catch {
    return false;
  }
}

/** The time of the output is in it too: a tsc run by hand may have built something else since. */
function stampOf(hash: string): string {
  return `${hash} ${fs.statSync(main).mtimeMs}\n`;
}

function build(tsc: string, hash: string): boolean {
  console.log("Building Bảng Vàng …");
  fs.rmSync(stamp, { force: true });
  // Output of sources that are gone must not stay: a migration found there would be run.
  for (const part of ["src", "migrations", "test", ".compile-cache"]) {
    fs.rmSync(join(dist, part), { recursive: true, force: true });
  }
  const project = join(root, "tsconfig.json");
  const commands = [[tsc, "-p", project], consoleBuild()];
  const built = commands.every(
    (command) => spawnSync(process.execPath, command, { stdio: "inherit" }).status === 0,
  );
  if (built) fs.writeFileSync(stamp, stampOf(hash));
  return built;
}

function consoleBuild(): readonly string[] {
  const vite = createRequire(import.meta.url).resolve("vite/package.json");
  const settings = join(root, "src/console/vite.config.ts");
  return [join(vite, "../bin/vite.js"), "build", "--config", settings, "--logLevel", "warn"];
}

function compiler(): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve("typescript/package.json");
    return join(manifest, "../bin/tsc");
  } catch {
    return undefined;
  }
}

/** Several servers may start at once: one builds, the others wait. A dead builder's lock is broken. */
async function lock(path: string): Promise<() => void> {
  for (;;) {
    try {
      fs.writeFileSync(path, String(process.pid), { flag: "wx" });
      return () => fs.rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    if (isAbandoned(path)) fs.rmSync(path, { force: true });
    await new Promise((later) => setTimeout(later, 50));
  }
}

function isAbandoned(path: string): boolean {
  try {
    if (Date.now() - fs.statSync(path).mtimeMs > 60_000) return true;
    // 0 is the moment between creating the file and writing the pid: our own group, alive.
    process.kill(Number(fs.readFileSync(path, "utf8")), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
