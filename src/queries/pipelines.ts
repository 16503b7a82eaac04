import { type Catalogue, newestPipelines, pipelineOf } from "../database/catalogue.ts";
import type { PipelineDefinition } from "../workflow/pipeline.ts";
import type { NominationRow } from "./nomination-rows.ts";

/** The newest version of each pipeline. */
export function listPipelines(catalogue: Catalogue): readonly PipelineDefinition[] {
  return newestPipelines(catalogue);
}

/** The version of a pipeline, or its newest where none is named; null where there is none. */
export function findPipeline(
  catalogue: Catalogue,
  key: string,
  version: number | null,
): PipelineDefinition | null {
  const found = catalogue.pipelines.findLast(
    (one) => one.key === key && (version ?? one.version) === one.version,
  );
  return found ?? null;
}

/** The stored definition a nomination runs on. */
export function pipelineOfNomination(
  catalogue: Catalogue,
  { pipelineKey, pipelineVersion }: Pick<NominationRow, "pipelineKey" | "pipelineVersion">,
): PipelineDefinition {
  return pipelineOf(catalogue, pipelineKey, pipelineVersion);
}
