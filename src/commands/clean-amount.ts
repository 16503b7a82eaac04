import { refuse } from "../workflow/refusals.ts";

/** More than any prize; a slip of the hand beyond it would stand for ever. */
const most = 1_000_000_000;

/** An amount in đồng as it is kept: whole, not negative and not beyond all prizes. */
export function cleanAmount(field: string, value: number): number {
  if (!Number.isSafeInteger(value) || value < 0 || value > most)
    refuse("AMOUNT_INVALID", { field });
  return value;
}
