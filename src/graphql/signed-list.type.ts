import { Field, ID, Int, ObjectType } from "type-graphql";
import { SubjectKindEnum } from "./enums.ts";
import { connectionOf } from "./page.type.ts";

@ObjectType("SignedLine", {
  description: "A line of a decision as it was signed, whatever was corrected since.",
  simpleResolvers: true,
})
export class SignedLineType {
  @Field(() => Int, { description: "Place on the list, from 1." })
  readonly position!: number;

  @Field(() => ID, { description: "The nomination." })
  readonly nominationId!: string;

  @Field(() => String, { description: "Code of the nomination." })
  readonly code!: string;

  @Field(() => SubjectKindEnum, { description: "Who is awarded." })
  readonly subjectKind!: string;

  @Field(() => String, { description: "Name of the subject." })
  readonly subjectName!: string;

  @Field(() => String, { nullable: true, description: "Position of the subject." })
  readonly subjectPosition!: string | null;

  @Field(() => String, { description: "Name of the unit." })
  readonly unit!: string;

  @Field(() => String, { description: "Key of the award." })
  readonly award!: string;

  @Field(() => String, { description: "The achievement." })
  readonly achievement!: string;

  @Field(() => String, {
    nullable: true,
    description: "SHA-256 of the dossier as it was sent last; null where none was.",
  })
  readonly dossierSha256!: string | null;

  @Field(() => [String], {
    description: "SHA-256 of the results the councils signed on it, oldest first.",
  })
  readonly councilSha256!: readonly string[];

  @Field(() => Boolean, { description: "Whether the award was revoked since." })
  readonly revoked!: boolean;
}

export const SignedLineConnection = connectionOf(
  "SignedLine",
  () => SignedLineType,
  "lines as they were signed",
);
