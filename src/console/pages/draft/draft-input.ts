import type { EditNominationInput, ReportInput } from "../../generated/graphql.ts";
import type { Text } from "../../language/language.tsx";
import type {
  DraftForm,
  HoldingLine,
  IndexLine,
  InitiativeLine,
  RatingLine,
} from "./draft-form.ts";
import { reportText } from "./report.text.ts";

type TextInput = Required<
  Pick<
    EditNominationInput,
    | "subjectName"
    | "subjectPosition"
    | "award"
    | "achievement"
    | "achievementFrom"
    | "achievementTo"
  >
>;

/** The text of the nomination, as the API takes it. */
export function textInput(form: DraftForm): TextInput {
  return {
    subjectName: form.subjectName,
    subjectPosition: form.subjectPosition || null,
    award: form.award,
    achievement: form.achievement,
    achievementFrom: form.achievementFrom,
    achievementTo: form.achievementTo,
  };
}

/** The report as the API takes it, without the lines that have no value in a field they need. */
export function reportInput(form: DraftForm): ReportInput {
  const { discipline, disciplineEndedOn, joinedOn } = form;
  return {
    discipline: discipline && {
      state: discipline,
      endedOn: discipline === "ENDED" ? disciplineEndedOn : null,
    },
    joinedOn,
    ratings: form.ratings.flatMap(ratingOf),
    indexes: form.indexes.flatMap(indexOf),
    initiatives: form.initiatives.flatMap(initiativeOf),
    awards: form.awards,
    members: membersOf(form),
    statements: Object.entries(form.statements)
      .filter(([, text]) => text.trim() !== "")
      .map(([criterion, text]) => ({ criterion, text }))
      .toSorted((a, b) => a.criterion.localeCompare(b.criterion)),
  };
}

function ratingOf({ year, rating, decision }: RatingLine) {
  const when = numberOf(year);
  if (when === null || !rating) return [];
  return [{ year: when, rating, decision: decision || null }];
}

function initiativeOf({ id: _, title, level, year, ...rest }: InitiativeLine) {
  if (!title.trim() || !level || isUnreadable(year)) return [];
  return [
    {
      title,
      level,
      year: numberOf(year),
      recognisedBy: rest.recognisedBy || null,
      certificate: rest.certificate || null,
      applied: rest.applied,
    },
  ];
}

function indexOf({ of, index, year, score, ...rest }: IndexLine) {
  const when = numberOf(year);
  const points = numberOf(score);
  if (!of || !index || when === null || points === null) return [];
  if (isUnreadable(rest.maxScore) || isUnreadable(rest.rank)) return [];
  const maxScore = numberOf(rest.maxScore);
  const rank = numberOf(rest.rank);
  return [
    { of, index, year: when, score: points, maxScore, rank, signedBy: rest.signedBy || null },
  ];
}

function membersOf({ total, disciplined, holding }: DraftForm): ReportInput["members"] {
  const all = numberOf(total);
  const punished = numberOf(disciplined);
  if (all === null || punished === null) return null;
  return { total: all, disciplined: punished, holding: holding.flatMap(holdingOf) };
}

function holdingOf({ award, count }: HoldingLine) {
  const many = numberOf(count);
  return award && many !== null ? [{ award, count: many }] : [];
}

/** A number as people here write it, with a decimal comma; null where it is none. */
function numberOf(text: string): number | null {
  const value = text.trim() === "" ? Number.NaN : Number(text.trim().replace(",", "."));
  return Number.isFinite(value) ? value : null;
}

function isUnreadable(text: string): boolean {
  return text.trim() !== "" && numberOf(text) === null;
}

type Lacking = readonly Text[];
const lacking = (...fields: readonly (readonly [boolean, Text])[]): Lacking =>
  fields.filter(([is]) => is).map(([, text]) => text);

/** The fields for want of which a line cannot be sent yet. */
export const lackingIn = {
  ratings: (one: RatingLine) =>
    lacking([numberOf(one.year) === null, reportText.year], [!one.rating, reportText.rating]),
  initiatives: (one: InitiativeLine) =>
    lacking(
      [!one.title.trim(), reportText.name],
      [!one.level, reportText.level],
      [isUnreadable(one.year), reportText.year],
    ),
  indexes: (one: IndexLine) =>
    lacking(
      [!one.of, reportText.of],
      [!one.index, reportText.index],
      [numberOf(one.year) === null, reportText.year],
      [numberOf(one.score) === null, reportText.score],
      [isUnreadable(one.maxScore), reportText.maxScore],
      [isUnreadable(one.rank), reportText.rank],
    ),
  /** Of a collective: nothing of its people is sent while one of the two numbers is missing. */
  members: ({ total, disciplined, holding }: DraftForm) =>
    total === "" && disciplined === "" && holding.length === 0
      ? []
      : lacking(
          [numberOf(total) === null, reportText.total],
          [numberOf(disciplined) === null, reportText.disciplined],
        ),
  holding: (one: HoldingLine) =>
    lacking([!one.award, reportText.holding], [numberOf(one.count) === null, reportText.count]),
};

/** Whether the page has a line that is not sent yet. */
export function hasUnfinished(form: DraftForm): boolean {
  return (
    form.ratings.some((one) => lackingIn.ratings(one).length > 0) ||
    form.initiatives.some((one) => lackingIn.initiatives(one).length > 0) ||
    form.indexes.some((one) => lackingIn.indexes(one).length > 0) ||
    form.holding.some((one) => lackingIn.holding(one).length > 0) ||
    lackingIn.members(form).length > 0
  );
}
