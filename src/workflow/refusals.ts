import { fieldNames } from "./field-names.ts";
import { reasons } from "./reasons.ts";

export const refusalCodes = [
  "UNAUTHENTICATED",
  "NOT_ALLOWED",
  "NOT_POSSIBLE",
  "NOT_FOUND",
  "STALE",
  "INVALID",
  "UNAVAILABLE",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
export type RefusalReason = keyof typeof reasons;

type Detail = string | number | boolean | null | undefined | readonly string[];

/** A "no" with its ground: for people in two languages, for programs as code, reason, details. */
export type Refusal = {
  readonly code: RefusalCode;
  readonly reason: RefusalReason;
  readonly messageVi: string;
  readonly messageEn: string;
  readonly legalBasis: string | null;
  readonly details: Readonly<Record<string, Detail>>;
  readonly currentVersion?: number;
  readonly currentStage?: string;
};

type Language = "Vi" | "En";

/** `{name}` takes the detail `nameVi` or `nameEn` where there is one; dates are as people write them. */
function fill(
  sentence: string,
  details: Readonly<Record<string, Detail>>,
  language: Language,
): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = details[`${name}${language}`] ?? details[name];
    const text = Array.isArray(value) ? value.join(", ") : written(value, language);
    if (name === "field") return fieldNames[text]?.[language === "Vi" ? "vi" : "en"] ?? text;
    const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
    return day && language === "Vi" ? `${day}/${month}/${year}` : shortened(text);
  });
}

/** Amounts are grouped as people write them: 1.500.000 or 1,500,000. */
function written(value: Detail, language: Language): string {
  if (typeof value !== "number" || value < 10_000) return String(value ?? "…");
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, language === "Vi" ? "." : ",");
}

const longest = 240;

/** Long values end with a whole word. */
function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s\S*$/, "")}…`;
}

/** The refusal for a reason; `{name}` in its sentences is filled from the details. */
export function refusal(
  reason: RefusalReason,
  details: Readonly<Record<string, Detail>> = {},
): Refusal {
  const { code, vi, en, basis }: ReasonText = reasons[reason];
  return {
    code,
    reason,
    messageVi: fill(vi, details, "Vi"),
    messageEn: fill(en, details, "En"),
    legalBasis: basis ?? null,
    details,
  };
}

export type ReasonText = {
  readonly code: RefusalCode;
  readonly vi: string;
  readonly en: string;
  readonly basis?: string;
};

/** Thrown where the rules say no to a person. Any other error is a bug or an outage. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refused: Refusal) {
    super(refused.messageEn);
    this.refusal = refused;
  }
}

/** Throws the refusal for the reason. */
export function refuse(
  reason: RefusalReason,
  details: Readonly<Record<string, Detail>> = {},
): never {
  throw new Refused(refusal(reason, details));
}
