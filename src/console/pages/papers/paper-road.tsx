import { useLanguage } from "../../language/language.tsx";
import { papersText as text } from "./papers.text.ts";

type Stop = { readonly label: string; readonly day: string | null };
type Props = {
  readonly stops: readonly Stop[];
  /** The stop the paper has come to. */
  readonly here: number;
};

/** From the draft to the end of the road, with the day of each stop. */
export function PaperRoad({ stops, here }: Props) {
  const { say } = useLanguage();
  return (
    <section className="panel" aria-label={say(text.road)}>
      <ol className="paper-road">
        {stops.map(({ label, day }, at) => {
          const state =
            at < here || here === stops.length - 1 ? "passed" : at > here ? "ahead" : "now";
          return (
            <li key={label} data-state={state}>
              <span className="paper-mark" aria-hidden="true">
                {state === "passed" ? "✓" : at + 1}
              </span>
              <span>
                {label}
                <span className="unseen"> ({say(text[state])})</span>
                {day && <span className="small muted"> {day}</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
