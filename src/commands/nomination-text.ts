import type { CampaignRecord } from "../catalogue/types.ts";
import { cleanOptional, cleanText, textLimits } from "../workflow/text.ts";
import { refuse } from "../workflow/refusals.ts";
import { cleanDate } from "./step-input.ts";

type Optional<T> = T | null | undefined;

/** The parts of a nomination its unit writes. */
export type NominationText = {
  readonly subjectName: string;
  readonly subjectPosition: string | null;
  readonly achievement: string;
  readonly achievementFrom: string | null;
  readonly achievementTo: string | null;
};

export type NominationTextInput = {
  readonly subjectName: string;
  readonly subjectPosition?: Optional<string>;
  readonly achievement: string;
  readonly achievementFrom?: Optional<string>;
  readonly achievementTo?: Optional<string>;
};

/** Cleans what a unit wrote, or refuses the first part that is wrong. */
export function cleanNominationText(input: NominationTextInput): NominationText {
  const achievementFrom = cleanDate("achievementFrom", input.achievementFrom);
  const achievementTo = cleanDate("achievementTo", input.achievementTo);
  if (achievementFrom && achievementTo && achievementTo < achievementFrom)
    refuse("DATE_INVALID", { field: "achievementTo" });
  return {
    subjectName: cleanText("subject.name", input.subjectName, textLimits.name),
    subjectPosition: cleanOptional("subject.position", input.subjectPosition, textLimits.name),
    achievement: cleanText("achievement", input.achievement, textLimits.achievement),
    achievementFrom,
    achievementTo,
  };
}

/** Extraordinary commendations go the simplified way. */
export function procedureOf(type: CampaignRecord["commendationType"]): "ORDINARY" | "SIMPLIFIED" {
  return type === "EXTRAORDINARY" ? "SIMPLIFIED" : "ORDINARY";
}
