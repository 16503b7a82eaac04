import type { ReasonText } from "./refusals.ts";

/** Refusals that rest on the dossier, the criteria and the award rules. */
export const dossierReasons = {} as const satisfies Record<string, ReasonText>;
