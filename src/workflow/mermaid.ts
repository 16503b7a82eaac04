import { isFinal, type PipelineDefinition } from "./pipeline.ts";

/** The pipeline as a Mermaid state diagram; hold is left out, it may happen at most stages. */
export function mermaidOf(pipeline: PipelineDefinition, locale: "vi" | "en"): string {
  const lines = ["stateDiagram-v2", `  [*] --> ${pipeline.start}`];
  for (const [key, stage] of Object.entries(pipeline.stages)) {
    lines.push(`  ${key}: ${plain(stage.label[locale])}`);
    for (const step of Object.values(stage.steps))
      if (step.to !== key) lines.push(`  ${key} --> ${step.to}: ${plain(step.label[locale])}`);
    if (isFinal(stage)) lines.push(`  ${key} --> [*]`);
  }
  return lines.join("\n");
}

/** Colons and semicolons end a Mermaid label. */
function plain(text: string): string {
  return text.replaceAll(/[:;#]/g, ",");
}
