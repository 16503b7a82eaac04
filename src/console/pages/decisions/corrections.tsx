import type { DecisionPageQuery } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { capacityText } from "../../parts/step-form/step-form.text.ts";
import { cited } from "../../parts/cited.ts";
import { fieldText, text } from "./decisions.text.ts";
import type { SignedLine } from "./signed-list.tsx";

type Correction = NonNullable<DecisionPageQuery["decision"]>["corrections"][number];
type Props = {
  readonly corrections: readonly Correction[];
  readonly lines: readonly SignedLine[];
};

/** The documents that set it right, with what it said and what it has to say. */
export function Corrections({ corrections, lines }: Props) {
  const { say } = useLanguage();
  const names = new Map(lines.map((line) => [line.id, line.subjectName]));
  return (
    <section className="panel stack" aria-labelledby="corrections">
      <h2 id="corrections">{say(text.corrections)}</h2>
      {corrections.map((one) => (
        <CorrectionView key={`${one.number} ${one.issuedOn}`} correction={one} names={names} />
      ))}
    </section>
  );
}

type ViewProps = {
  readonly correction: Correction;
  readonly names: ReadonlyMap<string, string>;
};

function CorrectionView({ correction, names }: ViewProps) {
  const { say, date } = useLanguage();
  const { issuedOn, reason, signerName, signerPosition, signingCapacity, lines } = correction;
  return (
    <div className="stack">
      <div>
        <h3>
          {say(text.correctionOf, { number: cited(correction) ?? "" })}{" "}
          {say(text.ofDay, { day: date(issuedOn) })}
        </h3>
        <p className="small muted">
          {signerName} · {say(capacityText[signingCapacity])} · {signerPosition}
        </p>
        <p>{reason}</p>
      </div>
      <ul className="stack">
        {lines.map(({ nominationId, field, before, after }) => (
          <li key={`${nominationId} ${field}`} className="notice">
            <strong>
              {names.get(nominationId)} · {say(fieldText[field])}
            </strong>
            <p>
              <del>{before ?? say(text.nothing)}</del> → <ins>{after}</ins>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
