import { AlignmentType, type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from "docx";
import type { Field } from "../fields.ts";

/** The field as a template has it. */
export function put({ name }: Field): string {
  return `{${name}}`;
}

/** Opens and closes a part that is repeated, or that is there under a condition. */
export function opening({ name }: Field): string {
  return `{#${name}}`;
}
export function closing({ name }: Field): string {
  return `{/${name}}`;
}

type Run = Omit<IRunOptions, "text" | "children">;

/** A paragraph of the body: first line indented, both edges straight. */
export function body(text: string, run: Run = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 567 },
    spacing: { before: 80, after: 80 },
    children: runs(text, run),
  });
}

/** The last paragraph before the signatures: it goes to the next page with them. */
export function lastBody(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 567 },
    spacing: { before: 80, after: 160 },
    keepNext: true,
    keepLines: true,
    children: runs(text, {}),
  });
}

/** A line with room to write on: its words keep their distance. */
export function formLine(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    indent: { firstLine: 567 },
    spacing: { before: 80, after: 80 },
    children: runs(text, {}),
  });
}

/** A centred line in bold: a title, a heading. */
export function heading(
  text: string,
  options: Omit<IParagraphOptions, "children"> = {},
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 60, after: 60 },
    keepNext: true,
    ...options,
    children: runs(text, { bold: true }),
  });
}

/** A paragraph that is nothing but the mark of a part; it leaves no line behind. */
export function mark(text: string): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0 }, children: [new TextRun(text)] });
}

/** The paragraphs for each row of a list, or under a condition. */
export function part<T>(field: Field, children: readonly T[]): readonly (T | Paragraph)[] {
  return [mark(opening(field)), ...children, mark(closing(field))];
}

/** Text with parts in bold between asterisks: `**Điều 1.** Tặng …`. */
export function runs(text: string, run: Run): readonly TextRun[] {
  return text
    .split("**")
    .map(
      (piece, index) =>
        new TextRun({ ...run, text: piece, ...(index % 2 === 1 && { bold: true }) }),
    );
}
