import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advancePaper, type AdvancePaper } from "../../src/commands/advance-paper.ts";
import { changePaper } from "../../src/commands/change-paper.ts";
import type { PersonalContext } from "../../src/commands/context.ts";
import { draftPaper } from "../../src/commands/draft-paper.ts";
import { rowOf, sql } from "../../src/database/sql.ts";
import { drive } from "../support/drive.ts";
import { everything, reasonOf, refusalOf } from "../support/refused.ts";
import { routeNamed, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const commendation = routeNamed("Bằng khen tỉnh, with the department's council");

let world: World;
let director: PersonalContext;
let clerk: PersonalContext;
beforeAll(async () => {
  world = await openWorld();
  director = await world.as("nb.sxd.giamdoc");
  clerk = await world.as("nb.sxd.vp.vanthu");
}, 60_000);
afterAll(() => world.close());

async function three(stage: string, route = certificate): Promise<readonly Walked[]> {
  const walked: Walked[] = [];
  while (walked.length < 3) {
    const subjectName = `Phạm Thị Số ${walked.length + 1}`;
    walked.push(await walk(world, { ...route, subjectName }, { until: stage }));
  }
  return walked;
}

async function decisionOver(lines: readonly Walked[]): Promise<string> {
  const nominationIds = lines.map((one) => one.nominationId);
  return (await draftPaper(director, { kind: "DECISION", nominationIds })).id;
}

async function act(
  who: PersonalContext,
  paperId: string,
  step: string,
  more: Partial<AdvancePaper> = {},
) {
  const paper = await rowOf(
    world.database.db,
    sql<{ kind: "DECISION" | "SUBMISSION"; version: number }>`
      select kind, version from paper where id = ${paperId}::bigint`,
  );
  if (!paper) throw new Error("There is no such paper.");
  return advancePaper(who, {
    paperId,
    kind: paper.kind,
    step,
    seenVersion: paper.version,
    ...more,
  });
}

function stages(lines: readonly Walked[]) {
  return world.rows(sql<{ stage: string; version: number }>`
    select stage, version from nomination
    where id = any(${lines.map((one) => one.nominationId)}::bigint[]) order by id
  `);
}

const all = (lines: readonly Walked[], stage: string, steps: number) =>
  lines.map((one) => ({ stage, version: one.seq + steps }));

test("a letter over three is signed, numbered and sent for all of them at once", async () => {
  const lines = await three("DEPARTMENT_SUBMISSION", commendation);
  const nominationIds = lines.map((one) => one.nominationId);
  const { id } = await draftPaper(director, { kind: "SUBMISSION", nominationIds });

  await act(director, id, "sign");
  expect(await stages(lines)).toEqual(all(lines, "DEPARTMENT_SUBMISSION_SIGNED", 1));
  await act(clerk, id, "assignNumber");
  await act(clerk, id, "forward");

  expect(await stages(lines)).toEqual(all(lines, "PROVINCE_INTAKE", 3));
  const paper = await world.rows(sql`
    select number, symbol, issued_on::text as "issuedOn", signer_name as signer,
      signer_role as role, sent_at is not null as sent from paper where id = ${id}::bigint
  `);
  expect(paper).toEqual([
    {
      number: 1,
      symbol: "TTr-SXD",
      issuedOn: "2026-11-22",
      signer: "Nguyễn Hữu Phước",
      role: "DIRECTOR",
      sent: true,
    },
  ]);
  const cited = await world.rows(sql<{ payload: object }>`
    select distinct payload from history_entry
    where step = 'forward' and nomination_id = any(${nominationIds}::bigint[])
  `);
  expect(cited).toEqual([
    {
      payload: {
        kind: "PAPER_TAKEN",
        paperKind: "SUBMISSION",
        paperId: id,
        number: 1,
        symbol: "TTr-SXD",
        issuedOn: "2026-11-22",
      },
    },
  ]);
});

test("a held line blocks the whole paper and is named; taken off, it lets the others go", async () => {
  const lines = await three("DECIDED");
  const paperId = await decisionOver(lines);
  const [first, second, third] = lines;
  if (!first || !second || !third) throw new Error("Three were walked.");
  const held = await drive(world, second, "hold");
  const before = await everything(world);

  const refused = await refusalOf(act(director, paperId, "sign"));

  const [{ code } = { code: "" }] = await world.rows(
    sql<{ code: string }>`select code from nomination where id = ${second.nominationId}::bigint`,
  );
  expect(refused).toMatchObject({
    reason: "PAPER_LINES_BLOCKED",
    details: { count: 1, codes: [code], reasons: ["ON_HOLD"] },
  });
  expect(await everything(world)).toEqual(before);

  const remove = [second.nominationId];
  await changePaper(director, { paperId, kind: "DECISION", seenVersion: 1, remove });
  await act(director, paperId, "sign");
  expect(await stages([first, third])).toEqual(all([first, third], "SIGNED", 1));
  const released = await drive(world, held, "release");
  expect((await drive(world, released, "sign")).stage).toBe("SIGNED");
});

test("one of several on a paper does not take its step alone", async () => {
  const lines = await three("DECIDED");
  const paperId = await decisionOver(lines);
  const [first] = lines;
  if (!first) throw new Error("Three were walked.");

  const refused = await refusalOf(drive(world, first, "sign"));

  expect([refused.reason, refused.details]).toEqual(["ON_A_PAPER", { paperId }]);
});

test("one that leaves its stage leaves the unsent paper, and the rest goes on without it", async () => {
  const lines = await three("DECIDED");
  const paperId = await decisionOver(lines);
  const [first, second, third] = lines;
  if (!first || !second || !third) throw new Error("Three were walked.");

  await drive(world, first, "withdraw");
  await act(director, paperId, "sign");

  expect(await stages([second, third])).toEqual(all([second, third], "SIGNED", 1));
  expect((await stages([first]))[0]?.stage).toBe("WITHDRAWN");
});

test("where every line is refused alike, the paper is refused for that", async () => {
  const paperId = await decisionOver(await three("DECIDED"));

  expect(await reasonOf(act(clerk, paperId, "sign"))).toBe("NOT_YOUR_STEP");
  expect(await reasonOf(act(director, paperId, "publish"))).toBe("STEP_NOT_HERE");
  expect(await reasonOf(act(director, paperId, "hold"))).toBe("STEP_NOT_HERE");
  expect(await reasonOf(act(director, paperId, "sign", { seenVersion: 9 }))).toBe("STALE_VERSION");
  expect(await reasonOf(act(director, paperId, "sign", { kind: "SUBMISSION" }))).toBe("NOT_FOUND");
});

test("a paper that carries nothing one can open does not exist", async () => {
  const paperId = await decisionOver(await three("DECIDED"));
  const stranger = await world.as("dn.svhttdl.giamdoc");

  expect(await reasonOf(act(stranger, paperId, "sign"))).toBe("NOT_FOUND");
  const change = changePaper(stranger, {
    paperId,
    kind: "DECISION",
    seenVersion: 1,
    remove: ["1"],
  });
  expect(await reasonOf(change)).toBe("NOT_FOUND");
});

test("a paper takes only nominations that wait for one and the same", async () => {
  const [decided] = await three("DECIDED");
  const review = await walk(world, certificate, { until: "LEADER_REVIEW" });
  const letter = await walk(world, commendation, { until: "DEPARTMENT_SUBMISSION" });
  const foreign = await walk(world, routeNamed("CSTĐ cơ sở, with the department's council"), {
    until: "DECIDED",
  });
  const draft = (kind: "DECISION" | "SUBMISSION", ...lines: readonly (Walked | undefined)[]) =>
    draftPaper(director, {
      kind,
      nominationIds: lines.map((one) => one?.nominationId ?? ""),
    });

  expect(await reasonOf(draft("DECISION", decided, review))).toBe("NOT_FOR_A_PAPER");
  expect(await reasonOf(draft("SUBMISSION", decided))).toBe("NOT_FOR_A_PAPER");
  expect(await reasonOf(draft("DECISION", decided, letter))).toBe("NOT_FOR_A_PAPER");
  expect(await reasonOf(draft("DECISION", decided, foreign))).toBe("NOT_FOUND");
  expect(await reasonOf(draft("DECISION", decided, decided))).toBe("BATCH_SIZE");
  expect(await reasonOf(draft("DECISION"))).toBe("PAPER_EMPTY");
});

test("letters of two units, or from two pipelines, are not one letter", async () => {
  const mixed = routeNamed("Huân chương Lao động hạng Ba, with public notice, to the President");
  const state = await walk(world, mixed, { until: "DEPARTMENT_SUBMISSION" });
  const letter = await walk(world, commendation, { until: "DEPARTMENT_SUBMISSION" });
  const nominationIds = [letter.nominationId, state.nominationId];

  expect(await reasonOf(draftPaper(director, { kind: "SUBMISSION", nominationIds }))).toBe(
    "PAPER_MIXED",
  );
});

test("who has no step at the stage makes no paper, and a signed one is not changed", async () => {
  const lines = await three("DECIDED");
  const nominationIds = lines.map((one) => one.nominationId);
  const council = await world.as("nb.sxd.thukyhoidong");
  expect(await reasonOf(draftPaper(council, { kind: "DECISION", nominationIds }))).toBe(
    "NOT_YOUR_STEP",
  );
  const paperId = await decisionOver(lines);
  await act(director, paperId, "sign");

  const remove = nominationIds.slice(0, 1);
  const change = changePaper(clerk, { paperId, kind: "DECISION", seenVersion: 2, remove });

  expect(await reasonOf(change)).toBe("PAPER_NOT_DRAFT");
});
