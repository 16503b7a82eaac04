import { Args, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import type { DocumentRow } from "../queries/documents.ts";
import type { NominationRow } from "../queries/nomination-rows.ts";
import type { PersonRow } from "../queries/people.ts";
import type { RecoveryRow, RevocationRow } from "../queries/revocations.ts";
import type { GraphqlContext } from "./context.ts";
import { DocumentType } from "./document.type.ts";
import { NominationConnection, NominationType } from "./nomination.type.ts";
import { type Connection, PageArgs } from "./page.type.ts";
import { PersonType } from "./person.type.ts";
import { RecoveryType, RevocationType } from "./revocation.type.ts";

@Resolver(() => NominationType)
export class NominationRevocationResolver {
  @FieldResolver(() => NominationType, {
    nullable: true,
    description:
      "The awarded nomination this one is to revoke; null for one that is for an award, and where the viewer may not read it.",
  })
  revokes(
    @Root() { revokesId }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<NominationRow | null> | null {
    return revokesId === null ? null : loaders.nomination.load(revokesId);
  }

  @FieldResolver(() => RevocationType, {
    nullable: true,
    description: "What is kept of it as a revocation; null for one that is for an award.",
  })
  revocation(
    @Root() { id, revokesId }: NominationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<RevocationRow | null> | null {
    return revokesId === null ? null : loaders.revocation.load(id);
  }

  @FieldResolver(() => NominationConnection, {
    description: "The cases by which its award was to be revoked, oldest first.",
  })
  async revocations(
    @Root() { id }: NominationRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Connection<NominationRow>> {
    const found = await loaders.revocations(page).load(id);
    return { ...found, totalCount: () => loaders.revocationCount.load(id) };
  }

  @FieldResolver(() => NominationConnection, {
    description:
      "Nominations whose appraisal rested on its award, in progress or awarded, oldest first.",
  })
  leaningOnThis(
    @Root() { id }: NominationRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<NominationRow>> {
    return leaningOn(context, id, page);
  }
}

@Resolver(() => RevocationType)
export class RevocationResolver {
  @FieldResolver(() => DocumentType, { description: "The conclusion or judgment it rests on." })
  conclusion(
    @Root() { conclusionId }: RevocationRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<DocumentRow | null> {
    return loaders.document.load(conclusionId);
  }

  @FieldResolver(() => Int, { description: "How much of the money has come back, in đồng." })
  moneyRecovered(@Root() { moneyBack }: RevocationRow): number {
    return moneyBack;
  }

  @FieldResolver(() => [RecoveryType], {
    description: "What has come back, oldest first; the latest 100.",
  })
  recoveries(@Root() { recoveries }: RevocationRow): readonly RecoveryRow[] {
    return recoveries;
  }

  @FieldResolver(() => NominationConnection, {
    description:
      "What rested on the award and is to be checked again, in progress or awarded, oldest first.",
  })
  dependents(
    @Root() { revokesId }: RevocationRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<NominationRow>> {
    return leaningOn(context, revokesId, page);
  }
}

async function leaningOn(
  { loaders }: GraphqlContext,
  id: string,
  page: PageArgs,
): Promise<Connection<NominationRow>> {
  const found = await loaders.leaning(page).load(id);
  return { ...found, totalCount: () => loaders.leaningCount.load(id) };
}

@Resolver(() => RecoveryType)
export class RecoveryResolver {
  @FieldResolver(() => PersonType, { nullable: true, description: "Who recorded it." })
  recordedBy(
    @Root() { recordedById }: RecoveryRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PersonRow | null> {
    return loaders.person.load(recordedById);
  }
}
