import { useEffect, useRef } from "react";
import type { UseQueryExecute } from "urql";

/** Asks anew when somebody, here or elsewhere, has acted on the nomination. */
export function useRenewed(version: number | undefined, ask: UseQueryExecute): void {
  const seen = useRef(version);
  useEffect(() => {
    const before = seen.current;
    seen.current = version;
    if (before !== undefined && version !== undefined && before !== version)
      ask({ requestPolicy: "network-only" });
  }, [version, ask]);
}
