import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { correctDecision } from "../../src/commands/correct-decision.ts";
import { catalogueSource } from "../../src/database/catalogue.ts";
import { sql } from "../../src/database/sql.ts";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { runJobs } from "../../src/jobs/run-jobs.ts";
import { type Api, openApi } from "../support/api.ts";
import { expectRefusal } from "../support/api-refusal.ts";
import { testFiles } from "../support/files.ts";
import { decisionOver, director, letterOf, published, take } from "../support/paper-story.ts";
import { routeNamed, walk } from "../support/walk.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const officer = "nb.sxd.vp.canbo1";
const files = testFiles();

let api: Api;
beforeAll(async () => {
  api = await openApi({ clock: () => now, tokenMinutes: 60 * 24 * 60, files });
}, 60_000);
afterAll(() => api.close());

const requested = `mutation ($input: RequestPrintoutInput!) {
  requestPrintout(input: $input) { printout { id state code } } }`;
const facts = `id state code kind { key } fileName size lines draft title downloadAddress
  failure { reason }`;

type Printout = {
  readonly id: string;
  readonly state: string;
  readonly code: string;
  readonly downloadAddress: string;
  readonly failure: { readonly reason: string } | null;
};

const gid = (type: "Decision" | "Submission" | "Nomination", id: string) => toGlobalId(type, id);

async function want(username: string, input: object): Promise<Printout> {
  const asked = await api.data<{ requestPrintout: { printout: Printout } }>(username, requested, {
    input,
  });
  return asked.requestPrintout.printout;
}

async function read(username: string, id: string): Promise<Printout | null> {
  const query = `query ($id: ID!) { printout(id: $id) { ${facts} } }`;
  return (await api.data<{ printout: Printout | null }>(username, query, { id })).printout;
}

/** The printout once the jobs are done with it. */
async function made(username: string, id: string): Promise<Printout> {
  const jobs = await runJobs({
    database: api.world.database,
    catalogueSource: catalogueSource(api.world.database.db),
    ...files,
    concurrency: 2,
    log: api.app.log,
    clock: () => now,
  });
  try {
    for (;;) {
      const found = await read(username, id);
      if (!found) throw new Error("It is not there.");
      if (found.state !== "WAITING") return found;
      await sleep(20);
    }
  } finally {
    await jobs.stop();
  }
}

async function printed(username: string, kind: string, of: string): Promise<Printout> {
  return made(username, (await want(username, { kind, of })).id);
}

async function draftedDecision(...steps: readonly (readonly [string, string])[]): Promise<string> {
  const { nominationId } = await walk(api.world, certificate, { until: "DECIDED" });
  return decisionOver(api.world, [nominationId], ...steps);
}

type Verified = { readonly stands: boolean | null; readonly draft: boolean };

async function verified(code: string): Promise<Verified | null> {
  const query = `query ($code: String!) {
    verifyPaper(code: $code) { code title issuer number draft lines stands } }`;
  return (await api.data<{ verifyPaper: Verified | null }>(null, query, { code })).verifyPaper;
}

const fetched = (address: string) => api.app.inject(address);

test("a paper is asked for, made by the job and fetched by whoever asked", async () => {
  const of = gid("Decision", await draftedDecision(...published));

  const asked = await want(director, { kind: "AWARD_DECISION", of });
  expect(asked.state).toBe("WAITING");
  const one = await made(director, asked.id);

  expect(one).toMatchObject({ state: "READY", code: asked.code, lines: 1, draft: false });
  const answer = await fetched(one.downloadAddress);
  expect(answer.statusCode).toBe(200);
  expect(answer.rawPayload.subarray(0, 2).toString()).toBe("PK");
  expect(answer.headers["content-disposition"]).toMatch(/^attachment; filename=".+\.docx"/);
  expect((await fetched(`${one.downloadAddress}x`)).statusCode).toBe(404);
});

test("another's printout is not there, by its id or as a node", async () => {
  const one = await printed(director, "AWARD_DECISION", gid("Decision", await draftedDecision()));

  expect(await read(officer, one.id)).toBeNull();
  const query = "query ($id: ID!) { node(id: $id) { id } }";
  const answer = await api.ask(officer, query, { id: one.id });
  expect(answer.data).toEqual({ node: null });
});

test("what somebody has no right to any more is not fetched, though it was made for him", async () => {
  const of = gid("Decision", await draftedDecision());
  const one = await printed(officer, "AWARD_DECISION", of);
  expect((await fetched(one.downloadAddress)).statusCode).toBe(200);
  const desk = sql`person_id = (select person_id from account where username = ${officer})`;

  await api.world.asOwner(sql`update desk set valid_to = '2026-11-20' where ${desk}`);
  const answer = await fetched(one.downloadAddress);
  await api.world.asOwner(sql`update desk set valid_to = null where ${desk}`);

  expect([403, 404]).toContain(answer.statusCode);
  expect((await fetched(one.downloadAddress)).statusCode).toBe(200);
});

test("a workbook made with wider rights than its person has now is not fetched", async () => {
  const of = toGlobalId("Round", await api.world.id("round", "NB-TDTX-2026-HN"));
  const one = await printed(director, "NOMINEE_SHEET", of);
  expect((await fetched(one.downloadAddress)).statusCode).toBe(200);
  const desk = sql`person_id = (select person_id from account where username = ${director})`;

  await api.world.asOwner(sql`update desk set cleared = not cleared where ${desk}`);
  const answer = await fetched(one.downloadAddress);
  await api.world.asOwner(sql`update desk set cleared = not cleared where ${desk}`);

  expect(answer.statusCode).toBe(403);
  expect(answer.json()).toMatchObject({ errors: [{ extensions: { reason: "PRINTOUT_RIGHTS" } }] });
});

test.each([
  ["UNKNOWN_KEY", { kind: "NOTHING" }],
  ["PRINTOUT_NOT_OF", { kind: "AWARD_DECISION" }],
  ["PRINTOUT_NOT_OF", { kind: "AWARD_DECISION", of: gid("Nomination", "1") }],
  ["PRINTOUT_NOT_OF", { kind: "PAYMENT_YEAR_SHEET", of: gid("Decision", "1"), year: 2026 }],
  [
    "PRINTOUT_OPTION_UNKNOWN",
    { kind: "AWARD_DECISION", of: gid("Decision", "1"), options: [{ name: "x", value: "y" }] },
  ],
  ["PRINTOUT_OPTION_UNKNOWN", { kind: "AWARD_DECISION", of: gid("Decision", "1"), year: 2026 }],
  ["PRINTOUT_YEAR", { kind: "PAYMENT_YEAR_SHEET" }],
  ["PRINTOUT_YEAR", { kind: "PAYMENT_YEAR_SHEET", year: 1 }],
  ["NOT_FOUND", { kind: "AWARD_DECISION", of: gid("Decision", "999999") }],
  [
    "TEXT_TOO_LONG",
    {
      kind: "HONOUR_ROLL_SHEET",
      year: 2026,
      options: [{ name: "name", value: "a".repeat(5000) }],
    },
  ],
  [
    "TEXT_FORBIDDEN_CHARACTER",
    { kind: "HONOUR_ROLL_SHEET", year: 2026, options: [{ name: "name", value: "a\u0000b" }] },
  ],
] as const)("%s is refused: case %#", async (reason, input) => {
  expectRefusal(await api.ask(director, requested, { input }), reason);
});

test("the same key gives the same printout; with another question it is refused", async () => {
  const of = gid("Decision", await draftedDecision());
  const input = { kind: "AWARD_DECISION", of, idempotencyKey: "printout-once" };

  const [first, second] = await Promise.all([want(director, input), want(director, input)]);

  expect(second.id).toBe(first.id);
  const other = { ...input, kind: "NOMINEE_SHEET" };
  expectRefusal(await api.ask(director, requested, { input: other }), "IDEMPOTENCY_KEY_REUSED");
});

test("one that is refused when its turn comes tells why, and has no file", async () => {
  const of = gid("Decision", await draftedDecision());
  const { id } = await want(officer, { kind: "AWARD_DECISION", of });
  const desk = sql`person_id = (select person_id from account where username = ${officer})`;
  await api.world.asOwner(sql`update desk set valid_to = '2026-11-20' where ${desk}`);

  const one = await made(officer, id);
  await api.world.asOwner(sql`update desk set valid_to = null where ${desk}`);

  expect(one).toMatchObject({ state: "FAILED", downloadAddress: null });
  expect(["NOT_FOUND", "DRAFT_OF_OTHERS"]).toContain(one.failure?.reason);
  expect(await verified(one.code)).toBeNull();
});

test("it is asked for at a desk of one's own, and not made once that desk has ended", async () => {
  const of = gid("Decision", await draftedDecision());
  const desks = await api.world.rows(sql<{ id: string; username: string }>`
    select d.id, a.username from desk d join account a on a.person_id = d.person_id
    where a.username in (${director}, ${officer}) order by d.id`);
  const deskOf = (username: string) =>
    toGlobalId("Desk", desks.find((desk) => desk.username === username)?.id ?? "0");
  const input = { kind: "AWARD_DECISION", of, deskId: deskOf(director) };
  expectRefusal(await api.ask(officer, requested, { input }), "NOT_YOUR_DESK");

  const { id } = await want(officer, { ...input, deskId: deskOf(officer) });
  const desk = sql`person_id = (select person_id from account where username = ${officer})`;
  await api.world.asOwner(sql`update desk set valid_to = '2026-11-20' where ${desk}`);
  const one = await made(officer, id);
  await api.world.asOwner(sql`update desk set valid_to = null where ${desk}`);

  expect(one).toMatchObject({ state: "FAILED", failure: { reason: "NOT_YOUR_DESK" } });
});

test("nobody has more than fifty waiting at once", async () => {
  const person = sql`(select person_id from account where username = ${officer})`;
  await api.world.asOwner(sql`
    insert into printout (code, kind, year, options, requested_at, requested_by_id)
    select 'CODE-' || k, 'HONOUR_ROLL_SHEET', 2026, '{}', ${now.toISOString()}::timestamptz, ${person}
    from generate_series(1, 50) k`);
  const input = { kind: "HONOUR_ROLL_SHEET", year: 2026 };

  expectRefusal(await api.ask(officer, requested, { input }), "TOO_MANY_PRINTOUTS");
  await api.world.asOwner(
    sql`update printout set state = 'FAILED', failure = '{}' where code like 'CODE-%'`,
  );

  expect((await want(officer, input)).state).toBe("WAITING");
});

test("a code is read by anybody, with spaces, in small letters, with O for 0", async () => {
  const of = gid("Decision", await draftedDecision(...published));
  const { code } = await printed(director, "AWARD_DECISION", of);
  const typed = code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o");

  expect(await verified(typed)).toMatchObject({ code, draft: false, lines: 1, stands: true });
  expect(await verified(code.slice(1))).toBeNull();
  expect(await verified("AAAA-AAAA-AAAA-AAAA-AAAA")).toBeNull();
});

test("the code of a draft says so, and that it stands no more once it is signed", async () => {
  const id = await draftedDecision();
  const { code } = await printed(director, "AWARD_DECISION", gid("Decision", id));
  expect(await verified(code)).toMatchObject({ draft: true, number: null, stands: true });

  await take(api.world, id, director, "sign");

  expect(await verified(code)).toMatchObject({ draft: true, stands: false });
});

test("a decision that is corrected no longer stands as it was printed", async () => {
  const { nominationId } = await walk(api.world, certificate, { until: "DECIDED" });
  const id = await decisionOver(api.world, [nominationId], ...published);
  const { code } = await printed(director, "AWARD_DECISION", gid("Decision", id));
  expect(await verified(code)).toMatchObject({ stands: true });
  const [paper] = await api.world.rows(
    sql<{ version: number }>`select version from paper where id = ${id}::bigint`,
  );

  await correctDecision(await api.world.as(director), {
    decisionId: id,
    seenVersion: paper?.version ?? 0,
    reason: "Sai họ tên",
    lines: [{ nominationId, field: "SUBJECT_NAME", after: "Nguyễn Tiến Đạt" }],
  });

  expect(await verified(code)).toMatchObject({ stands: false });
});

test("a decision still stands when its money is paid; the list of payments says something else", async () => {
  const id = await draftedDecision(...published);
  const decision = await printed(director, "AWARD_DECISION", gid("Decision", id));
  const payments = await printed(director, "PAYMENT_LIST", gid("Decision", id));
  const [paid] = await api.world.rows(
    sql<{ count: number }>`select count(*)::int as count from prize where paper_id = ${id}::bigint`,
  );
  expect(paid?.count).toBe(1);

  await api.world.asOwner(
    sql`update prize set paid_on = '2026-11-22', paid_document = 'PC 1', paid_at = '2026-11-22T03:00:00Z',
      paid_by_id = (select person_id from account where username = ${director})
      where paper_id = ${id}::bigint`,
  );

  expect(await verified(decision.code)).toMatchObject({ stands: true });
  expect(await verified(payments.code)).toMatchObject({ stands: false });
});

test("a letter that has changed no longer stands as it was printed", async () => {
  const { nominationId } = await walk(api.world, certificate, { until: "OFFICE_INTAKE" });
  const id = await letterOf(api.world, nominationId);
  const { code } = await printed(officer, "SUBMISSION_LETTER", gid("Submission", id));
  expect(await verified(code)).toMatchObject({ draft: false, stands: true });

  await api.world.asOwner(sql`update paper set version = version + 1 where id = ${id}::bigint`);

  expect(await verified(code)).toMatchObject({ stands: false });
});
