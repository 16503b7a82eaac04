import type { ReasonText } from "./refusals.ts";

/** Refusals of files: uploads, downloads and what is in them. */
export const fileReasons = {} as const satisfies Record<string, ReasonText>;
