import { rulesOf } from "../../../access/load-cases.ts";
import { type Honour, inCeremonyOrder } from "../../../award/ceremony-order.ts";
import { baseSalaryOn, prizeAmount } from "../../../award/prize.ts";
import type { Rules } from "../../../award/rule-layers.ts";
import type { Catalogue } from "../../../database/catalogue.ts";
import type { SheetLine } from "../../../queries/sheet-lines.ts";
import { countedIn, roman, subjectWord } from "./wording.ts";

/** A line with what the catalogue and its rules say of it. */
export type Honoured = Honour & {
  readonly line: SheetLine;
  readonly rules: Rules;
  /** The prize as it is kept, or as it would be decided on the day; null where no rule knows one. */
  readonly amount: number | null;
};

/** What papers ask of the catalogue. */
export type PaperCatalogue = Pick<
  Catalogue,
  "awards" | "ruleSets" | "baseSalaries" | "documentTypes"
>;

type Asked = {
  readonly catalogue: PaperCatalogue;
  /** The day of the decision; today while there is none. */
  readonly on: string;
};

/** The lines in the order of the ceremony. */
export function honoursOf(lines: readonly SheetLine[], asked: Asked): readonly Honoured[] {
  return inCeremonyOrder(lines.map((line) => honourOf(line, asked)));
}

function honourOf(line: SheetLine, { catalogue, on }: Asked): Honoured {
  const award = catalogue.awards.get(line.awardKey);
  const rules = rulesOf(line, catalogue, on);
  const prize = rules.prize(line.awardKey, line.subjectKind);
  const salary = baseSalaryOn(catalogue.baseSalaries, on);
  const known = prize && salary !== null ? prizeAmount(prize.value, salary) : null;
  return {
    award: award?.label.vi ?? line.awardKey,
    kind: award?.kind ?? "COMMENDATION",
    level: award?.decidedAt ?? "UNIT",
    weight: prize?.value ?? 0,
    subjectKind: line.subjectKind,
    unit: line.unit,
    name: line.name,
    line,
    rules,
    amount: line.prize?.amount ?? known,
  };
}

export type Group = { readonly title: string; readonly honours: readonly Honoured[] };

/** One group for each award and kind of subject, in order; numbered in Roman figures. */
export function groupsOf(honours: readonly Honoured[]): readonly Group[] {
  const groups = Map.groupBy(honours, (one) => `${one.line.awardKey}/${one.subjectKind}`);
  return [...groups.values()].map((members, index) => {
    const [first] = members;
    const words = first ? `${titleOf(first)} (${countedIn(members)})` : "";
    return { title: `${roman(index + 1)}. ${words}`, honours: members };
  });
}

function titleOf({ award, subjectKind, kind }: Honoured): string {
  return kind === "TITLE"
    ? award.toUpperCase()
    : `${award} – ${subjectWord(subjectKind)}`.toUpperCase();
}

/** How many of each award. */
export function totalsOf(honours: readonly Honoured[]) {
  const groups = Map.groupBy(honours, (one) => one.line.awardKey);
  return [...groups.values()].map((members, index) => ({
    award: members[0] ? namedAward(members[0]) : "",
    counted: `${countedIn(members)}${index === groups.size - 1 ? "." : ";"}`,
  }));
}

/** “danh hiệu “Lao động tiên tiến””; a commendation is called by its own name. */
export function namedAward({ award, kind }: Pick<Honoured, "award" | "kind">): string {
  return kind === "TITLE" ? `Danh hiệu “${award}”` : award;
}

/** What every list says of a line. */
export function rowOf(one: Honoured, index: number, remark = "") {
  const { name, position, unit, achievement } = one.line;
  return {
    order: String(index + 1),
    name,
    position: position ?? "",
    unit: unit === name ? "" : unit,
    place: placeOf(one.line),
    award: one.award,
    achievement,
    remark,
  };
}

/** Position and unit, the unit once. */
export function placeOf({ name, position, unit }: SheetLine): string {
  const own = position ?? "";
  const said = own.toLowerCase().includes(unit.toLowerCase()) || unit === name;
  return [own, said ? "" : unit].filter(Boolean).join(", ");
}

/** The campaign of the lines; the first ones where there are several. */
export function occasionOf(lines: readonly SheetLine[]): string {
  return [...new Set(lines.map((one) => one.campaign))].slice(0, 3).join("; ");
}
