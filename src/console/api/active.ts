import { type Client, mapExchange, type Operation } from "@urql/core";
import { onReturn } from "./reachable.ts";
import { onSignedIn } from "./session.ts";

/** What is on screen is asked for again after so long out of sight. */
const staleMs = 30_000;

/** Keeps what the page in view has asked, to ask it once more when something came back. */
export function activeQueries() {
  const active = new Map<number, Operation>();
  const exchange = mapExchange({
    onOperation(operation) {
      if (operation.kind === "query") active.set(operation.key, operation);
      if (operation.kind === "teardown") active.delete(operation.key);
    },
  });
  /** The server, the person, or the window's attention. Gives what ends it. */
  function watch(client: Client): () => void {
    const again = () => {
      for (const { context, ...request } of active.values()) {
        const fresh = { ...context, requestPolicy: "network-only" } as const;
        client.reexecuteOperation(client.createRequestOperation("query", request, fresh));
      }
    };
    const ends = [onReturn(again), onSignedIn(again), onSeenAgain(again)];
    return () => ends.forEach((end) => end());
  }
  return { exchange, watch };
}

function onSeenAgain(again: () => void): () => void {
  let hiddenAt = Infinity;
  const look = () => {
    if (document.hidden) hiddenAt = Date.now();
    else if (Date.now() - hiddenAt > staleMs) again();
  };
  document.addEventListener("visibilitychange", look);
  return () => document.removeEventListener("visibilitychange", look);
}
