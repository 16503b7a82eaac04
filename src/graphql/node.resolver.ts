import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { importById } from "../queries/imports.ts";
import { historyEntry } from "../queries/history.ts";
import { templateById } from "../queries/paper-templates.ts";
import { printoutById } from "../queries/printouts.ts";
import { type GraphqlContext, queryContextOf, viewerOf } from "./context.ts";
import { type GlobalId, historyPlace, parseGlobalId } from "./global-id.ts";
import { NodeInterface, type Tagged } from "./node.type.ts";
import { paperOf } from "./paper.resolver.ts";

@Resolver()
export class NodeResolver {
  @Query(() => NodeInterface, {
    nullable: true,
    description: "Anything by its id; null where there is nothing for this viewer.",
  })
  async node(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: GraphqlContext,
  ): Promise<Tagged | null> {
    viewerOf(context);
    const found = parseGlobalId("id", id);
    const row = await rowOf(context, found);
    return row && { ...row, nodeType: found.type };
  }
}

function rowOf(context: GraphqlContext, { type, id }: GlobalId): Promise<object | null> | null {
  const { loaders } = context;
  switch (type) {
    case "Nomination":
      return loaders.nomination.load(id);
    case "HistoryEntry": {
      const { nominationId, seq } = historyPlace(id);
      return historyEntry(queryContextOf(context), nominationId, seq);
    }
    case "Organisation":
      return loaders.organisation.load(id);
    case "Campaign":
      return loaders.campaign.load(id);
    case "Round":
      return loaders.round.load(id);
    case "Submission":
      return paperOf(context, "SUBMISSION", id);
    case "Decision":
      return paperOf(context, "DECISION", id);
    case "Document":
      return loaders.document.load(id);
    case "Person":
      return loaders.person.load(id);
    case "Account":
      return loaders.account.load(id);
    case "Council":
      return loaders.council.load(id);
    case "CouncilSession":
      return loaders.session.load(id);
    case "Printout":
      return printoutById(queryContextOf(context), id);
    case "PaperTemplate":
      return templateById(queryContextOf(context), id);
    case "Batch":
      return loaders.batch.load(id);
    // A desk, a hold and an achievement are part of what they belong to.
    case "Desk":
    case "Hold":
    case "Achievement":
    case "File":
    case "CouncilMember":
    case "SessionItem":
    case "BatchItem":
      return null;
    case "Import":
      return importById(queryContextOf(context), id);
  }
}
