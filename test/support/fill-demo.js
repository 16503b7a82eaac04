// Plain JavaScript on dist/: the set-up of the run and processes of their own use it.
import { awards } from "../../dist/src/catalogue/awards.js";
import { baseSalaries } from "../../dist/src/catalogue/base-salaries.js";
import { calendars } from "../../dist/src/catalogue/calendars.js";
import { campaigns } from "../../dist/src/catalogue/campaigns/index.js";
import { demoCampaigns, demoCouncils, demoPeople } from "../../dist/src/catalogue/demo.js";
import { documentTypes } from "../../dist/src/catalogue/document-types.js";
import { organisations } from "../../dist/src/catalogue/organisations.js";
import { parseBundle } from "../../dist/src/catalogue/parse.js";
import { roles } from "../../dist/src/catalogue/roles.js";
import { ruleSets } from "../../dist/src/catalogue/rule-sets/index.js";
import { importCatalogue } from "../../dist/src/commands/import-catalogue.js";
import { loadDemo } from "../../dist/src/commands/load-demo.js";
import { connect } from "../../dist/src/database/connect.js";
import { pipelines } from "../../dist/src/pipelines/index.js";

/** What every test of the demo template finds there: the shipped catalogue and the demo people. */
export async function fillDemo(url) {
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
        baseSalaries,
        organisations,
        campaigns: [...campaigns, ...demoCampaigns(2026)],
        pipelines,
      }),
    );
    await loadDemo(database, demoPeople, demoCouncils, "bang-vang-demo");
  } finally {
    await database.close();
  }
}
