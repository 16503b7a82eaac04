import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { findPipeline, listPipelines } from "../queries/pipelines.ts";
import { machineJson } from "../workflow/machine.ts";
import { mermaidOf } from "../workflow/mermaid.ts";
import { type PipelineDefinition, stageOf } from "../workflow/pipeline.ts";
import { type GraphqlContext, viewerOf } from "./context.ts";
import type { Locale } from "./enums.ts";
import { inLocale, LocaleArg } from "./locale.ts";
import { PipelineType, type StageRef, StageType } from "./pipeline.type.ts";

@Resolver(() => PipelineType)
export class PipelineResolver {
  @Query(() => [PipelineType], { description: "The newest version of each pipeline." })
  pipelines(@Ctx() context: GraphqlContext): readonly PipelineDefinition[] {
    viewerOf(context);
    return listPipelines(context.catalogue);
  }

  @Query(() => PipelineType, { nullable: true, description: "One pipeline, or null." })
  pipeline(
    @Arg("key", () => String, { description: "Key of the pipeline." }) key: string,
    @Arg("version", () => Int, {
      nullable: true,
      description: "The version; the newest if left out.",
    })
    version: number | null | undefined,
    @Ctx() context: GraphqlContext,
  ): PipelineDefinition | null {
    viewerOf(context);
    return findPipeline(context.catalogue, key, version ?? null);
  }

  @FieldResolver(() => String, { description: "Its name." })
  label(@Root() pipeline: PipelineDefinition, @LocaleArg() locale: Locale): string {
    return inLocale(pipeline.label, locale);
  }

  @FieldResolver(() => StageType, { description: "Where a new nomination stands." })
  start(@Root() pipeline: PipelineDefinition): StageRef {
    return stageRef(pipeline, pipeline.start);
  }

  @FieldResolver(() => [StageType], { description: "Its stages, in the order of the ladder." })
  stages(@Root() pipeline: PipelineDefinition): readonly StageRef[] {
    return Object.keys(pipeline.stages).map((key) => stageRef(pipeline, key));
  }

  @FieldResolver(() => String, {
    description: "The stages and steps as the text of a Mermaid state diagram.",
  })
  mermaid(@Root() pipeline: PipelineDefinition, @LocaleArg() locale: Locale): string {
    return mermaidOf(pipeline, locale);
  }

  @FieldResolver(() => String, {
    description: "The machine as JSON text that XState 5 `createMachine` accepts.",
  })
  xstate(@Root() pipeline: PipelineDefinition): string {
    return JSON.stringify(machineJson(pipeline));
  }
}

/** A stage that the pipeline names. */
export function stageRef(pipeline: PipelineDefinition, key: string): StageRef {
  return { pipeline, key, stage: stageOf(pipeline, key) };
}
