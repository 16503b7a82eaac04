import { refuse } from "../workflow/refusals.ts";

/** An amount in đồng as it is kept: whole and not negative. */
export function cleanAmount(field: string, value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) refuse("AMOUNT_INVALID", { field });
  return value;
}
