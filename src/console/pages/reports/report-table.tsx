import type { ReactNode } from "react";
import { type Text, useLanguage } from "../../language/language.tsx";
import { text } from "./reports.text.ts";

type Props = {
  readonly title: Text;
  /** Under the title. */
  readonly about?: string;
  readonly columns: readonly { readonly text: Text; readonly number?: true }[];
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly ReactNode[];
    readonly total?: true;
  }[];
};

/** A table of a report with its title; the first cell names its row. */
export function ReportTable({ title, about, columns, rows }: Props) {
  const { say } = useLanguage();
  return (
    <section className="panel stack" aria-label={say(title)}>
      <h2>{say(title)}</h2>
      {about && <p className="small muted">{about}</p>}
      {rows.length === 0 ? (
        <p className="muted">{say(text.none)}</p>
      ) : (
        // Scrolled by keyboard too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="table-scroll" tabIndex={0} role="region" aria-label={say(title)}>
          <table>
            <caption className="unseen">{say(title)}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.text.en} scope="col" className={column.number && "number"}>
                    {say(column.text)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, total, cells: [name, ...cells] }) => (
                <tr key={key} data-row={key} data-total={total}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, at) => (
                    <td
                      key={columns[at + 1]?.text.en}
                      className={columns[at + 1]?.number && "number"}
                    >
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
