import Docxtemplater, { type DXT } from "docxtemplater";
import * as inspection from "docxtemplater/js/inspect-module.js";
import PizZip from "pizzip";
import { refuse } from "../../workflow/refusals.ts";
import type { Fields } from "./fields.ts";
import { checkPackage } from "./check-package.ts";
import { paragraphWith } from "./paragraphs.ts";
import { renderOptions } from "./render.ts";

type Part = Pick<DXT.Part, "value" | "module"> & { readonly subparsed?: readonly Part[] };
type Inspector = DXT.Module & {
  getTemplatedFiles(): readonly string[];
  getStructuredTags(file: string): readonly Part[];
};

/** Its types speak of a class; the module gives a function. */
const inspector = (inspection as unknown as { readonly default: () => Inspector }).default;

/**
 * Refuses what is no Word document, carries macros or reaches outside itself, has a broken loop or
 * names a field the paper does not have; says which and in which paragraph.
 */
export async function checkTemplate(content: Uint8Array, fields: Fields): Promise<void> {
  await checkPackage(content);
  const zip = new PizZip(content);
  const inspected = inspector();
  try {
    // It reads the whole template and finds what is not closed.
    void new Docxtemplater(zip, { ...renderOptions, modules: [inspected] });
  } catch (error) {
    return refuse("TEMPLATE_BROKEN", brokenParts(zip, error));
  }
  const parts = inspected.getTemplatedFiles().flatMap((file) => inspected.getStructuredTags(file));
  const unknown = [...new Set(strangers(parts, [fields]))];
  if (unknown.length === 0) return;
  refuse("TEMPLATE_FIELD_UNKNOWN", {
    fields: unknown.map((name) => `{${name}}`),
    paragraphs: unknown.map((name) => paragraphWith(zip, name)),
  });
}

/** Names that nothing in reach answers to; a repeated part sees its own fields and those around it. */
function strangers(parts: readonly Part[], scopes: readonly Fields[]): readonly string[] {
  return parts.flatMap((part) => {
    const field = fieldNamed(part.value, scopes);
    if (part.module !== undefined && part.module !== "loop") return [part.value];
    if (part.module === undefined) return field?.kind === "TEXT" ? [] : [part.value];
    if (!field || field.kind === "TEXT") return [part.value];
    const inner = field.kind === "LIST" ? [field.of, ...scopes] : scopes;
    return strangers(part.subparsed ?? [], inner);
  });
}

function fieldNamed(name: string, scopes: readonly Fields[]) {
  return scopes.flatMap((scope) => Object.values(scope)).find((field) => field.name === name);
}

type Broken = {
  readonly properties?: {
    readonly xtag?: string;
    readonly context?: string;
    readonly errors?: readonly Broken[];
  };
};

function brokenParts(zip: PizZip, error: unknown) {
  const properties = (error as Broken).properties;
  const broken = properties?.errors ?? [error as Broken];
  const tags = broken.flatMap(({ properties: one }) => one?.xtag ?? one?.context ?? []);
  const names = [...new Set(tags)];
  return {
    fields: names.map((name) => `{${name}}`),
    paragraphs: names.map((name) => paragraphWith(zip, name)),
  };
}
