#!/usr/bin/env node
// Plain JavaScript, so that any Node gets as far as the pinned one (or a plain sentence).
import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const pinned = join(here, "../node_modules/.bin/node");

if (canRunTypeScript()) {
  await import("./start.ts");
} else if (existsSync(pinned) && realpathSync(pinned) !== realpathSync(process.execPath)) {
  runPinned();
} else {
  console.error(
    `Bảng Vàng needs Node 22.18 or newer; this is Node ${process.versions.node}, and npm ci has brought no other.`,
  );
  process.exitCode = 1;
}

function canRunTypeScript() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const isNewEnough = major > 22 || (major === 22 && minor >= 18);
  return isNewEnough && Boolean(process.features.typescript);
}

function runPinned() {
  const child = spawn(pinned, [join(here, "start.ts"), ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) {
    process.on(signal, () => {
      // Ctrl-C reaches the child by itself; a second one would look like impatience.
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.once("error", (error) => {
    console.error(`Bảng Vàng could not start ${pinned}: ${error.message}`);
    process.exitCode = 1;
  });
  child.once("exit", (code, signal) => {
    if (signal) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    } else {
      process.exitCode = code ?? 1;
    }
  });
}
