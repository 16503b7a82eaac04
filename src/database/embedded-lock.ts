import { stat } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { isCode } from "./embedded-probe.ts";

const PATIENCE_MS = 120_000;

/**
 * Runs `work` while no other process starts or stops the database in `directory`.
 * The lock is an abstract socket: the kernel frees it however its holder dies, and it leaves no file behind.
 */
export async function alone<T>(directory: string, work: () => Promise<T>): Promise<T> {
  const { dev, ino } = await stat(directory);
  const deadline = performance.now() + PATIENCE_MS;
  let lock = await take(`\0bang-vang-postgres-${dev}-${ino}`);
  while (!lock) {
    if (performance.now() > deadline) {
      throw new Error(
        `Another process has been starting the database in ${directory} for minutes.`,
      );
    }
    await sleep(50);
    lock = await take(`\0bang-vang-postgres-${dev}-${ino}`);
  }
  try {
    return await work();
  } finally {
    lock.close();
  }
}

function take(name: string): Promise<Server | undefined> {
  return new Promise((taken, failed) => {
    const server = createServer((stranger) => stranger.destroy());
    server.once("error", (error) =>
      isCode(error, "EADDRINUSE") ? taken(undefined) : failed(error),
    );
    server.listen(name, () => taken(server));
  });
}
