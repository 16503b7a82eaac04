import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import type { RoleRecord } from "../catalogue/types.ts";
import type { OrganisationRow } from "../queries/organisations.ts";
import type { PaperRow } from "../queries/paper-rows.ts";
import {
  countPapers,
  listPapers,
  type PaperFilter,
  type PaperLine,
  type PaperOrder,
} from "../queries/papers.ts";
import type { PersonRow } from "../queries/people.ts";
import { capacityLabels } from "../workflow/labels.ts";
import type { PaperKind } from "../workflow/pipeline.ts";
import { refuse } from "../workflow/refusals.ts";
import { RoleType } from "./catalogue.type.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import type { Locale } from "./enums.ts";
import { fromGlobalId, fromGlobalIds, toGlobalId } from "./global-id.ts";
import { inLocale, LocaleArg } from "./locale.ts";
import { OrganisationType } from "./organisation.type.ts";
import { type Connection, PageArgs } from "./page.type.ts";
import { PaperFilterInput, PaperOrderEnum, SubmissionFilterInput } from "./paper-list.input.ts";
import {
  DecisionConnection,
  DecisionType,
  PaperFields,
  PaperLineConnection,
  SubmissionConnection,
  SubmissionType,
} from "./paper.type.ts";
import { PersonType } from "./person.type.ts";

@Resolver(() => PaperFields)
export class PaperFieldsResolver {
  @FieldResolver(() => OrganisationType, { description: "Whose paper it is." })
  async issuer(
    @Root() { issuerId }: PaperRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<OrganisationRow> {
    return (await loaders.organisation.load(issuerId)) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Who signed it." })
  signer(
    @Root() { signerId }: PaperRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PersonRow | null> | null {
    return signerId === null ? null : loaders.person.load(signerId);
  }

  @FieldResolver(() => RoleType, { nullable: true, description: "As what it was signed." })
  signerRole(
    @Root() { signerRole }: PaperRow,
    @Ctx() { catalogue }: GraphqlContext,
  ): RoleRecord | null {
    return catalogue.roles.get(signerRole ?? "") ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The signing capacity in words, with the prefix it is written with.",
  })
  signingCapacityLabel(
    @Root() { signingCapacity }: PaperRow,
    @LocaleArg() locale: Locale,
  ): string | null {
    return signingCapacity && inLocale(capacityLabels[signingCapacity], locale);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Who drew it up." })
  createdBy(
    @Root() { createdById }: PaperRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PersonRow | null> | null {
    return createdById === null ? null : loaders.person.load(createdById);
  }

  @FieldResolver(() => Int, {
    description: "How many are on its list now; only nominations the viewer may read.",
  })
  onList(@Root() { id }: PaperRow, @Ctx() { loaders }: GraphqlContext): Promise<number> {
    return loaders.onList.load(id);
  }

  @FieldResolver(() => PaperLineConnection, {
    description:
      "Its list in order, with those that left it; only nominations the viewer may read.",
  })
  async lines(
    @Root() { id }: PaperRow,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<Connection<PaperLine>> {
    const found = await loaders.lines(page).load(id);
    return { ...found, totalCount: () => loaders.lineCount.load(id) };
  }
}

@Resolver(() => SubmissionType)
export class SubmissionResolver {
  @FieldResolver(() => ID, { description: "Opaque and unique in the whole API." })
  id(@Root() { id }: PaperRow): string {
    return toGlobalId("Submission", id);
  }

  @Query(() => SubmissionConnection, { description: "Letters the viewer may see, latest first." })
  submissions(
    @Arg("filter", () => SubmissionFilterInput, {
      nullable: true,
      description: "Which ones; all if left out.",
    })
    filter: SubmissionFilterInput | null | undefined,
    @Arg("orderBy", () => PaperOrderEnum, {
      nullable: true,
      description: "LATEST if left out.",
    })
    orderBy: PaperOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<PaperRow>> {
    const { roundIds, ...rest } = filter ?? {};
    const ids = fromGlobalIds("filter.roundIds", "Round", roundIds);
    return papers(context, "SUBMISSION", { filter: { ...rest, roundIds: ids }, orderBy, page });
  }

  @Query(() => SubmissionType, { nullable: true, description: "One letter, or null." })
  submission(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: GraphqlContext,
  ): Promise<PaperRow | null> {
    return paperOf(context, "SUBMISSION", fromGlobalId("id", "Submission", id));
  }
}

@Resolver(() => DecisionType)
export class DecisionResolver {
  @FieldResolver(() => ID, { description: "Opaque and unique in the whole API." })
  id(@Root() { id }: PaperRow): string {
    return toGlobalId("Decision", id);
  }

  @Query(() => DecisionConnection, { description: "Decisions the viewer may see, latest first." })
  decisions(
    @Arg("filter", () => PaperFilterInput, {
      nullable: true,
      description: "Which ones; all if left out.",
    })
    filter: PaperFilterInput | null | undefined,
    @Arg("orderBy", () => PaperOrderEnum, {
      nullable: true,
      description: "LATEST if left out.",
    })
    orderBy: PaperOrder | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Connection<PaperRow>> {
    return papers(context, "DECISION", { filter, orderBy, page });
  }

  @Query(() => DecisionType, { nullable: true, description: "One decision, or null." })
  decision(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: GraphqlContext,
  ): Promise<PaperRow | null> {
    return paperOf(context, "DECISION", fromGlobalId("id", "Decision", id));
  }
}

async function papers(
  context: GraphqlContext,
  kind: PaperKind,
  question: {
    readonly filter: Omit<PaperFilter, "kind"> | null | undefined;
    readonly orderBy: PaperOrder | null | undefined;
    readonly page: PageArgs;
  },
): Promise<Connection<PaperRow>> {
  const query = queryContextOf(context);
  const { issuerId: by, ...rest } = question.filter ?? {};
  const issuerId = by ? fromGlobalId("filter.issuerId", "Organisation", by) : null;
  const filter = { ...rest, kind, issuerId };
  const orderBy = question.orderBy ?? "LATEST";
  return {
    ...(await listPapers(query, { filter, orderBy, page: question.page })),
    totalCount: () => countPapers(query, filter),
  };
}

/** The paper, if it is of the kind and the viewer may see it. */
export async function paperOf(
  { loaders }: GraphqlContext,
  kind: PaperKind,
  id: string,
): Promise<PaperRow | null> {
  const found = await loaders.paper.load(id);
  return found?.kind === kind ? found : null;
}
