import { createHash } from "node:crypto";
import { CsvError, parse } from "csv-parse/sync";
import { refuse } from "../workflow/refusals.ts";

/** What a signed list is about. */
export type RecordKind = "AWARDS" | "RATINGS" | "INDEX_RESULTS";

/** One row with the line it stands on in the file; cells that are empty are left out. */
export type SheetRow = {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
};

export type RecordSheet = { readonly sha256: string; readonly rows: readonly SheetRow[] };

type Column = { readonly names: readonly string[]; readonly optional?: true };

const subject = {
  subject_code: { names: ["subject_code", "mã đối tượng"] },
  full_name: { names: ["full_name", "họ và tên"], optional: true },
  unit_code: { names: ["unit_code", "mã đơn vị"], optional: true },
} as const;

/** The columns of each kind: their key and the headings people write. */
const columns: Readonly<Record<RecordKind, Readonly<Record<string, Column>>>> = {
  RATINGS: {
    ...subject,
    year: { names: ["year", "năm"] },
    rating: { names: ["rating", "xếp loại"] },
  },
  INDEX_RESULTS: {
    ...subject,
    index: { names: ["index", "chỉ số"] },
    year: { names: ["year", "năm"] },
    score: { names: ["score", "điểm"] },
    max_score: { names: ["max_score", "điểm tối đa"], optional: true },
    rank: { names: ["rank", "xếp hạng"], optional: true },
  },
  AWARDS: {
    ...subject,
    award: { names: ["award", "danh hiệu, hình thức", "hình thức khen thưởng"] },
    type: { names: ["type", "loại hình"] },
    year: { names: ["year", "năm"] },
    decision_number: { names: ["decision_number", "số quyết định"], optional: true },
    decision_symbol: { names: ["decision_symbol", "ký hiệu"], optional: true },
    decided_on: { names: ["decided_on", "ngày quyết định"] },
    decided_by: { names: ["decided_by", "cấp quyết định"], optional: true },
    period_from: { names: ["period_from", "thành tích từ"], optional: true },
    period_to: { names: ["period_to", "thành tích đến"], optional: true },
    valid: { names: ["valid", "còn hiệu lực"], optional: true },
  },
};

const maxRows = 20_000;
const maxBytes = 10_485_760;

/**
 * Reads a list of comma-, semicolon- or tab-separated values in UTF-8, with or without a byte order
 * mark. Refuses what is not one, and a heading that is missing, unknown or there twice, by its name.
 */
export function readRecordSheet(kind: RecordKind, content: Uint8Array | string): RecordSheet {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  if (bytes.length > maxBytes) refuse("SHEET_TOO_LARGE", { maxBytes, maxRows });
  const text = decoded(bytes).normalize("NFC");
  const table = tableOf(text);
  const [heading, ...body] = table;
  if (!heading) refuse("SHEET_EMPTY");
  if (body.length > maxRows) refuse("SHEET_TOO_LARGE", { maxBytes, maxRows });
  const keys = keysOf(kind, heading.cells);
  return {
    sha256: createHash("sha256").update(bytes).digest("hex"),
    rows: body.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(
        keys.flatMap((key, index) => {
          const cell = cells[index]?.trim() ?? "";
          return cell === "" ? [] : [[key, cell]];
        }),
      ),
    })),
  };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse("SHEET_NOT_UTF8");
  }
}

type Line = { readonly line: number; readonly cells: readonly string[] };

function tableOf(text: string): readonly Line[] {
  const [first = ""] = text.split(/\r?\n/, 1);
  const delimiter = [";", "\t", ","].find((one) => first.includes(one)) ?? ",";
  try {
    const parsed: unknown = parse(text, {
      delimiter,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
    });
    return (parsed as { record: string[]; info: { lines: number } }[])
      .filter(({ record }) => record.some((cell) => cell.trim() !== ""))
      .map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse("SHEET_MALFORMED", { problem: error.message.slice(0, 200) });
  }
}

function folded(heading: string): string {
  return heading.normalize("NFC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}

function keysOf(kind: RecordKind, headings: readonly string[]): readonly string[] {
  const known = Object.entries(columns[kind]);
  const keys = headings.map((heading) => {
    const found = known.find(([, { names }]) => names.includes(folded(heading)));
    return found ? found[0] : refuse("SHEET_HEADING_UNKNOWN", { heading });
  });
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) refuse("SHEET_HEADING_TWICE", { heading: twice });
  const missing = known.find(([key, column]) => !column.optional && !keys.includes(key));
  if (missing) refuse("SHEET_HEADING_MISSING", { heading: missing[1].names.join(" / ") });
  return keys;
}
