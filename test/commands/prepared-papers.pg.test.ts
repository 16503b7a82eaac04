import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { changePaper } from "../../src/commands/change-paper.ts";
import { draftPaper } from "../../src/commands/draft-paper.ts";
import { sql } from "../../src/database/sql.ts";
import type { PaperKind } from "../../src/workflow/pipeline.ts";
import { everything, reasonOf, refusalOf } from "../support/refused.ts";
import { type Route, routeNamed, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const commendation = routeNamed("Bằng khen tỉnh, with the department's council");
const honour = routeNamed("Bằng khen of the Prime Minister, without public notice");

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

async function draft(who: string, kind: PaperKind, ...lines: readonly Walked[]) {
  const nominationIds = lines.map((one) => one.nominationId);
  return draftPaper(await world.as(who), { kind, nominationIds });
}

async function remove(who: string, paperId: string, ...ids: readonly string[]) {
  const change = { paperId, kind: "DECISION" as const, seenVersion: 1, remove: ids };
  return changePaper(await world.as(who), change);
}

type Stop = readonly [
  stage: string,
  route: Route,
  kind: PaperKind,
  prepares: readonly string[],
  others: readonly string[],
];
const stops: readonly Stop[] = [
  ["UNIT_SIGNED", certificate, "SUBMISSION", ["nb.sxd.qlvt.canbo", "nb.sxd.qlvt.truongphong"], []],
  [
    "DEPARTMENT_SUBMISSION",
    commendation,
    "SUBMISSION",
    ["nb.sxd.vp.canbo2", "nb.sxd.vp.chanhvanphong", "nb.sxd.phogiamdoc"],
    ["nb.sxd.qlvt.truongphong", "nb.sxd.qlvt.canbo", "nb.sxd.vp.vanthu", "nb.sxd.thukyhoidong"],
  ],
  [
    "DECIDED",
    certificate,
    "DECISION",
    ["nb.sxd.vp.canbo1", "nb.sxd.vp.chanhvanphong", "nb.sxd.giamdoc"],
    ["nb.sxd.qlvt.truongphong", "nb.sxd.vp.vanthu", "nb.sxd.thukyhoidong"],
  ],
  [
    "PROVINCE_OFFICE",
    commendation,
    "SUBMISSION",
    ["nb.snv.chuyenvien1", "nb.snv.lanhdao"],
    ["nb.sxd.giamdoc", "nb.tthcc.canbo"],
  ],
  [
    "PROVINCE_DECIDED",
    commendation,
    "DECISION",
    ["nb.snv.chuyenvien1", "nb.snv.lanhdao", "nb.vpubnd.chuyenvien", "nb.ubnd.chutich"],
    ["nb.sxd.giamdoc", "nb.sxd.vp.chanhvanphong"],
  ],
  [
    "CHAIR_SUBMISSION",
    honour,
    "SUBMISSION",
    ["nb.snv.chuyenvien1", "nb.vpubnd.chuyenvien", "nb.ubnd.chutich"],
    ["nb.sxd.giamdoc", "nb.ubnd.thukyhoidong"],
  ],
];

test.each(stops)(
  "the paper of %s is made by who signs it or prepares it",
  async (until, route, kind, prepares, others) => {
    for (const who of prepares) {
      const one = await walk(world, route, { until });
      await expect(draft(who, kind, one)).resolves.toMatchObject({ id: expect.any(String) });
    }
    const left = await walk(world, route, { until });
    const before = await everything(world);

    for (const who of others)
      expect([who, await reasonOf(draft(who, kind, left))]).toEqual([who, "NOT_YOUR_STEP"]);
    expect(await everything(world)).toEqual(before);
  },
);

async function twoDecided() {
  const one = await walk(world, certificate, { until: "DECIDED" });
  const other = await walk(world, certificate, { until: "DECIDED" });
  return [one, other] as const;
}

test("the list of a paper is changed by who prepares it, and by nobody else", async () => {
  const [one, other] = await twoDecided();
  const { id } = await draft("nb.sxd.vp.canbo1", "DECISION", one, other);
  const before = await everything(world);

  expect(await reasonOf(remove("nb.sxd.qlvt.truongphong", id, one.nominationId))).toBe("NOT_FOUND");
  expect(await reasonOf(remove("nb.sxd.vp.vanthu", id, one.nominationId))).toBe("NOT_YOUR_STEP");
  expect(await everything(world)).toEqual(before);

  await remove("nb.sxd.vp.canbo2", id, one.nominationId);

  const lines = await world.rows(sql`
    select nomination_id::text as "nominationId" from paper_line
    where paper_id = ${id}::bigint and left_at is null`);
  expect(lines).toEqual([{ nominationId: other.nominationId }]);
});

test("to take nothing off a paper is no change", async () => {
  const [one, other] = await twoDecided();
  const { id } = await draft("nb.sxd.vp.canbo1", "DECISION", one, other);
  const before = await everything(world);

  expect(await refusalOf(remove("nb.sxd.vp.canbo1", id))).toMatchObject({
    reason: "BATCH_SIZE",
    details: { max: 500 },
  });
  expect(await everything(world)).toEqual(before);
});

test("nobody prepares the paper that he himself is on", async () => {
  const [one, other] = await twoDecided();
  const director = await world.as("nb.sxd.giamdoc");
  await world.asOwner(sql`
    update nomination set subject_person_id = ${director.viewer.personId}::bigint
    where id = ${one.nominationId}::bigint`);

  expect(await reasonOf(draft("nb.sxd.giamdoc", "DECISION", one, other))).toBe("NOT_YOUR_STEP");
  const { id } = await draft("nb.sxd.phogiamdoc", "DECISION", one, other);
  expect(await reasonOf(remove("nb.sxd.giamdoc", id, one.nominationId))).toBe("NOT_YOUR_STEP");
  await expect(remove("nb.sxd.giamdoc", id, other.nominationId)).resolves.toMatchObject({ id });
});

test("who meets a nomination on a paper learns of the paper, not of how many are on it", async () => {
  const [one, other] = await twoDecided();
  const { id } = await draft("nb.sxd.vp.canbo1", "DECISION", one, other);

  const again = await refusalOf(draft("nb.sxd.vp.canbo2", "DECISION", one));

  const [{ code } = { code: "" }] = await world.rows(
    sql<{ code: string }>`select code from nomination where id = ${one.nominationId}::bigint`,
  );
  expect([again.reason, again.details]).toEqual([
    "LINES_ON_A_PAPER",
    { paperId: id, code, codes: [code], positions: ["1"], lines: [`1 (${code})`] },
  ]);
  expect(`${again.messageVi} ${again.messageEn}`.replaceAll(`1 (${code})`, "")).not.toMatch(
    /[{}0-9]/,
  );
});
