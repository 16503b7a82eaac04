import type { IndexOwner, InitiativeLevel, Rating } from "../../generated/graphql.ts";
import { type Text, useLanguage } from "../../language/language.tsx";
import { type Choice, SelectField } from "../../parts/choices.tsx";
import { CheckField, TextField } from "../../parts/fields.tsx";
import { type IndexLine, type InitiativeLine, newLines } from "./draft-form.ts";
import { lackingIn } from "./draft-input.ts";
import type { FormProps } from "./edit-text.tsx";
import { Lines } from "./lines.tsx";
import { indexName, vocabulary } from "../../language/vocabulary.text.ts";
import { reportText } from "./report.text.ts";

export function useChoices() {
  const { say } = useLanguage();
  return (names: Readonly<Record<string, Text>>): readonly Choice[] =>
    Object.entries(names).map(([id, name]) => ({ id, name: say(name) }));
}

type LineProps<Line> = {
  readonly line: Line;
  readonly patch: (part: Partial<Line>) => void;
};

export function Ratings({ form, change }: FormProps) {
  const { say } = useLanguage();
  const choices = useChoices();
  return (
    <Lines
      title={say(reportText.ratings)}
      add={say(reportText.addRating)}
      lines={form.ratings}
      onChange={(ratings) => change({ ratings })}
      make={newLines.ratings}
      lacking={lackingIn.ratings}
    >
      {(line, patch) => (
        <div className="row">
          <NumberText
            text={reportText.year}
            value={line.year}
            onChange={(year) => patch({ year })}
          />
          <SelectField
            label={say(reportText.rating)}
            choices={choices(vocabulary.rating)}
            value={line.rating}
            onChange={(rating) => patch({ rating: rating as Rating | null })}
          />
          <TextField
            label={say(reportText.decision)}
            value={line.decision}
            onChange={(decision) => patch({ decision })}
          />
        </div>
      )}
    </Lines>
  );
}

export function Initiatives({ form, change }: FormProps) {
  const { say } = useLanguage();
  return (
    <Lines
      title={say(reportText.initiatives)}
      add={say(reportText.addInitiative)}
      lines={form.initiatives}
      onChange={(initiatives) => change({ initiatives })}
      make={newLines.initiatives}
      lacking={lackingIn.initiatives}
    >
      {(line, patch) => <Initiative line={line} patch={patch} />}
    </Lines>
  );
}

function Initiative({ line, patch }: LineProps<InitiativeLine>) {
  const { say } = useLanguage();
  const choices = useChoices();
  return (
    <>
      <TextField
        label={say(reportText.name)}
        value={line.title}
        onChange={(title) => patch({ title })}
      />
      <div className="row">
        <SelectField
          label={say(reportText.level)}
          choices={choices(vocabulary.initiative)}
          value={line.level}
          onChange={(level) => patch({ level: level as InitiativeLevel | null })}
        />
        <NumberText text={reportText.year} value={line.year} onChange={(year) => patch({ year })} />
        <TextField
          label={say(reportText.certificate)}
          value={line.certificate}
          onChange={(certificate) => patch({ certificate })}
        />
      </div>
      <TextField
        label={say(reportText.recognisedBy)}
        value={line.recognisedBy}
        onChange={(recognisedBy) => patch({ recognisedBy })}
      />
      <CheckField isSelected={line.applied} onChange={(applied) => patch({ applied })}>
        {say(reportText.applied)}
      </CheckField>
    </>
  );
}

export function Indexes({ form, change }: FormProps) {
  const { say } = useLanguage();
  return (
    <Lines
      title={say(reportText.indexes)}
      add={say(reportText.addIndex)}
      lines={form.indexes}
      onChange={(indexes) => change({ indexes })}
      make={newLines.indexes}
      lacking={lackingIn.indexes}
    >
      {(line, patch) => <Index line={line} patch={patch} />}
    </Lines>
  );
}

function Index({ line, patch }: LineProps<IndexLine>) {
  const { say } = useLanguage();
  const choices = useChoices();
  const { index } = line;
  const other = index && !indexName(index) ? [{ id: index, name: index }] : [];
  return (
    <>
      <div className="row">
        <SelectField
          label={say(reportText.index)}
          choices={[...choices(vocabulary.index), ...other]}
          value={index}
          onChange={(key) => patch({ index: key })}
        />
        <SelectField
          label={say(reportText.of)}
          choices={choices(vocabulary.owner)}
          value={line.of}
          onChange={(of) => patch({ of: of as IndexOwner | null })}
        />
      </div>
      <div className="row">
        <NumberText text={reportText.year} value={line.year} onChange={(year) => patch({ year })} />
        <NumberText
          text={reportText.score}
          value={line.score}
          onChange={(score) => patch({ score })}
        />
        <NumberText
          text={reportText.maxScore}
          value={line.maxScore}
          onChange={(maxScore) => patch({ maxScore })}
        />
        <NumberText text={reportText.rank} value={line.rank} onChange={(rank) => patch({ rank })} />
      </div>
      <TextField
        label={say(reportText.signedBy)}
        value={line.signedBy}
        onChange={(signedBy) => patch({ signedBy })}
      />
    </>
  );
}

type NumberProps = {
  readonly text: Text;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A number as it is typed, so that nothing half typed is lost. */
export function NumberText({ text, value, onChange }: NumberProps) {
  const { say } = useLanguage();
  return <TextField label={say(text)} inputMode="decimal" value={value} onChange={onChange} />;
}
