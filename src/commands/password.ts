import { refuse } from "../workflow/refusals.ts";

export const passwordLimits = { min: 10, max: 200 };

/** A password as it is hashed, or the refusal of one that is too short or too long. */
export function strongPassword(text: string): string {
  const password = text.normalize("NFC");
  const { length } = [...password];
  if (length < passwordLimits.min || length > passwordLimits.max)
    refuse("PASSWORD_TOO_WEAK", passwordLimits);
  return password;
}

/**
 * From when tokens count once all of before are ended. They count in whole seconds, so those of this
 * second end with them.
 */
export function endOfSessions(now: Date): string {
  return new Date((Math.floor(now.getTime() / 1000) + 1) * 1000).toISOString();
}
