import { uniqueKey } from "../../api/unique.ts";
import type {
  DisciplineState,
  DraftNominationFragment,
  IndexOwner,
  InitiativeLevel,
  Rating,
} from "../../generated/graphql.ts";
import type { ReportInput } from "../../generated/graphql.ts";

/** One line of a list, as it stands in its fields; the id is only the screen's. */
type Line = { readonly id: string };
export type RatingLine = Line & {
  readonly year: string;
  readonly rating: Rating | null;
  readonly decision: string;
};
export type InitiativeLine = Line & {
  readonly title: string;
  readonly level: InitiativeLevel | null;
  readonly year: string;
  readonly recognisedBy: string;
  readonly certificate: string;
  readonly applied: boolean;
};
export type IndexLine = Line & {
  readonly of: IndexOwner | null;
  readonly index: string | null;
  readonly year: string;
  readonly score: string;
  readonly maxScore: string;
  readonly rank: string;
  readonly signedBy: string;
};
export type HoldingLine = Line & { readonly award: string | null; readonly count: string };

/** All a unit writes of a nomination, as it stands in the fields of the page. */
export type DraftForm = {
  readonly subjectName: string;
  readonly subjectPosition: string;
  readonly award: string;
  readonly achievement: string;
  readonly achievementFrom: string | null;
  readonly achievementTo: string | null;
  readonly discipline: DisciplineState | null;
  readonly disciplineEndedOn: string | null;
  readonly joinedOn: string | null;
  readonly ratings: readonly RatingLine[];
  readonly initiatives: readonly InitiativeLine[];
  readonly indexes: readonly IndexLine[];
  readonly awards: NonNullable<ReportInput["awards"]>;
  readonly total: string;
  readonly disciplined: string;
  readonly holding: readonly HoldingLine[];
  readonly statements: Readonly<Record<string, string>>;
};

export type ListField = "ratings" | "initiatives" | "indexes" | "holding";

export const newLines = {
  ratings: (): RatingLine => ({ id: uniqueKey(), year: "", rating: null, decision: "" }),
  initiatives: (): InitiativeLine => ({
    id: uniqueKey(),
    title: "",
    level: null,
    year: "",
    recognisedBy: "",
    certificate: "",
    applied: false,
  }),
  indexes: (): IndexLine => ({
    id: uniqueKey(),
    of: null,
    index: null,
    year: "",
    score: "",
    maxScore: "",
    rank: "",
    signedBy: "",
  }),
  holding: (): HoldingLine => ({ id: uniqueKey(), award: null, count: "" }),
};

const shown = (value: number | null | undefined) => (value ?? "").toString().replace(".", ",");

/** The fields as the server has them. */
export function formOf(nomination: DraftNominationFragment): DraftForm {
  const { subject, award, achievement, achievementPeriod, report } = nomination;
  return {
    subjectName: subject.name,
    subjectPosition: subject.position ?? "",
    award: award.key,
    achievement,
    achievementFrom: achievementPeriod.from,
    achievementTo: achievementPeriod.to,
    discipline: report?.discipline?.state ?? null,
    disciplineEndedOn: report?.discipline?.endedOn ?? null,
    joinedOn: report?.joinedOn ?? null,
    ...linesOf(report),
    awards: (report?.awards ?? []).map(plain),
    total: shown(report?.members?.total),
    disciplined: shown(report?.members?.disciplined),
    statements: Object.fromEntries(
      (report?.statements ?? []).map(({ criterion, text }) => [criterion, text]),
    ),
  };
}

function linesOf(report: DraftNominationFragment["report"]): Pick<DraftForm, ListField> {
  return {
    ratings: (report?.ratings ?? []).map(({ year, rating, decision }) => ({
      id: uniqueKey(),
      year: shown(year),
      rating,
      decision: decision ?? "",
    })),
    initiatives: (report?.initiatives ?? []).map((one) => ({
      id: uniqueKey(),
      title: one.title,
      level: one.level,
      year: shown(one.year),
      recognisedBy: one.recognisedBy ?? "",
      certificate: one.certificate ?? "",
      applied: one.applied,
    })),
    indexes: (report?.indexes ?? []).map((one) => ({
      id: uniqueKey(),
      of: one.of,
      index: one.index,
      year: shown(one.year),
      score: shown(one.score),
      maxScore: shown(one.maxScore),
      rank: shown(one.rank),
      signedBy: one.signedBy ?? "",
    })),
    holding: (report?.members?.holding ?? []).map(({ award, count }) => ({
      id: uniqueKey(),
      award,
      count: shown(count),
    })),
  };
}

/** Without what the cache adds of its own. */
function plain<Row extends object>(row: Row): Row {
  const entries = Object.entries(row).filter(([name]) => name !== "__typename");
  return Object.fromEntries(entries) as Row;
}
