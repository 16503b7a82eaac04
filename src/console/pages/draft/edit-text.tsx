import { useLanguage } from "../../language/language.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { DateField, TextField } from "../../parts/fields.tsx";
import type { DraftForm } from "./draft-form.ts";
import { draftText } from "./draft.text.ts";
import type { Opened } from "./edit.tsx";

export type FormProps = {
  readonly nomination: Opened;
  readonly form: DraftForm;
  readonly change: (part: Partial<DraftForm>) => void;
};

const names = {
  INDIVIDUAL: { name: draftText.personName, more: draftText.position },
  COLLECTIVE: { name: draftText.bodyName, more: draftText.description },
  HOUSEHOLD: { name: draftText.householdName, more: draftText.description },
};

/** Who and what for: the text of the nomination itself. */
export function EditText(props: FormProps) {
  const { nomination, form, change } = props;
  const { say } = useLanguage();
  const { kind } = nomination.subject;
  const offered = nomination.round.awards
    .filter(({ subjects }) => subjects.includes(kind))
    .map(({ key, label }) => ({ id: key, name: label }));
  return (
    <section className="panel stack">
      <h2>{say(draftText.who)}</h2>
      <div className="row">
        <TextField
          label={say(names[kind].name)}
          value={form.subjectName}
          onChange={(subjectName) => change({ subjectName })}
        />
        <TextField
          label={say(names[kind].more)}
          value={form.subjectPosition}
          onChange={(subjectPosition) => change({ subjectPosition })}
        />
      </div>
      <SelectField
        label={say(draftText.award)}
        choices={offered}
        value={form.award}
        onChange={(award) => award && change({ award })}
      />
      <TextField
        label={say(draftText.summary)}
        lines={6}
        value={form.achievement}
        onChange={(achievement) => change({ achievement })}
      />
      <div className="row">
        <DateField
          label={say(draftText.from)}
          value={form.achievementFrom}
          onChange={(achievementFrom) => change({ achievementFrom })}
        />
        <DateField
          label={say(draftText.to)}
          value={form.achievementTo}
          onChange={(achievementTo) => change({ achievementTo })}
        />
      </div>
    </section>
  );
}
