import type { Language } from "../../../language/language.tsx";
import type { HistoryEntry } from "../history.tsx";
import { revocationText, revocationWords } from "./revocation.text.ts";

/** What an entry about a revocation tells, a line each; null for any other. */
export function revocationLines(
  payload: HistoryEntry["payload"],
  { say, date, number }: Language,
): readonly string[] | null {
  if (!payload) return null;
  if ("ground" in payload)
    return [
      say(revocationText.historyCase, { code: payload.revocation }),
      say(revocationWords.ground[payload.ground]),
    ];
  if ("revokingOn" in payload) {
    const cited = [payload.revokingNumber, payload.revokingSymbol].filter(Boolean).join("/");
    const day = payload.revokingOn && say(revocationText.ofDay, { on: date(payload.revokingOn) });
    const decision = [cited, day].filter(Boolean).join(" ");
    return [
      say(revocationText.historyCase, { code: payload.revocation }),
      ...(decision ? [say(revocationText.historyDecision, { number: decision })] : []),
    ];
  }
  if ("prerequisite" in payload)
    return [say(revocationText.historyAward, { code: payload.prerequisite })];
  if ("recovered" in payload) {
    const { recovered, recoveredAmount: amount } = payload;
    const much = typeof amount === "number" && say(revocationText.dong, { n: number(amount) });
    return [[say(revocationWords.recoverable[recovered]), much].filter(Boolean).join(": ")];
  }
  return null;
}
