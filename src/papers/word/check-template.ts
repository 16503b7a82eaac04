import Docxtemplater, { type DXT } from "docxtemplater";
import PizZip from "pizzip";
import { refuse } from "../../workflow/refusals.ts";
import type { Fields } from "./fields.ts";
import { checkPackage } from "./check-package.ts";
import { paragraphWith } from "./paragraphs.ts";
import { renderOptions } from "./render.ts";

type Part = {
  readonly type?: string;
  readonly value: string;
  readonly module?: string;
  readonly subparsed?: readonly Part[];
};

/** So many are told with their paragraphs, each of which is looked for; a hostile template has a million. */
const mostTold = 20;

/** Keeps the parts of the template as they are parsed, each file of it after another. */
function listening(parts: Part[]): DXT.Module {
  return {
    name: "Listening",
    set: ({ inspect }: { readonly inspect?: { readonly postparsed?: readonly Part[] } }) => {
      parts.push(...(inspect?.postparsed ?? []));
    },
  };
}

/**
 * Refuses what is no Word document, carries macros or reaches outside itself, has a broken loop or
 * names a field the paper does not have; says which and in which paragraph.
 */
export async function checkTemplate(content: Uint8Array, fields: Fields): Promise<void> {
  await checkPackage(content);
  const zip = new PizZip(content);
  const parts: Part[] = [];
  try {
    // It reads the whole template and finds what is not closed.
    void new Docxtemplater(zip, { ...renderOptions, modules: [listening(parts)] });
  } catch (error) {
    return refuse("TEMPLATE_BROKEN", brokenParts(zip, error));
  }
  const unknown = [...new Set(strangers(parts, [fields]))].slice(0, mostTold);
  if (unknown.length === 0) return;
  refuse("TEMPLATE_FIELD_UNKNOWN", {
    fields: unknown.map((name) => `{${name}}`),
    paragraphs: unknown.map((name) => paragraphWith(zip, name)),
  });
}

/** Names that nothing in reach answers to; a repeated part sees its own fields and those around it. */
function strangers(parts: readonly Part[], scopes: readonly Fields[]): readonly string[] {
  const tags = parts.filter((part) => part.type === "placeholder");
  return tags.flatMap((part) => {
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
    readonly openingtag?: string;
    readonly closingtag?: string;
    readonly context?: string;
    readonly errors?: readonly Broken[];
  };
};

function brokenParts(zip: PizZip, error: unknown) {
  const properties = (error as Broken).properties;
  const broken = properties?.errors ?? [error as Broken];
  const tags = broken.flatMap(({ properties: one = {} }) => {
    const { xtag, context, openingtag, closingtag } = one;
    return [xtag ?? context, openingtag, closingtag].filter((tag) => tag !== undefined);
  });
  const names = [...new Set(tags)].slice(0, mostTold);
  return {
    fields: names.map((name) => `{${name}}`),
    paragraphs: names.map((name) => paragraphWith(zip, name)),
  };
}
