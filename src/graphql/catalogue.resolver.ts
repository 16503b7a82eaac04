import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type {
  AwardRecord,
  DocumentTypeRecord,
  RoleRecord,
  RuleSetRecord,
} from "../catalogue/types.ts";
import { AwardType, DocumentTypeType, RoleType, RuleSetType } from "./catalogue.type.ts";
import { type GraphqlContext, viewerOf } from "./context.ts";
import type { Locale } from "./enums.ts";
import { inLocale, LocaleArg } from "./locale.ts";

@Resolver(() => AwardType)
export class AwardResolver {
  @Query(() => [AwardType], { description: "Every award of the catalogue, by key." })
  awards(@Ctx() context: GraphqlContext): readonly AwardRecord[] {
    viewerOf(context);
    return [...context.catalogue.awards.values()];
  }

  @Query(() => AwardType, { nullable: true, description: "One award, or null." })
  award(
    @Arg("key", () => String, { description: "Key of the award." }) key: string,
    @Ctx() context: GraphqlContext,
  ): AwardRecord | null {
    viewerOf(context);
    return context.catalogue.awards.get(key) ?? null;
  }

  @FieldResolver(() => String, { description: "Its full name." })
  label(@Root() award: AwardRecord, @LocaleArg() locale: Locale): string {
    return inLocale(award.label, locale);
  }

  @FieldResolver(() => String, { description: "How often it is considered." })
  rhythm(@Root() award: AwardRecord, @LocaleArg() locale: Locale): string {
    return inLocale(award.rhythm, locale);
  }
}

@Resolver(() => RoleType)
export class RoleResolver {
  @Query(() => [RoleType], { description: "Every role of the catalogue, by key." })
  roles(@Ctx() context: GraphqlContext): readonly RoleRecord[] {
    viewerOf(context);
    return [...context.catalogue.roles.values()];
  }

  @FieldResolver(() => String, { description: "Its name." })
  label(@Root() role: RoleRecord, @LocaleArg() locale: Locale): string {
    return inLocale(role.label, locale);
  }

  @FieldResolver(() => String, { description: "What whoever holds it does." })
  duty(@Root() role: RoleRecord, @LocaleArg() locale: Locale): string {
    return inLocale(role.duty, locale);
  }
}

@Resolver(() => DocumentTypeType)
export class DocumentTypeResolver {
  @Query(() => [DocumentTypeType], { description: "Every document type of the catalogue, by key." })
  documentTypes(@Ctx() context: GraphqlContext): readonly DocumentTypeRecord[] {
    viewerOf(context);
    return [...context.catalogue.documentTypes.values()];
  }

  @FieldResolver(() => String, { description: "Its name." })
  label(@Root() type: DocumentTypeRecord, @LocaleArg() locale: Locale): string {
    return inLocale(type.label, locale);
  }
}

@Resolver(() => RuleSetType)
export class RuleSetResolver {
  @Query(() => [RuleSetType], { description: "Every rule set, oldest first." })
  ruleSets(@Ctx() context: GraphqlContext): readonly RuleSetRecord[] {
    viewerOf(context);
    return context.catalogue.ruleSets;
  }

  @FieldResolver(() => String, { description: "Its name." })
  label(@Root() rules: RuleSetRecord, @LocaleArg() locale: Locale): string {
    return inLocale(rules.label, locale);
  }
}
