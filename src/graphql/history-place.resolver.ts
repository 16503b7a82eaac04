import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { HistoryEntry } from "../queries/history.ts";
import type { NominationRow } from "../queries/nomination-rows.ts";
import { pipelineOfNomination } from "../queries/pipelines.ts";
import type { PipelineDefinition } from "../workflow/pipeline.ts";
import { refuse } from "../workflow/refusals.ts";
import type { GraphqlContext } from "./context.ts";
import { HistoryEntryType } from "./history.type.ts";
import { NominationType } from "./nomination.type.ts";
import { type StageRef, StageType, type StepRef, StepType } from "./pipeline.type.ts";

@Resolver(() => HistoryEntryType)
export class HistoryPlaceResolver {
  @FieldResolver(() => NominationType, { description: "The nomination it is about." })
  nomination(@Root() entry: HistoryEntry, @Ctx() context: GraphqlContext): Promise<NominationRow> {
    return nominationOf(entry, context);
  }

  @FieldResolver(() => StepType, {
    nullable: true,
    description: "The step that was taken; null where nothing moved.",
  })
  async step(@Root() entry: HistoryEntry, @Ctx() context: GraphqlContext): Promise<StepRef | null> {
    const { step: key, fromStage: from } = entry;
    if (key === null || from === null) return null;
    const pipeline = await pipelineFor(entry, context);
    const step = pipeline.stages[from]?.steps[key];
    return step ? { pipeline, from, key, step } : null;
  }

  @FieldResolver(() => StageType, {
    nullable: true,
    description: "The stage it left; null at the creation.",
  })
  async from(
    @Root() entry: HistoryEntry,
    @Ctx() context: GraphqlContext,
  ): Promise<StageRef | null> {
    return stageIn(await pipelineFor(entry, context), entry.fromStage);
  }

  @FieldResolver(() => StageType, { nullable: true, description: "The stage it came to." })
  async to(@Root() entry: HistoryEntry, @Ctx() context: GraphqlContext): Promise<StageRef | null> {
    return stageIn(await pipelineFor(entry, context), entry.toStage);
  }
}

async function nominationOf(
  { nominationId }: HistoryEntry,
  { loaders }: GraphqlContext,
): Promise<NominationRow> {
  return (await loaders.nomination.load(nominationId)) ?? refuse("NOT_FOUND");
}

async function pipelineFor(
  entry: HistoryEntry,
  context: GraphqlContext,
): Promise<PipelineDefinition> {
  return pipelineOfNomination(context.catalogue, await nominationOf(entry, context));
}

/** A stage that a later version of the pipeline may no longer have. */
function stageIn(pipeline: PipelineDefinition, key: string | null): StageRef | null {
  const stage = key === null ? undefined : pipeline.stages[key];
  return key !== null && stage ? { pipeline, key, stage } : null;
}
