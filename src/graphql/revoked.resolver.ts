import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { isOpen, proposalRefusal, recoveryRefusal } from "../access/revocation-rights.ts";
import type { AwardRecord } from "../catalogue/types.ts";
import type { NominationRow } from "../queries/nomination-rows.ts";
import type { RevokedRow } from "../queries/revoked.ts";
import { refuse } from "../workflow/refusals.ts";
import { AwardType } from "./catalogue.type.ts";
import type { GraphqlContext } from "./context.ts";
import { NominationType } from "./nomination.type.ts";
import { RevokingDecisionType } from "./record-history.type.ts";
import { RevokedAwardType, RevokedPrerequisiteType } from "./revocation.type.ts";

type Prerequisite = { readonly id: string; readonly code: string; readonly award: string };

@Resolver(() => NominationType)
export class NominationRevokedResolver {
  @FieldResolver(() => Boolean, {
    description:
      "Whether the viewer may ask that its award be revoked: it stands, nobody has asked yet, and a desk of his may.",
  })
  async mayProposeRevocation(
    @Root() { id }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<boolean> {
    const one = await loaders.case.load(id);
    return one !== null && isOpen(proposalRefusal(one));
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether the viewer may record what came back: it is a revocation that recovers, and a desk of his does that.",
  })
  async mayRecordRecovery(
    @Root() { id }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<boolean> {
    const one = await loaders.case.load(id);
    return one !== null && isOpen(recoveryRefusal(one));
  }

  @FieldResolver(() => RevokedAwardType, {
    nullable: true,
    description: "How its award was taken away; null while it stands.",
  })
  revoked(
    @Root() { id }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<RevokedRow | null> {
    return loaders.revoked.load(id);
  }

  @FieldResolver(() => [RevokedPrerequisiteType], {
    description:
      "The awards its last favourable appraisal rested on that were revoked since; it is stopped until it is appraised anew.",
  })
  async revokedPrerequisites(
    @Root() { id }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly Prerequisite[]> {
    const one = await loaders.case.load(id);
    return one?.revokedPrerequisites ?? [];
  }
}

@Resolver(() => RevokedAwardType)
export class RevokedAwardResolver {
  @FieldResolver(() => RevokingDecisionType, { description: "The decision." })
  decision(@Root() revoked: RevokedRow): RevokingDecisionType {
    return revoked;
  }

  @FieldResolver(() => NominationType, {
    nullable: true,
    description: "The revocation; null where the viewer may not read it.",
  })
  by(
    @Root() { caseId }: RevokedRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<NominationRow | null> | null {
    return caseId === null ? null : loaders.nomination.load(caseId);
  }
}

@Resolver(() => RevokedPrerequisiteType)
export class RevokedPrerequisiteResolver {
  @FieldResolver(() => AwardType, { description: "The award." })
  award(@Root() { award }: Prerequisite, @Ctx() { catalogue }: GraphqlContext): AwardRecord {
    return catalogue.awards.get(award) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => NominationType, {
    nullable: true,
    description: "What it was given to; null where the viewer may not read it.",
  })
  nomination(
    @Root() { id }: Prerequisite,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<NominationRow | null> {
    return loaders.nomination.load(id);
  }
}
