import { Field, ObjectType } from "type-graphql";
import type { SessionCase } from "../access/load-sessions.ts";
import type { SessionChanged } from "../commands/locked-session.ts";
import type { MinutesSigned } from "../commands/sign-minutes.ts";
import { refuse } from "../workflow/refusals.ts";
import type { GraphqlContext } from "./context.ts";
import { CouncilSessionType } from "./council-session.type.ts";
import { fromGlobalId } from "./global-id.ts";
import { advancedNominations, BatchResultType } from "./nomination.payload.ts";

/** The session as it stands after a change. */
export async function changedSession(
  { loaders }: GraphqlContext,
  { sessionId }: SessionChanged,
): Promise<SessionCase> {
  return (await loaders.session.load(sessionId)) ?? refuse("NOT_FOUND");
}

/** The same input with the session's raw id. */
export function withSession<T extends { readonly sessionId: string }>(input: T): T {
  return { ...input, sessionId: fromGlobalId("sessionId", "CouncilSession", input.sessionId) };
}

/** The same input with the nomination's raw id. */
export function withNomination<T extends { readonly nominationId: string }>(input: T): T {
  return {
    ...input,
    nominationId: fromGlobalId("nominationId", "Nomination", input.nominationId),
  };
}

@ObjectType("SignedMinutes", { description: "What came of the signing of minutes." })
export class SignedMinutes {
  @Field(() => CouncilSessionType, { description: "The session, signed." })
  session!: SessionCase;

  @Field(() => [BatchResultType], {
    description:
      "Each nomination: where it went by its vote, or why it stays; whoever is fit can take the step later.",
  })
  results!: BatchResultType[];
}

export async function signedMinutes(
  context: GraphqlContext,
  { sessionId, results }: MinutesSigned,
): Promise<SignedMinutes> {
  const read = await advancedNominations(context, sessionId, results);
  return { session: await changedSession(context, { sessionId }), results: read.results };
}
