import { useEffect } from "react";
import { useQuery } from "urql";
import { BatchNowDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";

const everyMs = 1000;

/** A batch as it stands; while it is under way it is asked for every second. */
export function useBatch(id: string) {
  const { locale } = useLanguage();
  const [{ data, error, fetching }, again] = useQuery({
    query: BatchNowDocument,
    variables: { id, locale },
    requestPolicy: "cache-and-network",
  });
  const batch = data?.batch ?? null;
  const running = batch?.state === "RUNNING";
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => again({ requestPolicy: "network-only" }), everyMs);
    return () => clearInterval(timer);
  }, [running, again]);
  return { batch, error, fetching, again };
}
