import { useMutation } from "urql";
import { NominationConfirmReportDocument } from "../../generated/graphql.ts";
import { type Text, useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { Trouble } from "../../parts/states.tsx";
import { Badge } from "../../parts/urgency.tsx";
import type { DossierOf } from "./dossier.tsx";
import type { Nomination } from "./nomination-page.tsx";
import { text } from "./nomination.text.ts";
import { indexName, vocabulary } from "../../language/vocabulary.text.ts";

type Report = NonNullable<DossierOf["report"]>;
type Props = {
  readonly nomination: Nomination;
  readonly report: Report | null;
  readonly mayConfirm: boolean;
  readonly onChanged: () => void;
};

/** The achievement report as data, and whether the head answers for it. */
export function ReportView({ nomination, report, mayConfirm, onChanged }: Props) {
  const { say, dateTime } = useLanguage();
  if (!report)
    return (
      <section className="panel stack">
        <h2>{say(text.report)}</h2>
        <p className="muted">{say(text.noReport)}</p>
      </section>
    );
  const { number, writtenAt, writtenBy, confirmedAt } = report;
  return (
    <section id="report" className="panel stack">
      <div className="page-heading">
        <h2>{say(text.report)}</h2>
        <Badge tone={confirmedAt ? "good" : "soon"}>
          {confirmedAt ? say(text.confirmed, { at: dateTime(confirmedAt) }) : say(text.unconfirmed)}
        </Badge>
      </div>
      <p className="small muted">
        {say(text.written, { n: number, who: writtenBy?.name ?? "–", at: dateTime(writtenAt) })}
      </p>
      <Contents report={report} />
      {mayConfirm && <Confirm nomination={nomination} onChanged={onChanged} />}
    </section>
  );
}

function Confirm({ nomination, onChanged }: Pick<Props, "nomination" | "onChanged">) {
  const { say } = useLanguage();
  const [{ error, fetching }, confirm] = useMutation(NominationConfirmReportDocument);
  const { id: nominationId, version: seenVersion } = nomination;
  const press = async () => {
    const { data } = await confirm({ input: { nominationId, seenVersion } });
    if (data?.confirmReport) onChanged();
  };
  return (
    <div className="stack no-print">
      <p className="small muted">{say(text.confirmHelp)}</p>
      <div>
        <Button onPress={() => void press()} isPending={fetching}>
          {say(text.confirm)}
        </Button>
      </div>
      <Trouble error={error} />
    </div>
  );
}

function Contents({ report }: { readonly report: Report }) {
  const { say, date, number } = useLanguage();
  const { discipline, ratings, initiatives, indexes, statements } = report;
  const nameOf = (index: string) => {
    const name = indexName(index);
    return name ? say(name) : index;
  };
  return (
    <>
      {discipline && (
        <Part name={text.discipline}>{[say(vocabulary.discipline[discipline.state])]}</Part>
      )}
      {report.joinedOn && <Part name={text.joined}>{[date(report.joinedOn)]}</Part>}
      {report.members && (
        <Part name={text.members}>
          {[say(text.memberCount, { ...report.members, holding: "" })]}
        </Part>
      )}
      <Part name={text.ratings}>
        {ratings.map(({ year, rating }) => `${year}: ${say(vocabulary.rating[rating])}`)}
      </Part>
      <Part name={text.initiatives}>
        {initiatives.map(({ title, level, certificate }) =>
          [title, say(vocabulary.initiative[level]), certificate].filter(Boolean).join(" · "),
        )}
      </Part>
      <Part name={text.indexes}>
        {indexes.map(
          ({ index, year, of, score, maxScore }) =>
            `${nameOf(index)} ${year} (${say(vocabulary.owner[of])}): ${number(score, 2)}` +
            (maxScore ? `/${number(maxScore, 2)}` : ""),
        )}
      </Part>
      <Part name={text.statements}>
        {statements.map(({ criterion, text: said }) => `${criterion}: ${said}`)}
      </Part>
    </>
  );
}

function Part({ name, children }: { readonly name: Text; readonly children: readonly string[] }) {
  const { say } = useLanguage();
  if (children.length === 0) return null;
  return (
    <div>
      <h3>{say(name)}</h3>
      <ul>
        {children.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
