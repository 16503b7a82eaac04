import { useLanguage } from "../../language/language.tsx";
import { Badge } from "../../parts/urgency.tsx";
import type { DossierOf } from "./dossier.tsx";
import type { Nomination } from "./nomination-page.tsx";
import { text } from "./nomination.text.ts";

type Props = {
  readonly asked: Nomination["askedItems"];
  readonly changes: DossierOf["changesSinceReturn"];
};

/** What the last return asked for, and what changed in the dossier since. */
export function Returned({ asked, changes }: Props) {
  const { say } = useLanguage();
  if (asked.length === 0 && changes.length === 0) return null;
  return (
    <section className="panel stack">
      {asked.length > 0 && <h2>{say(text.asked)}</h2>}
      <ul className="stack">
        {asked.map((item) => (
          <li key={item.description} className="actions">
            <Badge tone={item.answered ? "good" : "soon"}>
              {say(item.answered ? text.answered : text.open)}
            </Badge>
            {item.description}
          </li>
        ))}
      </ul>
      {changes.length > 0 && (
        <div className="table-scroll">
          <table>
            <caption>
              <h3>{say(text.changes)}</h3>
            </caption>
            <thead>
              <tr>
                {(["field", "before", "after"] as const).map((column) => (
                  <th key={column} scope="col">
                    {say(text[column])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {changes.map((change) => (
                <tr key={`${change.field} ${change.before} ${change.after}`}>
                  <th scope="row">{change.field}</th>
                  <td>{change.before ?? say(text.nothing)}</td>
                  <td>{change.after ?? say(text.nothing)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
