import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { recipients, signature } from "../parts.ts";
import { noBorders } from "./head.ts";
import { sizes, textWidth } from "./page.ts";
import { closing, opening, put, runs } from "./text.ts";

const left = Math.round(textWidth * 0.48);

/** Recipients at the left, who signs at the right; the block stays on one page. */
export function signatureBlock(): Table {
  return sideBySide(recipientLines(), signerLines());
}

/** Two who sign beside one another: the secretary at the left, the chair at the right. */
export function twoSignatures(
  secretary: { readonly title: string; readonly name: string },
  chair: { readonly title: string; readonly name: string },
): Table {
  const of = ({ title, name }: typeof chair) => [
    signing(title, { bold: true }),
    ...room(),
    signing(name, { bold: true }),
  ];
  return sideBySide(of(secretary), of(chair));
}

/** Three who sign beside one another, by their titles. */
export function threeSignatures(titles: readonly [string, string, string]): Table {
  const of = (text: string) => [signing(text, { bold: true }), ...room()];
  return sideBySide(...titles.map(of));
}

function recipientLines(): readonly Paragraph[] {
  const { recipient } = recipients.recipients.of;
  const plain = (text: string) =>
    new Paragraph({
      spacing: { before: 0, after: 0, line: 240 },
      children: runs(text, { size: sizes.small }),
    });
  return [
    new Paragraph({
      spacing: { before: 0, after: 0 },
      children: [new TextRun({ text: "Nơi nhận:", bold: true, italics: true, size: sizes.list })],
    }),
    plain(opening(recipients.recipients)),
    plain(`- ${put(recipient)}`),
    plain(closing(recipients.recipients)),
  ];
}

function signerLines(): readonly Paragraph[] {
  const { signedAs, signerName } = signature;
  return [
    signing(opening(signedAs), { bold: true }),
    signing(put(signedAs.of.line), { bold: true }),
    signing(closing(signedAs), { bold: true }),
    ...room(),
    signing(put(signerName), { bold: true }),
  ];
}

/** Room for signature and seal. */
function room(): readonly Paragraph[] {
  return [1, 2, 3, 4].map(() => signing("", {}));
}

function signing(text: string, run: { readonly bold?: true }): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0 },
    keepNext: true,
    children: runs(text, { ...run, size: sizes.body }),
  });
}

function sideBySide(...columns: readonly (readonly Paragraph[])[]): Table {
  const first = columns.length === 2 ? left : Math.round(textWidth / columns.length);
  const others = Math.round((textWidth - first) / (columns.length - 1));
  const widths = columns.map((_, index) => (index === 0 ? first : others));
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          (children, index) =>
            new TableCell({
              children: [...children],
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              margins: { left: 0, right: 0 },
            }),
        ),
      }),
    ],
  });
}
