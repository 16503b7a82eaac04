import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { requestUpload } from "../commands/request-upload.ts";
import { signDownload, signUpload, uploadMinutes } from "../files/file-token.ts";
import type { DocumentRow } from "../queries/documents.ts";
import type { DocumentFile } from "../queries/files.ts";
import type { PersonRow } from "../queries/people.ts";
import { actingFor } from "./acting.ts";
import { type GraphqlContext, viewerOf } from "./context.ts";
import { DocumentType } from "./document.type.ts";
import { FileType, RequestUploadInput, UploadPermitType } from "./file.type.ts";
import { fromGlobalId, toGlobalId } from "./global-id.ts";
import { PersonType } from "./person.type.ts";

@Resolver()
export class UploadResolver {
  @Mutation(() => UploadPermitType, {
    nullable: true,
    description: "Permits one upload for a nomination the viewer works on; PUT the bytes there.",
  })
  async requestUpload(
    @Arg("input", () => RequestUploadInput, { description: "The file." })
    input: RequestUploadInput,
    @Ctx() context: GraphqlContext,
  ): Promise<UploadPermitType> {
    const { fileMaxBytes: maxBytes, secret, now } = context;
    const nominationId = fromGlobalId("nominationId", "Nomination", input.nominationId);
    const permit = await requestUpload(actingFor(context), { ...input, nominationId }, maxBytes);
    return {
      address: `/documents/uploads/${await signUpload(secret, permit, now)}`,
      method: "PUT",
      expiresAt: new Date(now.getTime() + uploadMinutes * 60_000),
      maxBytes,
    };
  }
}

@Resolver(() => DocumentType)
export class DocumentFileResolver {
  @FieldResolver(() => FileType, {
    nullable: true,
    description: "Its file; null where only a reference is registered.",
  })
  file(
    @Root() { id }: DocumentRow,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<DocumentFile | null> {
    return loaders.file.load(id);
  }
}

@Resolver(() => FileType)
export class FileResolver {
  @FieldResolver(() => ID, { description: "Opaque; names the file in `fileId`." })
  id(@Root() { id }: DocumentFile): string {
    return toGlobalId("File", id);
  }

  @FieldResolver(() => String, {
    description: "Where the viewer can fetch it for five minutes; `?inline=1` shows it in place.",
  })
  async downloadAddress(
    @Root() { documentId }: DocumentFile,
    @Ctx() context: GraphqlContext,
  ): Promise<string> {
    const { username } = viewerOf(context);
    const token = await signDownload(context.secret, { username, documentId }, context.now);
    return `/documents/files/${token}`;
  }

  @FieldResolver(() => PersonType, { nullable: true, description: "Who uploaded it." })
  uploadedBy(
    @Root() { uploadedById }: DocumentFile,
    @Ctx() { loaders }: GraphqlContext,
  ): Promise<PersonRow | null> {
    return loaders.person.load(uploadedById);
  }
}
