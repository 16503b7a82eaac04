import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { papersText as text } from "./papers.text.ts";

type Props = {
  readonly name: string;
  readonly at: number;
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
};

/** Moves a line up, down, or off the list. */
export function Moves({ name, at, ids, onChange }: Props) {
  const { say } = useLanguage();
  const swap = (other: number) => {
    const [one, two] = [ids[at], ids[other]];
    onChange(ids.map((id) => (id === one ? (two ?? id) : id === two ? (one ?? id) : id)));
  };
  return (
    <span className="actions">
      <Button
        kind="quiet"
        aria-label={say(text.up, { name })}
        isDisabled={at === 0}
        onPress={() => swap(at - 1)}
      >
        ↑
      </Button>
      <Button
        kind="quiet"
        aria-label={say(text.down, { name })}
        isDisabled={at === ids.length - 1}
        onPress={() => swap(at + 1)}
      >
        ↓
      </Button>
      <Button
        kind="quiet"
        aria-label={say(text.drop, { name })}
        onPress={() => onChange(ids.filter((_, other) => other !== at))}
      >
        ×
      </Button>
    </span>
  );
}
