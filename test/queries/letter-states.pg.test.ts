import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { changePaper } from "../../src/commands/change-paper.ts";
import { recallSubmission } from "../../src/commands/recall-submission.ts";
import { rowsOf, sql } from "../../src/database/sql.ts";
import type { QueryContext } from "../../src/queries/context.ts";
import {
  consolidatedPages,
  countConsolidated,
  parentLetters,
} from "../../src/queries/letter-links.ts";
import {
  letterAccounts,
  type LineState,
  lineStates,
  lineStatesOf,
  type ListStatus,
  listStatuses,
} from "../../src/queries/letter-states.ts";
import { countPapers, listPapers } from "../../src/queries/papers.ts";
import { Refused } from "../../src/workflow/refusals.ts";
import { caseOf, drive, driveAll } from "../support/drive.ts";
import {
  actOn,
  approvedForProvince,
  certificate,
  letterOver,
  sentByDepartment,
  sentByUnit,
  signedInUnit,
  versionOf,
} from "../support/letters.ts";
import { seeded } from "../support/scatter.ts";
import type { Walked } from "../support/walk.ts";
import { openWorld, type World } from "../support/world.ts";

const head = "nb.sxd.qlvt.truongphong";
const director = "nb.sxd.giamdoc";
const readers = [head, director, "nb.snv.lanhdao", "nb.ubnd.chutich", "nb.vpubnd.vanthu"];

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close());

async function asking(username: string): Promise<QueryContext> {
  const { catalogue, viewer, now } = await world.as(username);
  return { db: world.database.db, catalogue, viewer, now };
}

let people = 0;
const names = (count: number) => Array.from({ length: count }, () => `Đinh Thị ${(people += 1)}`);
const ready = (count: number, route?: typeof certificate) =>
  signedInUnit(world, "NB-SXD-QLVT", names(count), route);
const sent = async (count: number) => sentByUnit(world, "NB-SXD-QLVT", await ready(count));
const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index];
  if (found === undefined) throw new Error(`There is no member ${index}.`);
  return found;
};

async function account(letter: string, username = director) {
  const [found] = await letterAccounts(await asking(username), [letter]);
  const states = found?.states.map(({ state, count }) => `${state} ${count}`);
  return [found?.status, ...(states ?? [])];
}

test("a letter's list from its draft to where nothing is left to come", async () => {
  const lines = await ready(3);
  const letter = await letterOver(world, head, lines);
  const told = [await account(letter, head)];
  await changePaper(await world.as(head), {
    paperId: letter,
    kind: "SUBMISSION",
    seenVersion: 1,
    remove: [at(lines, 0).nominationId],
  });
  told.push(await account(letter, head));
  await actOn(world, head, letter, "submit");
  told.push(await account(letter, head));
  const [, second, third] = lines.map((one) => ({ ...one, seq: 4, stage: "OFFICE_INTAKE" }));
  if (!second || !third) throw new Error("Three were made.");
  const back = await drive(world, second, "returnForSupplement");
  told.push(await account(letter, head));
  await drive(world, third, "withdraw");
  told.push(await account(letter, head));
  await drive(world, back, "withdraw");
  told.push(await account(letter, head));

  expect(told).toEqual([
    ["DRAFT", "WAITING 3"],
    ["DRAFT", "WAITING 2", "TAKEN_OFF 1"],
    ["SENT", "TAKEN_OFF 1", "ON_THE_WAY 2"],
    ["PARTLY_RETURNED", "TAKEN_OFF 1", "ON_THE_WAY 1", "RETURNED 1"],
    ["PARTLY_RETURNED", "TAKEN_OFF 1", "RETURNED 1", "DROPPED 1"],
    ["COMPLETE", "TAKEN_OFF 1", "DROPPED 2"],
  ]);
});

test("what comes back and goes up again is the later letter's, and the first is closed", async () => {
  const { letter, lines } = await sent(2);
  const back: Walked[] = [];
  for (const one of lines) back.push(await drive(world, one, "refuseIntake"));
  expect(await account(letter, head)).toEqual(["PARTLY_RETURNED", "RETURNED 2"]);

  const signed: Walked[] = [];
  for (const one of back)
    signed.push(await driveAll(world, one, ["startUnitReview", "endorseInUnit"]));
  const next = await letterOver(world, head, signed);
  expect(await account(letter, head)).toEqual(["PARTLY_RETURNED", "RETURNED 2"]);
  await actOn(world, head, next, "submit");

  expect(await account(letter, head)).toEqual(["CLOSED", "SENT_AGAIN 2"]);
  expect(await account(next, head)).toEqual(["SENT", "ON_THE_WAY 2"]);
});

test("a recalled letter is closed", async () => {
  const { letter } = await sent(2);
  await recallSubmission(await world.as(head), {
    submissionId: letter,
    seenVersion: await versionOf(world, letter),
  });

  expect(await account(letter, head)).toEqual(["CLOSED", "RECALLED 2"]);
});

test("one returned by the province is back for the department and on the way for the unit", async () => {
  const { letter: ofUnit, lines } = await sent(2);
  const up = await sentByDepartment(world, await approvedForProvince(world, lines));
  await drive(world, at(up.lines, 0), "returnForSupplement");

  expect(await account(ofUnit)).toEqual(["SENT", "ON_THE_WAY 2"]);
  expect(await account(up.letter)).toEqual(["PARTLY_RETURNED", "ON_THE_WAY 1", "RETURNED 1"]);
});

const links = async (letters: readonly string[], username = director) => {
  const context = await asking(username);
  const parents = await parentLetters(context, letters);
  const pages = await consolidatedPages(context, letters, { first: 20 });
  const counts = await countConsolidated(context, letters);
  return letters.map((_, index) => ({
    parent: parents[index]?.id ?? null,
    children: pages[index]?.edges.map(({ node }) => [node.letter.id, node.lines]),
    count: counts[index],
  }));
};

test("a department's letter is the parent of the units' letters, and of nothing it did not carry on", async () => {
  const one = await sent(2);
  const kcht = await signedInUnit(world, "NB-SXD-KCHT", names(2));
  const other = await sentByUnit(world, "NB-SXD-KCHT", kcht);
  const [a, b, c, d] = await approvedForProvince(world, [...one.lines, ...other.lines]);
  if (!a || !b || !c || !d) throw new Error("Four were made.");
  const main = await sentByDepartment(world, [a, b, c]);
  const late = await sentByDepartment(world, [d]);

  expect(await links([one.letter, other.letter, main.letter, late.letter])).toEqual([
    { parent: main.letter, children: [], count: 0 },
    // Its two lines went two ways: one each, so the earlier is its parent, and it is a child of both.
    { parent: main.letter, children: [], count: 0 },
    {
      parent: null,
      children: [
        [one.letter, 2],
        [other.letter, 1],
      ],
      count: 2,
    },
    { parent: null, children: [[other.letter, 1]], count: 1 },
  ]);
  expect(await links([main.letter], head)).toEqual([
    { parent: null, children: [[one.letter, 2]], count: 1 },
  ]);

  const chair = await driveAll(world, at(main.lines, 0), [
    "receive",
    "completeAppraisalEligibleWithoutCouncil",
    "forward",
  ]);
  const [up] = await world.rows(sql<{ id: string }>`
    select max(paper_id)::text as id from paper_line
    where nomination_id = ${chair.nominationId}::bigint`);
  expect(await links([one.letter, main.letter, up?.id ?? ""], "nb.snv.lanhdao")).toEqual([
    { parent: main.letter, children: [], count: 0 },
    {
      parent: up?.id,
      children: [
        [one.letter, 2],
        [other.letter, 1],
      ],
      count: 2,
    },
    { parent: null, children: [[main.letter, 1]], count: 1 },
  ]);
});

type Row = {
  readonly paperId: string;
  readonly nominationId: string;
  readonly departure: string | null;
  readonly outcome: string;
  readonly level: string;
  readonly shownLevel: string;
  readonly circle: readonly string[] | null;
  readonly readers: readonly string[];
  readonly paper: {
    readonly sent: boolean;
    readonly level: string;
    readonly issuer: string;
    readonly from: string;
  };
};

const ladder = ["UNIT", "DEPARTMENT", "PROVINCE", "CENTRAL", "PRIME_MINISTER", "PRESIDENT"];
const outcomes: Readonly<Record<string, LineState>> = {
  AWARDED: "AWARDED",
  NOT_AWARDED: "NOT_AWARDED",
  REVOKED: "REVOKED",
  WITHDRAWN: "DROPPED",
  EXPIRED: "DROPPED",
};

/** One line's state the slow way, from rows alone. */
function slowState(row: Row, all: readonly Row[], own: readonly string[]): LineState {
  const { departure, outcome, paper, circle } = row;
  if (departure === "TAKEN_OFF" || departure === "RECALLED") return departure;
  if (!paper.sent) return "WAITING";
  const again = all.some(
    (other) =>
      other.nominationId === row.nominationId &&
      other.departure === null &&
      other.paper.sent &&
      Number(other.paperId) > Number(row.paperId) &&
      other.paper.issuer === paper.issuer &&
      other.paper.from === paper.from,
  );
  if (departure && again) return "SENT_AGAIN";
  const ended = outcomes[outcome];
  if (ended) return ended;
  const inside = circle === null || circle.some((id) => own.includes(id));
  const level = inside ? row.level : row.shownLevel;
  const isBack = ladder.indexOf(level) < ladder.indexOf(paper.level);
  return departure || isBack ? "RETURNED" : "ON_THE_WAY";
}

function slowStatus(sentOff: boolean, states: readonly LineState[]): ListStatus {
  if (!sentOff) return "DRAFT";
  if (states.includes("RETURNED")) return "PARTLY_RETURNED";
  if (states.includes("ON_THE_WAY")) return "SENT";
  const ended: readonly LineState[] = ["AWARDED", "NOT_AWARDED", "DROPPED", "REVOKED"];
  return states.some((state) => ended.includes(state)) ? "COMPLETE" : "CLOSED";
}

const allRows = () =>
  rowsOf(
    world.database.db,
    sql<Row>`
      select l.paper_id::text as "paperId", l.nomination_id::text as "nominationId", l.departure,
        n.outcome, n.level, coalesce(n.embargo ->> 'level', n.level) as "shownLevel",
        n.embargo_circle::text[] as circle,
        array(select r.organisation_id::text from nomination_reader r
          where r.nomination_id = n.id and r.scope <> 'AUDIT') as readers,
        json_build_object('sent', p.sent_at is not null, 'level', p.level,
          'issuer', p.issuer_id::text, 'from', p.from_stage) as paper
      from paper_line l join paper p on p.id = l.paper_id and p.kind = 'SUBMISSION'
      join nomination n on n.id = l.nomination_id`,
  );

/** Compares every letter's account, its lines and the filter with the slow way, for every reader. */
async function compare(): Promise<ReadonlySet<string>> {
  const all = await allRows();
  const seen = new Set<string>();
  for (const username of readers) {
    const context = await asking(username);
    const own = context.viewer.desks.flatMap((desk) => desk.organisations);
    const read = all.filter((row) => row.readers.some((id) => own.includes(id)));
    const expected = new Map<string, { status: ListStatus; states: LineState[] }>();
    for (const [id, rows] of Map.groupBy(read, (row) => row.paperId)) {
      const states = rows.map((row) => slowState(row, all, own));
      expected.set(id, { status: slowStatus(at(rows, 0).paper.sent, states), states });
    }
    const ids = [...expected.keys()];
    const told = await letterAccounts(context, ids);
    expect(told.map(({ status }) => status)).toEqual(ids.map((id) => expected.get(id)?.status));
    expect(told.map(({ states }) => states)).toEqual(
      ids.map((id) =>
        lineStates.flatMap((state) => {
          const count = expected.get(id)?.states.filter((one) => one === state).length ?? 0;
          return count > 0 ? [{ state, count }] : [];
        }),
      ),
    );
    const keys = read.map((row) => `${row.paperId}:${row.nominationId}`);
    expect(await lineStatesOf(context, keys)).toEqual(read.map((row) => slowState(row, all, own)));
    for (const status of listStatuses) {
      const filter = { kind: "SUBMISSION", listStatuses: [status] } as const;
      const fitting = ids.filter((id) => expected.get(id)?.status === status);
      expect(await countPapers(context, filter)).toBe(fitting.length);
      const { edges } = await listPapers(context, { filter, page: { first: 100 } });
      expect(edges.map(({ node }) => node.id)).toEqual(
        fitting.toSorted((a, b) => Number(b) - Number(a)).slice(0, 100),
      );
    }
    for (const { status, states } of expected.values())
      for (const word of [status, ...states]) seen.add(word);
  }
  return seen;
}

/** Steps that would only wait, or that end everything too soon to be of use. */
const seldom = ["withdraw", "notEndorseInUnit", "confirmViolation", "decline", "hold", "expire"];

async function anyMove(one: Walked, random: () => number): Promise<Walked> {
  const { pipeline, stage } = await caseOf(world, one);
  const steps = Object.entries(pipeline.stages[stage]?.steps ?? {}).filter(
    ([key, step]) => !step.clock && !step.revocation && (!seldom.includes(key) || random() < 0.05),
  );
  const [key] = steps[Math.floor(random() * steps.length)] ?? [];
  if (!key) return one;
  try {
    return await drive(world, { ...one, stage }, key);
  } catch (error) {
    const expectable =
      error instanceof Error && /^(Nobody of|There is no date)/.test(error.message);
    if (error instanceof Refused || expectable) return one;
    throw error;
  }
}

async function recallAny(letters: readonly string[], random: () => number): Promise<void> {
  const letter = letters[Math.floor(random() * letters.length)];
  if (!letter) return;
  try {
    await recallSubmission(await world.as(head), {
      submissionId: letter,
      seenVersion: await versionOf(world, letter),
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
  }
}

async function freshened(one: Walked): Promise<Walked> {
  const [row] = await world.rows(sql<{ version: number; stage: string }>`
    select version, stage from nomination where id = ${one.nominationId}::bigint`);
  return row ? { ...one, seq: row.version, stage: row.stage } : one;
}

test("whatever moves, status, counts, lines and filter are what the rows say, for every reader", async () => {
  const random = seeded(20_261_128);
  const letters: string[] = [];
  const lines: Walked[] = [];
  for (const route of [certificate, undefined, certificate, undefined]) {
    const made = await sentByUnit(world, "NB-SXD-QLVT", await ready(4, route));
    letters.push(made.letter);
    lines.push(...made.lines);
  }
  await letterOver(world, head, await ready(2));
  const seen = new Set<string>();
  for (let turn = 0; turn < 260; turn += 1) {
    const index = Math.floor(random() * lines.length);
    lines[index] = await anyMove(await freshened(at(lines, index)), random);
    if (random() < 0.03) await recallAny(letters, random);
    if (turn % 20 === 19) for (const word of await compare()) seen.add(word);
  }
  expect([...seen].toSorted()).toEqual(
    expect.arrayContaining(
      [
        "CLOSED",
        "COMPLETE",
        "DRAFT",
        "PARTLY_RETURNED",
        "SENT",
        "SENT_AGAIN",
        "AWARDED",
      ].toSorted(),
    ),
  );
}, 240_000);
