import { errors, jwtVerify, SignJWT } from "jose";
import { refuse } from "../workflow/refusals.ts";

/** Whom a token names, and since when. */
export type TokenHolder = { readonly accountId: string; readonly issuedAt: Date };

const ALGORITHM = "HS256";
const ISSUER = "bang-vang";
const AUDIENCE = "bang-vang-api";

/** A token that names the account for the given minutes; whoever has the secret can check it. */
export function signToken(
  secret: Uint8Array,
  { accountId }: { readonly accountId: string },
  now: Date,
  minutes: number,
): Promise<string> {
  const seconds = secondsOf(now);
  return new SignJWT()
    .setProtectedHeader({ alg: ALGORITHM, typ: "JWT" })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(accountId)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + minutes * 60)
    .sign(secret);
}

/** Whom the token names; an expired, forged or malformed one is refused. */
export async function readToken(
  secret: Uint8Array,
  token: string,
  now: Date,
): Promise<TokenHolder> {
  try {
    const { payload } = await jwtVerify(token, secret, {
      algorithms: [ALGORITHM],
      issuer: ISSUER,
      audience: AUDIENCE,
      currentDate: now,
      requiredClaims: ["sub", "iat", "exp"],
    });
    const { sub = "", iat = 0 } = payload;
    // The database reads it as a number, and a foreign issuer's subject must not become an error.
    if (!/^\d{1,18}$/.test(sub)) return refuse("TOKEN_INVALID");
    return { accountId: sub, issuedAt: new Date(iat * 1000) };
  } catch (error) {
    if (error instanceof errors.JOSEError) return refuse("TOKEN_INVALID");
    throw error;
  }
}

/** Tokens count whole seconds: one given in the very second of a password change still holds. */
export function issuedBefore(holder: TokenHolder, validFrom: Date): boolean {
  return secondsOf(holder.issuedAt) < secondsOf(validFrom);
}

function secondsOf(instant: Date): number {
  return Math.floor(instant.getTime() / 1000);
}
