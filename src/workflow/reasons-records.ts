import type { ReasonText } from "./refusals.ts";

/** Refusals of imported records: award history, ratings, index results. */
export const recordReasons = {} as const satisfies Record<string, ReasonText>;
