import { refuse } from "../../workflow/refusals.ts";

/** Parts of a package that no list needs, by what they could do. */
const forbidden = [
  [/vbaproject|vbadata|\.bin$.*macro|macrosheets\/|xl\/dialogsheets\//i, "WORKBOOK_MACROS"],
  [/externallinks\/|xl\/connections\.xml|querytables\/|xl\/customdata\//i, "WORKBOOK_LINKS"],
  [/embeddings\/|activex\/|ctrlprops\/|oleobject|attachedtoolbars/i, "WORKBOOK_OBJECTS"],
  [
    /\.(zip|xlsx|xlsm|xlsb|xls|docx|docm|jar|exe|dll|js|vbs|bat|ps1|7z|rar|gz)$/i,
    "WORKBOOK_OBJECTS",
  ],
] as const;

/** Refuses a part by its name. */
export function checkPart(part: string): void {
  for (const [pattern, reason] of forbidden) if (pattern.test(part)) refuse(reason, { part });
}

/** Refuses what the list of content types says of the whole. */
export function checkContentType(type: string): void {
  if (/macroenabled|vbaproject|ms-excel\.sheet\.binary|intlmacrosheet|macrosheet/i.test(type))
    refuse("WORKBOOK_MACROS", { part: type });
  if (/oleobject|activex/i.test(type)) refuse("WORKBOOK_OBJECTS", { part: type });
  if (/externallink|\.connections\+|querytable/i.test(type))
    refuse("WORKBOOK_LINKS", { part: type });
}

/** A mail address or a page behind a cell is harmless and common; nothing else may lie outside. */
export function checkRelationship(type: string, mode: string, target: string): void {
  const kind = type.split("/").at(-1)?.toLowerCase() ?? "";
  if (/externallink|connections|querytable/.test(kind)) refuse("WORKBOOK_LINKS", { part: target });
  if (/vbaproject|xlmacrosheet/.test(kind)) refuse("WORKBOOK_MACROS", { part: target });
  if (/oleobject|package|control|attachedtemplate/.test(kind) && kind !== "metadata")
    refuse("WORKBOOK_OBJECTS", { part: target });
  if (mode.toLowerCase() === "external" && kind !== "hyperlink")
    refuse("WORKBOOK_LINKS", { part: target });
}

/** `=program|'arguments'!x` starts a program in Excel; `[1]Sheet!A1` reads another file. */
export function checkFormula(formula: string): void {
  const plain = formula.replaceAll(/"[^"]*"/g, '""');
  if (/^[=+\s]*[\w.]+\|/.test(plain)) refuse("WORKBOOK_OBJECTS", { part: formula.slice(0, 80) });
  if (/(^|[^\w\]])'?\[\d+\]|\b(WEBSERVICE|RTD|CALL|REGISTER)\s*\(/i.test(plain))
    refuse("WORKBOOK_LINKS", { part: formula.slice(0, 80) });
}
