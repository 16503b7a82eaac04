import { type Level, levels, type SubjectKind } from "../workflow/vocabulary.ts";

/** What decides where something stands on a list of awards. */
export type Honour = {
  readonly award: string;
  readonly kind: "TITLE" | "COMMENDATION";
  /** Whose head decides it. */
  readonly level: Level;
  /** Its money in hundredths of the base salary, by which awards of one level are told apart. */
  readonly weight: number;
  readonly subjectKind: SubjectKind;
  readonly unit: string;
  readonly name: string;
};

const collator = new Intl.Collator("vi", { numeric: true });
const subjects: readonly SubjectKind[] = ["COLLECTIVE", "HOUSEHOLD", "INDIVIDUAL"];

/**
 * Orders honours as they are conferred (Nghị định 152/2025/NĐ-CP Điều 28–30): from high to low,
 * titles before commendations, collectives before individuals; then by unit, and people by their
 * given names.
 */
export function compareHonours(a: Honour, b: Honour): number {
  return (
    levels.indexOf(b.level) - levels.indexOf(a.level) ||
    Number(a.kind === "COMMENDATION") - Number(b.kind === "COMMENDATION") ||
    subjects.indexOf(a.subjectKind) - subjects.indexOf(b.subjectKind) ||
    b.weight - a.weight ||
    collator.compare(a.award, b.award) ||
    collator.compare(a.unit, b.unit) ||
    compareNames(a, b)
  );
}

/** The same in a new list. */
export function inCeremonyOrder<T extends Honour>(honours: readonly T[]): readonly T[] {
  return honours.toSorted(compareHonours);
}

function compareNames(a: Honour, b: Honour): number {
  return collator.compare(nameKey(a), nameKey(b)) || collator.compare(a.name, b.name);
}

function nameKey({ name, subjectKind }: Honour): string {
  const plain = name.normalize("NFC");
  return subjectKind === "INDIVIDUAL" ? (plain.trim().split(/\s+/).at(-1) ?? "") : plain;
}
