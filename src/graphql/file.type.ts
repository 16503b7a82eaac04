import { Field, Float, ID, InputType, Int, ObjectType } from "type-graphql";
import { DateTimeScalar } from "./scalars.ts";

@ObjectType("File", { description: "The file of a paper.", simpleResolvers: true })
export class FileType {
  @Field(() => String, { description: "Its name." })
  readonly name!: string;

  @Field(() => Float, { description: "Its length in bytes." })
  readonly size!: number;

  @Field(() => String, { description: "Its media type, by its content." })
  readonly mediaType!: string;

  @Field(() => String, { description: "SHA-256 of its content." })
  readonly sha256!: string;

  @Field(() => DateTimeScalar, { description: "When it was uploaded." })
  readonly uploadedAt!: Date;
}

@InputType("RequestUploadInput", { description: "A file that is about to be sent." })
export class RequestUploadInput {
  @Field(() => ID, { description: "The nomination it is for." })
  readonly nominationId!: string;

  @Field(() => String, { description: "Its name with its extension, without a path." })
  readonly fileName!: string;

  @Field(() => Int, { description: "Its length in bytes." })
  readonly size!: number;
}

@ObjectType("UploadPermit", {
  description:
    "Where to send one file. The answer to it has the `fileId` to register a paper with.",
  simpleResolvers: true,
})
export class UploadPermitType {
  @Field(() => String, { description: "Path on this server, with the permission in it." })
  readonly address!: string;

  @Field(() => String, { description: "The HTTP method: PUT, the bytes as the body." })
  readonly method!: string;

  @Field(() => DateTimeScalar, { description: "Until when it can be used." })
  readonly expiresAt!: Date;

  @Field(() => Int, { description: "The largest file taken, in bytes." })
  readonly maxBytes!: number;
}
