import { advancePaper } from "../../src/commands/advance-paper.ts";
import { draftPaper } from "../../src/commands/draft-paper.ts";
import { sql } from "../../src/database/sql.ts";
import { driveAll } from "./drive.ts";
import { begin, type Route, routeNamed, type Walked } from "./walk.ts";
import { now, type World } from "./world.ts";

export const certificate = routeNamed("Giấy khen of the department, without council");
export const commendation = routeNamed("Bằng khen tỉnh, with the department's council");

/** Units of one department: who drafts for each, and who heads it. */
export const units = {
  "NB-SXD-QLVT": ["nb.sxd.qlvt.canbo", "nb.sxd.qlvt.truongphong"],
  "NB-SXD-KCHT": ["nb.sxd.kcht.canbo", "nb.sxd.kcht.truongphong"],
  "NB-SXD-TTDK": ["nb.sxd.ttdk.canbo", "nb.sxd.ttdk.giamdoc"],
} as const;
export type Unit = keyof typeof units;

const toUnitLetter = ["startUnitReview", "endorseInUnit"];
const fromIntake = ["receive", "completeAppraisalEligible", "endorse", "approve"];

/** Nominations of a unit, one a name, that wait for its letter. */
export async function signedInUnit(
  world: World,
  unit: Unit,
  names: readonly string[],
  route: Route = commendation,
): Promise<readonly Walked[]> {
  const found: Walked[] = [];
  for (const subjectName of names) {
    const [creator] = units[unit];
    const begun = await begin(world, { ...route, creator, unit, subjectName });
    found.push(await driveAll(world, { ...begun, stage: "DRAFT", at: now }, toUnitLetter));
  }
  return found;
}

/** One letter over the nominations, drafted by this person. */
export async function letterOver(
  world: World,
  username: string,
  lines: readonly Walked[],
): Promise<string> {
  const nominationIds = lines.map((one) => one.nominationId);
  return (await draftPaper(await world.as(username), { kind: "SUBMISSION", nominationIds })).id;
}

export async function versionOf(world: World, paperId: string): Promise<number> {
  const [row] = await world.rows(
    sql<{ version: number }>`select version from paper where id = ${paperId}::bigint`,
  );
  if (!row) throw new Error(`There is no paper ${paperId}.`);
  return row.version;
}

/** Takes a step for a letter on the version it has. */
export async function actOn(
  world: World,
  username: string,
  paperId: string,
  step: string,
): Promise<void> {
  await advancePaper(await world.as(username), {
    paperId,
    kind: "SUBMISSION",
    step,
    seenVersion: await versionOf(world, paperId),
    papers: step === "submit" ? [{ type: "ACHIEVEMENT_REPORT" }] : [],
  });
}

/** The unit's letter over the nominations, sent; they stand at the office's intake then. */
export async function sentByUnit(
  world: World,
  unit: Unit,
  lines: readonly Walked[],
): Promise<{ readonly letter: string; readonly lines: readonly Walked[] }> {
  const [, head] = units[unit];
  const letter = await letterOver(world, head, lines);
  await actOn(world, head, letter, "submit");
  return { letter, lines: lines.map((one) => moved(one, 1, "OFFICE_INTAKE")) };
}

/** From the office's intake to where the department's letter is waited for. */
export async function approvedForProvince(
  world: World,
  lines: readonly Walked[],
): Promise<readonly Walked[]> {
  const found: Walked[] = [];
  for (const one of lines) found.push(await driveAll(world, one, fromIntake));
  return found;
}

/** The department's letter over the nominations, sent to the province. */
export async function sentByDepartment(
  world: World,
  lines: readonly Walked[],
): Promise<{ readonly letter: string; readonly lines: readonly Walked[] }> {
  const letter = await letterOver(world, "nb.sxd.giamdoc", lines);
  await actOn(world, "nb.sxd.giamdoc", letter, "sign");
  for (const step of ["assignNumber", "forward"])
    await actOn(world, "nb.sxd.vp.vanthu", letter, step);
  return { letter, lines: lines.map((one) => moved(one, 3, "PROVINCE_INTAKE")) };
}

const moved = (one: Walked, steps: number, stage: string): Walked => ({
  ...one,
  seq: one.seq + steps,
  stage,
});
