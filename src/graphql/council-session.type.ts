import { Field, InputType, ID, Int, ObjectType } from "type-graphql";
import {
  AttendanceEnum,
  BallotFormEnum,
  CouncilActKindEnum,
  CouncilPositionEnum,
  SessionActEnum,
  SessionStateEnum,
} from "./council-enums.ts";
import { NodeInterface } from "./node.type.ts";
import { connectionOf } from "./page.type.ts";
import { RefusalType } from "./refusal.type.ts";
import { DateScalar, DateTimeScalar } from "./scalars.ts";

@ObjectType("CouncilSession", {
  implements: NodeInterface,
  description: "A session of a council, with everything its minutes need.",
  simpleResolvers: true,
})
export class CouncilSessionType {
  @Field(() => SessionStateEnum, { description: "How far it has come." })
  readonly state!: string;

  @Field(() => Int, {
    description: "Rises with every change but ballots; send it as `seenVersion`.",
  })
  readonly version!: number;

  @Field(() => DateScalar, { description: "The day it meets." })
  readonly meetsOn!: string;

  @Field(() => String, { description: "Where it meets." })
  readonly place!: string;

  @Field(() => BallotFormEnum, { description: "How it votes." })
  readonly ballotForm!: string;

  @Field(() => DateTimeScalar, { description: "When it was called." })
  readonly convenedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it began; null before." })
  readonly openedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When its last vote was closed; null while one is open.",
  })
  readonly closedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When its minutes were signed; null before.",
  })
  readonly signedAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Number of the minutes, if they have one." })
  readonly minutesNumber!: string | null;

  @Field(() => String, { nullable: true, description: "Symbol of the minutes." })
  readonly minutesSymbol!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "SHA-256 over the RFC 8785 form of the whole result; null before it is signed.",
  })
  readonly resultSha256!: string | null;

  @Field(() => String, { nullable: true, description: "Why it was called off; null otherwise." })
  readonly cancelReason!: string | null;
}

export const CouncilSessionConnection = connectionOf(
  "CouncilSession",
  () => CouncilSessionType,
  "sessions of councils",
);

@ObjectType("SessionSeat", {
  description: "A member of the council in a session, as it was when the session began.",
  simpleResolvers: true,
})
export class SessionSeatType {
  @Field(() => String, { description: "The member's name." })
  readonly personName!: string;

  @Field(() => CouncilPositionEnum, { description: "What he is in the council." })
  readonly position!: string;

  @Field(() => Boolean, { description: "Whether he votes and counts as one of its members." })
  readonly votes!: boolean;

  @Field(() => AttendanceEnum, { description: "Whether he attends." })
  readonly attendance!: string;

  @Field(() => String, {
    nullable: true,
    description: "Who attends and votes in his place; null where he comes himself.",
  })
  readonly substituteName!: string | null;
}

@ObjectType("SessionQuorum", {
  description: "Whether enough members attend for every nomination on the agenda.",
  simpleResolvers: true,
})
export class SessionQuorumType {
  @Field(() => Int, { description: "All voting members." })
  readonly total!: number;

  @Field(() => Int, { description: "How many must attend, by the strictest rule of the agenda." })
  readonly needed!: number;

  @Field(() => Int, { description: "How many attend, substitutes included." })
  readonly present!: number;

  @Field(() => Boolean, { description: "Whether that is enough." })
  readonly met!: boolean;
}

@ObjectType("SessionActState", {
  description: "Something that is done to sessions, and whether the viewer may do it to this one.",
  simpleResolvers: true,
})
export class SessionActStateType {
  @Field(() => SessionActEnum, { description: "What." })
  readonly act!: string;

  @Field(() => Boolean, { description: "Whether the viewer may do it now." })
  readonly available!: boolean;

  @Field(() => [RefusalType], { description: "Why not, most basic ground first." })
  readonly refusals!: readonly object[];
}

@ObjectType("CouncilAct", {
  description: "One thing done to a session; never that or how somebody voted.",
  simpleResolvers: true,
})
export class CouncilActType {
  @Field(() => CouncilActKindEnum, { description: "What was done." })
  readonly kind!: string;

  @Field(() => DateTimeScalar, { description: "When." })
  readonly at!: Date;

  @Field(() => String, { description: "Name of who did it, as it was then." })
  readonly personName!: string;

  @Field(() => String, { description: "The request it was done by, as in the server's log." })
  readonly requestId!: string;
}

export const CouncilActConnection = connectionOf(
  "CouncilAct",
  () => CouncilActType,
  "what was done to a session",
);

@InputType("CouncilSessionFilter", { description: "Which sessions; all conditions must hold." })
export class CouncilSessionFilterInput {
  @Field(() => [ID], { nullable: true, description: "Of these councils." })
  readonly councilIds?: readonly string[] | null;

  @Field(() => [SessionStateEnum], { nullable: true, description: "In one of these states." })
  readonly states?: readonly string[] | null;
}
