import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Database } from "../../src/database/connect.ts";
import { rowOf, sql } from "../../src/database/sql.ts";
import type { QueryContext } from "../../src/queries/context.ts";
import { documentPages, documentsByIds } from "../../src/queries/documents.ts";
import { holdsOf } from "../../src/queries/holds.ts";
import { papersByIds, type PaperStatus } from "../../src/queries/paper-rows.ts";
import {
  countLines,
  countPapers,
  linePages,
  listPapers,
  papersOfNominations,
} from "../../src/queries/papers.ts";
import { asking, desk, nominate, now, organisationId, seeded, viewer } from "./seed.ts";

let seed: Awaited<ReturnType<typeof seeded>>;
let issuing: QueryContext;
let reading: QueryContext;
let stranger: QueryContext;
let open: string;
let secret: string;
let paper: string;
let sent: string;
let documentId: string;

const at = now.toISOString();

beforeAll(async () => {
  seed = await seeded();
  const unit = await organisationId(seed.database, "NB-SXD-QLVT");
  const office = await organisationId(seed.database, "NB-SXD-VP");
  open = await nominate(seed.database, { code: "O", unit, readers: [unit, office] });
  secret = await nominate(seed.database, { code: "S", unit, classified: true });
  const gone = await nominate(seed.database, { code: "G", unit });
  paper = await aPaper(seed.database, unit, [secret, open, gone]);
  sent = await aPaper(seed.database, unit, [open]);
  await sql`update paper set sent_at = ${at}::timestamptz, number = 1, year = 2026
    where id = ${sent}::bigint`.execute(seed.database.db);
  await sql`update paper_line set left_at = ${at}::timestamptz, departure = 'TAKEN_OFF'
    where nomination_id = ${gone}::bigint`.execute(seed.database.db);
  documentId = await aDocument(seed.database, secret);
  issuing = asking(seed, viewer(desk("UNIT_HEAD", [unit])));
  reading = asking(seed, viewer(desk("OFFICE_CHIEF", [office])));
  stranger = asking(seed, viewer(desk("UNIT_HEAD", ["999999"])));
}, 60_000);
afterAll(() => seed.end());

async function aPaper({ db }: Database, issuer: string, nominations: readonly string[]) {
  const made = await rowOf(
    db,
    sql<{ id: string }>`
      insert into paper (kind, issuer_id, stage, from_stage, level, created_at)
      values ('SUBMISSION', ${issuer}::bigint, 'UNIT_SIGNED', 'UNIT_SIGNED', 'UNIT', ${at}::timestamptz) returning id
    `,
  );
  const id = made?.id ?? "";
  for (const [index, nomination] of nominations.entries())
    await sql`insert into paper_line (paper_id, nomination_id, position)
      values (${id}::bigint, ${nomination}::bigint, ${index + 1}::int)`.execute(db);
  return id;
}

async function aDocument({ db }: Database, nominationId: string): Promise<string> {
  const made = await rowOf(
    db,
    sql<{ id: string }>`
      insert into document (nomination_id, type_key, level, registered_at)
      values (${nominationId}::bigint, 'UNIT_MINUTES', 'UNIT', ${at}::timestamptz) returning id
    `,
  );
  await sql`insert into hold (nomination_id, ground, opened_at)
    values (${nominationId}::bigint, 'Đơn thư', ${at}::timestamptz)`.execute(db);
  return made?.id ?? "";
}

const list = async (context: QueryContext, statuses: readonly PaperStatus[] = []) => {
  const filter = { kind: "SUBMISSION", statuses } as const;
  const { edges } = await listPapers(context, { filter });
  expect(await countPapers(context, filter)).toBe(edges.length);
  return edges.map((edge) => edge.node.id);
};

test("papers are seen from the issuer and by readers of a line, latest first", async () => {
  expect(await list(issuing)).toEqual([sent, paper]);
  expect(await list(reading)).toEqual([sent, paper]);
  expect(await list(stranger)).toEqual([]);
  expect(await papersByIds(stranger, [paper])).toEqual([null]);
});

test("papers are listed by how far they have come", async () => {
  expect(await list(issuing, ["DRAFT"])).toEqual([paper]);
  expect(await list(issuing, ["SENT", "SIGNED"])).toEqual([sent]);
  expect((await listPapers(issuing, { filter: { kind: "DECISION" } })).edges).toEqual([]);
});

test("a list shows only the lines the viewer may read, those that left too", async () => {
  const lines = async (context: QueryContext) => {
    const [page] = await linePages(context, [paper], {});
    expect(await countLines(context, [paper])).toEqual([page?.edges.length]);
    return page?.edges.map(({ node }) => [node.position, node.nomination.code, node.leftAt]);
  };

  expect(await lines(issuing)).toEqual([
    [2, "O", null],
    [3, "G", new Date(at)],
  ]);
  expect(await lines(reading)).toEqual([[2, "O", null]]);
});

test("the papers a nomination stands on come oldest first", async () => {
  const [found, hidden] = await papersOfNominations(reading, [open, secret]);

  expect(found?.map((one) => one.id)).toEqual([paper, sent]);
  expect(hidden).toEqual([]);
});

test("documents and holds of what is hidden are hidden", async () => {
  const cleared = { ...issuing, viewer: viewer(...issuing.viewer.desks.map(clear)) };

  for (const [context, seen] of [[issuing, 0] as const, [cleared, 1] as const]) {
    const [documents] = await documentPages(context, [secret], {});
    expect(documents?.edges).toHaveLength(seen);
    expect((await holdsOf(context, [secret]))[0]).toHaveLength(seen);
    expect((await documentsByIds(context, [documentId]))[0] === null).toBe(seen === 0);
  }
});

function clear<T extends object>(one: T) {
  return { ...one, cleared: true };
}
