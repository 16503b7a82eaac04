import { createHash } from "node:crypto";
import type { Viewer } from "./viewer.ts";

/** A mark of what the viewer's desks let him read; another one, once any of them is another. */
export function rightsMark({ desks }: Pick<Viewer, "desks">): string {
  const told = desks.map(({ id, role, organisations, cleared }) => [
    id,
    role,
    organisations.toSorted(),
    cleared,
  ]);
  return createHash("sha256").update(JSON.stringify(told)).digest("hex");
}
