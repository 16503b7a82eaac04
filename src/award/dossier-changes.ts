import type { Report } from "./report.ts";

/** A dossier as it is sent; what a snapshot holds. */
export type DossierContent = {
  readonly subject: string;
  readonly position: string | null;
  readonly award: string;
  readonly achievement: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly report: {
    readonly number: number;
    readonly content: Report;
    readonly confirmed: boolean;
  } | null;
  readonly documents: readonly {
    readonly id: string;
    readonly type: string;
    readonly title: string | null;
    readonly number: string | null;
    readonly symbol: string | null;
    readonly issuedOn: string | null;
    readonly issuer: string | null;
    readonly sha256: string | null;
  }[];
};

/** One difference: where, what it said before and what it says now. Null: it was or is not there. */
export type DossierChange = {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
};

/** What differs between two states of a dossier, in the order people read it. */
export function changesBetween(
  before: DossierContent,
  after: DossierContent,
): readonly DossierChange[] {
  return [...leaves(before), ...leaves(after)]
    .map(([field]) => field)
    .filter((field, index, all) => all.indexOf(field) === index)
    .flatMap((field) => {
      const [was, is] = [before, after].map((one) => new Map(leaves(one)).get(field) ?? null);
      return was === is ? [] : [{ field, before: was ?? null, after: is ?? null }];
    });
}

/** Every part of a dossier by its path. Papers are known by their ids, lines of a report by their key. */
function leaves(content: DossierContent): readonly (readonly [string, string])[] {
  const { documents, report, ...plain } = content;
  const papers = documents.map(
    ({ id, type, title, number, symbol, sha256 }) =>
      [
        `documents.${type}.${id}`,
        [title, [number, symbol].filter(Boolean).join("/"), sha256?.slice(0, 12)]
          .filter(Boolean)
          .join(" · ") || type,
      ] as const,
  );
  const texts = Object.entries(plain).flatMap(([field, value]) =>
    value === null ? [] : [[field, value] as const],
  );
  return [...texts, ...papers, ...reportLeaves(report?.content)];
}

function reportLeaves(report: Report | undefined): readonly (readonly [string, string])[] {
  return Object.entries(report ?? {}).flatMap(([part, value]) => {
    if (value === null) return [];
    const name = `report.${part}`;
    if (!Array.isArray(value)) return [[name, told(value)] as const];
    return value.map(
      (line: object, index) => [`${name}.${keyOf(line, index)}`, told(line)] as const,
    );
  });
}

/** What tells one line of a report from the next. */
function keyOf(line: object, index: number): string {
  const named = ["criterion", "index", "award", "title", "of", "year"].flatMap((part) => {
    const value: unknown = part in line ? line[part as keyof typeof line] : null;
    return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
  });
  return named.length > 0 ? named.join("/") : String(index);
}

function told(value: unknown): string {
  if (value === null || typeof value !== "object") return String(value);
  return Object.values(value)
    .filter((part) => part !== null)
    .map((part) => (Array.isArray(part) ? part.map(told).join(", ") : told(part)))
    .join(" · ");
}
