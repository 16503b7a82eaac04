import { z } from "zod";
import type { Bucket } from "./files/bucket-store.ts";

/** What the environment decides. Nothing else in the program reads it. */
export type Config = {
  readonly production: boolean;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Null: PostgreSQL of our own in the data directory. */
  readonly databaseUrl: string | null;
  readonly databasePool: number;
  readonly dataDirectory: string;
  /** Null: generated once and kept in the data directory. */
  readonly tokenSecret: string | null;
  readonly tokenMinutes: number;
  readonly corsOrigins: readonly string[];
  readonly trustProxy: boolean | string;
  /** Where the public reaches this server; null: as each request names it. */
  readonly publicOrigin: string | null;
  readonly logLevel: string;
  /** Jobs taken at once; 0 leaves them to other processes. */
  readonly workers: number;
  /** The largest file taken, in bytes. */
  readonly fileMaxBytes: number;
  /** A bucket for files; null keeps them in the data directory. */
  readonly bucket: Bucket | null;
  /** A virus scanner with its arguments; the file's path is added. Empty: files are not scanned. */
  readonly scanCommand: readonly string[];
};

/** A setting that cannot be used. */
export class ConfigProblem extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

const SECRET_LENGTH = 32;
const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];

/** Reads the settings, each with a default but the secrets; throws a sentence naming the bad one. */
export function readConfig(environment: Environment = process.env): Config {
  const read = reader(environment);
  const production = read("NODE_ENV", z.string().default("development")) === "production";
  return {
    production,
    host: read("HOST", z.string().default("127.0.0.1")),
    port: read("PORT", wholeNumber(0, 65_535).default(4000)),
    databaseUrl: read("DATABASE_URL", databaseUrl.nullable().default(null)),
    databasePool: read("DATABASE_POOL", wholeNumber(2, 500).default(16)),
    dataDirectory: read("DATA_DIRECTORY", z.string().default(".data")),
    tokenSecret: read("TOKEN_SECRET", secret.nullable().default(null)),
    tokenMinutes: read("TOKEN_MINUTES", wholeNumber(1, 1440).default(30)),
    corsOrigins: read("CORS_ORIGINS", origins.default([])),
    publicOrigin: read("PUBLIC_ORIGIN", origin.nullable().default(null)),
    trustProxy: read("TRUST_PROXY", proxies.default(false)),
    logLevel: read("LOG_LEVEL", logLevel.default("info")),
    workers: read("WORKERS", wholeNumber(0, 64).default(2)),
    fileMaxBytes: read("FILE_MAX_MB", wholeNumber(1, 2000).default(50)) * 1_048_576,
    bucket: readBucket(read),
    scanCommand: read("SCAN_COMMAND", words.default([])),
  };
}

/** A bucket is set by its name; it then needs its keys. */
function readBucket(read: ReturnType<typeof reader>): Bucket | null {
  const name = read("FILES_BUCKET", z.string().nullable().default(null));
  if (name === null) return null;
  const key = z.string("is needed with FILES_BUCKET");
  return {
    name,
    endpoint: read("FILES_ENDPOINT", address.nullable().default(null)),
    region: read("FILES_REGION", z.string().default("us-east-1")),
    accessKey: read("FILES_ACCESS_KEY", key),
    secretKey: read("FILES_SECRET_KEY", key),
  };
}

function reader(environment: Environment) {
  return <T>(name: string, schema: z.ZodType<T>): T => {
    // An empty variable is one that is not set: compose files cannot leave a line out.
    const result = schema.safeParse(environment[name]?.trim() || undefined);
    if (result.success) return result.data;
    const problem = result.error.issues.map((issue) => issue.message).join("; ");
    throw new ConfigProblem(`The setting ${name} is not valid: it ${problem}.`);
  };
}

function wholeNumber(min: number, max: number) {
  const message = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message);
}

const databaseUrl = z
  .string()
  .refine(
    (value) => /^postgres(ql)?:\/\//.test(value) && URL.canParse(value),
    "must be an address such as postgresql://user:password@host:5432/database",
  );

const address = z
  .string()
  .refine(
    (value) => URL.canParse(value) && /^https?:/.test(value),
    "must be an address such as https://files.example.gov.vn",
  );

const words = z.string().transform((value) => value.split(/\s+/));

const secret = z.string().min(SECRET_LENGTH, `must have at least ${SECRET_LENGTH} characters`);

const origins = z
  .string()
  .transform((value) => value.split(",").map((one) => one.trim()))
  .refine(
    (list) => list.every((one) => URL.canParse(one) && new URL(one).origin === one),
    "must be origins such as https://example.gov.vn, separated by commas",
  );

const origin = z
  .string()
  .refine(
    (value) => URL.canParse(value) && new URL(value).origin === value,
    "must be an origin such as https://example.gov.vn",
  );

const proxies = z
  .string()
  .regex(/^[\w.:/, ]+$/, "must be true, false or the addresses of the proxies")
  .transform((value) => (value === "true" || value === "false" ? value === "true" : value));

const logLevel = z
  .string()
  .refine((value) => logLevels.includes(value), `must be one of ${logLevels.join(", ")}`);
