import { posix } from "node:path";
import { refuse } from "../../workflow/refusals.ts";
import { type Archive, broken } from "./archive.ts";
import { limits } from "./limits.ts";
import { checkContentType, checkRelationship } from "./parts.ts";
import { parse, textOf } from "./xml.ts";

export type SheetEntry = {
  readonly name: string;
  readonly hidden: boolean;
  /** Its part in the archive. */
  readonly part: string;
};

/** What belongs to all sheets. */
export type Book = {
  readonly sheets: readonly SheetEntry[];
  /** Defined names with the text they stand for. */
  readonly names: ReadonlyMap<string, string>;
  readonly strings: readonly string[];
  /** Whether a number in this style is a day. */
  readonly dateStyles: readonly boolean[];
  readonly since1904: boolean;
};

const main = "xl/workbook.xml";

/** Looks at every part of the archive once, and reads what belongs to all sheets. */
export async function readBook(archive: Archive): Promise<Book> {
  if (!archive.has("[Content_Types].xml") || !archive.has(main)) broken("no xl/workbook.xml");
  await parse(archive.read("[Content_Types].xml"), "[Content_Types].xml", {
    open: (_, { ContentType }) => checkContentType(ContentType ?? ""),
  });
  let total = 0;
  for (const name of archive.names()) total += await inspected(archive, name, total);
  const targets = await relationshipsOf(archive);
  const { sheets, names, since1904 } = await workbookOf(archive);
  return {
    names,
    since1904,
    sheets: sheets.flatMap(({ id, ...sheet }) => {
      const part = targets.get(id);
      return part && archive.has(part) ? [{ ...sheet, part }] : [];
    }),
    strings: await stringsOf(archive),
    dateStyles: await dateStylesOf(archive),
  };
}

/** The size of a part as it really is; declarations and links are refused on the way. */
async function inspected(archive: Archive, name: string, before: number): Promise<number> {
  if (/\.rels$/i.test(name))
    await parse(archive.read(name), name, {
      open: (_, { Type = "", TargetMode = "", Target = "" }) => {
        if (Type !== "" && name !== "_rels/.rels") checkRelationship(Type, TargetMode, Target);
      },
    });
  let size = 0;
  const chunks = archive.read(name);
  const counted = (async function* () {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (before + size > limits.total)
        refuse("WORKBOOK_TOO_LARGE", { what: "unpacked", most: limits.total });
      yield chunk;
    }
  })();
  const isText = /\.(xml|rels|vml)$/i.test(name);
  let told = 0;
  for await (const piece of isText ? textOf(counted, name) : counted) told += piece.length;
  return Math.max(size, told);
}

async function relationshipsOf(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  const part = "xl/_rels/workbook.xml.rels";
  if (!archive.has(part)) broken(`no ${part}`);
  await parse(archive.read(part), part, {
    open: (name, { Id, Target }) => {
      if (name !== "Relationship" || !Id || !Target) return;
      targets.set(Id, partAt(Target));
    },
  });
  return targets;
}

/** Where a target of the workbook leads, as the archive names it. */
function partAt(target: string): string {
  return posix
    .join("/xl", target.startsWith("/") ? posix.relative("/xl", target) : target)
    .slice(1);
}

async function workbookOf(archive: Archive) {
  const sheets: { name: string; hidden: boolean; id: string }[] = [];
  const names = new Map<string, string>();
  let since1904 = false;
  let defining: string | null = null;
  let text = "";
  await parse(archive.read(main), main, {
    open: (tag, attributes) => {
      if (tag === "workbookPr") since1904 = ["1", "true"].includes(attributes.date1904 ?? "");
      if (tag === "sheet")
        sheets.push({
          name: attributes.name ?? "",
          hidden: (attributes.state ?? "visible") !== "visible",
          id: attributes["r:id"] ?? attributes.id ?? "",
        });
      if (tag === "definedName") [defining, text] = [attributes.name ?? "", ""];
      if (sheets.length > limits.sheets || names.size > limits.merges)
        refuse("WORKBOOK_TOO_LARGE", { what: "sheets", most: limits.sheets });
    },
    text: (piece) => {
      if (defining !== null) text += piece;
    },
    close: (tag) => {
      if (tag !== "definedName" || defining === null) return;
      names.set(defining, text.trim());
      defining = null;
    },
  });
  return { sheets, names, since1904 };
}

async function stringsOf(archive: Archive): Promise<readonly string[]> {
  const part = archive.names().find((name) => /^xl\/sharedStrings\.xml$/i.test(name));
  if (!part) return [];
  const strings: string[] = [];
  let text = "";
  let reading = false;
  let phonetic = false;
  await parse(archive.read(part), part, {
    open: (tag) => {
      if (tag === "si") text = "";
      if (tag === "rPh") phonetic = true;
      if (tag === "t") reading = !phonetic;
    },
    text: (piece) => {
      if (!reading) return;
      text += piece;
      if (text.length > limits.text * 2)
        refuse("WORKBOOK_TOO_LARGE", { what: "text", most: limits.text });
    },
    close: (tag) => {
      if (tag === "t") reading = false;
      if (tag === "rPh") phonetic = false;
      if (tag === "si") strings.push(text);
      if (strings.length > limits.sharedStrings)
        refuse("WORKBOOK_TOO_LARGE", { what: "strings", most: limits.sharedStrings });
    },
  });
  return strings;
}

/** The numbers Excel keeps for dates, besides those a file describes itself. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

async function dateStylesOf(archive: Archive): Promise<readonly boolean[]> {
  const part = "xl/styles.xml";
  if (!archive.has(part)) return [];
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  await parse(archive.read(part), part, {
    open: (tag, { numFmtId, formatCode }) => {
      if (tag === "numFmt") own.set(Number(numFmtId), isDateFormat(formatCode ?? ""));
      if (tag === "cellXfs") inCells = true;
      if (tag === "xf" && inCells) {
        const id = Number(numFmtId ?? 0);
        styles.push(own.get(id) ?? isBuiltInDate(id));
      }
    },
    close: (tag) => {
      if (tag === "cellXfs") inCells = false;
    },
  });
  return styles;
}

/** Days, months or years outside quotes and brackets. */
function isDateFormat(code: string): boolean {
  return /[dy]|m(?!m?:?s)/i.test(code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ""));
}
