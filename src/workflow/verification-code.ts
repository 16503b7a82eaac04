/** Crockford's alphabet: no letter that is read as another or as a digit. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 20;

/** The code of a printout out of at least twenty random bytes: five groups of four, 100 bits. */
export function verificationCode(random: Uint8Array): string {
  const letters = Array.from(random.subarray(0, length), (byte) => alphabet[byte % 32]);
  return (letters.join("").match(/.{4}/g) ?? []).join("-");
}

/** The code as it was printed, from what somebody typed; null where it cannot be one. */
export function readVerificationCode(typed: string): string | null {
  if (typed.length > 100) return null;
  const plain = typed
    .toUpperCase()
    .replaceAll(/[\s–-]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  if (plain.length !== length || [...plain].some((letter) => !alphabet.includes(letter)))
    return null;
  return (plain.match(/.{4}/g) ?? []).join("-");
}
