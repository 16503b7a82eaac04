import type { DraftNominationFragment } from "../../generated/graphql.ts";
import { type Language, useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { type DraftForm, formOf } from "./draft-form.ts";
import type { DraftKeeper } from "./draft-keeper.ts";
import { draftText } from "./draft.text.ts";
import type { Opened } from "./edit.tsx";
import { indexName, vocabulary } from "../../language/vocabulary.text.ts";
import { reportText } from "./report.text.ts";

type Props = {
  readonly mine: DraftForm;
  readonly theirs: DraftNominationFragment;
  readonly keeper: DraftKeeper;
  readonly nomination: Opened;
};

/** Both wrote: what differs, side by side, and a choice. */
export function Stale({ mine, theirs, keeper, nomination }: Props) {
  const language = useLanguage();
  const { say } = language;
  const awards = new Map(nomination.round.awards.map(({ key, label }) => [key, label]));
  const ours = toldOf(mine, language, awards);
  const others = toldOf(formOf(theirs), language, awards);
  const rows = ours
    .map(([part, text], row) => ({ part, mine: text, theirs: others[row]?.[1] ?? "" }))
    .filter((row) => row.mine.trim() !== row.theirs.trim());
  return (
    <div className="notice" data-tone="soon" role="alert">
      <p>{say(draftText.staleFields)}</p>
      <div className="table-scroll">
        <table className="draft-differences">
          <thead>
            <tr>
              <th scope="col">{say(draftText.part)}</th>
              <th scope="col">{say(draftText.theirs)}</th>
              <th scope="col">{say(draftText.mine)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.part}>
                <th scope="row">{row.part}</th>
                <td>{row.theirs || say(draftText.blank)}</td>
                <td>{row.mine || say(draftText.blank)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="actions">
        <Button kind="main" onPress={keeper.keepMine}>
          {say(draftText.keepMine)}
        </Button>
        <Button onPress={keeper.takeTheirs}>{say(draftText.takeTheirs)}</Button>
      </div>
    </div>
  );
}

type Told = readonly (readonly [string, string])[];

/** Each part of a form in words, in the order of the page. */
function toldOf(form: DraftForm, language: Language, awards: ReadonlyMap<string, string>): Told {
  const { say, date } = language;
  return [
    [say(draftText.personName), form.subjectName],
    [say(draftText.position), form.subjectPosition],
    [say(draftText.award), awards.get(form.award) ?? form.award],
    [say(draftText.summary), form.achievement],
    [say(draftText.from), date(form.achievementFrom)],
    [say(draftText.to), date(form.achievementTo)],
    ...reportTold(form, language, awards),
  ];
}

function line(...parts: readonly (string | null | undefined | false)[]): string {
  return parts.filter(Boolean).join(", ");
}

function reportTold(
  form: DraftForm,
  language: Language,
  awards: ReadonlyMap<string, string>,
): Told {
  const { say, date } = language;
  const { discipline } = form;
  const state = discipline && say(vocabulary.discipline[discipline]);
  const holding = form.holding.map(({ award, count }) =>
    line(award && (awards.get(award) ?? award), count),
  );
  const statements = Object.entries(form.statements)
    .map(([criterion, text]) => `${criterion}: ${text}`)
    .toSorted();
  return [
    [say(reportText.discipline), line(state, date(form.disciplineEndedOn))],
    [say(reportText.joinedOn), date(form.joinedOn)],
    ...linesTold(form, language),
    [say(reportText.total), form.total],
    [say(reportText.disciplined), form.disciplined],
    [say(reportText.holding), holding.join("\n")],
    [say(reportText.statements), statements.join("\n")],
  ];
}

function linesTold(form: DraftForm, { say }: Language): Told {
  const ratings = form.ratings.map((one) =>
    line(one.year, one.rating && say(vocabulary.rating[one.rating]), one.decision),
  );
  const initiatives = form.initiatives.map((one) =>
    line(
      one.title,
      one.level && say(vocabulary.initiative[one.level]),
      one.year,
      one.recognisedBy,
      one.certificate,
      one.applied && say(reportText.applied),
    ),
  );
  const indexes = form.indexes.map(({ index, of, year, score, maxScore, rank, signedBy }) => {
    const known = index ? indexName(index) : null;
    const name = known ? say(known) : index;
    return line(name, of && say(vocabulary.owner[of]), year, score, maxScore, rank, signedBy);
  });
  return [
    [say(reportText.ratings), ratings.join("\n")],
    [say(reportText.initiatives), initiatives.join("\n")],
    [say(reportText.indexes), indexes.join("\n")],
  ];
}
