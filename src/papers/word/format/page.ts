import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import { foot } from "../parts.ts";
import { put } from "./text.ts";

/** Lengths in twentieths of a point: A4 and the margins of NĐ 30/2020, Phụ lục I. */
const mm = (n: number) => Math.round((n * 1440) / 25.4);
const a4 = { width: mm(210), height: mm(297) };
const margin = {
  top: mm(20),
  bottom: mm(20),
  left: mm(30),
  right: mm(18),
  header: mm(10),
  footer: mm(8),
};

/** What is left between the margins of an upright page. */
export const textWidth = a4.width - margin.left - margin.right;
/** The same of a page that lies on its side. */
export const wideTextWidth = a4.height - margin.left - margin.right;

export const font = "Times New Roman";
/** Half points. */
export const sizes = { body: 27, list: 24, small: 22, tiny: 18 } as const;

/** Pages one after another: those of the letter upright, those of a wide list on their side. */
export function paper(...sections: readonly Section[]): Document {
  return new Document({
    creator: "Bảng Vàng",
    title: "Bảng Vàng",
    styles: {
      default: {
        document: {
          run: { font, size: sizes.body, language: { value: "vi-VN" } },
          paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO } },
        },
      },
    },
    sections: sections.map(sectionOf),
  });
}

type Section = { readonly children: readonly FileChild[]; readonly wide?: true };

/** Numbers at the top of every page but the first; the code that verifies it at the foot of each. */
function sectionOf({ children, wide }: Section, index: number) {
  const number = new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.body, font })],
      }),
    ],
  });
  return {
    properties: {
      titlePage: index === 0,
      page: {
        size: {
          ...a4,
          orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin,
      },
    },
    headers: { default: number, first: new Header({ children: [new Paragraph("")] }) },
    footers: { default: verification(), first: verification() },
    children: [...children],
  };
}

function verification(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ text: `Mã xác thực: ${put(foot.code)}`, size: sizes.tiny, italics: true }),
        ],
      }),
    ],
  });
}
