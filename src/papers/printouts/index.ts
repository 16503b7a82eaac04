import { refuse } from "../../workflow/refusals.ts";
import { sheetKinds } from "../sheets/index.ts";
import type { PrintoutKind } from "./kind.ts";
import { nominationTemplateKind } from "./nomination-template.ts";
import { wordKinds } from "./word/index.ts";

/** Everything that can be printed, in the order it is offered. */
export const printoutKinds: readonly PrintoutKind[] = [
  ...wordKinds,
  ...sheetKinds,
  nominationTemplateKind,
];

export function printoutKind(key: string): PrintoutKind {
  return (
    printoutKinds.find((kind) => kind.key === key) ?? refuse("UNKNOWN_KEY", { field: "kind", key })
  );
}
