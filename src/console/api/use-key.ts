import type { CombinedError } from "@urql/core";
import { useRef } from "react";
import { type Refusal, refusalOf } from "./refusal.ts";
import { uniqueKey } from "./unique.ts";

/**
 * The key of an act. It stays the same until the server has answered, so that pressing twice, or
 * again after a broken line, acts once. `settle` takes the answer's error and tells the refusal in
 * it; `renew` begins another act.
 */
export function useKey() {
  const kept = useRef(uniqueKey());
  const renew = () => {
    kept.current = uniqueKey();
  };
  const settle = (error: CombinedError | undefined): Refusal | null => {
    const refusal = refusalOf(error);
    if (refusal) renew();
    return refusal;
  };
  return { key: () => kept.current, settle, renew };
}
