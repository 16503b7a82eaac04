// A process of its own, on dist/, that works on the job queue until it is killed.
import { catalogueSource } from "../../dist/src/database/catalogue.js";
import { connect } from "../../dist/src/database/connect.js";
import { runJobs } from "../../dist/src/jobs/run-jobs.js";

const [, , url] = process.argv;
const database = await connect(url);
await runJobs({
  database,
  catalogueSource: catalogueSource(database.db),
  concurrency: 2,
  log: console,
  clock: () => new Date("2026-11-22T03:00:00Z"),
});
