import Docxtemplater, { type DXT } from "docxtemplater";
import PizZip from "pizzip";
import { type DataOf, type Fields, named } from "./fields.ts";

/** A field is a name and nothing else: a template computes nothing and reaches nothing. */
export function plainParser(tag: string): DXT.Parser {
  return {
    get: (scope: unknown) =>
      typeof scope === "object" && scope !== null && Object.hasOwn(scope, tag)
        ? (scope as Record<string, unknown>)[tag]
        : undefined,
  };
}

export const renderOptions = {
  paragraphLoop: true,
  linebreaks: true,
  stripInvalidXMLChars: true,
  errorLogging: false,
  parser: plainParser,
  nullGetter: () => "",
} as const;

/** The paper as a .docx: the template with the data in its merge fields. */
export function render<F extends Fields>(template: Uint8Array, fields: F, data: DataOf<F>): Buffer {
  const document = new Docxtemplater(new PizZip(template), renderOptions);
  document.render(named(fields, data));
  return document.toBuffer({ compression: "DEFLATE" });
}
