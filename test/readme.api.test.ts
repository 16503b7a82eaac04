import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { firstQuery } from "../src/developers-page.ts";
import { type Api, openApi } from "./support/api.ts";
import { now } from "./support/world.ts";

let api: Api;
beforeAll(async () => {
  api = await openApi({ clock: () => now });
}, 60_000);
afterAll(() => api.close());

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** The parts of the README that are run: who asks, documents, expected answers, tables of moves. */
type Part =
  | { readonly kind: "person"; readonly username: string }
  | { readonly kind: "graphql" | "json"; readonly text: string }
  | { readonly kind: "row"; readonly cells: readonly string[] };

function partsOf(markdown: string): readonly Part[] {
  const story = markdown.slice(markdown.indexOf("## The story"), markdown.indexOf("## Tests"));
  const pattern =
    /```(graphql|json)\n([\s\S]*?)```|^As \*\*([\w.]+)\*\*|^\| ([\w.]+) \| (\w+) \| (\w*) ?\|$/gm;
  return [...story.matchAll(pattern)].flatMap((match): readonly Part[] => {
    const [, language, text = "", person, who = "", ...row] = match;
    if (language) return [{ kind: language as "graphql" | "json", text }];
    if (person) return [{ kind: "person" as const, username: person }];
    return who === "who" ? [] : [{ kind: "row" as const, cells: [who, ...row] }];
  });
}

type Changed = { readonly id: string; readonly version: number };

/** Puts what the README leaves open ("…") in place of what came, so that the rest must be equal. */
function opened(expected: unknown, actual: unknown): unknown {
  if (expected === "…") return "…";
  if (Array.isArray(expected) && Array.isArray(actual)) {
    const more = expected.at(-1) === "…";
    const shown = more ? actual.slice(0, expected.length - 1) : actual;
    const rows = shown.map((one, index) => opened(expected[index], one));
    return more ? [...rows, "…"] : rows;
  }
  if (expected && actual && typeof expected === "object" && typeof actual === "object")
    return Object.fromEntries(
      Object.entries(actual).map(([key, value]) => [
        key,
        opened((expected as Record<string, unknown>)[key], value),
      ]),
    );
  return actual;
}

test("the README's story runs and answers as it says", async () => {
  const known: Record<string, unknown> = await whatTheStoryStartsFrom();
  let asker: string | null = null;
  let lastAnswer: Record<string, unknown> = {};
  let mover = "";
  for (const part of partsOf(readme)) {
    if (part.kind === "person") asker = part.username;
    if (part.kind === "json") {
      const expected: unknown = JSON.parse(part.text);
      expect(opened(expected, lastAnswer)).toEqual(expected);
    }
    if (part.kind === "graphql" && part.text.includes("$step")) mover = part.text;
    else if (part.kind === "graphql") {
      lastAnswer = await api.data<Record<string, unknown>>(asker, part.text, known);
      for (const changed of Object.values(lastAnswer) as { nomination?: Changed }[])
        if (changed.nomination) known["version"] = changed.nomination.version;
      const created = lastAnswer["createNomination"] as { nomination: Changed } | undefined;
      if (created) known["nomination"] = created.nomination.id;
    }
    if (part.kind === "row") {
      const [who = "", step, paper] = part.cells;
      const papers = paper ? [{ type: paper }] : [];
      const moved = await api.data<{ advanceNomination: { nomination: { version: number } } }>(
        who,
        mover,
        { ...known, step, papers },
      );
      known["version"] = moved.advanceNomination.nomination.version;
    }
  }
  expect(known["version"]).toBe(13);
});

async function whatTheStoryStartsFrom(): Promise<Record<string, unknown>> {
  const { viewer } = await api.data<{
    viewer: {
      canCreate: {
        unit: { id: string };
        rounds: { id: string; code: string }[];
      }[];
    };
  }>("nb.sxd.qlvt.canbo", "{ viewer { canCreate { unit { id } rounds { id code } } } }");
  const [place] = viewer.canCreate;
  const round = place?.rounds.find(({ code }) => code.startsWith("NB-SXD-CCHC"));
  return { unit: place?.unit.id, round: round?.id };
}

test("the first query of the developers' page is answered", async () => {
  expect(await api.ask("nb.sxd.vp.canbo1", firstQuery)).not.toHaveProperty("errors");
});

test("the README is under 150 lines", () => {
  expect(readme.split("\n").length).toBeLessThanOrEqual(150);
});
