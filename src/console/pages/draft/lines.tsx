import type { ReactNode } from "react";
import { type Text, useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { words } from "../../parts/text.ts";
import { draftText } from "./draft.text.ts";
import { reportText } from "./report.text.ts";

type Props<Line> = {
  readonly title: string;
  readonly add: string;
  readonly lines: readonly Line[];
  readonly onChange: (lines: readonly Line[]) => void;
  readonly make: () => Line;
  /** The fields for want of which a line is not saved yet. */
  readonly lacking: (line: Line) => readonly Text[];
  readonly children: (line: Line, patch: (part: Partial<Line>) => void) => ReactNode;
};

/** A list of the report: each line in a group of its own, to be added and taken away. */
export function Lines<Line extends { readonly id: string }>(props: Props<Line>) {
  const { title, add, lines, onChange, make, lacking, children } = props;
  const { say } = useLanguage();
  const patch = (id: string, part: Partial<Line>) =>
    onChange(lines.map((line) => (line.id === id ? { ...line, ...part } : line)));
  return (
    <div className="stack">
      <h3>{title}</h3>
      {lines.map((line, index) => (
        <fieldset key={line.id} className="group">
          <legend className="small">{say(reportText.line, { part: title, n: index + 1 })}</legend>
          {children(line, (part) => patch(line.id, part))}
          <Lacking fields={lacking(line)} />
          <div>
            <Button
              kind="quiet"
              aria-label={say(reportText.removeLine, { part: title, n: index + 1 })}
              onPress={() => onChange(lines.filter(({ id }) => id !== line.id))}
            >
              {say(words.remove)}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button onPress={() => onChange([...lines, make()])}>{add}</Button>
      </div>
    </div>
  );
}

/** What is missing before this is saved. */
export function Lacking({ fields }: { readonly fields: readonly Text[] }) {
  const { say } = useLanguage();
  if (fields.length === 0) return null;
  const what = fields.map((field) => `“${say(field)}”`).join(", ");
  return <p className="small muted">{say(draftText.unfinished, { what })}</p>;
}
