import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** SHA-256, in hexadecimal, over the RFC 8785 form of a content, so that others can recompute it. */
export function hashOfContent(content: unknown): string {
  const canonical = canonicalize(content);
  if (canonical === undefined) throw new Error("The content has no canonical form.");
  return createHash("sha256").update(canonical, "utf8").digest("hex");
}
