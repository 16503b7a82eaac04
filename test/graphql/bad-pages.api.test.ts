import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import type { RefusalReason } from "../../src/workflow/refusals.ts";
import { type Api, openApi } from "../support/api.ts";
import { expectRefusal, expectRefused } from "../support/api-refusal.ts";
import { routeNamed } from "../support/routes.ts";
import { walk } from "../support/walk.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const reviewer = "nb.sxd.vp.canbo1";

let api: Api;
let id: string;
let letter: string;

beforeAll(async () => {
  api = await openApi({ clock: () => now });
  await walk(api.world, certificate, { until: "OFFICE_APPRAISAL" });
  const { nominationId } = await walk(api.world, certificate, { until: "OFFICE_APPRAISAL" });
  id = toGlobalId("Nomination", nominationId);
  const { submissions } = await api.data<{ submissions: { edges: { node: { id: string } }[] } }>(
    reviewer,
    "{ submissions { edges { node { id } } } }",
  );
  letter = submissions.edges[0]?.node.id ?? "";
}, 60_000);
afterAll(() => api.close());

/** Each list of the API as a question with its page arguments in place of `PAGE`. */
const lists = {
  nominations: "{ list: nominations(PAGE) { edges { cursor } } }",
  workQueue: "{ list: workQueue(PAGE) { edges { cursor } } }",
  history: `{ nomination(id: "ID") { list: history(PAGE) { edges { cursor } } } }`,
  documents: `{ nomination(id: "ID") { list: documents(PAGE) { edges { cursor } } } }`,
  lines: `{ submission(id: "LETTER") { list: lines(PAGE) { edges { cursor } } } }`,
  submissions: "{ list: submissions(PAGE) { edges { cursor } } }",
  decisions: "{ list: decisions(PAGE) { edges { cursor } } }",
  organisations: "{ list: organisations(PAGE) { edges { cursor } } }",
  children: `{ organisation(id: "UNIT") { list: children(PAGE) { edges { cursor } } } }`,
  campaigns: "{ list: campaigns(PAGE) { edges { cursor } } }",
  rounds: "{ list: rounds(PAGE) { edges { cursor } } }",
} as const;
type List = keyof typeof lists;
const names = Object.keys(lists) as List[];

const pageOf = (list: List, page: string) =>
  lists[list]
    .replace("PAGE", page)
    .replace(`"ID"`, `"${id}"`)
    .replace("LETTER", letter)
    .replace("UNIT", toGlobalId("Organisation", "1"));

const cursor = (...parts: readonly unknown[]) =>
  Buffer.from(JSON.stringify(parts)).toString("base64url");

const sizes = ["first: 0", "first: -1", "first: 101", "first: 2147483647"];

test.each(names.flatMap((list) => sizes.map((size) => [list, size] as const)))(
  "%s(%s) is refused",
  async (list, size) => {
    expectRefusal(await api.ask(reviewer, pageOf(list, size)), "PAGE_SIZE");
  },
);

const bothWays = names.filter((list) => list !== "workQueue");

test.each(bothWays)("%s goes one way at a time and no further back than a page", async (list) => {
  const asked = (page: string) => api.ask(reviewer, pageOf(list, page));

  expectRefusal(await asked("first: 1, last: 1"), "PAGE_DIRECTION");
  expectRefusal(await asked(`first: 1, before: "x"`), "PAGE_DIRECTION");
  expectRefusal(await asked(`after: "x", last: 1`), "PAGE_DIRECTION");
  expectRefusal(await asked("last: 0"), "PAGE_SIZE");
  expectRefusal(await asked("last: 101"), "PAGE_SIZE");
});

const nonsense = [
  "",
  "x",
  "%%%",
  "bnVsbA",
  "W10",
  "e30",
  "null",
  "x".repeat(5000),
  cursor(),
  cursor("__proto__", "constructor", "1"),
  cursor("nominations", "UPDATED_AT:DESC"),
  cursor("organisations", "CODE", 1, 1),
];

test.each(names)("%s refuses cursors that are none", async (list) => {
  for (const text of nonsense)
    expectRefusal(
      await api.ask(reviewer, pageOf(list, `after: ${JSON.stringify(text)}`)),
      "MALFORMED_CURSOR",
    );
});

test("a cursor counts only in its own list and ordering", async () => {
  const { nominations, workQueue } = await api.data<
    Record<"nominations" | "workQueue", { pageInfo: { endCursor: string } }>
  >(reviewer, "{ nominations { pageInfo { endCursor } } workQueue { pageInfo { endCursor } } }");
  const [listed, queued] = [nominations.pageInfo.endCursor, workQueue.pageInfo.endCursor];
  const foreign: readonly (readonly [List, string])[] = [
    ["workQueue", `after: "${listed}"`],
    ["nominations", `after: "${queued}"`],
    ["nominations", `after: "${listed}", orderBy: { field: UPDATED_AT, direction: ASC }`],
    ["nominations", `after: "${listed}", orderBy: { field: CREATED_AT, direction: DESC }`],
    ["workQueue", `after: "${queued}", orderBy: ENTERED_AT`],
    ["submissions", `after: "${cursor("DECISION", "LATEST", "1", "1")}"`],
    ["children", `after: "${cursor("organisations", "CODE", "NB", "1")}"`],
  ];

  for (const [list, page] of foreign)
    expectRefusal(await api.ask(reviewer, pageOf(list, page)), "MALFORMED_CURSOR");
});

const tampered: readonly (readonly [List, ...(string | null)[]])[] = [
  ["workQueue", "DUE_ON", "2026-02-30", "1"],
  ["workQueue", "DUE_ON", "0000-01-01", "1"],
  ["workQueue", "DUE_ON", "294277-01-01", "1"],
  ["workQueue", "DUE_ON", "-infinity", "1"],
  ["workQueue", "DUE_ON", "now", "1"],
  ["workQueue", "DUE_ON", null, "1"],
  ["workQueue", "DUE_ON", "2026-02-03", "-1"],
  ["workQueue", "DUE_ON", "2026-02-03", "9223372036854775808"],
  ["workQueue", "DUE_ON", "2026-02-03", "99999999999999999999"],
  ["workQueue", "DUE_ON", "2026-02-03", "1 or 1=1"],
  ["nominations", "UPDATED_AT:DESC", "2026-13-01 00:00:00+00", "1"],
  ["nominations", "UPDATED_AT:DESC", "2026-01-01 24:00:00+00", "1"],
  ["nominations", "UPDATED_AT:DESC", "2026-01-01 00:00:00+16", "1"],
  ["nominations", "UPDATED_AT:DESC", "2026-01-01 00:00:00+00", null],
  ["history", "SEQ", "2147483648"],
  ["history", "SEQ", "1", "1"],
  ["rounds", "LATEST", "2147483648", "1"],
  ["organisations", "CODE", "NB\u0000", "1"],
  ["organisations", "CODE", "\ud800", "1"],
  ["lines", "POSITION", "-1", "1"],
  ["documents", "ID", "1e3", "1"],
];

test.each(tampered)("a cursor of %s by %s with %s is refused", async (list, ...parts) => {
  const page = `after: "${cursor(list, ...parts)}"`;

  expectRefusal(await api.ask(reviewer, pageOf(list, page)), "MALFORMED_CURSOR");
});

const outermost: readonly (readonly [List, ...(string | null)[]])[] = [
  ["workQueue", "DUE_ON", "infinity", "9223372036854775807"],
  ["workQueue", "DUE_ON", "9999-12-31", "1"],
  ["nominations", "UPDATED_AT:DESC", "0100-01-01 00:00:00-14:59", "0"],
  ["history", "SEQ", "2147483647"],
  ["rounds", "LATEST", "2147483647", "9223372036854775807"],
  ["organisations", "CODE", "\u{10ffff}".repeat(300), "1"],
];

test.each(outermost)(
  "a cursor of %s by %s with %s is beyond the end and fine",
  async (list, ...parts) => {
    const answer = await api.ask(reviewer, pageOf(list, `after: "${cursor(list, ...parts)}"`));

    expect(answer.errors).toBeUndefined();
  },
);

const spelled = (text: string) => Buffer.from(text).toString("base64url");
const badIds: readonly (readonly [string, RefusalReason])[] = [
  ["", "MALFORMED_ID"],
  ["1", "MALFORMED_ID"],
  ["Nomination:1", "MALFORMED_ID"],
  ["x".repeat(10_000), "MALFORMED_ID"],
  [spelled("Nomination:0"), "MALFORMED_ID"],
  [spelled("Nomination:01"), "MALFORMED_ID"],
  [spelled("Nomination:-1"), "MALFORMED_ID"],
  [spelled("Nomination:1:1"), "MALFORMED_ID"],
  [spelled("Nomination:1\u0000"), "MALFORMED_ID"],
  [spelled("Nomination:9223372036854775808"), "MALFORMED_ID"],
  [spelled("nomination:1"), "MALFORMED_ID"],
  [spelled("constructor:1"), "MALFORMED_ID"],
  [spelled("HistoryEntry:1"), "MALFORMED_ID"],
  [spelled("HistoryEntry:1:2147483648"), "MALFORMED_ID"],
  [toGlobalId("Organisation", "1"), "NOT_FOUND"],
  [toGlobalId("Nomination", "9223372036854775807"), "NOT_FOUND"],
];

test.each(badIds)("the id %j is refused wherever a nomination is named", async (bad, reason) => {
  const documents = [
    `query ($id: ID!) { verifyHistory(nominationId: $id) { valid } }`,
    `mutation ($id: ID!) { advanceNomination(input: {
      nominationId: $id, seenVersion: 1, step: "receive" }) { nomination { id } } }`,
    `mutation ($id: ID!) { draftDecision(input: { nominationIds: [$id] }) { decision { id } } }`,
  ];

  for (const document of documents)
    await expectRefused(api, reviewer, { document, variables: { id: bad } }, reason);
});

test.each([
  [`{ workQueue(deskId: "DESK") { totalCount } }`, "NOT_YOUR_DESK"],
  [`{ workQueue(deskId: "ID") { totalCount } }`, "NOT_FOUND"],
  [`{ nominations(filter: { campaignIds: ["ID"] }) { totalCount } }`, "NOT_FOUND"],
  [`{ nominations(filter: { roundIds: ["x"] }) { totalCount } }`, "MALFORMED_ID"],
  [
    `{ nominations(filter: { subjectName: "\\u0000" }) { totalCount } }`,
    "TEXT_FORBIDDEN_CHARACTER",
  ],
  [`{ nominations(filter: { stages: ["\\u0000"] }) { totalCount } }`, "TEXT_FORBIDDEN_CHARACTER"],
  [`{ nominations(filter: { code: "" }) { totalCount } }`, "TEXT_EMPTY"],
  [`{ organisations(filter: { search: "a\\ud800" }) { totalCount } }`, "MALFORMED_REQUEST"],
  [
    `{ progress(groupBy: STAGE, filter: { awards: ["\\u0000"] }) { complete } }`,
    "TEXT_FORBIDDEN_CHARACTER",
  ],
  ["{ viewer { canCreate { rounds(first: 0) { id } } } }", "PAGE_SIZE"],
  [`{ workingCalendar { addWorkingDays(date: "2026-01-01", days: 1001) } }`, "REQUEST_TOO_LARGE"],
  [`{ workingCalendar { addWorkingDays(date: "1066-10-14", days: 1) } }`, "CALENDAR_UNKNOWN"],
  [`{ nominations(filter: { levels: [MOON] }) { totalCount } }`, "MALFORMED_REQUEST"],
  ["{ nominations(first: 2147483648) { totalCount } }", "MALFORMED_REQUEST"],
] as const)("%s is refused (%s)", async (question, reason) => {
  const who = question.includes("canCreate") ? certificate.creator : reviewer;
  const document = question.replace(`"ID"`, `"${id}"`).replace("DESK", toGlobalId("Desk", "1"));

  expectRefusal(await api.ask(who, document), reason);
});
