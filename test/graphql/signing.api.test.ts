import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { toGlobalId } from "../../src/graphql/global-id.ts";
import { type Api, openApi } from "../support/api.ts";
import { routeNamed, walk } from "../support/walk.ts";
import { now } from "../support/world.ts";

const certificate = routeNamed("Giấy khen of the department, without council");
const director = "nb.sxd.giamdoc";
const deputy = "nb.sxd.phogiamdoc";

let api: Api;
beforeAll(async () => {
  api = await openApi({ clock: () => now, tokenMinutes: 60 * 24 * 60 });
}, 60_000);
afterAll(() => api.close());

const change = `mutation ($input: AdvanceNominationInput!) { advanceNomination(input: $input) {
  nomination { decision { signerName signerPosition signingCapacity
    signingCapacityLabel(locale: VI) en: signingCapacityLabel(locale: EN) } }
  historyEntry { payload { ... on PaperPayload { signingCapacity } } }
} }`;

async function sign(username: string, input: object, step = "sign", until = "DECIDED") {
  const { nominationId, seq } = await walk(api.world, certificate, { until });
  const id = toGlobalId("Nomination", nominationId);
  return {
    id,
    answer: await api.ask(username, change, {
      input: { nominationId: id, seenVersion: seq, step, ...input },
    }),
  };
}

const refusedWith = ({ errors }: Awaited<ReturnType<typeof sign>>["answer"]) => {
  const { reason, details } = errors?.[0]?.extensions ?? {};
  return { reason, details };
};

test("without a word a paper is signed in the usual capacity of the role", async () => {
  const { answer } = await sign(deputy, {});

  expect(answer.data).toEqual({
    advanceNomination: {
      nomination: {
        decision: {
          signerName: "Trịnh Thị Minh Châu",
          signerPosition: "Phó Giám đốc Sở, Ủy viên Hội đồng",
          signingCapacity: "DEPUTY_FOR",
          signingCapacityLabel: "KT. (ký thay)",
          en: "For the head (KT.)",
        },
      },
      historyEntry: { payload: { signingCapacity: "DEPUTY_FOR" } },
    },
  });
});

test("a capacity that the role does not have is refused with those that fit", async () => {
  const { answer } = await sign(director, { signingCapacity: "DEPUTY_FOR" });

  expect(refusedWith(answer)).toMatchObject({
    reason: "CAPACITY_NOT_FITTING",
    details: { fitting: ["HEAD", "ACTING"] },
  });
});

test("by authorisation the note names the document", async () => {
  const { answer } = await sign(deputy, { signingCapacity: "AUTHORISED" });
  const { answer: named } = await sign(deputy, {
    signingCapacity: "AUTHORISED",
    note: "Giấy ủy quyền số 12/GUQ-SXD",
  });

  expect(refusedWith(answer).reason).toBe("CAPACITY_DOCUMENT_REQUIRED");
  expect(named.errors).toBeUndefined();
});

test("a step that signs nothing takes no capacity", async () => {
  const { answer } = await sign(
    "nb.sxd.vp.vanthu",
    { signingCapacity: "HEAD" },
    "assignNumber",
    "SIGNED",
  );

  expect(refusedWith(answer)).toMatchObject({
    reason: "NOT_ASKED_FOR",
    details: { fields: ["signingCapacity"] },
  });
});

test("what a step requires names the capacities of the viewer's desks", async () => {
  const { nominationId } = await walk(api.world, certificate, { until: "DECIDED" });

  const { nomination } = await api.data<{
    nomination: { steps: { step: { key: string }; requires: { signingCapacities: string[] } }[] };
  }>(
    deputy,
    `query ($id: ID!) { nomination(id: $id) {
      steps { step { key } requires { signingCapacities } } } }`,
    { id: toGlobalId("Nomination", nominationId) },
  );

  const capacities = Object.fromEntries(
    nomination.steps.map(({ step, requires }) => [step.key, requires.signingCapacities]),
  );
  expect(capacities).toMatchObject({ sign: ["DEPUTY_FOR", "AUTHORISED"], hold: [] });
});
