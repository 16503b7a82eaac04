/** A key nobody else has. `crypto.randomUUID` is missing where a page is not served over TLS. */
export function uniqueKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
}
