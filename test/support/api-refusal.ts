import { expect } from "@jest/globals";
import { reasons } from "../../src/workflow/reasons.ts";
import type { RefusalReason } from "../../src/workflow/refusals.ts";
import type { Api, ApiAnswer } from "./api.ts";
import { everything } from "./refused.ts";

/** Asks what must be refused for the reason, and checks that nothing was written and all goes on. */
export async function expectRefused(
  api: Api,
  username: string,
  ask: { readonly document: string; readonly variables?: object },
  reason: RefusalReason,
): Promise<void> {
  const before = await everything(api.world);

  const answer = await api.ask(username, ask.document, ask.variables);

  expectRefusal(answer, reason);
  expect(await everything(api.world)).toEqual(before);
  expect(await api.ask(username, "{ viewer { username } }")).toEqual({
    data: { viewer: { username } },
  });
}

/** The answer is a typed refusal in two languages, and tells nothing of the inside. */
export function expectRefusal(answer: ApiAnswer, reason: RefusalReason): void {
  const { errors = [] } = answer;
  expect(errors.map(({ extensions }) => extensions["reason"] ?? extensions)).toEqual(
    errors.map(() => reason),
  );
  expect(errors.length).toBeGreaterThan(0);
  for (const { message, extensions } of errors) {
    expect(extensions["code"]).toBe(reasons[reason].code);
    expect(extensions["messageVi"]).toBe(message);
    expect(message).not.toBe("");
    expect(extensions["messageEn"]).toEqual(expect.stringMatching(/\S/));
  }
  expect(JSON.stringify(answer)).not.toMatch(/\.[tj]s:\d+|node_modules|stack/i);
}
