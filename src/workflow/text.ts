import { refuse } from "./refusals.ts";

/** Limits in characters (Unicode code points) after normalisation. */
export const textLimits = {
  name: 500,
  note: 4000,
  achievement: 10_000,
  key: 200,
  idempotencyKey: 100,
} as const;

// Control characters but tab and line breaks; PostgreSQL cannot keep NUL, and none can be printed.
// oxlint-disable-next-line no-control-regex -- these are the characters that are refused
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** The text as it is kept: NFC, trimmed, within its limit. Refuses what cannot be kept. */
export function cleanText(field: string, value: string, max: number): string {
  if (!value.isWellFormed() || unprintable.test(value))
    refuse("TEXT_FORBIDDEN_CHARACTER", { field });
  const text = value.normalize("NFC").trim();
  if (text === "") refuse("TEXT_EMPTY", { field });
  const { length } = [...text];
  if (length > max) refuse("TEXT_TOO_LONG", { field, length, max });
  return text;
}

/** Like `cleanText`; blank counts as not given. */
export function cleanOptional(
  field: string,
  value: string | null | undefined,
  max: number,
): string | null {
  if (value === null || value === undefined || value.trim() === "") return null;
  return cleanText(field, value, max);
}

/** What a name is searched by: without accents, in lower case, so that "nguyen" finds Nguyễn. */
export function searchable(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[đĐ]/g, "d")
    .toLowerCase();
}
