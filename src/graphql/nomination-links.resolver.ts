import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { CampaignRow } from "../queries/campaigns.ts";
import type { DocumentRow } from "../queries/documents.ts";
import type { HistoryEntry } from "../queries/history.ts";
import type { HoldRow } from "../queries/holds.ts";
import type { NominationRow } from "../queries/nomination-rows.ts";
import type { OrganisationRow } from "../queries/organisations.ts";
import type { PaperRow } from "../queries/paper-rows.ts";
import type { PersonRow } from "../queries/people.ts";
import type { RoundRow } from "../queries/rounds.ts";
import { refuse } from "../workflow/refusals.ts";
import { CampaignType, RoundType } from "./campaign.type.ts";
import type { GraphqlContext } from "./context.ts";
import { DocumentConnection, HoldType } from "./document.type.ts";
import { HistoryEntryConnection } from "./history.type.ts";
import { NominationType, SubjectType } from "./nomination.type.ts";
import { OrganisationType } from "./organisation.type.ts";
import { type Connection, PageArgs } from "./page.type.ts";
import { DecisionType, SubmissionType } from "./paper.type.ts";
import { PersonType } from "./person.type.ts";

@Resolver(() => NominationType)
export class NominationLinksResolver {
  @FieldResolver(() => SubjectType, { description: "Who is nominated." })
  subject(@Root() row: NominationRow): Subject {
    const { subjectKind: kind, subjectName: name, subjectPosition: position } = row;
    return {
      kind,
      name,
      position,
      personId: row.subjectPersonId,
      organisationId: row.subjectOrganisationId,
    };
  }

  @FieldResolver(() => CampaignType, { description: "The campaign it is part of." })
  async campaign(
    @Root() { campaignId }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<CampaignRow> {
    return (await loaders.campaign.load(campaignId)) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => RoundType, { description: "The round it is for." })
  async round(
    @Root() { roundId }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<RoundRow> {
    return (await loaders.round.load(roundId)) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => OrganisationType, { description: "The unit that nominates." })
  async unit(
    @Root() { unitId }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow> {
    return (await loaders.organisation.load(unitId)) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: "The organisation that has it now; null once it has ended.",
  })
  holder(
    @Root() { holderId }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow | null> | null {
    return holderId === null ? null : loaders.organisation.load(holderId);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Who made it." })
  createdBy(
    @Root() { createdById }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PersonRow | null> {
    return loaders.person.load(createdById);
  }

  @FieldResolver(() => [HoldType], {
    description: "The grounds for which it is or was on hold, oldest first; the latest 100.",
  })
  holds(
    @Root() { id }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly HoldRow[]> {
    return loaders.holds.load(id);
  }

  @FieldResolver(() => HistoryEntryConnection, {
    description: "What happened to it, oldest first.",
  })
  async history(
    @Root() { id, version }: NominationRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Connection<HistoryEntry>> {
    const found = (await loaders.history(page).load(id)) ?? refuse("NOT_FOUND");
    // Every entry raises the version by one.
    return { ...found, totalCount: () => Promise.resolve(version) };
  }

  @FieldResolver(() => DocumentConnection, {
    description: "The papers registered for it, in the order of registration.",
  })
  async documents(
    @Root() { id }: NominationRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Connection<DocumentRow>> {
    const found = await loaders.documents(page).load(id);
    return { ...found, totalCount: () => loaders.documentCount.load(id) };
  }

  @FieldResolver(() => [SubmissionType], {
    description: "The letters it is on, oldest first; one for each level it went up to.",
  })
  async submissions(
    @Root() { id }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<readonly PaperRow[]> {
    const papers = await loaders.papersOfNomination.load(id);
    return papers.filter((paper) => paper.kind === "SUBMISSION");
  }

  @FieldResolver(() => SubmissionType, {
    nullable: true,
    description: "The latest letter it is on, signed or not.",
  })
  async submission(
    @Root() { id }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PaperRow | null> {
    const papers = await loaders.papersOfNomination.load(id);
    return papers.findLast((paper) => paper.kind === "SUBMISSION") ?? null;
  }

  @FieldResolver(() => DecisionType, {
    nullable: true,
    description: "The decision it is on, signed or not.",
  })
  async decision(
    @Root() { id }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PaperRow | null> {
    const papers = await loaders.papersOfNomination.load(id);
    return papers.findLast((paper) => paper.kind === "DECISION") ?? null;
  }
}

type Subject = SubjectType & {
  readonly personId: string | null;
  readonly organisationId: string | null;
};

@Resolver(() => SubjectType)
export class SubjectResolver {
  @FieldResolver(() => PersonType, { nullable: true, description: "The person, where known here." })
  person(
    @Root() { personId }: Subject,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PersonRow | null> | null {
    return personId === null ? null : loaders.person.load(personId);
  }

  @FieldResolver(() => OrganisationType, {
    nullable: true,
    description: "The collective, where known here.",
  })
  organisation(
    @Root() { organisationId }: Subject,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow | null> | null {
    return organisationId === null ? null : loaders.organisation.load(organisationId);
  }
}
