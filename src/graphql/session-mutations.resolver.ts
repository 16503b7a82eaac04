import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { SessionCase } from "../access/load-sessions.ts";
import { cancelSession } from "../commands/cancel-session.ts";
import { changeAgenda } from "../commands/change-agenda.ts";
import { conveneSession } from "../commands/convene-session.ts";
import { declareRecusal } from "../commands/declare-recusal.ts";
import { openSession } from "../commands/open-session.ts";
import { recordAttendance } from "../commands/record-attendance.ts";
import { signMinutes } from "../commands/sign-minutes.ts";
import { actingFor } from "./acting.ts";
import type { GraphqlContext } from "./context.ts";
import {
  type AttendanceInput,
  CancelSessionInput,
  ChangeAgendaInput,
  ConveneSessionInput,
  DeclareRecusalInput,
  OpenSessionInput,
  RecordAttendanceInput,
  SignMinutesInput,
} from "./council-session.input.ts";
import { CouncilSessionType } from "./council-session.type.ts";
import { fromGlobalId, fromGlobalIds } from "./global-id.ts";
import {
  changedSession,
  SignedMinutes,
  signedMinutes,
  withNomination,
  withSession,
} from "./session.payload.ts";

const changed = { nullable: true } as const;

@Resolver()
export class SessionMutationsResolver {
  @Mutation(() => CouncilSessionType, {
    ...changed,
    description: "Calls a session over nominations that stand before the council.",
  })
  async conveneSession(
    @Arg("input", () => ConveneSessionInput, { description: "When, where and what." })
    input: ConveneSessionInput,
    @Ctx() context: GraphqlContext,
  ): Promise<SessionCase> {
    const done = await conveneSession(actingFor(context), {
      ...input,
      councilId: fromGlobalId("councilId", "Council", input.councilId),
      items: input.items.map(withNomination),
    });
    return changedSession(context, done);
  }

  @Mutation(() => CouncilSessionType, {
    ...changed,
    description: "Changes the agenda of a session that has not begun.",
  })
  async changeAgenda(
    @Arg("input", () => ChangeAgendaInput, { description: "What changes." })
    input: ChangeAgendaInput,
    @Ctx() context: GraphqlContext,
  ): Promise<SessionCase> {
    const done = await changeAgenda(actingFor(context), {
      ...withSession(input),
      add: input.add?.map(withNomination),
      remove: fromGlobalIds("remove", "Nomination", input.remove),
    });
    return changedSession(context, done);
  }

  @Mutation(() => CouncilSessionType, {
    ...changed,
    description: "Calls off a session that has not begun.",
  })
  async cancelSession(
    @Arg("input", () => CancelSessionInput, { description: "Which, and why." })
    input: CancelSessionInput,
    @Ctx() context: GraphqlContext,
  ): Promise<SessionCase> {
    return changedSession(context, await cancelSession(actingFor(context), withSession(input)));
  }

  @Mutation(() => CouncilSessionType, {
    ...changed,
    description:
      "Begins a session: keeps its members and who attends, recuses who must not vote, opens every vote.",
  })
  async openSession(
    @Arg("input", () => OpenSessionInput, { description: "Who attends." })
    input: OpenSessionInput,
    @Ctx() context: GraphqlContext,
  ): Promise<SessionCase> {
    const attendance = input.attendance.map(plainAttendance);
    const done = await openSession(actingFor(context), { ...withSession(input), attendance });
    return changedSession(context, done);
  }

  @Mutation(() => CouncilSessionType, {
    ...changed,
    description: "Records who came late, left, or is stood in for.",
  })
  async recordAttendance(
    @Arg("input", () => RecordAttendanceInput, { description: "What changed." })
    input: RecordAttendanceInput,
    @Ctx() context: GraphqlContext,
  ): Promise<SessionCase> {
    const attendance = input.attendance.map(plainAttendance);
    const done = await recordAttendance(actingFor(context), { ...withSession(input), attendance });
    return changedSession(context, done);
  }

  @Mutation(() => CouncilSessionType, {
    ...changed,
    description: "Recuses a member from a nomination, by himself or by the secretary for him.",
  })
  async declareRecusal(
    @Arg("input", () => DeclareRecusalInput, { description: "Who, from what." })
    input: DeclareRecusalInput,
    @Ctx() context: GraphqlContext,
  ): Promise<SessionCase> {
    const done = await declareRecusal(actingFor(context), {
      ...withNomination(withSession(input)),
      personId: personOf(input.personId),
    });
    return changedSession(context, done);
  }

  @Mutation(() => SignedMinutes, {
    ...changed,
    description:
      "Signs the minutes, by the chair or a deputy who attends; then every nomination goes where its vote leads.",
  })
  async signMinutes(
    @Arg("input", () => SignMinutesInput, { description: "Which, and their number." })
    input: SignMinutesInput,
    @Ctx() context: GraphqlContext,
  ): Promise<SignedMinutes> {
    return signedMinutes(context, await signMinutes(actingFor(context), withSession(input)));
  }
}

function plainAttendance({ personId, present, substituteId }: AttendanceInput) {
  return {
    personId: fromGlobalId("attendance.personId", "Person", personId),
    present,
    substituteId: substituteId && fromGlobalId("attendance.substituteId", "Person", substituteId),
  };
}

/** Left out is oneself; an empty id is a wrong one. */
function personOf(id: string | null | undefined): string | null {
  return id === null || id === undefined ? null : fromGlobalId("personId", "Person", id);
}
