import type { ViewerDesk } from "../access/viewer.ts";
import { dateInVietnam } from "../award/dates.ts";
import type { HashedEntry } from "../workflow/history.ts";
import type { CommandContext } from "./context.ts";

/** Who stands in history for an act of nobody: the clock. */
export const clockRole = "CLOCK";
const clockName = "Hệ thống (theo thời hạn)";

type Signature = Pick<
  HashedEntry,
  | "at"
  | "effectiveOn"
  | "personId"
  | "personName"
  | "role"
  | "organisationId"
  | "organisationName"
  | "onBehalfOf"
  | "requestId"
>;

/** Who, for which desk and when, as it is copied into a history entry. */
export function signatureOf(
  context: CommandContext,
  desk: ViewerDesk | null,
  effectiveOn: string | null,
): Signature {
  return {
    at: context.now.toISOString(),
    effectiveOn: effectiveOn ?? dateInVietnam(context.now),
    personId: context.viewer?.personId ?? null,
    personName: context.viewer?.fullName ?? clockName,
    role: desk?.role ?? clockRole,
    organisationId: desk?.organisationId ?? null,
    organisationName: desk?.organisationName ?? null,
    onBehalfOf: null,
    requestId: context.requestId,
  };
}
