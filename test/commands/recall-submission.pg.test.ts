import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { advanceNomination } from "../../src/commands/advance-nomination.ts";
import { recallSubmission } from "../../src/commands/recall-submission.ts";
import { sql } from "../../src/database/sql.ts";
import { drive, driveAll } from "../support/drive.ts";
import {
  actOn,
  approvedForProvince,
  commendation,
  letterOver,
  sentByDepartment,
  sentByUnit,
  signedInUnit,
  versionOf,
} from "../support/letters.ts";
import { everything, reasonOf, refusalOf } from "../support/refused.ts";
import { routeNamed, stageOf, walk, type Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const head = "nb.sxd.qlvt.truongphong";
const director = "nb.sxd.giamdoc";

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

let people = 0;
const names = (count: number) => Array.from({ length: count }, () => `Hoàng Thị ${(people += 1)}`);

async function sent(count: number) {
  return sentByUnit(world, "NB-SXD-QLVT", await signedInUnit(world, "NB-SXD-QLVT", names(count)));
}

async function recall(who: string, submissionId: string, more: object = {}) {
  const seenVersion = await versionOf(world, submissionId);
  return recallSubmission(await world.as(who), { submissionId, seenVersion, ...more });
}

const stagesOf = (lines: readonly Walked[]) =>
  Promise.all(lines.map((one) => stageOf(world, one.nominationId)));

async function codeOf({ nominationId }: Walked): Promise<string> {
  const [row] = await world.rows(
    sql<{ code: string }>`select code from nomination where id = ${nominationId}::bigint`,
  );
  return row?.code ?? "";
}

test("a letter is taken back with all of its lines, and keeps number, list and place in the register", async () => {
  const { letter, lines } = await sent(3);
  const [before] = await world.rows(sql<{ number: number }>`
    select number from paper where id = ${letter}::bigint`);

  await recall(head, letter, { note: "Thiếu biên bản họp." });

  expect(await stagesOf(lines)).toEqual(["DRAFT", "DRAFT", "DRAFT"]);
  const papers = await world.rows(sql`
    select number, recalled_at is not null as recalled, sent_at is not null as sent,
      (select array_agg(distinct departure) from paper_line l where l.paper_id = p.id) as left
    from paper p where id = ${letter}::bigint`);
  expect(papers).toEqual([
    { number: before?.number, recalled: true, sent: true, left: ["RECALLED"] },
  ]);
  const told = await world.rows(sql`
    select step, note, kind, payload ->> 'paperId' as paper, (payload ->> 'number')::int as number
    from history_entry h where nomination_id = any(${lines.map((one) => one.nominationId)}::bigint[])
      and seq = (select max(seq) from history_entry m where m.nomination_id = h.nomination_id)`);
  const entry = { step: "recall", note: "Thiếu biên bản họp.", kind: "PAPER_TAKEN", paper: letter };
  expect(told).toEqual(Array.from({ length: 3 }, () => ({ ...entry, number: before?.number })));

  const again = await driveAll(world, { ...(lines[0] as Walked), seq: 5, stage: "DRAFT" }, [
    "startUnitReview",
    "endorseInUnit",
  ]);
  const next = await letterOver(world, head, [again]);
  await actOn(world, head, next, "submit");
  const [after] = await world.rows(sql<{ number: number; supplements: string | null }>`
    select number, supplements_id::text as supplements from paper where id = ${next}::bigint`);
  expect(after).toEqual({ number: (before?.number ?? 0) + 1, supplements: null });
});

test("a department takes its letter back from the province's intake", async () => {
  const { lines } = await sent(2);
  const forwarded = await sentByDepartment(world, await approvedForProvince(world, lines));

  await recall(director, forwarded.letter);

  expect(await stagesOf(lines)).toEqual(["DEPARTMENT_SUBMISSION", "DEPARTMENT_SUBMISSION"]);
});

test("what was received is named, and nothing is recalled", async () => {
  const { letter, lines } = await sent(3);
  const [, second, third] = lines;
  if (!second || !third) throw new Error("Three were sent.");
  await drive(world, second, "receive");
  const before = await everything(world);

  const refused = await refusalOf(recall(head, letter));

  expect([refused.reason, refused.details]).toEqual([
    "SUBMISSION_RECEIVED",
    { codes: [await codeOf(second)] },
  ]);
  expect(await everything(world)).toEqual(before);
});

test("one that was returned and sent in again has been opened, though it stands where it stood", async () => {
  const { letter, lines } = await sent(2);
  const [first] = lines;
  if (!first) throw new Error("Two were sent.");
  await driveAll(world, first, ["returnForSupplement", "resubmit"]);
  expect(await stagesOf(lines)).toEqual(["OFFICE_INTAKE", "OFFICE_INTAKE"]);

  const refused = await refusalOf(recall(head, letter));

  expect([refused.reason, refused.details["codes"]]).toEqual([
    "SUBMISSION_RECEIVED",
    [await codeOf(first)],
  ]);
});

test("a line that was refused at intake is off the letter and stops nobody", async () => {
  const { letter, lines } = await sent(2);
  const [first, second] = lines;
  if (!first || !second) throw new Error("Two were sent.");
  await drive(world, first, "refuseIntake");

  await recall(head, letter);

  const left = await world.rows(sql`
    select departure from paper_line where paper_id = ${letter}::bigint order by position`);
  expect(left).toEqual([{ departure: "WENT_BACK" }, { departure: "RECALLED" }]);
});

test("a line on hold stops the recall and is named", async () => {
  const { letter, lines } = await sent(2);
  const [first] = lines;
  if (!first) throw new Error("Two were sent.");
  await drive(world, first, "hold");

  const refused = await refusalOf(recall(head, letter));

  expect([refused.reason, refused.details]).toEqual([
    "PAPER_LINES_BLOCKED",
    { count: 1, codes: [await codeOf(first)], reasons: ["ON_HOLD"] },
  ]);
});

test("a draft, a letter recalled, an empty one, another's and a stale one are refused", async () => {
  const draft = await letterOver(world, head, await signedInUnit(world, "NB-SXD-QLVT", names(1)));
  expect(await reasonOf(recall(head, draft))).toBe("SUBMISSION_NOT_SENT");

  const { letter, lines } = await sent(1);
  expect(await reasonOf(recall("nb.sxd.vp.vanthu", letter))).toBe("NOT_YOUR_STEP");
  expect(await reasonOf(recall("nb.sxd.qlvt.canbo", letter))).toBe("NOT_YOUR_STEP");
  expect(await reasonOf(recall("nb.sxd.kcht.truongphong", letter))).toBe("NOT_FOUND");
  expect(await reasonOf(recall(head, letter, { seenVersion: 1 }))).toBe("STALE_VERSION");
  await recall(head, letter);
  expect(await reasonOf(recall(head, letter))).toBe("SUBMISSION_RECALLED");
  expect(await stagesOf(lines)).toEqual(["DRAFT"]);

  const other = await sent(1);
  await drive(world, other.lines[0] as Walked, "refuseIntake");
  expect(await reasonOf(recall(head, other.letter))).toBe("SUBMISSION_EMPTY");
});

test("a letter to the chair of the province is not recalled, and no decision is", async () => {
  const chair = await walk(world, commendation, { until: "PROVINCE_CHAIR" });
  const [letter] = await world.rows(sql<{ id: string }>`
    select max(paper_id)::text as id from paper_line
    where nomination_id = ${chair.nominationId}::bigint`);
  expect(await reasonOf(recall("nb.snv.lanhdao", letter?.id ?? ""))).toBe(
    "SUBMISSION_NOT_RECALLABLE",
  );

  const certificate = routeNamed("Giấy khen of the department, without council");
  const published = await walk(world, certificate, { until: "PUBLISHED" });
  const [decision] = await world.rows(sql<{ id: string }>`
    select p.id::text as id from paper_line l join paper p on p.id = l.paper_id
    where l.nomination_id = ${published.nominationId}::bigint and p.kind = 'DECISION'`);
  expect(await reasonOf(recall(director, decision?.id ?? ""))).toBe("NOT_FOUND");
});

test("a repeated recall answers as the first did; the key does not fit another letter", async () => {
  const one = await sent(1);
  const other = await sent(1);
  const seenVersion = await versionOf(world, one.letter);
  const input = { submissionId: one.letter, seenVersion, idempotencyKey: "recall-1" };
  const first = await recallSubmission(await world.as(head), input);
  const before = await everything(world);

  expect(await recallSubmission(await world.as(head), input)).toEqual(first);
  expect(await everything(world)).toEqual(before);
  expect(await reasonOf(recall(head, other.letter, { idempotencyKey: "recall-1" }))).toBe(
    "IDEMPOTENCY_KEY_REUSED",
  );
});

/** How many of the acts went through, and the reasons of the others. */
async function race(acts: readonly Promise<unknown>[]) {
  const settled = await Promise.allSettled(acts);
  const reasons = await Promise.all(
    acts.filter((_, at) => settled[at]?.status === "rejected").map((act) => reasonOf(act)),
  );
  return { won: settled.filter((one) => one.status === "fulfilled").length, reasons };
}

test("of several recalls at once one goes through", async () => {
  const { letter, lines } = await sent(3);
  const { won, reasons } = await race(Array.from({ length: 5 }, () => recall(head, letter)));

  expect([won, new Set(reasons)]).toEqual([1, new Set(["STALE_VERSION"])]);
  expect(await stagesOf(lines)).toEqual(["DRAFT", "DRAFT", "DRAFT"]);
});

test("recalled and received at once: one of the two goes through, and all lines stand alike", async () => {
  for (let turn = 0; turn < 8; turn += 1) {
    const { letter, lines } = await sent(3);
    const [, taken] = lines;
    if (!taken) throw new Error("Three were sent.");
    const receive = async () =>
      advanceNomination(await world.as("nb.sxd.vp.vanthu"), {
        nominationId: taken.nominationId,
        step: "receive",
        seenVersion: taken.seq,
      });
    const acts = [() => recall(head, letter), receive];
    const { won, reasons } = await race(
      (turn % 2 === 0 ? acts : acts.toReversed()).map((act) => act()),
    );

    const stages = await stagesOf(lines);
    expect(won).toBe(1);
    if (stages[1] === "DRAFT") {
      expect(stages).toEqual(["DRAFT", "DRAFT", "DRAFT"]);
      expect(reasons).toEqual(["STALE_VERSION"]);
    } else {
      expect(stages).toEqual(["OFFICE_INTAKE", "OFFICE_APPRAISAL", "OFFICE_INTAKE"]);
      expect(reasons).toEqual(["SUBMISSION_RECEIVED"]);
    }
  }
});

test("a recalled letter stays recalled, even for the owner of the database", async () => {
  const { letter } = await sent(1);
  await recall(head, letter);

  await expect(
    world.asOwner(sql`update paper set recalled_at = null where id = ${letter}::bigint`),
  ).rejects.toThrow("stays recalled");
});
