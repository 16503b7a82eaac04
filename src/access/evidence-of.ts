import type { Citation, Evidence } from "../award/evidence.ts";
import { emptyReport, type Report } from "../award/report.ts";
import type { SubjectKind } from "../workflow/vocabulary.ts";
import type { SubjectRecords } from "./load-records.ts";

/** What an assessment is about, from a nomination or from somebody who asks before there is one. */
export type Asked = {
  readonly subject: SubjectKind;
  readonly isHead: boolean;
  readonly achievedFrom: string | null;
  readonly achievedUntil: string | null;
  /** The round's year: the year of the achievement where no period is stated. */
  readonly year: number;
  readonly openHolds: number;
  readonly asOf: string;
};

/** The signed registers and the unit's own report as one body of evidence. */
export function evidenceOf(
  asked: Asked,
  content: Report | null,
  records: SubjectRecords,
): Evidence {
  const report = { ...emptyReport, ...content };
  return {
    asOf: asked.asOf,
    subject: asked.subject,
    isHead: asked.isHead,
    years: yearsOf(asked),
    achievedUntil: asked.achievedUntil,
    openHolds: asked.openHolds,
    discipline: report.discipline,
    joinedOn: report.joinedOn,
    members: report.members,
    ratings: [
      ...records.ratings,
      ...report.ratings.map(({ year, rating, decision }) => ({
        year,
        rating,
        cited: stated(decision),
      })),
    ],
    indexes: [
      ...records.indexes,
      ...report.indexes.map(({ signedBy, ...index }) => ({ ...index, cited: stated(signedBy) })),
    ],
    initiatives: report.initiatives.map(({ certificate, ...initiative }) => ({
      ...initiative,
      cited: stated(certificate),
    })),
    awards: [
      ...records.awards,
      ...report.awards.map(({ decision, periodFrom, periodTo, ...award }) => ({
        ...award,
        id: null,
        period: periodTo === null ? null : { from: periodFrom, to: periodTo },
        valid: true,
        cited: stated(decision),
      })),
    ],
  };
}

function stated(text: string | null): Citation {
  return { origin: "REPORT", text };
}

function yearsOf({ achievedFrom, achievedUntil, year }: Asked): readonly number[] {
  if (achievedUntil === null) return [year];
  const last = Number(achievedUntil.slice(0, 4));
  const first = achievedFrom === null ? last : Number(achievedFrom.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
