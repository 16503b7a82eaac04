import { type Client, createClient, fetchExchange, mapExchange } from "@urql/core";
import { type Cache, cacheExchange, type KeyingConfig } from "@urql/exchange-graphcache";
import { activeQueries } from "./active.ts";
import { heard } from "./reachable.ts";
import { refusalOf } from "./refusal.ts";
import { currentSession, sessionExpired } from "./session.ts";

/** What has an id is kept once; everything else belongs to where it stands. */
const keys = new Proxy<KeyingConfig>(
  {},
  { get: () => (data: { id?: string | null }) => data.id ?? null },
);

/** Lists and figures that an act may change. */
const moving = [
  "workQueue",
  "workQueueSummary",
  "nominations",
  "imports",
  "progress",
  "submissions",
  "decisions",
  "awardHistory",
  "payments",
  "paymentTotals",
  "campaignReport",
  "organisationReport",
  "prizeReport",
  "yearlyStatistics",
  "honourRoll",
  "councils",
  "councilSessions",
  "accounts",
  "people",
  "batches",
];

/** What moves nothing. */
const still = ["signIn", "requestUpload", "requestPrintout", "previewAdvance"];

function forgetLists(_result: unknown, _args: unknown, cache: Cache): void {
  for (const { fieldName, arguments: args } of cache.inspectFields("Query")) {
    if (moving.includes(fieldName)) cache.invalidate("Query", fieldName, args);
  }
}

/** Every mutation may move rows from one list to another. */
const updates = {
  Mutation: new Proxy(
    {},
    {
      get: (_all, name) => (still.includes(String(name)) ? undefined : forgetLists),
    },
  ),
};

/** The one way to the API. A new one is made for every person, so that nobody sees another's cache. */
export function createApiClient(): { readonly client: Client; readonly watch: () => () => void } {
  const active = activeQueries();
  const client = createClient({
    url: "/graphql",
    preferGetMethod: false,
    fetchOptions: () => ({ headers: headers() }),
    requestPolicy: "cache-and-network",
    exchanges: [
      active.exchange,
      mapExchange({
        onResult({ error }) {
          const refusal = refusalOf(error);
          heard(!error?.networkError && refusal?.code !== "UNAVAILABLE");
          if (refusal?.code === "UNAUTHENTICATED" && refusal.reason !== "SIGN_IN_FAILED")
            sessionExpired();
        },
      }),
      cacheExchange({ keys, updates }),
      fetchExchange,
    ],
  });
  return { client, watch: () => active.watch(client) };
}

function headers(): Record<string, string> {
  const session = currentSession();
  return {
    "content-type": "application/json",
    ...(session && { authorization: `Bearer ${session.token}` }),
    ...(session?.deskId && { "x-desk": session.deskId }),
  };
}
