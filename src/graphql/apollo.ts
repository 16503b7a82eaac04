import { randomUUID } from "node:crypto";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { type GraphQLSchema, Kind, OperationTypeNode } from "graphql";
import { Refused } from "../workflow/refusals.ts";
import { endingWith, type ErrorLog, formatError } from "./errors.ts";
import { costLimit, limitRules, maxTokens } from "./limits.ts";
import type { RequestContext } from "./request-context.ts";

type ApolloParts = {
  readonly schema: GraphQLSchema;
  readonly production: boolean;
  readonly log: ErrorLog;
};

/** The GraphQL engine with its limits; what it answers to trouble is decided in `errors.ts`. */
export function createApollo({
  schema,
  production,
  log,
}: ApolloParts): ApolloServer<RequestContext> {
  const requestIds = new WeakMap<object, string>();
  return new ApolloServer<RequestContext>({
    schema,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    status400ForVariableCoercionErrors: true,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens },
    validationRules: [...limitRules],
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      rememberRequests(requestIds),
      refusedRequests,
      costLimit as ApolloServerPlugin<RequestContext>,
    ],
    logger: quiet(log),
    formatError: (formatted, error) => {
      const requestId = requestIds.get(Object(error)) ?? randomUUID();
      return formatError(formatted, error, { requestId, production, log });
    },
  });
}

/** An error is formatted apart from its request, so the request's id is kept by the error. */
function rememberRequests(ids: WeakMap<object, string>): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue }) => {
          for (const error of errors) ids.set(error, contextValue.requestId);
          return Promise.resolve();
        },
      }),
  };
}

/**
 * A bad token or a desk that is not his refuses the whole operation, once, and as HTTP 200: every
 * client reads `errors` there, while some treat other statuses as a broken network. Signing in is
 * let through, because clients send their old token along.
 */
const refusedRequests: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ contextValue, operation }) => {
        const { trouble } = contextValue;
        const fields = operation?.selectionSet.selections ?? [];
        const isSignIn =
          operation?.operation === OperationTypeNode.MUTATION &&
          fields.every((one) => one.kind === Kind.FIELD && one.name.value === "signIn");
        if (trouble === null || (isSignIn && trouble instanceof Refused)) return Promise.resolve();
        throw endingWith(200, trouble);
      },
    }),
};

/** Apollo's own lines are about its start and about errors that are logged already. */
function quiet(log: ErrorLog) {
  const silent = () => {};
  const error = (message: unknown) => log.error({}, String(message));
  return { debug: silent, info: silent, warn: silent, error };
}
