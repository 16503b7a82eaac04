import { useLanguage } from "../../language/language.tsx";
import type { Item } from "./session-page.tsx";
import { sessionText as text } from "./session.text.ts";

type Counts = Item["paperCounts"];

/** What two people counted; the figures of the first are told once the second is in. */
export function PaperCounts({ counts }: { readonly counts: Counts }) {
  const { say } = useLanguage();
  if (counts.length === 0) return null;
  return (
    <div className="small">
      <strong>{say(text.counts)}</strong>
      <ul>
        {counts.map((count) => (
          <li key={`${count.attempt} ${count.personName}`}>
            {say(text.attempt, { n: count.attempt, who: count.personName })},{" "}
            <Figures count={count} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Figures({ count }: { readonly count: Counts[number] }) {
  const { say } = useLanguage();
  const { issued, collected, valid, agree, disagree, abstain } = count;
  if (typeof issued !== "number") return say(text.countWaits);
  return say(text.countSays, {
    issued,
    collected: collected ?? "–",
    valid: valid ?? "–",
    agree: agree ?? "–",
    disagree: disagree ?? "–",
    abstain: abstain ?? "–",
  });
}
