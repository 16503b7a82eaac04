import { type GuardKey, guards } from "./guards.ts";
import {
  isFinal,
  type PipelineDefinition,
  type StageDefinition,
  type StepDefinition,
} from "./pipeline.ts";
import type { Label } from "./vocabulary.ts";

/** What a definition may refer to: keys of the catalogue. */
export type KnownKeys = {
  readonly roles: ReadonlySet<string>;
  readonly documentTypes: ReadonlySet<string>;
};

/** Conditions on the vote of the stage's council. */
const votingGuards: readonly GuardKey[] = ["councilEndorsed", "councilRejected"];

type Problems = string[];

/**
 * Every way in which a definition is unsound, each with its place (`stages.DRAFT.steps.submit: …`).
 * Its shape is checked before, where it is read; this is about meaning.
 */
export function problemsOf(pipeline: PipelineDefinition, known: KnownKeys): readonly string[] {
  const problems: Problems = [];
  if (!Object.hasOwn(pipeline.stages, pipeline.start))
    problems.push(`start: there is no stage ${pipeline.start}`);
  blank(problems, "label", pipeline.label);
  for (const [key, stage] of Object.entries(pipeline.stages)) {
    const place = `stages.${key}`;
    if (!/^[A-Z][A-Z0-9_]*$/.test(key)) problems.push(`${place}: a stage key is UPPER_SNAKE`);
    blank(problems, `${place}.label`, stage.label);
    checkEnd(problems, place, stage);
    checkEmbargo(problems, place, pipeline, stage);
    for (const [stepKey, step] of Object.entries(stage.steps)) {
      blank(problems, `${place}.steps.${stepKey}.label`, step.label);
      problems.push(
        ...stepProblems(pipeline, key, { key: stepKey, step }, known).map(
          (problem) => `${place}.steps.${stepKey}: ${problem}`,
        ),
      );
    }
  }
  if (problems.length === 0) checkPaths(problems, pipeline);
  return problems;
}

function blank(problems: Problems, place: string, label: Label): void {
  if (!label.vi.trim() || !label.en.trim()) problems.push(`${place}: both vi and en are needed`);
}

function checkEnd(problems: Problems, place: string, stage: StageDefinition): void {
  if (isFinal(stage)) {
    if (!stage.outcome || stage.outcome === "IN_PROGRESS")
      problems.push(`${place}: a stage without steps needs an outcome`);
    return;
  }
  const waits = Object.values(stage.steps).some((step) => step.queues !== false && step.by.length);
  if (!waits) problems.push(`${place}: the stage waits for nobody's queue`);
}

function checkEmbargo(
  problems: Problems,
  place: string,
  { stages }: PipelineDefinition,
  { embargo, outcome = "IN_PROGRESS" }: StageDefinition,
): void {
  if (embargo === undefined) return;
  const shown = Object.hasOwn(stages, embargo) ? stages[embargo] : undefined;
  if (!shown) problems.push(`${place}: there is no stage ${embargo}`);
  else if (shown.embargo !== undefined || (shown.outcome ?? "IN_PROGRESS") !== outcome)
    problems.push(`${place}: ${embargo} cannot stand for it`);
}

function stepProblems(
  pipeline: PipelineDefinition,
  stageKey: string,
  { key, step }: { readonly key: string; readonly step: StepDefinition },
  known: KnownKeys,
): readonly string[] {
  const found: string[] = [];
  const { effects = [], requires = {} } = step;
  if (!/^[a-z][A-Za-z0-9]*$/.test(key)) found.push("a step key is camelCase");
  if (!Object.hasOwn(pipeline.stages, step.to)) found.push(`there is no stage ${step.to}`);
  found.push(...unknownKeys(step, known));
  found.push(...ownerProblems(pipeline, stageKey, step));
  if (step.clock && Object.keys(requires).length > 0) found.push("the clock brings nothing");
  const stays = effects.some((effect) => effect === "HOLD" || effect === "RELEASE");
  if (stays !== (step.to === stageKey)) found.push("only hold and release stay at their stage");
  if (effects.includes("RELEASE") && !step.whileHeld) found.push("a release is taken while held");
  const taken = new Set(Object.values(pipeline.stages).flatMap((one) => Object.keys(one.steps)));
  const voting = (step.when ?? []).filter((key) => votingGuards.includes(key));
  if (voting.length > 0 && pipeline.stages[stageKey]?.council === undefined)
    found.push(`${voting.join(", ")} is asked only where a council votes`);
  if (step.notBy && !step.notBy.some((other) => taken.has(other)))
    found.push(`notBy names no step of this pipeline: ${step.notBy.join(", ")}`);
  return found;
}

/** A step is the desks', the clock's or a revocation's, which takes a given award away. */
function ownerProblems(
  { stages }: PipelineDefinition,
  stage: string,
  step: StepDefinition,
): readonly string[] {
  if (!step.revocation)
    return (step.clock ? step.by.length > 0 : step.by.length === 0)
      ? ["a step belongs either to desks or to the clock"]
      : [];
  const found: string[] = [];
  if (step.clock || step.by.length > 0) found.push("a revocation is nobody's step");
  if (step.when || step.requires || step.paper)
    found.push("a revocation asks for nothing and waits for nothing");
  if (stages[stage]?.outcome !== "AWARDED" || stages[step.to]?.outcome !== "REVOKED")
    found.push("a revocation leads from an award to its end as REVOKED");
  return found;
}

function unknownKeys(step: StepDefinition, known: KnownKeys): readonly string[] {
  const strange = (kind: string, keys: readonly string[], isKnown: (key: string) => boolean) =>
    keys.filter((key) => !isKnown(key)).map((key) => `there is no ${kind} ${key}`);
  const papers = [...(step.requires?.papers ?? []), ...(step.requires?.onFile ?? [])];
  const rules = [...step.by, ...(step.preparedBy ?? [])];
  return [
    ...strange("guard", step.when ?? [], (key) => Object.hasOwn(guards, key)),
    ...strange(
      "role",
      rules.map((rule) => rule.role),
      (key) => known.roles.has(key),
    ),
    ...strange("document type", papers, (key) => known.documentTypes.has(key)),
  ];
}

function checkPaths(problems: Problems, pipeline: PipelineDefinition): void {
  const reached = closure([pipeline.start], (key) => targets(pipeline, key));
  for (const key of Object.keys(pipeline.stages))
    if (!reached.has(key)) problems.push(`stages.${key}: the stage cannot be reached`);
  const ends = Object.keys(pipeline.stages).filter((key) => targets(pipeline, key).length === 0);
  const ending = closure(ends, (key) =>
    Object.keys(pipeline.stages).filter((from) => targets(pipeline, from).includes(key)),
  );
  for (const key of Object.keys(pipeline.stages))
    if (!ending.has(key)) problems.push(`stages.${key}: no way from here to an end`);
}

function targets(pipeline: PipelineDefinition, key: string): readonly string[] {
  return Object.values(pipeline.stages[key]?.steps ?? {}).map((step) => step.to);
}

function closure(start: readonly string[], next: (key: string) => readonly string[]): Set<string> {
  const seen = new Set(start);
  for (const key of seen) for (const other of next(key)) seen.add(other);
  return seen;
}
