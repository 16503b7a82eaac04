import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sql } from "../../src/database/sql.ts";
import { type MovementSpan, yearlyStatistics } from "../../src/queries/report-yearly.ts";
import { asking, organisationId, seeded, viewer } from "./seed.ts";

let seed: Awaited<ReturnType<typeof seeded>>;
beforeAll(async () => {
  seed = await seeded();
}, 60_000);
afterAll(() => seed.end());

let number = 0;
async function launch(from: string, to: string, { type = "MOVEMENT", by = "NB-SXD" } = {}) {
  number += 1;
  await sql`
    insert into campaign (code, name_vi, name_en, commendation_type, launched_by_id, valid_from,
      valid_to, record)
    values (${`M${number}`}, 'Phong trào', 'Movement', ${type},
      ${await organisationId(seed.database, by)}::bigint, ${from}::date, ${to}::date, '{}')
  `.execute(seed.database.db);
}

const forms = async (year: number, code?: string) =>
  yearlyStatistics(asking(seed, viewer()), {
    year,
    organisationId: code ? await organisationId(seed.database, code) : null,
  });

test.each<[string, string, MovementSpan]>([
  ["1931-01-01", "1931-12-30", "UNDER_ONE"],
  ["1932-01-01", "1932-12-31", "ONE"],
  ["1933-03-15", "1934-03-14", "ONE"],
  ["1935-01-01", "1936-01-01", "ONE_TO_THREE"],
  ["1937-01-01", "1939-12-30", "ONE_TO_THREE"],
  ["1940-01-01", "1942-12-31", "THREE_TO_FIVE"],
  ["1943-01-01", "1947-12-30", "THREE_TO_FIVE"],
  ["1948-01-01", "1952-12-31", "FIVE_OR_MORE"],
  ["1956-02-29", "1957-02-27", "ONE"],
])("a movement from %s to %s runs %s", async (from, to, span) => {
  await launch(from, to);

  const { movements } = await forms(Number(from.slice(0, 4)));

  expect(movements).toEqual([
    { launchedBy: "DEPARTMENT", thematic: true, span, launched: 1, running: 1 },
  ]);
});

test("what began before counts as running, and levels, kinds and bodies are told apart", async () => {
  await launch("1960-01-01", "1962-12-31");
  await launch("1961-01-01", "1961-12-31", { type: "MERIT_RECORD" });
  await launch("1961-05-01", "1961-06-30", { by: "NB" });

  expect(new Set((await forms(1961)).movements)).toEqual(
    new Set([
      {
        launchedBy: "DEPARTMENT",
        thematic: true,
        span: "THREE_TO_FIVE",
        launched: 0,
        running: 1,
      },
      { launchedBy: "DEPARTMENT", thematic: false, span: "ONE", launched: 1, running: 1 },
      { launchedBy: "PROVINCE", thematic: true, span: "UNDER_ONE", launched: 1, running: 1 },
    ]),
  );
  expect((await forms(1961, "NB-SXD")).movements).toHaveLength(2);
  expect((await forms(1961, "NB")).movements).toHaveLength(3);
  expect((await forms(1961, "DN")).movements).toEqual([]);
  expect((await forms(1963)).movements).toEqual([]);
});
