import { refuse } from "../../workflow/refusals.ts";
import { sheetKinds } from "../sheets/index.ts";
import type { PrintoutKind } from "./kind.ts";

/** Everything that can be printed, in the order it is offered. */
export const printoutKinds: readonly PrintoutKind[] = [...sheetKinds];

export function printoutKind(key: string): PrintoutKind {
  return (
    printoutKinds.find((kind) => kind.key === key) ?? refuse("UNKNOWN_KEY", { field: "kind", key })
  );
}
