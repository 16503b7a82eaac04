import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { stepsFor } from "../access/steps-for.ts";
import type { NominationRow } from "../queries/nomination-rows.ts";
import type { OrganisationRow } from "../queries/organisations.ts";
import { pipelineOfNomination } from "../queries/pipelines.ts";
import { deskKey } from "../queries/held-desks.ts";
import { waitingDesks } from "../workflow/permissions.ts";
import { isFinal, type PipelineDefinition, stageOf } from "../workflow/pipeline.ts";
import { refuse } from "../workflow/refusals.ts";
import type { GraphqlContext } from "./context.ts";
import { NominationType, WaitingDeskType } from "./nomination.type.ts";
import { OrganisationType } from "./organisation.type.ts";
import { stageRef } from "./pipeline.resolver.ts";
import { PipelineType, type StageRef, StageType } from "./pipeline.type.ts";
import { AvailableStepType, type CaseStep } from "./step.type.ts";

type Waiting = { readonly organisationId: string; readonly role: object };

@Resolver(() => NominationType)
export class NominationPlaceResolver {
  @FieldResolver(() => PipelineType, { description: "The version of the way it takes." })
  pipeline(@Root() row: NominationRow, @Ctx() { catalogue }: GraphqlContext): PipelineDefinition {
    return pipelineOfNomination(catalogue, row);
  }

  @FieldResolver(() => StageType, { description: "Where it stands." })
  stage(@Root() row: NominationRow, @Ctx() { catalogue }: GraphqlContext): StageRef {
    return stageRef(pipelineOfNomination(catalogue, row), row.stage);
  }

  @FieldResolver(() => [AvailableStepType], {
    description:
      "The steps of the present stage that are addressed to a desk of the viewer, open or with why not.",
  })
  async steps(
    @Root() { id }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly CaseStep[]> {
    const found = await loaders.case.load(id);
    return found ? stepsFor(found).map((step) => ({ ...step, case: found })) : [];
  }

  @FieldResolver(() => [WaitingDeskType], {
    description: "The desks it waits for; none once it has ended.",
  })
  async waitingDesks(
    @Root() row: NominationRow,
    @Ctx() { catalogue, loaders }: GraphqlContext,
  ): Promise<readonly Waiting[]> {
    const pipeline = pipelineOfNomination(catalogue, row);
    const stage = stageOf(pipeline, row.stage);
    if (isFinal(stage)) return [];
    const desks = waitingDesks(stage, row.places);
    // Whichever body proposed a revocation, its own head goes on with it: the others have no such desk.
    const held = row.places.PROPOSER
      ? await loaders.deskHeld.loadMany(
          desks.map(({ organisation, role }) => deskKey(organisation, role)),
        )
      : [];
    const kept = held.includes(true) ? desks.filter((_, at) => held[at] === true) : desks;
    return kept.flatMap(({ organisation, role }) => {
      const found = catalogue.roles.get(role);
      return found ? [{ organisationId: organisation, role: found }] : [];
    });
  }
}

@Resolver(() => WaitingDeskType)
export class WaitingDeskResolver {
  @FieldResolver(() => OrganisationType, { description: "Where it is." })
  async organisation(
    @Root() { organisationId }: Waiting,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow> {
    return (await loaders.organisation.load(organisationId)) ?? refuse("NOT_FOUND");
  }
}
