import { useLanguage } from "../language/language.tsx";
import { words } from "./text.ts";
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from "react-aria-components";

export type Choice = { readonly id: string; readonly name: string };

type SelectProps = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Shown as the choice of nothing; without it something has to be chosen. */
  readonly nothing?: string;
  readonly isRequired?: boolean;
  readonly error?: string | undefined;
};

const noChoice = "";

/** One of a short list. */
export function SelectField(props: SelectProps) {
  const { label, choices, value, onChange, nothing, isRequired = false, error } = props;
  const { say } = useLanguage();
  const all = nothing === undefined ? choices : [{ id: noChoice, name: nothing }, ...choices];
  return (
    <Select
      className="field"
      isRequired={isRequired}
      {...(error && { isInvalid: true })}
      value={value ?? (nothing === undefined ? null : noChoice)}
      onChange={(key: Key | null) =>
        onChange(key === null || key === noChoice ? null : String(key))
      }
    >
      <Label>{label}</Label>
      <Button className="input select">
        <SelectValue>
          {({ isPlaceholder, defaultChildren }) =>
            isPlaceholder ? say(words.choose) : defaultChildren
          }
        </SelectValue>
        <span aria-hidden="true">▾</span>
      </Button>
      <FieldError>{error}</FieldError>
      <Popover className="popover">
        <Options choices={all} />
      </Popover>
    </Select>
  );
}

type SearchProps = Omit<SelectProps, "nothing"> & {
  /** Asks for the choices that fit what was typed; `choices` are those found. */
  readonly onSearch: (text: string) => void;
  /** What stands in the field. */
  readonly text: string;
  /** What it means that nothing stands there. */
  readonly placeholder?: string;
};

/** One of a list that is too long to show: what is typed is searched for by the server. */
export function SearchField({
  label,
  choices,
  value,
  onChange,
  onSearch,
  text,
  ...rest
}: SearchProps) {
  return (
    <ComboBox
      className="field"
      items={choices}
      inputValue={text}
      onInputChange={onSearch}
      value={value}
      onChange={(key: Key | null) => onChange(key === null ? null : String(key))}
      isRequired={rest.isRequired ?? false}
      {...(rest.error && { isInvalid: true })}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <div className="combo">
        <Input className="input" {...(rest.placeholder && { placeholder: rest.placeholder })} />
        <Button>
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <FieldError>{rest.error}</FieldError>
      <Popover className="popover">
        <Options choices={choices} />
      </Popover>
    </ComboBox>
  );
}

function Options({ choices }: { readonly choices: readonly Choice[] }) {
  return (
    <ListBox items={choices}>
      {({ id, name }) => (
        <ListBoxItem id={id} textValue={name} className="option">
          {name}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
