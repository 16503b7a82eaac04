import type { Label } from "../../workflow/vocabulary.ts";

/** A merge field as a template names it, with what stands in it. */
type Described = { readonly name: string; readonly label: Label };
type TextField = Described & { readonly kind: "TEXT" };
/** A part that is there or not: `{#name}…{/name}`. */
type FlagField = Described & { readonly kind: "FLAG" };
/** A part that is repeated for each of its rows. */
type ListField<F extends Fields> = Described & { readonly kind: "LIST"; readonly of: F };

export type Field = TextField | FlagField | ListField<Fields>;
/** The merge fields of a paper by the names they have in code; the one definition of them. */
export interface Fields {
  readonly [key: string]: Field;
}

/** What a paper over these fields is filled with. */
export type DataOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends ListField<infer G>
    ? readonly DataOf<G>[]
    : F[K] extends FlagField
      ? boolean
      : string;
};

export function text(name: string, vi: string, en: string): TextField {
  return { kind: "TEXT", name, label: { vi, en } };
}

export function flag(name: string, vi: string, en: string): FlagField {
  return { kind: "FLAG", name, label: { vi, en } };
}

export function list<F extends Fields>(name: string, vi: string, en: string, of: F): ListField<F> {
  return { kind: "LIST", name, label: { vi, en }, of };
}

/** The data under the names templates have for it. */
export function named(fields: Fields, data: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [field.name, valueOf(field, data[key])]),
  );
}

function valueOf(field: Field, value: unknown): unknown {
  if (field.kind !== "LIST") return value;
  return (value as readonly Readonly<Record<string, unknown>>[]).map((row) => named(field.of, row));
}

/** A merge field as the API documents it. */
export type DocumentedField = {
  readonly name: string;
  readonly label: Label;
  readonly kind: Field["kind"];
  /** The repeated parts it stands in, outermost first. */
  readonly within: readonly string[];
};

/** Every merge field, those of repeated parts after the part. */
export function documented(
  fields: Fields,
  within: readonly string[] = [],
): readonly DocumentedField[] {
  return Object.values(fields).flatMap((field) => [
    { name: field.name, label: field.label, kind: field.kind, within },
    ...(field.kind === "LIST" ? documented(field.of, [...within, field.name]) : []),
  ]);
}
