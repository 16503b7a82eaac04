import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import type { RefusalReason } from "../../src/workflow/refusals.ts";
import { type Api, openApi } from "../support/api.ts";
import { expectRefused } from "../support/api-refusal.ts";
import { createThroughApi, type Standing } from "../support/api-walk.ts";
import { routeNamed } from "../support/routes.ts";
import { walk, type Walked } from "../support/walk.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const officer = "nb.sxd.qlvt.canbo";
const head = "nb.sxd.qlvt.truongphong";
const clerk = "nb.sxd.vp.vanthu";

type Known = {
  readonly draft: string;
  readonly intake: string;
  readonly seen: number;
  readonly unit: string;
  readonly otherUnit: string;
  readonly round: string;
  readonly closedRound: string;
  readonly person: string;
};

let api: Api;
let draft: Standing;
let known: Known;

beforeAll(async () => {
  api = await openApi({ clock: () => now });
  const { world } = api;
  draft = (await createThroughApi(api, certificate)).nomination;
  const intake: Walked = await walk(world, certificate, { until: "OFFICE_INTAKE" });
  const organisation = async (code: string) =>
    toGlobalId("Organisation", await world.id("organisation", code));
  const round = async (code: string) => toGlobalId("Round", await world.id("round", code));
  known = {
    draft: draft.id,
    intake: toGlobalId("Nomination", intake.nominationId),
    seen: intake.seq,
    unit: await organisation("NB-SXD-QLVT"),
    otherUnit: await organisation("NB-SXD-KCHT"),
    round: await round(certificate.round),
    closedRound: await round("DN-TDTX-2026-HN"),
    person: toGlobalId("Person", await world.id("person", officer)),
  };
}, 60_000);
afterAll(() => api.close());

const documents = {
  create: `mutation ($input: CreateNominationInput!) {
    createNomination(input: $input) { nomination { id } } }`,
  edit: `mutation ($input: EditNominationInput!) {
    editNomination(input: $input) { nomination { id } } }`,
  advance: `mutation ($input: AdvanceNominationInput!) {
    advanceNomination(input: $input) { nomination { id } } }`,
  batch: `mutation ($input: AdvanceNominationsInput!) {
    advanceNominations(input: $input) { results { nominationId } } }`,
  register: `mutation ($input: RegisterDocumentsInput!) {
    registerDocuments(input: $input) { nomination { id } } }`,
  letter: `mutation ($input: DraftSubmissionInput!) {
    draftSubmission(input: $input) { submission { id } } }`,
} as const;
type Act = keyof typeof documents;

/** A good input of each mutation, which a case spoils in one place. */
function good(act: Act): object {
  const { unit, round, intake, seen } = known;
  const step = { step: "returnForSupplement", missingItems: [{ description: "Biên bản" }] };
  return {
    create: {
      unitId: unit,
      roundId: round,
      award: "MERIT_CERTIFICATE_DEPARTMENT",
      subject: { kind: "INDIVIDUAL", name: "Nguyễn Văn An" },
      achievement: "Thành tích",
    },
    edit: { nominationId: known.draft, seenVersion: 1, achievement: "Mới" },
    advance: { nominationId: intake, seenVersion: seen, ...step },
    batch: { items: [{ nominationId: intake, seenVersion: seen }], ...step },
    register: { nominationId: intake, seenVersion: seen, documents: [{ type: "UNIT_MINUTES" }] },
    letter: { nominationIds: [intake] },
  }[act];
}

const actors: Record<Act, string> = {
  create: officer,
  edit: officer,
  advance: clerk,
  batch: clerk,
  register: clerk,
  letter: head,
};

type Case = readonly [name: string, act: Act, spoil: (known: Known) => object, RefusalReason];
const subject = (name: string) => ({ subject: { kind: "INDIVIDUAL", name } });
const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    nominationId: toGlobalId("Nomination", String(index + 1)),
    seenVersion: 1,
  }));

const texts: readonly Case[] = [
  ["an empty name", "create", () => subject(""), "TEXT_EMPTY"],
  ["a blank name", "create", () => subject(" \u00a0\n"), "TEXT_EMPTY"],
  ["a name of 10,000 characters", "create", () => subject("x".repeat(10_000)), "TEXT_TOO_LONG"],
  ["501 combining characters", "create", () => subject("\u0301".repeat(501)), "TEXT_TOO_LONG"],
  ["a NUL in a name", "create", () => subject("An\u0000"), "TEXT_FORBIDDEN_CHARACTER"],
  ["a lone surrogate", "create", () => subject("An\ud83d"), "TEXT_FORBIDDEN_CHARACTER"],
  ["an endless summary", "edit", () => ({ achievement: "x".repeat(10_001) }), "TEXT_TOO_LONG"],
  ["an edit to nothing", "edit", () => ({ achievement: "" }), "TEXT_EMPTY"],
  ["a NUL in a note", "advance", () => ({ note: "a\u0000b" }), "TEXT_FORBIDDEN_CHARACTER"],
  ["a note of 4,001", "advance", () => ({ note: "x".repeat(4001) }), "TEXT_TOO_LONG"],
  ["a NUL in a key", "advance", () => ({ idempotencyKey: "\u0000" }), "TEXT_FORBIDDEN_CHARACTER"],
  ["a key of 201", "advance", () => ({ idempotencyKey: "k".repeat(201) }), "TEXT_TOO_LONG"],
  [
    "a lone surrogate in a document",
    "register",
    () => ({ documents: [{ type: "UNIT_MINUTES", title: "\udc00" }] }),
    "TEXT_FORBIDDEN_CHARACTER",
  ],
];

const versionsAndKeys: readonly Case[] = [
  ["an older version", "advance", ({ seen }) => ({ seenVersion: seen - 1 }), "STALE_VERSION"],
  ["a version to come", "edit", () => ({ seenVersion: 2 }), "STALE_VERSION"],
  ["a version below none", "edit", () => ({ seenVersion: -2_147_483_648 }), "STALE_VERSION"],
  ["a version over Int", "edit", () => ({ seenVersion: 2_147_483_648 }), "MALFORMED_REQUEST"],
  ["half a version", "edit", () => ({ seenVersion: 1.5 }), "MALFORMED_REQUEST"],
  ["a step of elsewhere", "advance", () => ({ step: "publish" }), "STEP_NOT_HERE"],
  ["an empty step", "advance", () => ({ step: "" }), "STEP_NOT_HERE"],
  ["the step constructor", "advance", () => ({ step: "constructor" }), "STEP_NOT_HERE"],
  ["the step __proto__", "advance", () => ({ step: "__proto__" }), "STEP_NOT_HERE"],
  ["the step hasOwnProperty", "advance", () => ({ step: "hasOwnProperty" }), "STEP_NOT_HERE"],
  ["a step with a NUL", "advance", () => ({ step: "receive\u0000" }), "STEP_NOT_HERE"],
  ["the award __proto__", "create", () => ({ award: "__proto__" }), "UNKNOWN_KEY"],
  ["no such award", "advance", () => ({ proposedAward: "constructor" }), "UNKNOWN_KEY"],
  ["no such paper", "register", () => ({ documents: [{ type: "toString" }] }), "UNKNOWN_KEY"],
  ["no papers", "register", () => ({ documents: [] }), "LIST_SIZE"],
  ["51 papers", "register", () => ({ documents: Array(51).fill({}) }), "LIST_SIZE"],
  ["an unasked award", "advance", () => ({ proposedAward: "ADVANCED_WORKER" }), "NOT_ASKED_FOR"],
  ["no missing items", "advance", () => ({ missingItems: [] }), "MISSING_ITEMS_REQUIRED"],
];

const datesAndLists: readonly Case[] = [
  ["a date nobody asked for", "advance", () => ({ effectiveOn: "2026-11-22" }), "NOT_ASKED_FOR"],
  ["31 February", "advance", () => ({ effectiveOn: "2026-02-31" }), "MALFORMED_REQUEST"],
  ["a date with time", "advance", () => ({ effectiveOn: "2026-02-01T00:00" }), "MALFORMED_REQUEST"],
  ["a number for a date", "advance", () => ({ effectiveOn: 20_260_201 }), "MALFORMED_REQUEST"],
  ["the year 0", "edit", () => ({ achievementFrom: "0000-01-01" }), "MALFORMED_REQUEST"],
  ["the year 10000", "edit", () => ({ achievementFrom: "10000-01-01" }), "MALFORMED_REQUEST"],
  [
    "a period that ends before it begins",
    "edit",
    () => ({ achievementFrom: "2026-02-02", achievementTo: "2026-02-01" }),
    "DATE_INVALID",
  ],
  ["an empty batch", "batch", () => ({ items: [] }), "BATCH_SIZE"],
  ["501 items", "batch", () => ({ items: items(501) }), "BATCH_SIZE"],
  ["an item twice", "batch", () => ({ items: [...items(2), ...items(1)] }), "BATCH_SIZE"],
  ["an empty letter", "letter", () => ({ nominationIds: [] }), "PAPER_EMPTY"],
  ["one line twice", "letter", ({ intake: id }) => ({ nominationIds: [id, id] }), "BATCH_SIZE"],
  ["a letter over nothing to send", "letter", () => ({}), "NOT_FOR_A_PAPER"],
];

const places: readonly Case[] = [
  ["a unit not one's own", "create", (one) => ({ unitId: one.otherUnit }), "NOT_YOUR_UNIT"],
  ["a round for a unit", "create", (one) => ({ unitId: one.round }), "NOT_FOUND"],
  ["a round elsewhere", "create", (one) => ({ roundId: one.closedRound }), "ROUND_NOT_FOR_UNIT"],
  [
    "oneself",
    "create",
    (one) => ({ subject: { kind: "INDIVIDUAL", name: "Hà", personId: one.person } }),
    "OWN_NOMINATION",
  ],
  [
    "a person nobody is",
    "create",
    () => ({ subject: { kind: "INDIVIDUAL", name: "Hà", personId: toGlobalId("Person", "999") } }),
    "NOT_FOUND",
  ],
  ["a desk not one's own", "advance", () => ({ deskId: toGlobalId("Desk", "1") }), "NOT_YOUR_DESK"],
  ["a nomination for a desk", "advance", (one) => ({ deskId: one.draft }), "NOT_FOUND"],
  ["a hold that is none", "advance", () => ({ holdId: "x" }), "MALFORMED_ID"],
  [
    "a body that is none",
    "advance",
    () => ({ consultedOrganisationId: toGlobalId("Organisation", "999999") }),
    "NOT_ASKED_FOR",
  ],
];

test.each([...texts, ...versionsAndKeys, ...datesAndLists, ...places])(
  "%s is refused and leaves everything as it was (%s)",
  async (_name, act, spoil, reason) => {
    const variables = { input: { ...good(act), ...spoil(known) } };

    await expectRefused(api, actors[act], { document: documents[act], variables }, reason);
  },
);

test("a name typed with combining marks is kept composed", async () => {
  const name = "Nguyễn Thị Hằng";

  const made = await createThroughApi(api, certificate, subject(`  ${name.normalize("NFD")} `));

  expect(
    await api.data(officer, `query ($id: ID!) { nomination(id: $id) { subject { name } } }`, {
      id: made.nomination.id,
    }),
  ).toEqual({ nomination: { subject: { name: name.normalize("NFC") } } });
});

test("a key used before with other words is refused", async () => {
  const act = {
    document: documents.create,
    variables: { input: { ...good("create"), idempotencyKey: "k-1" } },
  };
  await api.data(officer, act.document, act.variables);
  const other = { input: { ...act.variables.input, ...subject("Trần Thị Bình") } };

  await expectRefused(api, officer, { ...act, variables: other }, "IDEMPOTENCY_KEY_REUSED");
});
