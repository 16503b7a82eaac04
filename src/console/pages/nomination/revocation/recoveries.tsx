import { useLanguage } from "../../../language/language.tsx";
import type { RevocationOf } from "./revocation-parts.tsx";
import { revocationText, revocationWords } from "./revocation.text.ts";

type Props = { readonly recoveries: NonNullable<RevocationOf["revocation"]>["recoveries"] };

/** What came back, oldest first. */
export function Recoveries({ recoveries }: Props) {
  const { say, date, number } = useLanguage();
  const name = say(revocationText.recoveries);
  return (
    // Scrolled by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-scroll revocation-table" tabIndex={0} role="region" aria-label={name}>
      <table>
        <caption>
          <h3>{name}</h3>
        </caption>
        <thead>
          <tr>
            <th scope="col">{say(revocationText.what)}</th>
            <th scope="col" className="number">
              {say(revocationText.amount)}
            </th>
            <th scope="col">{say(revocationText.day)}</th>
            <th scope="col">{say(revocationText.recordedBy)}</th>
          </tr>
        </thead>
        <tbody>
          {recoveries.map(({ what, amount, recoveredOn, recordedAt, recordedBy }) => (
            <tr key={`${what} ${recordedAt}`}>
              <th scope="row">{say(revocationWords.recoverable[what])}</th>
              <td className="number">
                {typeof amount === "number" && say(revocationText.dong, { n: number(amount) })}
              </td>
              <td>{date(recoveredOn)}</td>
              <td>{recordedBy?.name}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
