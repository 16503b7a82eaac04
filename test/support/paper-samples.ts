import type { DataOf, Fields } from "../../src/papers/word/fields.ts";

/** Data in which every field says its own name; two rows in each list. */
export function sampleOf<F extends Fields>(fields: F, flags = true): DataOf<F> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => {
      if (field.kind === "FLAG") return [key, flags];
      if (field.kind === "TEXT") return [key, `‹${field.label.vi}›`];
      return [key, [sampleOf(field.of, flags), sampleOf(field.of, flags)]];
    }),
  ) as DataOf<F>;
}
