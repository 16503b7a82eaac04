import { type Case, loadCases } from "../access/load-cases.ts";
import { paperWanted } from "../access/paper-desks.ts";
import { paperLines } from "../access/paper-lines.ts";
import { visibleTo } from "../access/visible.ts";
import { stateRefusals } from "../workflow/advance.ts";
import { lineFaults } from "../workflow/letter-lines.ts";
import { stageOf } from "../workflow/pipeline.ts";
import { type Refusal, refuse } from "../workflow/refusals.ts";
import type { QueryContext } from "./context.ts";

export const maxLines = 500;

export type CheckedLine = {
  readonly position: number;
  readonly nominationId: string;
  /** Why it cannot stand on this letter. */
  readonly refusals: readonly Refusal[];
  /** Why the letter with it could not be signed as things are. */
  readonly stops: readonly Refusal[];
};

export type LetterCheck = {
  /** Whose letter it would be; null where the first line waits for none. */
  readonly issuerId: string | null;
  /** What drafting it would answer; null where it may be drafted. */
  readonly refusal: Refusal | null;
  readonly lines: readonly CheckedLine[];
};

/** What would come of a letter over the nominations in this order, without drafting it. */
export async function checkLetter(
  { db, catalogue, viewer, now }: QueryContext,
  ids: readonly string[],
): Promise<LetterCheck> {
  if (ids.length === 0) refuse("PAPER_EMPTY");
  if (ids.length > maxLines || new Set(ids).size !== ids.length)
    refuse("BATCH_SIZE", { max: maxLines });
  const found = await loadCases(db, { ids, catalogue, viewer, now, where: visibleTo(viewer) });
  const byId = new Map(found.map((one) => [one.id, one]));
  const cases = ids.map((id) => byId.get(id) ?? refuse("NOT_FOUND"));
  const faults = lineFaults(await paperLines(db, cases), "SUBMISSION");
  const [first] = cases;
  return {
    issuerId: (first && paperWanted(first)?.issuer) ?? null,
    refusal: faults[0]?.refusal ?? null,
    lines: cases.map((one, at) => ({
      position: at + 1,
      nominationId: one.id,
      refusals: faults
        .filter(({ positions }) => positions.includes(at + 1))
        .map((fault) => fault.refusal),
      stops: stopsOf(one),
    })),
  };
}

/** What stands against the step that signs the letter, whoever takes it. */
function stopsOf(one: Case): readonly Refusal[] {
  const { steps } = stageOf(one.pipeline, one.stage);
  const signing = Object.values(steps).find(
    (step) => step.paper === "SUBMISSION" && step.effects?.includes("SIGN_PAPER"),
  );
  return signing ? stateRefusals(one.pipeline, one.stage, signing, one.facts) : [];
}
