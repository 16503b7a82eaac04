import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

type SecretSettings = {
  readonly tokenSecret: string | null;
  readonly production: boolean;
  readonly dataDirectory: string;
};

/**
 * The key that signs tokens: the configured one, else one generated once and kept where only its
 * owner reads it. In production it must be configured, since several servers have to agree on it.
 */
export async function tokenSecret(settings: SecretSettings): Promise<Uint8Array> {
  const { tokenSecret: configured, production, dataDirectory } = settings;
  if (configured !== null) return new TextEncoder().encode(configured);
  if (production) {
    throw new Error(
      "The setting TOKEN_SECRET is missing: in production every server needs the same one, of at least 32 characters.",
    );
  }
  return new TextEncoder().encode(await generated(dataDirectory));
}

async function generated(directory: string): Promise<string> {
  const path = join(directory, "token-secret");
  await mkdir(directory, { recursive: true, mode: 0o700 });
  try {
    // Refused where the file exists: of two servers starting at once, one secret wins.
    await writeFile(path, randomBytes(32).toString("hex"), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const kept = (await readFile(path, "utf8")).trim();
  if (kept.length < 32) throw new Error(`${path} is damaged: delete it and start again.`);
  return kept;
}
