import { AlignmentType, type FileChild, Paragraph } from "docx";
import { basis } from "../parts.ts";
import { rule } from "./head.ts";
import { textWidth } from "./page.ts";
import { body, heading, part, put, runs } from "./text.ts";

/** Name of the paper, what it is about, and a line under both. */
export function title(name: string, about: string): readonly FileChild[] {
  return [
    heading(name, { spacing: { before: 240, after: 0 } }),
    heading(about, { spacing: { before: 0, after: 40 }, indent: { left: 567, right: 567 } }),
    rule(textWidth, 0.28),
  ];
}

/** The documents it rests on, each on a line of its own, in italics. */
export function basisLines(): readonly FileChild[] {
  const { document, end } = basis.basis.of;
  return part(basis.basis, [body(`Căn cứ ${put(document)}${put(end)}`, { italics: true })]);
}

/** To whom it goes: one on the line, several under one another. */
export function addressed(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 160 },
    children: runs(text, {}),
  });
}

/** The head of a list that goes with a paper. */
export function annexTitle(name: string, to: string): readonly FileChild[] {
  return [
    heading(name, { spacing: { before: 0, after: 0 } }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 0, after: 160 },
      keepNext: true,
      children: runs(to, { italics: true }),
    }),
  ];
}
