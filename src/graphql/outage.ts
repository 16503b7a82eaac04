import { isNativeError } from "node:util/types";

/** Node's codes for a peer that cannot be reached or has gone. */
const networkCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
]);

/**
 * SQLSTATEs of a server that is going, starting, full or too slow: connection exceptions, shutdown,
 * too many connections, a standby that was a primary, a statement or a lock that took too long.
 */
const outageStates = /^(08...|57P0.|57014|53300|25006|55P03)$/;

/** pg says these in words only. */
const outageMessages =
  /^(Connection terminated|timeout e(xpired|xceeded)|Query read timeout|Client has encountered a connection error|Client was closed|Cannot use a pool after calling end|driver has already been destroyed)/i;

const DEEPEST = 8;

/** Whether the database is lost for now, rather than something wrong in the program. */
export function isOutage(error: unknown, depth = 0): boolean {
  if (!isNativeError(error) || depth > DEEPEST) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if (networkCodes.has(code) || outageStates.test(code)) return true;
  if (outageMessages.test(error.message)) return true;
  return causesOf(error).some((cause) => isOutage(cause, depth + 1));
}

function causesOf(error: Error): readonly unknown[] {
  return [
    error.cause,
    "originalError" in error ? error.originalError : undefined,
    "previous" in error ? error.previous : undefined,
    ...("errors" in error && Array.isArray(error.errors) ? error.errors : []),
  ];
}
