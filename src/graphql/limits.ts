import type { ApolloServerPlugin } from "@apollo/server";
import { maxAliasesRule } from "@escape.tech/graphql-armor-max-aliases";
import { maxDepthRule } from "@escape.tech/graphql-armor-max-depth";
import { maxDirectivesRule } from "@escape.tech/graphql-armor-max-directives";
import { GraphQLError, isListType, isNonNullType, type ValidationRule } from "graphql";
import { type ComplexityEstimatorArgs, getComplexity } from "graphql-query-complexity";
import { defaultPageSize, maxPageSize } from "../queries/page.ts";
import { Refused, refusal } from "../workflow/refusals.ts";
import { endingWith, LIMIT } from "./errors.ts";

/** Generous for a page of the console, far from what a hostile query needs. */
const limits = { depth: 14, aliases: 30, directives: 50, cost: 50_000 };

/** Words and signs a document may have; checked while it is parsed. */
export const maxTokens = 3000;

/** Rows a list without a page size is taken to have. */
const USUAL_LIST = 4;

const rejecting = (n: number) => ({
  n,
  // Thrown errors would skip the other rules and lose the mark.
  propagateOnRejection: false,
  onReject: [
    (context: { reportError(error: GraphQLError): void } | null, { message }: GraphQLError) =>
      context?.reportError(
        new GraphQLError(message.replace("Syntax Error: ", ""), { extensions: { limit: LIMIT } }),
      ),
  ],
});

/** Refuse a document that is too deep, repeats too much, or has too many directives. */
export const limitRules: readonly ValidationRule[] = [
  // The introspection of GraphiQL is deeper; the library itself bounds it.
  maxDepthRule({ ...rejecting(limits.depth), flattenFragments: true, ignoreIntrospection: true }),
  maxAliasesRule(rejecting(limits.aliases)),
  maxDirectivesRule(rejecting(limits.directives)),
] as readonly ValidationRule[];

/** Refuses an operation whose pages, nested in one another, may hold too many fields. */
export const costLimit: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request }) => {
        if (!operation) return Promise.resolve();
        const cost = costOf(() =>
          getComplexity({
            schema,
            query: document,
            variables: request.variables ?? {},
            ...(operation.name && { operationName: operation.name.value }),
            estimators: [fieldCost],
          }),
        );
        if (cost <= limits.cost) return Promise.resolve();
        const problem = `The cost limit of ${limits.cost} is exceeded, found ${cost}.`;
        throw endingWith(400, new Refused(refusal("REQUEST_TOO_LARGE", { problem })));
      },
    }),
};

/** Bad variables and arguments cost nothing: they are refused with their place before any work. */
function costOf(measure: () => number): number {
  try {
    return measure();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return /number of nodes/.test(error.message) ? Number.POSITIVE_INFINITY : 0;
  }
}

function fieldCost({ field, args, type, childComplexity }: ComplexityEstimatorArgs): number {
  const returned = isNonNullType(field.type) ? field.type.ofType : field.type;
  const isConnection = String(returned).endsWith("Connection");
  if (isConnection || "first" in args || "last" in args)
    return 1 + childComplexity * pageSize(args["first"] ?? args["last"]);
  // The connection has counted its rows.
  if (type.name.endsWith("Connection")) return 1 + childComplexity;
  if (isListType(returned)) return 1 + childComplexity * USUAL_LIST;
  return 1 + childComplexity * batchSize(args["input"]);
}

/** A size out of bounds counts as the nearest good one: its own refusal says more. */
function pageSize(asked: unknown): number {
  return typeof asked === "number" ? Math.min(Math.max(asked, 1), maxPageSize) : defaultPageSize;
}

/** A bulk mutation answers with one result an item; the list of results counts the rest. */
function batchSize(input: unknown): number {
  if (!input || typeof input !== "object" || !("items" in input)) return 1;
  return Array.isArray(input.items) ? Math.max(1, input.items.length / USUAL_LIST) : 1;
}
