import { errors, jwtVerify, SignJWT } from "jose";
import { refuse } from "../workflow/refusals.ts";

const algorithm = "HS256";
const issuer = "bang-vang";
/** Distinct from one another and from sign-in tokens, so that none serves as another. */
const audiences = {
  upload: "bang-vang-upload",
  import: "bang-vang-import",
  download: "bang-vang-download",
  printout: "bang-vang-printout",
} as const;

/** Who may send one file of this name to which nomination. */
export type UploadPermit = {
  readonly username: string;
  readonly nominationId: string;
  readonly name: string;
};
/** Who may send one list of this name for which unit, round and award. */
export type ImportPermit = {
  readonly username: string;
  readonly unitId: string;
  readonly roundId: string;
  readonly award: string | null;
  readonly name: string;
};
/** Who may fetch which document's file. */
export type DownloadPermit = { readonly username: string; readonly documentId: string };

/** Who may fetch which printout. */
export type PrintoutPermit = { readonly username: string; readonly printoutId: string };

export const uploadMinutes = 10;
export const downloadMinutes = 5;

export function signUpload(secret: Uint8Array, permit: UploadPermit, now: Date): Promise<string> {
  return sign(secret, "upload", { permit, minutes: uploadMinutes, now });
}

export function signImport(secret: Uint8Array, permit: ImportPermit, now: Date): Promise<string> {
  return sign(secret, "import", { permit, minutes: uploadMinutes, now });
}

export function signDownload(
  secret: Uint8Array,
  permit: DownloadPermit,
  now: Date,
): Promise<string> {
  return sign(secret, "download", { permit, minutes: downloadMinutes, now });
}

export function signPrintout(
  secret: Uint8Array,
  permit: PrintoutPermit,
  now: Date,
): Promise<string> {
  return sign(secret, "printout", { permit, minutes: downloadMinutes, now });
}

/** What the address permits; an expired or forged one does not exist. */
export async function readUpload(
  secret: Uint8Array,
  token: string,
  now: Date,
): Promise<UploadPermit> {
  const { username, nominationId, name } = await read(secret, "upload", token, now);
  return { username: text(username), nominationId: text(nominationId), name: text(name) };
}

export async function readImport(
  secret: Uint8Array,
  token: string,
  now: Date,
): Promise<ImportPermit> {
  const { username, unitId, roundId, award, name } = await read(secret, "import", token, now);
  return {
    username: text(username),
    unitId: text(unitId),
    roundId: text(roundId),
    award: typeof award === "string" ? award : null,
    name: text(name),
  };
}

export async function readDownload(
  secret: Uint8Array,
  token: string,
  now: Date,
): Promise<DownloadPermit> {
  const { username, documentId } = await read(secret, "download", token, now);
  return { username: text(username), documentId: text(documentId) };
}

export async function readPrintout(
  secret: Uint8Array,
  token: string,
  now: Date,
): Promise<PrintoutPermit> {
  const { username, printoutId } = await read(secret, "printout", token, now);
  return { username: text(username), printoutId: text(printoutId) };
}

type Signing = { readonly permit: object; readonly minutes: number; readonly now: Date };

function sign(
  secret: Uint8Array,
  use: keyof typeof audiences,
  { permit, minutes, now }: Signing,
): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  return new SignJWT({ ...permit })
    .setProtectedHeader({ alg: algorithm, typ: "JWT" })
    .setIssuer(issuer)
    .setAudience(audiences[use])
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + minutes * 60)
    .sign(secret);
}

async function read(
  secret: Uint8Array,
  use: keyof typeof audiences,
  token: string,
  now: Date,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    const options = {
      algorithms: [algorithm],
      issuer,
      audience: audiences[use],
      currentDate: now,
      requiredClaims: ["exp"],
    };
    return (await jwtVerify(token, secret, options)).payload;
  } catch (error) {
    if (error instanceof errors.JOSEError) return refuse("FILE_ADDRESS_EXPIRED");
    throw error;
  }
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}
