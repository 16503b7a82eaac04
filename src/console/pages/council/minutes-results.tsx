import { useLanguage } from "../../language/language.tsx";
import { PlainTable } from "../../parts/plain-table.tsx";
import { councilWords } from "./council-vocabulary.text.ts";
import { minutesText as text } from "./minutes.text.ts";
import type { Session } from "./session-page.tsx";
import { sessionText } from "./session.text.ts";
import { outcomeText } from "./tally.tsx";

/** The result of every vote, its last round, as a table. */
export function MinutesResults({ session }: { readonly session: Session }) {
  const language = useLanguage();
  const { say } = language;
  return (
    <section>
      <h3>{say(text.results)}</h3>
      <PlainTable
        caption={text.caption}
        columns={[
          text.who,
          text.award,
          text.agree,
          text.disagree,
          text.abstain,
          text.share,
          text.result,
        ]}
        rows={session.items.map((item) => {
          const tally = item.tallies.at(-1);
          const counted = tally && item.result;
          return {
            key: item.id,
            cells: [
              `${item.position}. ${item.nomination.subject.name}`,
              `${item.nomination.award.label} (${say(
                item.secret ? sessionText.secretBallot : sessionText.openBallot,
              ).toLowerCase()})`,
              ...(counted
                ? [
                    tally.agree,
                    tally.disagree,
                    tally.abstain,
                    outcomeText(language, item.rule, tally),
                    say(councilWords.result[tally.result]),
                  ]
                : ["–", "–", "–", "–", say(councilWords.itemState[item.state])]),
            ],
          };
        })}
      />
    </section>
  );
}
