import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import type { DocumentTypeRecord } from "../catalogue/types.ts";
import type { DocumentRow } from "../queries/documents.ts";
import type { HoldRow } from "../queries/holds.ts";
import type { PersonRow } from "../queries/people.ts";
import { refuse } from "../workflow/refusals.ts";
import { DocumentTypeType } from "./catalogue.type.ts";
import type { GraphqlContext } from "./context.ts";
import { DocumentType, HoldType } from "./document.type.ts";
import { toGlobalId } from "./global-id.ts";
import { PersonType } from "./person.type.ts";

@Resolver(() => DocumentType)
export class DocumentResolver {
  @FieldResolver(() => ID, { description: "Opaque and unique in the whole API." })
  id(@Root() { id }: DocumentRow): string {
    return toGlobalId("Document", id);
  }

  @FieldResolver(() => DocumentTypeType, { description: "What kind of paper it is." })
  type(@Root() { typeKey }: DocumentRow, @Ctx() { catalogue }: GraphqlContext): DocumentTypeRecord {
    return catalogue.documentTypes.get(typeKey) ?? refuse("NOT_FOUND");
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Who registered it." })
  registeredBy(
    @Root() { registeredById }: DocumentRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PersonRow | null> | null {
    return registeredById === null ? null : loaders.person.load(registeredById);
  }
}

@Resolver(() => HoldType)
export class HoldResolver {
  @FieldResolver(() => ID, { description: "Opaque; name it as `holdId` to release this ground." })
  id(@Root() { id }: HoldRow): string {
    return toGlobalId("Hold", id);
  }

  @FieldResolver(() => DocumentType, { nullable: true, description: "The document it rests on." })
  document(
    @Root() { documentId }: HoldRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<DocumentRow | null> | null {
    return documentId === null ? null : loaders.document.load(documentId);
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Who opened it." })
  openedBy(
    @Root() { openedById }: HoldRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PersonRow | null> | null {
    return openedById === null ? null : loaders.person.load(openedById);
  }
}
