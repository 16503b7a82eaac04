import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { RuleSetRecord } from "../catalogue/types.ts";
import type { ClockRow } from "../queries/clocks.ts";
import type { FeedbackRow } from "../queries/feedback.ts";
import type { NominationRow } from "../queries/nomination-rows.ts";
import type { OpinionRow } from "../queries/opinions.ts";
import type { OrganisationRow } from "../queries/organisations.ts";
import type { PersonRow } from "../queries/people.ts";
import { RuleSetType } from "./catalogue.type.ts";
import { ClockType } from "./clock.type.ts";
import type { GraphqlContext } from "./context.ts";
import { NominationType } from "./nomination.type.ts";
import { FeedbackType, OpinionType } from "./opinion.type.ts";
import { OrganisationType } from "./organisation.type.ts";
import { PersonType } from "./person.type.ts";

/** How much time a nomination has, and whom it waits for or waited for. */
@Resolver(() => NominationType)
export class NominationTimeResolver {
  @FieldResolver(() => ClockType, {
    nullable: true,
    description:
      "The limit in working days it is due by at its stage; null where there is none, or a fixed date.",
  })
  async clock(
    @Root() { id }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<ClockRow | null> {
    return (await loaders.timing.load(id))?.clock ?? null;
  }

  @FieldResolver(() => [ClockType], {
    description: "All its limits in working days so far, in the order in which they began.",
  })
  async clocks(
    @Root() { id }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly ClockRow[]> {
    return (await loaders.timing.load(id))?.clocks ?? [];
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "Working days left at its stage, by its clock or its fixed date; below zero once it is overdue.",
  })
  async remainingWorkingDays(
    @Root() { id }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<number | null> {
    return (await loaders.timing.load(id))?.remainingWorkingDays ?? null;
  }

  @FieldResolver(() => [OpinionType], {
    description: "The opinions asked for, oldest first; the latest 100.",
  })
  opinions(
    @Root() { id }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly OpinionRow[]> {
    return loaders.opinions.load(id);
  }

  @FieldResolver(() => [FeedbackType], {
    description: "What came in while it was on public notice, oldest first; the latest 100.",
  })
  feedback(
    @Root() { id }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly FeedbackRow[]> {
    return loaders.feedback.load(id);
  }
}

@Resolver(() => ClockType)
export class ClockResolver {
  @FieldResolver(() => RuleSetType, {
    nullable: true,
    description: "The rule set that says how long it is; null where the pipeline itself does.",
  })
  ruleSet(
    @Root() { ruleSetKey }: ClockRow,
    @Ctx() { catalogue }: GraphqlContext,
  ): RuleSetRecord | null {
    return catalogue.ruleSets.find((one) => one.key === ruleSetKey) ?? null;
  }
}

@Resolver(() => OpinionType)
export class OpinionResolver {
  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: "The body, where it is known here.",
  })
  organisation(
    @Root() { organisationId }: OpinionRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow | null> | null {
    return organisationId === null ? null : loaders.organisation.load(organisationId);
  }
}

@Resolver(() => FeedbackType)
export class FeedbackResolver {
  @FieldResolver(() => PersonType, { nullable: true, description: "Who recorded it." })
  recordedBy(
    @Root() { recordedById }: FeedbackRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PersonRow | null> {
    return loaders.person.load(recordedById);
  }
}
