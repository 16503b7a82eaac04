import { documentTypes } from "../catalogue/document-types.ts";
import { CatalogueProblem } from "../catalogue/parse-basics.ts";
import { parseBundle } from "../catalogue/parse.ts";
import { roles } from "../catalogue/roles.ts";
import { pipelines } from "../pipelines/index.ts";
import { parsePipeline } from "../pipelines/parse.ts";
import type { KnownKeys } from "../workflow/check-pipeline.ts";
import { readJson } from "./import-file.ts";
import { complain, print } from "./print.ts";

/**
 * Checks files of reference data, or single pipelines, as an import would; without files, what is
 * shipped. Prints every problem with its place; false where there was one.
 */
export async function check(paths: readonly string[]): Promise<boolean> {
  if (paths.length === 0) return report("The shipped pipelines", problemsIn({ pipelines }));
  let sound = true;
  for (const path of paths) {
    const problems = problemsIn(await readJson(path));
    sound = report(path, problems) && sound;
  }
  return sound;
}

function report(name: string, problems: readonly string[]): boolean {
  if (problems.length === 0) print(`${name}: sound.`);
  else complain(`${name}:`, ...problems.map((problem) => `- ${problem}`));
  return problems.length === 0;
}

function problemsIn(raw: unknown): readonly string[] {
  if (isPipeline(raw)) return gather(() => parsePipeline(raw, known([], [])));
  const found: string[] = [];
  found.push(
    ...gather(() => {
      const bundle = parseBundle(raw);
      const keys = known(bundle.roles, bundle.documentTypes);
      for (const one of bundle.pipelines) found.push(...gather(() => parsePipeline(one, keys)));
    }),
  );
  return found;
}

function isPipeline(raw: unknown): boolean {
  return typeof raw === "object" && raw !== null && "stages" in raw;
}

type Keyed = readonly { readonly key: string }[];

/** What a pipeline may refer to: the shipped keys and those of its own file. */
function known(ownRoles: Keyed, ownPapers: Keyed): KnownKeys {
  const keys = (...lists: readonly Keyed[]) => new Set(lists.flat().map(({ key }) => key));
  return { roles: keys(roles, ownRoles), documentTypes: keys(documentTypes, ownPapers) };
}

function gather(work: () => void): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof CatalogueProblem) return error.problems;
    throw error;
  }
}
