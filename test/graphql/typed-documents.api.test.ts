import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { print } from "graphql";
import { type Api, openApi } from "../support/api.ts";
import { DeskWorkDocument, TakeStepDocument } from "../support/generated/graphql.ts";
import { routeNamed, walk } from "../support/walk.ts";
import { now } from "../support/world.ts";

let api: Api;
beforeAll(async () => {
  api = await openApi({ clock: () => now });
}, 60_000);
afterAll(() => api.close());

/** Asks with a generated document: variables and answer have the types of the schema. */
function asked<Result, Variables extends object>(
  username: string,
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  return api.data<Result>(username, print(document), variables);
}

test("a client with generated documents finds its work and returns it with what is missing", async () => {
  await walk(api.world, routeNamed("Bằng khen tỉnh, with the department's council"), {
    until: "OFFICE_INTAKE",
  });

  const { workQueue } = await asked("nb.sxd.vp.canbo1", DeskWorkDocument, { first: 5 });
  const waiting = workQueue.edges[0]?.node;
  const taken = await asked("nb.sxd.vp.canbo1", TakeStepDocument, {
    input: {
      nominationId: waiting?.id ?? "",
      seenVersion: waiting?.version ?? 0,
      step: "returnForSupplement",
      missingItems: [{ documentType: "UNIT_MINUTES", description: "Thiếu chữ ký thư ký" }],
    },
  });

  const { nomination, historyEntry } = taken.advanceNomination ?? {};
  expect(nomination?.stage.key).toBe("RETURNED_BY_OFFICE");
  expect(historyEntry?.payload).toEqual({
    __typename: "ReturnedPayload",
    missingItems: [{ description: "Thiếu chữ ký thư ký" }],
  });
});
