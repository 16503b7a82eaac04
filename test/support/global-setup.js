// Plain JavaScript on dist/: jest does not transform the modules its set-up imports.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { startEmbedded } from "../../dist/src/database/embedded.js";
import { migrate } from "../../dist/src/database/migrate.js";
import { fillDemo } from "./fill-demo.js";

const TEMPLATE = "template_bang_vang";
const DEMO_TEMPLATE = "template_bang_vang_demo";

/** One cluster a run; each test file clones one of its two templates (see database.ts). */
export default async function globalSetup() {
  const cluster = await startCluster();
  globalThis.testCluster = cluster;
  process.env.TEST_CLUSTER_URL = cluster.url;
  // Jest skips the teardown on Ctrl-C.
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => cluster.end().finally(() => process.exit(1)));
  }
  try {
    await recreate(cluster.url, TEMPLATE, "template0");
    await migrate(urlOf(cluster.url, TEMPLATE));
    await recreate(cluster.url, DEMO_TEMPLATE, TEMPLATE);
    await fillDemo(urlOf(cluster.url, DEMO_TEMPLATE));
  } catch (error) {
    await cluster.end();
    throw error;
  }
}

async function startCluster() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, end: async () => {} };
  const directory = await mkdtemp(join(tmpdir(), "bang-vang-test-"));
  const { url, stop } = await startEmbedded({ directory, fsync: false });
  const end = async () => {
    await stop();
    await rm(directory, { recursive: true, force: true });
  };
  return { url, end };
}

async function recreate(adminUrl, name, template) {
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  try {
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name} template ${template}`);
  } finally {
    await admin.end();
  }
}

function urlOf(adminUrl, database) {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}
