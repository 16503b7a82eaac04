import type { MissingItemInput } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../button.tsx";
import { type Choice, SelectField } from "../choices.tsx";
import { TextField } from "../fields.tsx";
import { words } from "../text.ts";
import { stepText } from "./step-form.text.ts";

type Props = {
  readonly items: readonly MissingItemInput[];
  readonly onChange: (items: readonly MissingItemInput[]) => void;
  readonly types: readonly Choice[];
};

/** What the proposer has to supply, all in one go. */
export function MissingItems({ items, onChange, types }: Props) {
  const { say } = useLanguage();
  const set = (at: number, item: MissingItemInput) => onChange(items.with(at, item));
  return (
    <fieldset className="group">
      <legend>{say(stepText.missing)}</legend>
      {items.map((item, at) => (
        <div className="row" key={at}>
          <TextField
            label={say(stepText.missingText, { n: at + 1 })}
            value={item.description}
            onChange={(description) => set(at, { ...item, description })}
          />
          <SelectField
            label={say(stepText.missingType)}
            choices={types}
            nothing={say(stepText.noType)}
            value={item.documentType ?? null}
            onChange={(documentType) => set(at, { ...item, documentType })}
          />
          <Button kind="quiet" onPress={() => onChange(items.toSpliced(at, 1))}>
            {say(words.remove)}
          </Button>
        </div>
      ))}
      <div>
        <Button onPress={() => onChange([...items, { description: "" }])}>{say(words.add)}</Button>
      </div>
    </fieldset>
  );
}
