import type { Catalogue } from "../database/catalogue.ts";
import { refuse } from "../workflow/refusals.ts";
import {
  awardIn,
  CellProblem,
  dateIn,
  indexIn,
  numberIn,
  ratingIn,
  required,
  typeIn,
  yearIn,
  yesIn,
} from "./record-cells.ts";

/** One row of a list with the line it stands on. */
export type RecordRow = {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
};
export type RecordKind = "AWARDS" | "RATINGS" | "INDEX_RESULTS";

/** A row that is sound by itself; who it is about is looked up next. */
export type SoundRow = {
  readonly line: number;
  readonly code: string;
  readonly fullName: string | null;
  readonly unitCode: string | null;
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
};

export type RowProblem = {
  readonly line: number;
  readonly column: string;
  readonly vi: string;
  readonly en: string;
};

const told = 20;

/** Refuses a list with all its problems counted and the first of them told. */
export function refuseRows(problems: readonly RowProblem[]): never {
  const list = problems.toSorted((a, b) => a.line - b.line).slice(0, told);
  return refuse("RECORDS_INVALID", {
    count: problems.length,
    rows: list.map((one) => String(one.line)),
    problemsVi: list.map(({ line, column, vi }) => `dòng ${line}, ${column}: ${vi}`),
    problemsEn: list.map(({ line, column, en }) => `row ${line}, ${column}: ${en}`),
  });
}

/** Every row read by its kind, with what is wrong in it; a row repeated for a year is a problem. */
export function readRows(
  kind: RecordKind,
  rows: readonly RecordRow[],
  { catalogue, today }: { readonly catalogue: Catalogue; readonly today: string },
): { readonly sound: readonly SoundRow[]; readonly problems: readonly RowProblem[] } {
  const sound: SoundRow[] = [];
  const problems: RowProblem[] = [];
  const seen = new Map<string, number>();
  for (const row of rows) {
    try {
      const one = soundRow(kind, row, { catalogue, today });
      const name = nameOf(one);
      const before = seen.get(name);
      if (before !== undefined)
        throw new CellProblem("subject_code", {
          vi: `lặp lại dòng ${before}`,
          en: `repeats row ${before}`,
        });
      seen.set(name, row.line);
      sound.push(one);
    } catch (error) {
      if (!(error instanceof CellProblem)) throw error;
      problems.push({ line: row.line, column: error.column, ...error.label });
    }
  }
  return { sound, problems };
}

function nameOf({ code, values }: SoundRow): string {
  const { year, index_key: index, award_key: award, decided_on: on } = values;
  return JSON.stringify([code, year, index, award, on]);
}

type Reading = { readonly catalogue: Catalogue; readonly today: string };

function soundRow(kind: RecordKind, { line, cells }: RecordRow, reading: Reading): SoundRow {
  return {
    line,
    code: required(cells, "subject_code"),
    fullName: cells["full_name"] ?? null,
    unitCode: cells["unit_code"] ?? null,
    values: {
      year: yearIn(cells, Number(reading.today.slice(0, 4))),
      ...valuesOf[kind](cells, reading),
    },
  };
}

type Values = (cells: RecordRow["cells"], reading: Reading) => SoundRow["values"];

const valuesOf: Readonly<Record<RecordKind, Values>> = {
  RATINGS: (cells) => ({ rating: ratingIn(cells) }),
  INDEX_RESULTS: (cells) => {
    const score = numberIn(cells, "score") ?? Number(required(cells, "score"));
    const max = numberIn(cells, "max_score");
    if (max !== null && (max === 0 || score > max))
      throw new CellProblem("score", {
        vi: `điểm ${score} vượt điểm tối đa ${max}`,
        en: `the score ${score} is above its maximum ${max}`,
      });
    return { index_key: indexIn(cells), score, max_score: max, rank: rankIn(cells) };
  },
  AWARDS: (cells, { catalogue, today }) => {
    const from = dateIn(cells, "period_from", today);
    const to = dateIn(cells, "period_to", today);
    if (from && to && to < from)
      throw new CellProblem("period_to", { vi: "trước ngày bắt đầu", en: "ends before it begins" });
    return {
      award_key: awardIn(cells, catalogue),
      commendation_type: typeIn(cells),
      decision_number: cells["decision_number"] ?? null,
      decision_symbol: cells["decision_symbol"] ?? null,
      decided_on: dateIn(cells, "decided_on", today) ?? required(cells, "decided_on"),
      decided_by: cells["decided_by"] ?? null,
      period_from: from,
      period_to: to,
      valid: yesIn(cells, "valid"),
    };
  },
};

function rankIn(cells: RecordRow["cells"]): number | null {
  const rank = numberIn(cells, "rank");
  if (rank !== null && (!Number.isInteger(rank) || rank < 1))
    throw new CellProblem("rank", { vi: "phải từ 1", en: "starts at 1" });
  return rank;
}
