// A process of its own, on dist/, to be killed in the middle of its work. It prints a line for each
// act that a command has acknowledged: the nomination's id and the number of its last entry.
import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import { loadViewer } from "../../dist/src/access/viewer.js";
import { advanceNomination } from "../../dist/src/commands/advance-nomination.js";
import { createNomination } from "../../dist/src/commands/create-nomination.js";
import { catalogueSource } from "../../dist/src/database/catalogue.js";
import { connect } from "../../dist/src/database/connect.js";
import { migrate } from "../../dist/src/database/migrate.js";
import { rowOf, sql } from "../../dist/src/database/sql.js";
import { fillDemo } from "./fill-demo.js";

const [, , url, mode] = process.argv;
const now = new Date("2026-11-22T03:00:00Z");
const minutes = { papers: [{ type: "UNIT_MINUTES" }] };
const report = { papers: [{ type: "ACHIEVEMENT_REPORT" }] };
const legs = [
  ["nb.sxd.qlvt.canbo", "startUnitReview", {}],
  ["nb.sxd.qlvt.truongphong", "endorseInUnit", minutes],
  ["nb.sxd.qlvt.truongphong", "submit", report],
  ["nb.sxd.vp.vanthu", "receive", {}],
];

if (mode === "prepare") {
  await migrate(url);
  await fillDemo(url);
} else {
  const database = await connect(url);
  const catalogue = await catalogueSource(database.db).current();
  const stream = () => streamFor(database, catalogue);
  await Promise.all([stream(), stream(), stream(), stream()]);
}

async function streamFor(database, catalogue) {
  for (;;) {
    const acknowledge = ({ nominationId, seq }) => {
      writeSync(1, `${nominationId} ${seq}\n`);
      return { nominationId, seenVersion: seq };
    };
    const as = async (username) => ({
      database,
      catalogue,
      viewer: await viewerOf(database, username),
      now,
      requestId: randomUUID(),
    });
    let seen = acknowledge(await createNomination(await as(legs[0][0]), await draft(database)));
    for (const [username, step, input] of legs)
      seen = acknowledge(await advanceNomination(await as(username), { ...seen, step, ...input }));
  }
}

async function viewerOf({ db }, username) {
  const { id } = await rowOf(db, sql`select id from account where username = ${username}`);
  return loadViewer(db, id, "2026-11-22");
}

async function draft({ db }) {
  const { unitId, roundId } = await rowOf(
    db,
    sql`select (select id from organisation where code = 'NB-SXD-QLVT') as "unitId",
      (select id from round where code = 'NB-SXD-CCHC-2026-HN') as "roundId"`,
  );
  return {
    unitId,
    roundId,
    award: "MERIT_CERTIFICATE_DEPARTMENT",
    subjectKind: "INDIVIDUAL",
    subjectName: "Nguyễn Đạt",
    achievement: "Thành tích",
  };
}
