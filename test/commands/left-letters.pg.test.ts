import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advancePaper } from "../../src/commands/advance-paper.ts";
import { draftPaper } from "../../src/commands/draft-paper.ts";
import { rowOf, sql } from "../../src/database/sql.ts";
import { giveDesk } from "../support/desks.ts";
import { drive, driveAll } from "../support/drive.ts";
import { reasonOf } from "../support/refused.ts";
import { begin, type Route, routeNamed, stageOf, walk, type Walked } from "../support/walk.ts";
import { now, openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const commendation = routeNamed("Bằng khen tỉnh, with the department's council");
const honour = routeNamed("Bằng khen of the Prime Minister, without public notice");

const another = { ...commendation, subjectName: "Phạm Thị Khác" };

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

/** The letters a nomination has stood on, oldest first: who issued them and whether it still does. */
async function letters({ nominationId }: Walked): Promise<readonly string[]> {
  const rows = await world.rows(sql<{ letter: string }>`
    select o.code || case when l.left_at is null then '' else ' left' end as letter
    from paper_line l join paper p on p.id = l.paper_id join organisation o on o.id = p.issuer_id
    where l.nomination_id = ${nominationId}::bigint order by p.id
  `);
  return rows.map((row) => row.letter);
}

type Way = readonly [
  route: Route,
  from: string,
  steps: readonly string[],
  to: string,
  letters: readonly string[],
];
const ways: readonly Way[] = [
  [certificate, "OFFICE_INTAKE", ["recall"], "DRAFT", ["NB-SXD-QLVT left"]],
  [certificate, "OFFICE_INTAKE", ["refuseIntake"], "DRAFT", ["NB-SXD-QLVT left"]],
  [certificate, "OFFICE_INTAKE", ["returnForSupplement"], "RETURNED_BY_OFFICE", ["NB-SXD-QLVT"]],
  [
    commendation,
    "PROVINCE_INTAKE",
    ["refuseIntake"],
    "DEPARTMENT_SUBMISSION",
    ["NB-SXD-QLVT", "NB-SXD left"],
  ],
  [
    commendation,
    "PROVINCE_INTAKE",
    ["recall"],
    "DEPARTMENT_SUBMISSION",
    ["NB-SXD-QLVT", "NB-SXD left"],
  ],
  [
    commendation,
    "PROVINCE_INTAKE",
    ["returnForSupplement", "resubmitToProvince"],
    "PROVINCE_INTAKE",
    ["NB-SXD-QLVT", "NB-SXD"],
  ],
  [
    commendation,
    "PROVINCE_CHAIR",
    ["returnForReview"],
    "PROVINCE_APPRAISAL",
    ["NB-SXD-QLVT", "NB-SXD", "NB-SNV left"],
  ],
  [
    commendation,
    "PROVINCE_CHAIR",
    ["withdraw"],
    "WITHDRAWN",
    ["NB-SXD-QLVT left", "NB-SXD left", "NB-SNV left"],
  ],
  [
    honour,
    "CENTRAL_INTAKE",
    ["refuseIntake"],
    "CHAIR_SUBMISSION",
    ["NB-SXD-QLVT", "NB-SXD", "NB left"],
  ],
];

test.each(ways)("%j: from %s by %j to %s it stands on %j", async (...way) => {
  const [route, from, steps, to, expected] = way;

  const moved = await driveAll(world, await walk(world, route, { until: from }), steps);

  expect(moved.stage).toBe(to);
  expect(await letters(moved)).toEqual(expected);
});

test("a letter left by one keeps the others that are on it", async () => {
  const one = await walk(world, commendation, { until: "DEPARTMENT_SUBMISSION" });
  const other = await walk(world, another, { until: "DEPARTMENT_SUBMISSION" });
  await sendLetter("nb.sxd.giamdoc", [one, other]);

  await drive(world, { ...one, seq: one.seq + 3 }, "refuseIntake");

  expect(await letters(one)).toEqual(["NB-SXD-QLVT", "NB-SXD left"]);
  expect(await letters(other)).toEqual(["NB-SXD-QLVT", "NB-SXD"]);
});

test("where the office itself proposes, its own letter stays as another unit's does", async () => {
  await giveDesk(world, "nb.sxd.uyvien1", "UNIT_OFFICER", "NB-SXD-VP");
  await giveDesk(world, "nb.sxd.uyvien2", "UNIT_HEAD", "NB-SXD-VP");
  const own = { ...commendation, creator: "nb.sxd.uyvien1", unit: "NB-SXD-VP" };
  const draft = { ...(await begin(world, own)), stage: "DRAFT", at: now };
  const intake = await driveAll(world, draft, [
    "startUnitReview",
    "endorseInUnit",
    "submit",
    "receive",
    "completeAppraisalEligible",
    "endorse",
    "approve",
    "sign",
    "assignNumber",
    "forward",
  ]);

  const refused = await drive(world, intake, "refuseIntake");

  expect(await letters(refused)).toEqual(["NB-SXD-VP", "NB-SXD left"]);
});

/** Signs, numbers and sends one letter over the nominations, as far as the steps go. */
async function sendLetter(
  director: string,
  lines: readonly Walked[],
  steps: readonly string[] = ["sign", "assignNumber", "forward"],
): Promise<string> {
  const leader = await world.as(director);
  const clerk = await world.as("nb.sxd.vp.vanthu");
  const nominationIds = lines.map((one) => one.nominationId);
  const { id } = await draftPaper(leader, { kind: "SUBMISSION", nominationIds });
  for (const step of steps) await actOn(id, step, step === "sign" ? leader : clerk);
  return id;
}

async function actOn(paperId: string, step: string, who: Parameters<typeof advancePaper>[0]) {
  const paper = await rowOf(
    world.database.db,
    sql<{ version: number }>`select version from paper where id = ${paperId}::bigint`,
  );
  const seenVersion = paper?.version ?? 0;
  return advancePaper(who, { paperId, kind: "SUBMISSION", step, seenVersion });
}

test.each([
  ["DEPARTMENT_SUBMISSION_SIGNED", ["sign"], ["assignNumber", "forward"]],
  ["DEPARTMENT_SUBMISSION_NUMBERED", ["sign", "assignNumber"], ["forward"]],
])("at %s one that is held leaves the letter, and the others go on", async (stage, done, rest) => {
  const one = await walk(world, commendation, { until: "DEPARTMENT_SUBMISSION" });
  const other = await walk(world, another, { until: "DEPARTMENT_SUBMISSION" });
  const id = await sendLetter("nb.sxd.giamdoc", [one, other], done);
  const held = await drive(world, { ...one, seq: one.seq + done.length, stage }, "hold");
  const clerk = await world.as("nb.sxd.vp.vanthu");
  expect(await reasonOf(actOn(id, rest[0] ?? "", clerk))).toBe("PAPER_LINES_BLOCKED");

  const off = await drive(world, held, "leaveLetter");
  for (const step of rest) await actOn(id, step, clerk);

  expect(off.stage).toBe("DEPARTMENT_SUBMISSION");
  expect(await letters(off)).toEqual(["NB-SXD-QLVT", "NB-SXD left"]);
  expect(await stageOf(world, other.nominationId)).toBe("PROVINCE_INTAKE");
  expect(await reasonOf(drive(world, off, "sign"))).toBe("ON_HOLD");
  const sent = await driveAll(world, off, ["release", "sign", "assignNumber", "forward"]);
  expect(await letters(sent)).toEqual(["NB-SXD-QLVT", "NB-SXD left", "NB-SXD"]);
});

test.each([["CHAIR_SUBMISSION_SIGNED"], ["CHAIR_SUBMISSION_NUMBERED"]])(
  "at %s one that is held leaves the chair's letter",
  async (until) => {
    const held = await drive(world, await walk(world, honour, { until }), "hold");

    const off = await drive(world, held, "leaveLetter");

    expect(off.stage).toBe("CHAIR_SUBMISSION");
    expect(await letters(off)).toEqual(["NB-SXD-QLVT", "NB-SXD", "NB left"]);
  },
);
