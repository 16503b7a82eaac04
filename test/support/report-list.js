// Reads one list in a process of its own and prints what that took: node report-list.js <url> <folder> <id>.
import { join } from "node:path";
import { catalogueSource } from "../../dist/src/database/catalogue.js";
import { connect } from "../../dist/src/database/connect.js";
import { folderStore } from "../../dist/src/files/store.js";
import { readImport } from "../../dist/src/papers/read-import.js";

const [url, folder, id] = process.argv.slice(2);
const database = await connect(url, { poolSize: 2 });
const catalogue = await catalogueSource(database.db).current();
const before = process.resourceUsage().maxRSS;
const started = performance.now();
await readImport(
  {
    database,
    catalogue,
    now: new Date("2026-11-22T03:00:00Z"),
    store: folderStore(join(folder, "files")),
    arriving: join(folder, "arriving"),
  },
  id,
);
const seconds = (performance.now() - started) / 1000;
await database.close();
// In kilobytes, the most the process ever held.
console.log(JSON.stringify({ before, peak: process.resourceUsage().maxRSS, seconds }));
