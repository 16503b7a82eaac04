import { ApolloServerErrorCode } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError, Kind } from "graphql";
import { type Refusal, Refused, refusal } from "../workflow/refusals.ts";
import { isOutage } from "./outage.ts";

/** Where the real error goes when the client may not see it. */
export type ErrorLog = { error(fields: object, message: string): void };

export type ErrorAudience = {
  readonly requestId: string;
  readonly production: boolean;
  readonly log: ErrorLog;
};

/** Marks an error of ours as a limit exceeded, on its way through the GraphQL library. */
export const LIMIT = "LIMIT_EXCEEDED";

const requestCodes: ReadonlySet<unknown> = new Set([
  ...Object.values(ApolloServerErrorCode).filter(
    (code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR,
  ),
  LIMIT,
]);

/**
 * What a client sees of an error: a refusal whole, a request that does not fit as `INVALID`, a lost
 * database as `UNAVAILABLE`, and of anything else only the request id; the log has the rest.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  audience: ErrorAudience,
): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const refused = refusalIn(error) ?? requestRefusal(formatted, error, audience.production);
  if (refused) return { ...place, ...clientRefusal(refused) };
  const cause = innermost(error);
  if (isOutage(error)) {
    audience.log.error({ requestId: audience.requestId, err: cause }, "database unavailable");
    return { ...place, ...clientRefusal(refusal("DATABASE_UNAVAILABLE")) };
  }
  audience.log.error({ requestId: audience.requestId, err: cause }, "internal error");
  return {
    ...place,
    message: "Internal error",
    extensions: { code: "INTERNAL_SERVER_ERROR", requestId: audience.requestId },
  };
}

/** The shape of a refusal in an answer's `errors`. */
export function clientRefusal(refused: Refusal): GraphQLFormattedError {
  const { messageVi, currentVersion = null, currentStage = null } = refused;
  const { code, reason, messageEn, legalBasis, details } = refused;
  return {
    message: messageVi,
    extensions: {
      code,
      reason,
      messageVi,
      messageEn,
      legalBasis,
      details,
      currentVersion,
      currentStage,
    },
  };
}

/** Ends a request before its execution with this error, answered with the given HTTP status. */
export function endingWith(status: number, error: Error): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { http: { status, headers: new Map() } },
  });
}

function refusalIn(error: unknown): Refusal | null {
  const cause = innermost(error);
  return cause instanceof Refused ? cause.refusal : null;
}

/** GraphQL wraps what a resolver throws, some libraries more than once. */
function innermost(error: unknown): unknown {
  let found = error;
  while (found instanceof GraphQLError && found.originalError) found = found.originalError;
  return found;
}

function requestRefusal(
  { message, extensions }: GraphQLFormattedError,
  error: unknown,
  production: boolean,
): Refusal | null {
  const isRequest = requestCodes.has(extensions?.["code"]) || isBadArgument(error);
  if (!isRequest) return null;
  const problem = production ? message.replace(/ ?Did you mean .+\?$/, "") : message;
  const isLimit = extensions?.["limit"] === LIMIT || /more tha[nt] \d+ tokens/.test(message);
  return refusal(isLimit ? "REQUEST_TOO_LARGE" : "MALFORMED_REQUEST", { problem });
}

/** Found bad only while executing: its place is a value in the query, where a bug's is a field. */
function isBadArgument(error: unknown): boolean {
  const cause = innermost(error);
  if (!(cause instanceof GraphQLError) || !cause.nodes?.length) return false;
  return cause.nodes.every((node) => node.kind !== Kind.FIELD);
}
