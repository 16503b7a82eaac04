import type { Criterion } from "../../award/conditions.ts";
import type { AwardRecord } from "../../catalogue/types.ts";
import type { SubjectKind } from "../../workflow/vocabulary.ts";

/** A column of a template. */
export type TemplateColumn = {
  readonly heading: string;
  readonly width: number;
  readonly format: "TEXT" | "DATE" | "NUMBER" | "WHOLE" | { readonly choices: readonly string[] };
  readonly required: boolean;
  readonly note: string;
  /** What stands in the example of a person, and in that of a collective. */
  readonly example: readonly [individual: Example, collective: Example];
};
type Example = string | number | Date | null;

export type ColumnsAsked = {
  readonly award: AwardRecord;
  readonly year: number;
  readonly criteria: Readonly<Partial<Record<SubjectKind, readonly Criterion[]>>>;
  readonly awards: ReadonlyMap<string, AwardRecord>;
};

type Shape = Partial<Omit<TemplateColumn, "heading">>;

export function column(heading: string, shape: Shape): TemplateColumn {
  return {
    heading,
    width: 18,
    format: "TEXT",
    required: false,
    note: "",
    example: [null, null],
    ...shape,
  };
}
