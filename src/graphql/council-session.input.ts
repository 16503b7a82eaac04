import { Field, ID, InputType, Int } from "type-graphql";
import type { BallotForm, Choice } from "../workflow/vocabulary.ts";
import { BallotFormEnum, ChoiceEnum, ReopeningEnum } from "./council-enums.ts";
import { DateScalar } from "./scalars.ts";

@InputType("AgendaEntryInput", { description: "A nomination for a session's agenda." })
export class AgendaEntryInput {
  @Field(() => ID, { description: "The nomination; it must stand before this council." })
  readonly nominationId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: "True asks for a secret ballot where the rule does not.",
  })
  readonly secret?: boolean | null;
}

@InputType("ConveneSessionInput", { description: "A session to be called." })
export class ConveneSessionInput {
  @Field(() => ID, { description: "The council." })
  readonly councilId!: string;

  @Field(() => DateScalar, { description: "The day it meets, today or later." })
  readonly meetsOn!: string;

  @Field(() => String, { description: "Where it meets." })
  readonly place!: string;

  @Field(() => BallotFormEnum, { description: "How it votes." })
  readonly ballotForm!: BallotForm;

  @Field(() => [AgendaEntryInput], { description: "Its agenda in order, 1 to 200 nominations." })
  readonly items!: readonly AgendaEntryInput[];

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: "What every change of a session names." })
export abstract class SessionChangeInput {
  @Field(() => ID, { description: "The session." })
  readonly sessionId!: string;

  @Field(() => Int, { description: "The version of the session the person saw." })
  readonly seenVersion!: number;

  @Field(() => String, { nullable: true, description: "Makes repeating safe for 30 days." })
  readonly idempotencyKey?: string | null;
}

@InputType("ChangeAgendaInput", { description: "What comes off an agenda and what goes on it." })
export class ChangeAgendaInput extends SessionChangeInput {
  @Field(() => [AgendaEntryInput], { nullable: true, description: "Nominations that go on it." })
  readonly add?: readonly AgendaEntryInput[] | null;

  @Field(() => [ID], { nullable: true, description: "Nominations that come off it." })
  readonly remove?: readonly string[] | null;
}

@InputType("CancelSessionInput", { description: "Which session is called off, and why." })
export class CancelSessionInput extends SessionChangeInput {
  @Field(() => String, { description: "Why." })
  readonly reason!: string;
}

@InputType("AttendanceInput", { description: "Whether a member attends." })
export class AttendanceInput {
  @Field(() => ID, { description: "The member, as a person." })
  readonly personId!: string;

  @Field(() => Boolean, { description: "Whether he, or somebody in his place, is there." })
  readonly present!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: "Who attends and votes in his place; not a member himself.",
  })
  readonly substituteId?: string | null;
}

@InputType("OpenSessionInput", { description: "Who attends a session that begins." })
export class OpenSessionInput extends SessionChangeInput {
  @Field(() => [AttendanceInput], { description: "The members; who is not named is absent." })
  readonly attendance!: readonly AttendanceInput[];
}

@InputType("RecordAttendanceInput", { description: "Who came to a session or left it." })
export class RecordAttendanceInput extends SessionChangeInput {
  @Field(() => [AttendanceInput], { description: "Only those for whom something changed." })
  readonly attendance!: readonly AttendanceInput[];
}

@InputType("DeclareRecusalInput", { description: "Who does not vote on what." })
export class DeclareRecusalInput extends SessionChangeInput {
  @Field(() => ID, { description: "The nomination." })
  readonly nominationId!: string;

  @Field(() => ID, { nullable: true, description: "The member; the viewer himself if left out." })
  readonly personId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What is said to it; needed from the secretary who declares it for a member.",
  })
  readonly note?: string | null;
}

@InputType("BallotInput", { description: "A vote on one nomination." })
export class BallotInput {
  @Field(() => ID, { description: "The nomination." })
  readonly nominationId!: string;

  @Field(() => Int, { description: "The round of the vote the person saw." })
  readonly round!: number;

  @Field(() => ChoiceEnum, { description: "The vote." })
  readonly choice!: Choice;
}

@InputType("CastBallotsInput", {
  description: "Votes on nominations of one session: all are taken, or none.",
})
export class CastBallotsInput {
  @Field(() => ID, { description: "The session." })
  readonly sessionId!: string;

  @Field(() => [BallotInput], { description: "One for each nomination." })
  readonly ballots!: readonly BallotInput[];
}

@InputType("RecordWrittenOpinionInput", { description: "The letter of an absent member." })
export class RecordWrittenOpinionInput {
  @Field(() => ID, { description: "The session." })
  readonly sessionId!: string;

  @Field(() => Int, { description: "The version of the session the person saw." })
  readonly seenVersion!: number;

  @Field(() => ID, { description: "The nomination." })
  readonly nominationId!: string;

  @Field(() => ID, { description: "The absent member, as a person." })
  readonly personId!: string;

  @Field(() => ChoiceEnum, { description: "His vote." })
  readonly choice!: Choice;

  @Field(() => String, { description: "Number and date of his letter." })
  readonly document!: string;
}

@InputType("EnterPaperCountInput", {
  description: "What one person counted in the box of a nomination.",
})
export class EnterPaperCountInput {
  @Field(() => ID, { description: "The session." })
  readonly sessionId!: string;

  @Field(() => ID, { description: "The nomination." })
  readonly nominationId!: string;

  @Field(() => Int, { description: "The round that was counted." })
  readonly round!: number;

  @Field(() => Int, { description: "Ballots given out." })
  readonly issued!: number;

  @Field(() => Int, { description: "Ballots that came back." })
  readonly collected!: number;

  @Field(() => Int, { description: "Valid ones of them." })
  readonly valid!: number;

  @Field(() => Int, { description: "For it." })
  readonly agree!: number;

  @Field(() => Int, { description: "Against it." })
  readonly disagree!: number;

  @Field(() => Int, { description: "Neither." })
  readonly abstain!: number;
}

@InputType("CloseVoteInput", { description: "Which votes are closed." })
export class CloseVoteInput extends SessionChangeInput {
  @Field(() => [ID], { nullable: true, description: "The nominations; all open if left out." })
  readonly nominationIds?: readonly string[] | null;
}

@InputType("ReopenVoteInput", { description: "Which vote is opened again, and why." })
export class ReopenVoteInput extends SessionChangeInput {
  @Field(() => ID, { description: "The nomination." })
  readonly nominationId!: string;

  @Field(() => ReopeningEnum, { description: "To vote again, or to count again." })
  readonly kind!: "REVOTE" | "CORRECTION";

  @Field(() => String, { description: "Why." })
  readonly reason!: string;
}

@InputType("SignMinutesInput", { description: "The minutes to be signed." })
export class SignMinutesInput extends SessionChangeInput {
  @Field(() => String, { nullable: true, description: "Their number." })
  readonly number?: string | null;

  @Field(() => String, { nullable: true, description: "Their symbol." })
  readonly symbol?: string | null;
}
