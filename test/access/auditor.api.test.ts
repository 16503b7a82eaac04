import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { sql } from "../../src/database/sql.ts";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, openApi } from "../support/api.ts";
import { pagesOf } from "../support/read-all.ts";
import { everything } from "../support/refused.ts";
import { routeNamed } from "../support/routes.ts";
import { begin, step, walk, type Walked } from "../support/walk.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const auditor = "nb.ubnd.thanhtra";

let api: Api;
let signed: Walked;
let decided: Walked;
let ended: Walked;
let paper: string;

beforeAll(async () => {
  api = await openApi({ clock: () => now });
  const { world } = api;
  // Only a cleared one reads a decision that is not published.
  await world.asOwner(sql`update desk set cleared = true where role_key = 'AUDITOR'`);
  await begin(world, certificate);
  const intake = await walk(world, certificate, { until: "OFFICE_INTAKE" });
  signed = await walk(world, certificate, { until: "SIGNED" });
  decided = await walk(world, certificate, { until: "DECIDED" });
  ended = await step(world, intake, {
    username: "nb.sxd.qlvt.truongphong",
    step: "withdraw",
    input: { note: "Rút" },
  });
  const [decision] = await pagesOf(api, auditor, "decisions", "first: 10");
  paper = decision?.id ?? "";
}, 60_000);
afterAll(() => api.close());

test("an auditor reads what left its unit within his province and no draft", async () => {
  const fields = "outcome submittedAt steps { available } history { totalCount }";

  const seen = await pagesOf(api, auditor, "nominations", "first: 10", fields);
  const elsewhere = await pagesOf(api, "dn.ubnd.thanhtra", "nominations", "first: 10");

  expect(seen.map(({ id }) => id).toSorted()).toEqual(
    [signed, decided, ended]
      .map(({ nominationId }) => toGlobalId("Nomination", nominationId))
      .toSorted(),
  );
  for (const one of seen) expect(one["steps"]).toEqual([]);
  expect(elsewhere).toEqual([]);
});

test("nothing ever waits for an auditor", async () => {
  const answer = await api.data(
    auditor,
    `{ workQueue { totalCount edges { node { id } } }
      workQueueSummary { waiting onHold overdue dueSoon } viewer { canCreate { unit { id } } } }`,
  );

  expect(answer).toEqual({
    workQueue: { totalCount: 0, edges: [] },
    workQueueSummary: [{ waiting: 0, onHold: 0, overdue: 0, dueSoon: 0 }],
    viewer: { canCreate: [] },
  });
});

const acts = [
  ["a step", "advanceNomination", `nominationId: "ID", seenVersion: SEEN, step: "assignNumber"`],
  [
    "a step for a decision",
    "advanceDecision",
    `decisionId: "PAPER", seenVersion: 2, step: "assignNumber"`,
  ],
  ["an edit", "editNomination", `nominationId: "ID", seenVersion: SEEN, achievement: "x"`],
  [
    "registering papers",
    "registerDocuments",
    `nominationId: "ID", seenVersion: SEEN, documents: [{ type: "UNIT_MINUTES" }]`,
  ],
  ["a new decision", "draftDecision", `nominationIds: ["DECIDED"]`],
  [
    "taking off a decision",
    "removeFromDecision",
    `decisionId: "PAPER", seenVersion: 2, nominationIds: ["ID"]`,
  ],
  [
    "a new nomination",
    "createNomination",
    `unitId: "UNIT", roundId: "ROUND", award: "MERIT_CERTIFICATE_DEPARTMENT",
      subject: { kind: INDIVIDUAL, name: "An" }, achievement: "x"`,
  ],
] as const;

test.each(acts)("%s is refused to an auditor and leaves no trace", async (_name, mutation, act) => {
  const before = await everything(api.world);
  const input = await filledIn(act);

  const { data, errors } = await api.ask(
    auditor,
    `mutation { ${mutation}(input: { ${input} }) { __typename } }`,
  );

  expect(Object.values(data ?? {})).toEqual([null]);
  expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(["NOT_ALLOWED"]);
  expect(await everything(api.world)).toEqual(before);
});

/** The words in capitals are what is there once the world is made. */
async function filledIn(act: string): Promise<string> {
  const { world } = api;
  return act
    .replace("SEEN", String(signed.seq))
    .replace("PAPER", paper)
    .replace(`"DECIDED"`, JSON.stringify(toGlobalId("Nomination", decided.nominationId)))
    .replace(`"ID"`, JSON.stringify(toGlobalId("Nomination", signed.nominationId)))
    .replace(
      `"UNIT"`,
      `"${toGlobalId("Organisation", await world.id("organisation", certificate.unit))}"`,
    )
    .replace(`"ROUND"`, `"${toGlobalId("Round", await world.id("round", certificate.round))}"`);
}

test("a batch is refused to an auditor item by item", async () => {
  const before = await everything(api.world);

  const { advanceNominations } = await api.data<{ advanceNominations: { results: unknown } }>(
    auditor,
    `mutation ($items: [BatchItemInput!]!) { advanceNominations(
      input: { items: $items, step: "assignNumber" }) {
      results { nomination { id } refusal { code reason } } } }`,
    {
      items: [
        { nominationId: toGlobalId("Nomination", signed.nominationId), seenVersion: signed.seq },
      ],
    },
  );

  expect(advanceNominations.results).toEqual([
    { nomination: null, refusal: { code: "NOT_ALLOWED", reason: "NOT_YOUR_STEP" } },
  ]);
  expect(await everything(api.world)).toEqual(before);
});
