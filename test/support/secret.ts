/** Signs the tokens of the API under test, and seals its secret ballots. */
export const apiSecret = new TextEncoder().encode("a secret of the tests, long enough for HS256");
