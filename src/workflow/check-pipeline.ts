import { guards } from "./guards.ts";
import { isFinal, type PipelineDefinition, type StageDefinition } from "./pipeline.ts";
import type { Label } from "./vocabulary.ts";

/** What a definition may refer to: keys of the catalogue. */
export type KnownKeys = {
  readonly roles: ReadonlySet<string>;
  readonly documentTypes: ReadonlySet<string>;
};

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
    for (const step of Object.keys(stage.steps)) checkStep(problems, pipeline, key, step, known);
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

function checkStep(
  problems: Problems,
  pipeline: PipelineDefinition,
  stageKey: string,
  key: string,
  known: KnownKeys,
): void {
  const place = `stages.${stageKey}.steps.${key}`;
  const step = pipeline.stages[stageKey]?.steps[key];
  if (!step) return;
  const say = (problem: string) => problems.push(`${place}: ${problem}`);
  if (!/^[a-z][A-Za-z0-9]*$/.test(key)) say("a step key is camelCase");
  blank(problems, `${place}.label`, step.label);
  if (!Object.hasOwn(pipeline.stages, step.to)) say(`there is no stage ${step.to}`);
  for (const guard of step.when ?? [])
    if (!Object.hasOwn(guards, guard)) say(`there is no guard ${guard}`);
  for (const { role } of step.by) if (!known.roles.has(role)) say(`there is no role ${role}`);
  for (const paper of step.requires?.papers ?? [])
    if (!known.documentTypes.has(paper)) say(`there is no document type ${paper}`);
  if (step.clock ? step.by.length > 0 : step.by.length === 0)
    say("a step belongs either to desks or to the clock");
  if (step.clock && step.requires) say("the clock brings nothing");
  const stays = step.effects?.some((effect) => effect === "HOLD" || effect === "RELEASE") ?? false;
  if (stays !== (step.to === stageKey)) say("only hold and release stay at their stage");
  if (step.effects?.includes("RELEASE") && !step.whileHeld) say("a release is taken while held");
  const taken = new Set(Object.values(pipeline.stages).flatMap((one) => Object.keys(one.steps)));
  const strangers = (step.notBy ?? []).filter((other) => !taken.has(other));
  if (step.notBy && strangers.length === step.notBy.length)
    say(`notBy names no step of this pipeline: ${strangers.join(", ")}`);
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
