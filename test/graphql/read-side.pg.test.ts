import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { graphql, type GraphQLSchema } from "graphql";
import type { KyselyPlugin } from "kysely";
import type { Viewer } from "../../src/access/viewer.ts";
import type { Database } from "../../src/database/connect.ts";
import { sql } from "../../src/database/sql.ts";
import type { GraphqlContext } from "../../src/graphql/context.ts";
import { fromGlobalId, toGlobalId } from "../../src/graphql/global-id.ts";
import { createLoaders } from "../../src/graphql/loaders.ts";
import { buildApiSchema } from "../../src/graphql/schema.ts";
import { desk, nominate, now, organisationId, seeded, viewer } from "../queries/seed.ts";

let seed: Awaited<ReturnType<typeof seeded>>;
let schema: GraphQLSchema;
let reviewer: Viewer;
let unitHead: Viewer;
let unit: string;
let first: string;

beforeAll(async () => {
  seed = await seeded();
  schema = await buildApiSchema();
  unit = await organisationId(seed.database, "NB-SXD-QLVT");
  const office = await organisationId(seed.database, "NB-SXD-VP");
  const waits = [{ organisation: office, role: "OFFICE_REVIEWER" }];
  for (let i = 0; i < 12; i += 1) {
    const seeding = { unit, waits, readers: [unit, office], stage: "OFFICE_INTAKE", lines: 2 };
    const id = await nominate(seed.database, { code: `R${i}`, ...seeding });
    if (i === 0) first = id;
    await letterOver(seed.database, id, office);
  }
  reviewer = viewer(desk("OFFICE_REVIEWER", [office], { id: "11" }));
  unitHead = viewer(desk("UNIT_HEAD", [unit], { id: "13" }));
}, 60_000);
afterAll(() => seed.end());

async function letterOver({ db }: Database, nominationId: string, issuer: string): Promise<void> {
  await sql`
    with made as (
      insert into paper (kind, issuer_id, stage, from_stage, level, created_at)
      values ('SUBMISSION', ${issuer}::bigint, 'X', 'X', 'UNIT', ${now.toISOString()}::timestamptz)
      returning id
    ),
    document as (
      insert into document (nomination_id, type_key, level, registered_at)
      values (${nominationId}::bigint, 'UNIT_MINUTES', 'UNIT', ${now.toISOString()}::timestamptz)
    ),
    hold as (
      insert into hold (nomination_id, ground, opened_at)
      values (${nominationId}::bigint, 'Đơn thư', ${now.toISOString()}::timestamptz)
    )
    insert into paper_line (paper_id, nomination_id, position)
    select id, ${nominationId}::bigint, 1 from made
  `.execute(db);
}

/** Counts the statements that go through the connection. */
function counting(): { readonly plugin: KyselyPlugin; readonly count: () => number } {
  let statements = 0;
  return {
    plugin: {
      transformQuery: ({ node }) => {
        statements += 1;
        return node;
      },
      transformResult: ({ result }) => Promise.resolve(result),
    },
    count: () => statements,
  };
}

async function ask(
  who: Viewer | null,
  source: string,
  variableValues: Record<string, unknown> = {},
) {
  const { plugin, count } = counting();
  const database = { ...seed.database, db: seed.database.db.withPlugin(plugin) };
  const asker = { database, catalogue: seed.catalogue, viewer: who, now };
  const contextValue: GraphqlContext = {
    ...asker,
    requestId: "r",
    secret: new Uint8Array(32),
    fileMaxBytes: 1000,
    tokenMinutes: 60,
    loaders: createLoaders(asker),
  };
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  // What the library answers has no prototype.
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors, statements: count() };
}

const everything = `
  query ($first: Int!) {
    workQueue(first: $first) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges { node {
        id code subject { kind name person { name } organisation { name } } overdue onHold
        award { key label(locale: EN) } campaign { name rounds { code } } round { name }
        unit { name parent { name successor { name } reviewingOffice { name } children(first: 2) {
          totalCount edges { node { code } } } } } holder { name } createdBy { name position }
        stage { key label level desks { role { key } place } timeLimit { workingDays deadline } }
        pipeline { key version label }
        steps {
          available refusals { code reason details { name value } }
          step { key label to { key } requires { papers { key } } }
          requires { note papers { key label } } desks { id organisation { name } } paper
        }
        waitingDesks { organisation { name } role { label } }
        history(last: 2) { totalCount edges { node {
          id seq kind at from { label } to { key } step { label } actor { personName role { key } }
          payload { ... on ReturnedPayload { missingItems { description } } } documents { title }
        } } }
        documents(first: 3) { totalCount edges { node { type { key } registeredBy { name } } } }
        holds { ground document { title } openedBy { name } }
        submissions { number status issuer { name } lines(first: 5) {
          totalCount edges { node { position nomination { code } } } } }
        decision { symbol }
      } }
    }
  }`;

test("the number of statements does not grow with the page", async () => {
  const small = await ask(reviewer, everything, { first: 2 });
  const large = await ask(reviewer, everything, { first: 12 });

  expect([small.errors, large.errors]).toEqual([undefined, undefined]);
  expect(large.data.workQueue.edges).toHaveLength(12);
  expect(large.statements).toBe(small.statements);
  expect(large.data.workQueue.edges[0].node.submissions[0].lines.totalCount).toBe(1);
});

test("a queue is counted only when the query names its count", async () => {
  const plain = await ask(reviewer, `{ workQueue { edges { node { code } } } }`);
  const counted = await ask(reviewer, `{ workQueue { totalCount edges { node { code } } } }`);

  expect([plain.statements, counted.statements]).toEqual([1, 2]);
});

test("everything with an id is found again by it", async () => {
  const { data } = await ask(
    reviewer,
    `{ workQueue(first: 1) { edges { node {
      id unit { id } campaign { id } round { id } createdBy { id }
      history { edges { node { id } } } documents { edges { node { id } } } submissions { id } } } }
    }`,
  );
  const { node } = data.workQueue.edges[0];
  const ids: string[] = [
    node.id,
    node.unit.id,
    node.campaign.id,
    node.round.id,
    node.createdBy.id,
    node.history.edges[1].node.id,
    node.documents.edges[0].node.id,
    node.submissions[0].id,
  ];

  for (const id of ids) {
    const again = await ask(reviewer, `query ($id: ID!) { node(id: $id) { __typename id } }`, {
      id,
    });
    expect(again.errors).toBeUndefined();
    expect(again.data.node.id).toBe(id);
  }
});

test("what is hidden, of another type or not there is null or not found; nonsense is malformed", async () => {
  const find = `query ($id: ID!) { node(id: $id) { id } nomination(id: $id) { id } }`;
  const stranger = viewer(desk("UNIT_HEAD", ["999999"]));
  const id = toGlobalId("Nomination", first);
  const hidden = await ask(stranger, find, { id });
  const absent = await ask(reviewer, find, { id: toGlobalId("Nomination", "999999") });
  const other = await ask(reviewer, `query ($id: ID!) { nomination(id: $id) { id } }`, {
    id: toGlobalId("Campaign", "1"),
  });
  const nonsense = await ask(reviewer, find, { id: "Nomination:1" });

  expect(hidden.data).toEqual({ node: null, nomination: null });
  expect(absent.data).toEqual({ node: null, nomination: null });
  expect(other.errors?.[0]?.originalError).toMatchObject({ refusal: { reason: "NOT_FOUND" } });
  expect(nonsense.errors?.[0]?.originalError).toMatchObject({
    refusal: { reason: "MALFORMED_ID" },
  });
});

/** What is published for everybody, and what a code printed on a paper stands for. */
const openToAll = ["honourRoll", "honourChoices", "verifyPaper"];

test("nothing but what is public is answered without signing in", async () => {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
  expect(queries.map(({ name }) => name)).toEqual(expect.arrayContaining(openToAll));
  for (const { name, args } of queries.filter((query) => !openToAll.includes(query.name))) {
    const given = args
      .filter((arg) => arg.type.toString().endsWith("!") && arg.defaultValue === undefined)
      .map(
        (arg) =>
          `${arg.name}: ${arg.type.toString() === "ID!" ? '"Tm9taW5hdGlvbjox"' : sample(arg.type.toString())}`,
      );
    const call = given.length > 0 ? `${name}(${given.join(", ")})` : name;
    const { data, errors } = await ask(null, `{ ${call} { __typename } }`);

    expect({ name, data: data?.[name] ?? null }).toEqual({ name, data: null });
    expect(errors?.[0]?.originalError).toMatchObject({
      refusal: { code: expect.stringMatching(/UNAUTHENTICATED|NOT_FOUND/) },
    });
  }
});

function sample(type: string): string {
  if (type === "EligibilityInput!")
    return `{ unitId: "Tm9taW5hdGlvbjox", roundId: "Tm9taW5hdGlvbjox", award: "x", subjectKind: INDIVIDUAL }`;
  if (type === "ConsolidationInput!") return `{ roundId: "Um91bmQ6MQ" }`;
  if (type === "Int!") return "2026";
  if (type === "[ID!]!") return `["Tm9taW5hdGlvbjox"]`;
  return type === "ProgressGrouping!" ? "STAGE" : '"x"';
}

test("the viewer knows his desks and where he may nominate", async () => {
  const { data, errors } = await ask(
    unitHead,
    `{ viewer { username person { name } desks { id cleared role { key } organisation { code } }
      canCreate { unit { code } rounds(first: 5) { code awards { key } campaign { code } } } } }`,
  );

  expect(errors).toBeUndefined();
  expect(data.viewer.desks[0]).toEqual({
    id: toGlobalId("Desk", "13"),
    cleared: false,
    role: { key: "UNIT_HEAD" },
    organisation: { code: "NB-SXD-QLVT" },
  });
  expect(data.viewer.canCreate[0].unit.code).toBe("NB-SXD-QLVT");
});

test("pipelines, catalogue, calendar, campaigns, organisations and progress answer", async () => {
  const { data, errors } = await ask(
    reviewer,
    `{ pipelines { key label legalBasis mermaid(locale: VI) xstate scope { decidedAt agency procedure }
         start { key } stages { key label outcome external legalBasis
           steps { key label from { key } to { key } by { role { key } place } guards whileHeld clock
             paper notBy legalBasis } } }
       pipeline(key: "department-award", version: 1) { version }
       awards { key label(locale: EN) rhythm kind procedure { partyOpinion } } award(key: "ADVANCED_WORKER") { shortNameVi }
       roles { key label duty level } documentTypes { key label } ruleSets { key label validFrom validTo basis }
       workingCalendar { years { year provisional off work } addWorkingDays(date: "2026-08-05", days: 3) }
       campaigns(first: 2) { totalCount edges { node { id name plan { signer recipients } criteria { text }
         targets { text threshold } basis { title } funding { textVi } monitors { code } launchedBy { code } } } }
       rounds(first: 2, filter: { open: true }) { totalCount edges { node { code papers { key } } } }
       organisations(filter: { search: "quan ly van tai", open: true }) { totalCount edges { node { code } } }
       submissions(filter: { statuses: [DRAFT] }) { totalCount edges { node { status createdBy { name } } } }
       decisions { totalCount edges { node { status } } }
       workQueueSummary { desk { id } waiting dueSoon overdue onHold }
       progress(groupBy: STAGE) { complete groupBy total { key count oldest } rows { key label count median average } }
     }`,
  );

  expect(errors).toBeUndefined();
  expect(data.workingCalendar.addWorkingDays).toBe("2026-08-10");
  expect(data.organisations.edges[0].node.code).toBe("NB-SXD-QLVT");
  expect(data.submissions.totalCount).toBe(12);
  expect(data.workQueueSummary[0]).toMatchObject({ waiting: 12, onHold: 0 });
  expect(data.progress.total).toEqual({ key: null, count: 12, oldest: 2 });
  expect(data.progress.rows).toEqual([
    { key: "OFFICE_INTAKE", label: expect.any(String), count: 12, median: 2, average: 2 },
  ]);
  expect(JSON.parse(data.pipelines[0].xstate)).toHaveProperty("states.place");
});

test("ids are opaque and of one type", () => {
  expect(fromGlobalId("id", "Desk", toGlobalId("Desk", "7"))).toBe("7");
  for (const bad of ["", "x", toGlobalId("Desk", "0"), toGlobalId("Desk", "9223372036854775808")])
    expect(() => fromGlobalId("id", "Desk", bad)).toThrow();
});
