/** What of a nomination tells whether it asks twice for the same. */
export type Claim = {
  readonly code: string;
  readonly award: string;
  readonly kind: "TITLE" | "COMMENDATION";
  /** The year the award is for. */
  readonly year: number;
  readonly achievementIds: readonly string[];
  /** Person or organisation; claims of different subjects do not touch. */
  readonly subject: string;
};

export type Duplicate = {
  readonly code: string;
  readonly kind: "DUPLICATE_ACHIEVEMENT" | "TITLE_AND_COMMENDATION_SAME_YEAR";
};

/**
 * Which of the other nominations, none of them withdrawn or refused, touch this one. One achievement
 * is not rewarded twice or in two forms (Luật 06/2022/QH15 Điều 5 khoản 2); a title beside a
 * commendation of the same year is a warning.
 */
export function duplicatesOf(claim: Claim, others: readonly Claim[]): readonly Duplicate[] {
  return others
    .filter((other) => other.subject === claim.subject && other.code !== claim.code)
    .flatMap((other) => {
      const kind = between(claim, other);
      return kind === null ? [] : [{ code: other.code, kind }];
    });
}

function between(claim: Claim, other: Claim): Duplicate["kind"] | null {
  const shared = other.achievementIds.some((id) => claim.achievementIds.includes(id));
  const commendations = claim.kind === "COMMENDATION" && other.kind === "COMMENDATION";
  if (commendations && shared) return "DUPLICATE_ACHIEVEMENT";
  if (claim.award === other.award && claim.year === other.year) {
    // The same form may be given again for something else, where both say for what.
    const told = claim.achievementIds.length > 0 && other.achievementIds.length > 0;
    return commendations && told ? null : "DUPLICATE_ACHIEVEMENT";
  }
  const mixed = claim.kind !== other.kind && claim.year === other.year;
  return mixed ? "TITLE_AND_COMMENDATION_SAME_YEAR" : null;
}
