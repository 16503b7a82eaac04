import type { ImportState } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Badge, type Tone } from "../../parts/urgency.tsx";
import { stateText } from "./imports.text.ts";

const tones: Partial<Record<ImportState, Tone>> = {
  REFUSED: "late",
  REPORTED: "soon",
  CONFIRMED: "good",
};

export function ImportBadge({ state }: { readonly state: ImportState }) {
  const { say } = useLanguage();
  const tone = tones[state];
  return <Badge {...(tone && { tone })}>{say(stateText[state])}</Badge>;
}
