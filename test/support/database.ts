import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

export type TestDatabase = { readonly url: string; drop(): Promise<void> };

/** A database of its own for one test file, cloned from a migrated template. */
export async function freshDatabase(template = "template_bang_vang"): Promise<TestDatabase> {
  const name = `t_${randomBytes(8).toString("hex")}`;
  await asAdmin((admin) => clone(admin, name, template));
  const url = new URL(adminUrl());
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asAdmin((admin) => drop(admin, name)) };
}

const CLONE_LOCK = "7305610488123904514";
const IS_BEING_ACCESSED = "55006";

async function clone(admin: pg.Client, name: string, template: string): Promise<void> {
  // Two workers cloning one template at once disturb each other; the lock ends with the session.
  await admin.query("select pg_advisory_lock($1)", [CLONE_LOCK]);
  for (let attempt = 1; ; attempt++) {
    try {
      await admin.query(
        `create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)}`,
      );
      return;
    } catch (error) {
      const isBusy = error instanceof pg.DatabaseError && error.code === IS_BEING_ACCESSED;
      if (!isBusy || attempt === 50) throw error;
      await sleep(100);
    }
  }
}

/** Without force: a test that leaves a connection open fails here. */
async function drop(admin: pg.Client, name: string): Promise<void> {
  await admin.query(`drop database ${pg.escapeIdentifier(name)}`);
}

async function asAdmin(work: (admin: pg.Client) => Promise<void>): Promise<void> {
  const admin = new pg.Client(adminUrl());
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function adminUrl(): string {
  const url = process.env["TEST_CLUSTER_URL"];
  if (!url) throw new Error("TEST_CLUSTER_URL is not set: run the tests through npm test.");
  return url;
}
