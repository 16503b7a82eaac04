import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { ViewerDesk } from "../../src/access/viewer.ts";
import { sql } from "../../src/database/sql.ts";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import type { Api } from "../support/api.ts";
import { type Everybody, openEverybody } from "../support/everybody.ts";
import { isInside, mayRead, type Reached } from "../support/reach.ts";
import { opened, pagesOf } from "../support/read-all.ts";
import { everything } from "../support/refused.ts";

let everybody: Everybody;
let api: Api;
let all: readonly Reached[];
let papers: readonly Paper[];
let parts: readonly Part[];

type Paper = {
  readonly id: string;
  readonly kind: string;
  readonly sent: boolean;
  readonly lines: readonly string[];
};
/** A document or a history entry, the nomination it belongs to, and the entry it came with. */
type Part = { readonly id: string; readonly of: string; readonly seq: number };

beforeAll(async () => {
  everybody = await openEverybody();
  ({ api, all } = everybody);
  papers = await papersInDatabase();
  parts = await partsInDatabase();
}, 300_000);
afterAll(() => api.close());

async function papersInDatabase(): Promise<readonly Paper[]> {
  const rows = await api.world.rows(sql<Paper>`
    select p.id, p.kind, p.sent_at is not null as sent, array(select l.nomination_id::text from paper_line l
      where l.paper_id = p.id order by l.position) as lines
    from paper p order by p.id
  `);
  return rows.map(({ id, kind, sent, lines }) => ({
    kind,
    sent,
    id: toGlobalId(kind === "DECISION" ? "Decision" : "Submission", id),
    lines: lines.map((line) => toGlobalId("Nomination", line)),
  }));
}

async function partsInDatabase(): Promise<readonly Part[]> {
  const documents = await api.world.rows(
    sql<Part>`select id, nomination_id as of, seq from document where id % 5 = 0`,
  );
  const entries = await api.world.rows(
    sql<Part>`select nomination_id || ':' || seq as id, nomination_id as of, seq
      from history_entry where nomination_id % 3 = 0 and seq = (select version from nomination where id = nomination_id)`,
  );
  return [
    ...documents.map((part) => ({ ...part, id: toGlobalId("Document", part.id) })),
    ...entries.map((part) => ({ ...part, id: toGlobalId("HistoryEntry", part.id) })),
  ].map((part) => ({ ...part, of: toGlobalId("Nomination", part.of) }));
}

const readable = (desks: readonly ViewerDesk[]) =>
  new Set(all.filter((one) => mayRead(desks, one)).map(({ id }) => id));
const hidden = (desks: readonly ViewerDesk[]) => all.filter((one) => !mayRead(desks, one));

/** Whether the entry is open to the desks, the nomination being so. */
function isTold(desks: readonly ViewerDesk[], of: string, seq: number): boolean {
  const one = all.find(({ id }) => id === of);
  if (!one) throw new Error(`Nobody knows ${of}.`);
  return one.hiddenFrom === null || seq < one.hiddenFrom || isInside(desks, one);
}

/** A decision is nobody's outside its circle until it is published. */
function isOpen(desks: readonly ViewerDesk[], { kind, sent, lines }: Paper): boolean {
  if (kind !== "DECISION" || sent) return true;
  return all.some((one) => lines.includes(one.id) && isInside(desks, one));
}

test("some of it is under embargo, and open to some and not to others", async () => {
  const secret = all.filter((one) => one.hiddenFrom !== null);
  const told = await everybody.ask((_who, desks) =>
    secret.filter((one) => mayRead(desks, one)).map((one) => isInside(desks, one)),
  );

  expect(new Set([...told.values()].flat())).toEqual(new Set([true, false]));
});

test("history entries and documents open exactly where their nomination does", async () => {
  const ids = parts.map(({ id }) => id);
  const found = await everybody.ask(async (who) => [...(await opened(api, who, ids))].toSorted());

  expect(found).toEqual(
    await everybody.ask((_who, desks) => {
      const seen = readable(desks);
      return parts
        .filter(({ of, seq }) => seen.has(of) && isTold(desks, of, seq))
        .map(({ id }) => id)
        .toSorted();
    }),
  );
});

const probes = [
  ["verifying it", "query ($id: ID!) { verifyHistory(nominationId: $id) { valid } }"],
  [
    "a step",
    `mutation ($id: ID!) { advanceNomination(input: {
      nominationId: $id, seenVersion: 1, step: "withdraw", note: "x" }) { nomination { id } } }`,
  ],
  [
    "an edit",
    `mutation ($id: ID!) { editNomination(input: {
      nominationId: $id, seenVersion: 1, achievement: "x" }) { nomination { id } } }`,
  ],
  [
    "registering papers",
    `mutation ($id: ID!) { registerDocuments(input: {
      nominationId: $id, seenVersion: 1, documents: [{ type: "UNIT_MINUTES" }] }) {
      nomination { id } } }`,
  ],
  [
    "a letter",
    "mutation ($id: ID!) { draftSubmission(input: { nominationIds: [$id] }) { submission { id } } }",
  ],
] as const;

test.each(probes)("what is hidden is not found by %s", async (_name, probe) => {
  const before = await everything(api.world);

  const answers = await everybody.ask(async (who, desks) => {
    const unseen = hidden(desks);
    const one = unseen[who.length % unseen.length];
    const { errors } = await api.ask(who, probe, { id: one?.id });
    return errors?.map(({ extensions }) => extensions["code"]);
  });

  for (const codes of answers.values()) expect(codes).toEqual(["NOT_FOUND"]);
  expect(await everything(api.world)).toEqual(before);
});

test("a hidden nomination is null, with its history and whatever else is asked of it", async () => {
  const query = `query ($id: ID!) { nomination(id: $id) { code history { totalCount } } }`;

  const answers = await everybody.ask(async (who, desks) =>
    Promise.all(
      hidden(desks)
        .slice(0, 3)
        .map(({ id }) => api.data(who, query, { id })),
    ),
  );

  expect([...answers.values()].flat()).toEqual(
    [...answers.values()].flat().map(() => ({ nomination: null })),
  );
});

test("whoever may read a nomination can verify its history", async () => {
  const query = `query ($id: ID!) { verifyHistory(nominationId: $id) { valid } }`;

  const answers = await everybody.ask(async (who, desks) => {
    const [id] = [...readable(desks)].slice(-1);
    return id ? api.data(who, query, { id }) : null;
  });

  for (const answer of answers.values())
    if (answer) expect(answer).toEqual({ verifyHistory: { valid: true } });
});

const lists = [
  ["SUBMISSION", "submissions"],
  ["DECISION", "decisions"],
] as const;

test.each(lists)(
  "a %s is listed where a line of it may be read, with those lines",
  async (kind, list) => {
    const fields = `lines(first: 100) { totalCount edges { node { nomination { id } } } }`;
    type Lines = { totalCount: number; edges: { node: { nomination: { id: string } } }[] };
    const found = await everybody.ask(async (who) => {
      const rows = await pagesOf(api, who, list, "first: 30", fields);
      return rows.toReversed().map((row) => {
        const { totalCount, edges } = row["lines"] as Lines;
        return [row.id, edges.map(({ node }) => node.nomination.id), totalCount];
      });
    });

    expect(found).toEqual(
      await everybody.ask((_who, desks) => {
        const seen = readable(desks);
        return papers
          .filter((paper) => paper.kind === kind && isOpen(desks, paper))
          .map(({ id, lines }) => [id, lines.filter((line) => seen.has(line))] as const)
          .filter(([, lines]) => lines.length > 0)
          .map(([id, lines]) => [id, lines, lines.length]);
      }),
    );
  },
);

test("a paper opens by its id exactly where it is listed", async () => {
  const ids = papers.map(({ id }) => id);
  const single = await everybody.ask(async (who) => [...(await opened(api, who, ids))].toSorted());
  const listed = await everybody.ask(async (who) => {
    const both = lists.map(([, list]) => pagesOf(api, who, list, "first: 50"));
    return (await Promise.all(both))
      .flat()
      .map(({ id }) => id)
      .toSorted();
  });

  expect(single).toEqual(listed);
});

test("some papers show less to one reader than to another", () => {
  const mixed = papers.filter(({ lines }) => lines.length > 1);
  const classified = new Set(all.filter((one) => one.classified).map(({ id }) => id));

  expect(mixed).toHaveLength(3);
  for (const { lines } of mixed) expect(lines.some((line) => classified.has(line))).toBe(true);
});
