import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { loadViewer, type Viewer } from "../access/viewer.ts";
import { dateInVietnam } from "../award/dates.ts";
import { changePassword } from "../commands/change-password.ts";
import { signIn } from "../commands/sign-in.ts";
import { refuse } from "../workflow/refusals.ts";
import { ChangePasswordInput, SignInInput } from "./account.input.ts";
import { actingFor } from "./acting.ts";
import type { GraphqlContext } from "./context.ts";
import { createLoaders } from "./loaders.ts";
import { DateTimeScalar } from "./scalars.ts";
import { signToken } from "./token.ts";
import { ViewerType } from "./viewer.type.ts";

@ObjectType("Session", { description: "A signed-in session." })
export class SessionType {
  @Field(() => String, {
    description: "Send it as `Authorization: Bearer <token>` with every request.",
  })
  token!: string;

  @Field(() => DateTimeScalar, { description: "When the token ends; sign in again by then." })
  expiresAt!: Date;

  @Field(() => ViewerType, { description: "The person signed in." })
  viewer!: Viewer;
}

@Resolver()
export class AccountResolver {
  @Mutation(() => SessionType, {
    nullable: true,
    description:
      "Signs in with an embedded account. What was wrong is not told; repeated failures have to wait.",
  })
  async signIn(
    @Arg("input", () => SignInInput, { description: "Name and password." }) input: SignInInput,
    @Ctx() context: GraphqlContext,
  ): Promise<SessionType> {
    const { accountId } = await signIn(context, input);
    return openSession(context, accountId);
  }

  @Mutation(() => SessionType, {
    nullable: true,
    description: "Sets a new password, ends every earlier session and opens a new one.",
  })
  async changePassword(
    @Arg("input", () => ChangePasswordInput, { description: "Old and new password." })
    input: ChangePasswordInput,
    @Ctx() context: GraphqlContext,
  ): Promise<SessionType> {
    const { accountId } = await changePassword(actingFor(context), input);
    return openSession(context, accountId);
  }
}

async function openSession(context: GraphqlContext, accountId: string): Promise<SessionType> {
  const { database, now, secret, tokenMinutes } = context;
  const viewer = await loadViewer(database.db, accountId, dateInVietnam(now));
  if (!viewer) refuse("SIGN_IN_FAILED");
  // What the answer tells of the viewer is read as him.
  Object.assign(context, { viewer, loaders: createLoaders({ ...context, viewer }) });
  const token = await signToken(secret, { accountId }, now, tokenMinutes);
  return { token, expiresAt: new Date(now.getTime() + tokenMinutes * 60_000), viewer };
}
