// Plain JavaScript on dist/: jest does not transform the modules its set-up imports.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { awards } from "../../dist/src/catalogue/awards.js";
import { calendars } from "../../dist/src/catalogue/calendars.js";
import { campaigns } from "../../dist/src/catalogue/campaigns/index.js";
import { demoCampaigns, demoPeople } from "../../dist/src/catalogue/demo.js";
import { documentTypes } from "../../dist/src/catalogue/document-types.js";
import { organisations } from "../../dist/src/catalogue/organisations.js";
import { parseBundle } from "../../dist/src/catalogue/parse.js";
import { roles } from "../../dist/src/catalogue/roles.js";
import { ruleSets } from "../../dist/src/catalogue/rule-sets.js";
import { importCatalogue } from "../../dist/src/commands/import-catalogue.js";
import { loadDemo } from "../../dist/src/commands/load-demo.js";
import { connect } from "../../dist/src/database/connect.js";
import { startEmbedded } from "../../dist/src/database/embedded.js";
import { migrate } from "../../dist/src/database/migrate.js";
import { pipelines } from "../../dist/src/pipelines/index.js";

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

/** What every test of the demo template finds there: the shipped catalogue and the demo people. */
async function fillDemo(url) {
  const database = await connect(url, { as: "owner", poolSize: 2 });
  try {
    await importCatalogue(
      database,
      parseBundle({
        awards,
        roles,
        documentTypes,
        ruleSets,
        calendars,
        organisations,
        campaigns: [...campaigns, ...demoCampaigns(2026)],
        pipelines,
      }),
    );
    await loadDemo(database, demoPeople, "bang-vang-demo");
  } finally {
    await database.close();
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
