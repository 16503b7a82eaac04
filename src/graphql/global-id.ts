import { refuse } from "../workflow/refusals.ts";

/** Everything that has an id of its own in the API. */
export const globalTypes = [
  "Nomination",
  "HistoryEntry",
  "Organisation",
  "Campaign",
  "Round",
  "Submission",
  "Decision",
  "Document",
  "Person",
  "Account",
  "Desk",
  "Hold",
  "Achievement",
  "File",
  "Council",
  "CouncilMember",
  "CouncilSession",
  "SessionItem",
  "Printout",
  "PaperTemplate",
  "Batch",
  "BatchItem",
  "Import",
] as const;
export type GlobalType = (typeof globalTypes)[number];
export type GlobalId = { readonly type: GlobalType; readonly id: string };

const known: ReadonlySet<string> = new Set(globalTypes);
const maxBigint = 9_223_372_036_854_775_807n;
const maxInt = 2_147_483_647;
const longest = 200;

/** An opaque id: clients keep it and send it back, and never look inside. */
export function toGlobalId(type: GlobalType, id: string): string {
  return Buffer.from(`${type}:${id}`).toString("base64url");
}

/** What an id stands for; refuses one that was not given out by this API. */
export function parseGlobalId(field: string, text: string): GlobalId {
  const plain =
    text.length <= longest && /^[\w-]+$/.test(text)
      ? Buffer.from(text, "base64url").toString("utf8")
      : "";
  const [, type = "", id = ""] = /^([A-Za-z]+):([0-9:]+)$/.exec(plain) ?? [];
  if (!known.has(type) || !isRawId(type, id)) refuse("MALFORMED_ID", { field });
  return { type: type as GlobalType, id };
}

/** The raw id of a thing of the type; an id of anything else names nothing here. */
export function fromGlobalId(field: string, type: GlobalType, text: string): string {
  const found = parseGlobalId(field, text);
  return found.type === type ? found.id : refuse("NOT_FOUND");
}

/** The same for a list that may be left out. */
export function fromGlobalIds(
  field: string,
  type: GlobalType,
  texts: readonly string[] | null | undefined,
): readonly string[] | undefined {
  return texts?.map((text) => fromGlobalId(field, type, text));
}

/** The nomination and the number of a history entry, from its raw id. */
export function historyPlace(id: string): { readonly nominationId: string; readonly seq: number } {
  const [nominationId = "", seq = ""] = id.split(":");
  return { nominationId, seq: Number(seq) };
}

function isRawId(type: string, id: string): boolean {
  if (type !== "HistoryEntry") return isBigint(id);
  const [nominationId = "", seq = "", ...more] = id.split(":");
  return more.length === 0 && isBigint(nominationId) && isBigint(seq) && Number(seq) <= maxInt;
}

function isBigint(text: string): boolean {
  return /^[1-9]\d{0,18}$/.test(text) && BigInt(text) <= maxBigint;
}
