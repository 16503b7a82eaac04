import { createUnionType, Field, Int, ObjectType } from "type-graphql";
import type { HistoryPayload } from "../workflow/history.ts";
import { CorrectedPayloadType, FieldChangeType, PaidPayloadType } from "./decision-payload.type.ts";
import { PaperKindEnum, SigningCapacityEnum } from "./enums.ts";
import { AppraisedPayloadType, CouncilVotedPayloadType } from "./history-judged.type.ts";
import {
  PrerequisiteRevokedPayloadType,
  RecoveredPayloadType,
  RevocationProposedPayloadType,
  RevokedPayloadType,
} from "./history-revocation.type.ts";
import { DateScalar } from "./scalars.ts";

@ObjectType("CreatedPayload", {
  description: "What a nomination began as.",
  simpleResolvers: true,
})
export class CreatedPayloadType {
  @Field(() => String, { description: "Its code." })
  readonly code!: string;

  @Field(() => String, { description: "Key of the award." })
  readonly award!: string;

  @Field(() => String, { description: "Name of the subject." })
  readonly subject!: string;

  @Field(() => String, { description: "Name of the unit." })
  readonly unit!: string;

  @Field(() => String, { description: "Key and version of the pipeline." })
  readonly pipeline!: string;

  @Field(() => String, {
    nullable: true,
    description: "Code of the nomination whose award is to be revoked; null for any other.",
  })
  readonly revokes?: string | null;
}

@ObjectType("EditedPayload", { description: "What was changed.", simpleResolvers: true })
export class EditedPayloadType {
  @Field(() => [FieldChangeType], { description: "The members that changed." })
  readonly changes!: readonly FieldChangeType[];
}

@ObjectType("MissingItem", {
  description: "One thing a returned dossier lacks.",
  simpleResolvers: true,
})
export class MissingItemType {
  @Field(() => String, {
    nullable: true,
    description: "Key of the document type that is missing, where it is one.",
  })
  readonly documentType!: string | null;

  @Field(() => String, { description: "What has to be supplied or mended." })
  readonly description!: string;
}

@ObjectType("ReturnedPayload", {
  description: "What the dossier was sent back for.",
  simpleResolvers: true,
})
export class ReturnedPayloadType {
  @Field(() => [MissingItemType], { description: "What is missing." })
  readonly missingItems!: readonly MissingItemType[];
}

@ObjectType("HoldPayload", {
  description: "How a hold stood after the act.",
  simpleResolvers: true,
})
export class HoldPayloadType {
  @Field(() => Int, { description: "How many grounds were open then." })
  readonly openGrounds!: number;
}

@ObjectType("ConsultedPayload", {
  description: "Who was asked for an opinion.",
  simpleResolvers: true,
})
export class ConsultedPayloadType {
  @Field(() => String, { description: "Name of the body." })
  readonly organisationName!: string;
}

@ObjectType("LowerFormPayload", {
  description: "What the appraisal proposed instead.",
  simpleResolvers: true,
})
export class LowerFormPayloadType {
  @Field(() => String, { description: "Key of the award." })
  readonly award!: string;
}

@ObjectType("PaperPayload", {
  description: "The letter or decision that was signed, numbered or sent.",
  simpleResolvers: true,
})
export class PaperPayloadType {
  @Field(() => PaperKindEnum, { description: "Letter or decision." })
  readonly paperKind!: string;

  @Field(() => Int, { nullable: true, description: "Its number, once given." })
  readonly number!: number | null;

  @Field(() => String, { nullable: true, description: "Its symbol, once numbered." })
  readonly symbol!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Its date of issue, once numbered." })
  readonly issuedOn!: string | null;

  @Field(() => SigningCapacityEnum, {
    nullable: true,
    description: "In whose name it was signed with the act; null where the act signed nothing.",
  })
  readonly signingCapacity!: string | null;
}

@ObjectType("FeedbackPayload", {
  description: "What kind of feedback came in during the public notice.",
  simpleResolvers: true,
})
export class FeedbackPayloadType {
  @Field(() => Boolean, { description: "Whether it put the nomination on hold." })
  readonly serious!: boolean;
}

@ObjectType("ReportPayload", {
  description: "Which version of the achievement report was saved or confirmed.",
  simpleResolvers: true,
})
export class ReportPayloadType {
  @Field(() => Int, { description: "Number of the version." })
  readonly number!: number;

  @Field(() => String, { description: "SHA-256 over the RFC 8785 form of its content." })
  readonly sha256!: string;
}

@ObjectType("ReboundPayload", {
  description: "How the rule set changed.",
  simpleResolvers: true,
})
export class ReboundPayloadType {
  @Field(() => String, { description: "Key of the rule set before." })
  readonly before!: string;

  @Field(() => String, { description: "Key of the rule set from now on." })
  readonly after!: string;

  @Field(() => DateScalar, { description: "The date whose rules apply." })
  readonly on!: string;
}

const typeOf = {
  CREATED: CreatedPayloadType,
  EDITED: EditedPayloadType,
  RETURNED: ReturnedPayloadType,
  HELD: HoldPayloadType,
  RELEASED: HoldPayloadType,
  CONSULTED: ConsultedPayloadType,
  LOWER_FORM_PROPOSED: LowerFormPayloadType,
  PAPER_TAKEN: PaperPayloadType,
  FEEDBACK_RECORDED: FeedbackPayloadType,
  REPORT_SAVED: ReportPayloadType,
  REPORT_CONFIRMED: ReportPayloadType,
  APPRAISED: AppraisedPayloadType,
  RULE_SET_REBOUND: ReboundPayloadType,
  REVOCATION_PROPOSED: RevocationProposedPayloadType,
  REVOKED: RevokedPayloadType,
  PREREQUISITE_REVOKED: PrerequisiteRevokedPayloadType,
  RECOVERED: RecoveredPayloadType,
  CORRECTED: CorrectedPayloadType,
  PRIZE_PAID: PaidPayloadType,
  COUNCIL_VOTED: CouncilVotedPayloadType,
} as const;

/** A payload that tells more than its kind. */
export type TellingPayload = Extract<HistoryPayload, { readonly kind: keyof typeof typeOf }>;

/** The payload, or null where the kind says everything. */
export function tellingPayload(payload: HistoryPayload): TellingPayload | null {
  return Object.hasOwn(typeOf, payload.kind) ? (payload as TellingPayload) : null;
}

export const HistoryPayloadUnion = createUnionType({
  name: "HistoryPayload",
  description: "What an entry tells beside its kind; which member it is follows from the kind.",
  types: () => [...new Set(Object.values(typeOf))],
  resolveType: (payload: object) => typeOf[(payload as TellingPayload).kind],
});
