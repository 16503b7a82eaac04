import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import {
  checkMaySetTemplate,
  setPaperTemplate,
  withdrawPaperTemplate,
} from "../commands/set-paper-template.ts";
import { mediaTypes } from "../papers/printouts/produce.ts";
import { checkTemplate } from "../papers/word/check-template.ts";
import type { WordPaper } from "../papers/word/definition.ts";
import { type DocumentedField, documented } from "../papers/word/fields.ts";
import { wordPaperOf } from "../papers/word/find.ts";
import { shippedTemplate, wordPapers } from "../papers/word/index.ts";
import {
  templateById,
  templateContent,
  type TemplateRow,
  templatesOf,
} from "../queries/paper-templates.ts";
import { refuse } from "../workflow/refusals.ts";
import { actingFor } from "./acting.ts";
import { type GraphqlContext, queryContextOf } from "./context.ts";
import type { Locale } from "./enums.ts";
import { fromGlobalId, toGlobalId } from "./global-id.ts";
import { inLocale, LocaleArg } from "./locale.ts";
import { OrganisationType } from "./organisation.type.ts";
import { SetPaperTemplateInput, WithdrawPaperTemplateInput } from "./paper-template.input.ts";
import {
  ChangedPaperTemplate,
  MergeFieldType,
  PaperTemplateFileType,
  PaperTemplateType,
  TemplatedPaperType,
} from "./paper-template.type.ts";
import { PersonType } from "./person.type.ts";

@Resolver()
export class PaperTemplatesResolver {
  @Query(() => [TemplatedPaperType], {
    description: "Every Word paper with its merge fields, in the order of the procedure.",
  })
  templatedPapers(@Ctx() context: GraphqlContext): readonly WordPaper[] {
    queryContextOf(context);
    return wordPapers;
  }

  @Query(() => [PaperTemplateType], {
    description:
      "The latest 200 templates of an agency the viewer administers, those withdrawn included.",
  })
  paperTemplates(
    @Arg("organisationId", () => ID, { description: "The agency." }) organisationId: string,
    @Ctx() context: GraphqlContext,
  ): Promise<readonly TemplateRow[]> {
    const id = fromGlobalId("organisationId", "Organisation", organisationId);
    return templatesOf(queryContextOf(context), id);
  }

  @Query(() => PaperTemplateFileType, {
    description: "The shipped template of a paper as a file, or one the viewer administers.",
  })
  async paperTemplateFile(
    @Arg("paper", () => String, { description: "The key of the paper." }) key: string,
    @Arg("templateId", () => ID, { nullable: true, description: "Left out: the shipped one." })
    templateId: string | null | undefined,
    @Ctx() context: GraphqlContext,
  ): Promise<PaperTemplateFileType> {
    const query = queryContextOf(context);
    const paper = wordPaperOf(key);
    const id = templateId ? fromGlobalId("templateId", "PaperTemplate", templateId) : null;
    const { fileName, content } =
      id === null
        ? { fileName: `${key.toLowerCase()}.docx`, content: await shippedTemplate(paper) }
        : ((await templateContent(query, id)) ?? refuse("NOT_FOUND"));
    return { fileName, mediaType: mediaTypes.docx, content: content.toString("base64") };
  }

  @Mutation(() => ChangedPaperTemplate, {
    nullable: true,
    description:
      "Sets the template an agency prints a paper with; one that names unknown fields is refused.",
  })
  async setPaperTemplate(
    @Arg("input", () => SetPaperTemplateInput, { description: "The template." })
    { deskId, content: base64, ...rest }: SetPaperTemplateInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedPaperTemplate> {
    const content = Buffer.from(base64, "base64");
    const personal = actingFor(context, deskId);
    const organisationId = fromGlobalId("organisationId", "Organisation", rest.organisationId);
    await checkMaySetTemplate(personal, organisationId);
    await checkTemplate(content, wordPaperOf(rest.paper).fields);
    const { id } = await setPaperTemplate(personal, { ...rest, content, organisationId });
    return changed(context, id);
  }

  @Mutation(() => ChangedPaperTemplate, {
    nullable: true,
    description: "Takes a template out of use: the one before it, or the shipped one, holds again.",
  })
  async withdrawPaperTemplate(
    @Arg("input", () => WithdrawPaperTemplateInput, { description: "Which one." })
    { templateId, deskId }: WithdrawPaperTemplateInput,
    @Ctx() context: GraphqlContext,
  ): Promise<ChangedPaperTemplate> {
    const { id } = await withdrawPaperTemplate(actingFor(context, deskId), {
      templateId: fromGlobalId("templateId", "PaperTemplate", templateId),
    });
    return changed(context, id);
  }
}

async function changed(context: GraphqlContext, id: string): Promise<ChangedPaperTemplate> {
  return { template: (await templateById(queryContextOf(context), id)) ?? refuse("NOT_FOUND") };
}

@Resolver(() => TemplatedPaperType)
export class TemplatedPaperResolver {
  @FieldResolver(() => String, { description: "Its name for people." })
  label(@Root() { label }: WordPaper, @LocaleArg() locale: Locale): string {
    return inLocale(label, locale);
  }

  @FieldResolver(() => [MergeFieldType], { description: "Every merge field it has." })
  fields(@Root() { fields }: WordPaper): readonly DocumentedField[] {
    return documented(fields);
  }
}

@Resolver(() => MergeFieldType)
export class MergeFieldResolver {
  @FieldResolver(() => String, { description: "What is put in its place." })
  description(@Root() { label }: DocumentedField, @LocaleArg() locale: Locale): string {
    return inLocale(label, locale);
  }

  @FieldResolver(() => Boolean, { description: "Whether it is repeated, or part of what is." })
  repeated(@Root() { kind, within }: DocumentedField): boolean {
    return kind === "LIST" || within.length > 0;
  }
}

@Resolver(() => PaperTemplateType)
export class PaperTemplateResolver {
  @FieldResolver(() => ID, { description: "Opaque and unique in the whole API." })
  id(@Root() { id }: TemplateRow): string {
    return toGlobalId("PaperTemplate", id);
  }

  @FieldResolver(() => TemplatedPaperType, { description: "The paper." })
  paper(@Root() { paper }: TemplateRow): WordPaper {
    return wordPaperOf(paper);
  }

  @FieldResolver(() => OrganisationType, { description: "Whose template it is." })
  organisation(@Root() { organisationId }: TemplateRow, @Ctx() { loaders }: GraphqlContext) {
    return loaders.organisation.load(organisationId);
  }

  @FieldResolver(() => PersonType, { description: "Who brought it in." })
  uploadedBy(@Root() { uploadedById }: TemplateRow, @Ctx() { loaders }: GraphqlContext) {
    return loaders.person.load(uploadedById);
  }
}
