import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { readXlsx } from "hucre/xlsx";
import { sql } from "../../src/database/sql.ts";
import { printoutKind } from "../../src/papers/printouts/index.ts";
import type { PrintoutArgs } from "../../src/papers/printouts/kind.ts";
import type { QueryContext } from "../../src/queries/context.ts";
import { drive } from "../support/drive.ts";
import { reasonOf } from "../support/refused.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";
import { now, openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const head = "nb.sxd.qlvt.truongphong";
const director = "nb.sxd.giamdoc";

let world: World;
let folder: string;
beforeAll(async () => {
  world = await openWorld();
  folder = await mkdtemp(join(tmpdir(), "bang-vang-sheets-"));
}, 60_000);
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await world.close();
});

async function asking(username: string): Promise<QueryContext> {
  const { database, catalogue, viewer } = await world.as(username);
  return { db: database.db, catalogue, viewer, now };
}

const args = (type: string | null, id: string | null, rest: Partial<PrintoutArgs> = {}) => ({
  type,
  id,
  year: null,
  options: {},
  ...rest,
});

async function rowsOf(username: string, key: string, wanted: PrintoutArgs) {
  const path = join(folder, `${key}.xlsx`);
  const query = await asking(username);
  await printoutKind(key).permit(query, wanted);
  await printoutKind(key).produce(query, wanted, { path, code: "CODE" });
  const { sheets } = await readXlsx(await readFile(path));
  return sheets[0]?.rows ?? [];
}

async function decisionOf({ nominationId }: Walked): Promise<string> {
  const [row] = await world.rows(sql<{ id: string }>`
    select p.id::text as id from paper p join paper_line l on l.paper_id = p.id
    where l.nomination_id = ${nominationId}::bigint and p.kind = 'DECISION'`);
  return row?.id ?? "";
}

test("no sheet tells an outsider what is decided and not published", async () => {
  const round = args("Round", await world.id("round", certificate.round));
  const campaign = args("Campaign", await world.id("campaign", "NB-SXD-CCHC-2026"));
  const year = args(null, null, { year: 2026 });
  const organisation = {
    ...args("Organisation", await world.id("organisation", "NB")),
    year: 2026,
  };
  const everything = async () => ({
    nominees: await rowsOf(head, "NOMINEE_SHEET", round),
    campaign: await rowsOf(head, "CAMPAIGN_REPORT_SHEET", campaign),
    units: await rowsOf(head, "ORGANISATION_REPORT_SHEET", organisation),
    payments: await rowsOf(head, "PAYMENT_YEAR_SHEET", year),
    prizes: await rowsOf(head, "PRIZE_REPORT_SHEET", year),
    forms: await rowsOf(head, "YEARLY_STATISTICS_SHEET", year),
    roll: await rowsOf(head, "HONOUR_ROLL_SHEET", year),
  });
  let one = await walk(world, certificate, { until: "LEADER_REVIEW" });
  const before = await everything();
  for (const step of ["approve", "sign", "assignNumber"]) {
    one = await drive(world, one, step);
    expect(await everything()).toEqual(before);
  }
  const inside = await rowsOf(director, "NOMINEE_SHEET", round);
  expect(inside.flat()).toContain("Chờ ban hành quyết định");

  const decision = args("Decision", await decisionOf(one));
  for (const key of ["NOMINEE_SHEET", "PAYMENT_SHEET", "HANDOVER_SHEET"])
    expect(await reasonOf(rowsOf(head, key, decision))).toBe("NOT_FOUND");
  for (const key of ["PAYMENT_SHEET", "HANDOVER_SHEET"])
    expect(await reasonOf(rowsOf(director, key, decision))).toBe("NOT_PUBLISHED");

  await drive(world, one, "publish");
  const after = await everything();
  for (const [key, rows] of Object.entries(before))
    if (key !== "forms") expect([key, after[key as "roll"]]).not.toEqual([key, rows]);
  expect((await rowsOf(head, "HANDOVER_SHEET", decision)).flat()).toContain(
    certificate.subjectName,
  );
});

test("what is not there is not found, for whoever asks", async () => {
  const gone = "999999";
  for (const [key, wanted] of [
    ["NOMINEE_SHEET", args("Round", gone)],
    ["NOMINEE_SHEET", args("Submission", gone)],
    ["CAMPAIGN_REPORT_SHEET", args("Campaign", gone)],
    ["ORGANISATION_REPORT_SHEET", args("Organisation", gone, { year: 2026 })],
    ["PRIZE_REPORT_SHEET", args(null, null, { year: 2026, options: { organisationId: gone } })],
    ["HONOUR_ROLL_SHEET", args(null, null, { year: 2026, options: { organisationId: gone } })],
  ] as const)
    expect([key, await reasonOf(rowsOf(director, key, wanted))]).toEqual([key, "NOT_FOUND"]);
});

test("the roll is narrowed by award and name", async () => {
  await walk(world, { ...certificate, subjectName: "Lê Thị Ỷ" }, { until: "PUBLISHED" });
  const options = { name: "le thi y", award: certificate.award };

  const rows = await rowsOf(head, "HONOUR_ROLL_SHEET", args(null, null, { year: 2026, options }));

  expect(rows.filter(([first]) => typeof first === "number").map((row) => row[1])).toEqual([
    "Lê Thị Ỷ",
  ]);
});
