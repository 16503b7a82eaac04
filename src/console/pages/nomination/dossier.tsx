import { useQuery } from "urql";
import { NominationDossierDocument, type NominationDossierQuery } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Loading, Trouble } from "../../parts/states.tsx";
import { Badge } from "../../parts/urgency.tsx";
import { FileView } from "./file-view.tsx";
import type { Nomination } from "./nomination-page.tsx";
import { text } from "./nomination.text.ts";
import { Honours } from "./revocation/honours.tsx";
import { ReportView } from "./report-view.tsx";
import { Returned } from "./returned.tsx";
import { useRenewed } from "./use-renewed.ts";

export type DossierOf = NonNullable<NominationDossierQuery["nomination"]>;
type Paper = DossierOf["documents"]["edges"][number]["node"];
type Props = { readonly nomination: Nomination; readonly onChanged: () => void };

/** The papers, the report and the achievement, with what a return asked for and what came since. */
export function Dossier({ nomination, onChanged }: Props) {
  const { locale, say, date } = useLanguage();
  const variables = { id: nomination.id, locale };
  const [{ data, error }, ask] = useQuery({ query: NominationDossierDocument, variables });
  useRenewed(nomination.version, ask);
  const dossier = data?.nomination;
  if (!dossier) return error ? <Trouble error={error} /> : <Loading />;
  const { achievement, achievementPeriod, documents, report, subject, mayConfirmReport } = dossier;
  const { from, to } = achievementPeriod;
  return (
    <div className="stack">
      <Returned asked={nomination.askedItems} changes={dossier.changesSinceReturn} />
      <section className="panel stack">
        <h2>{say(text.achievement)}</h2>
        <p className="prose">{achievement}</p>
        {(from || to) && (
          <p className="small muted">
            {say(text.period, { from: date(from) || "…", to: date(to) || "…" })}
          </p>
        )}
      </section>
      <section className="panel stack">
        <h2>{say(text.documents)}</h2>
        {documents.edges.length === 0 && <p className="muted">{say(text.noDocuments)}</p>}
        <ul className="stack">
          {documents.edges.map(({ node }) => (
            <PaperLine key={node.id} paper={node} />
          ))}
        </ul>
      </section>
      {(subject.person ?? subject.organisation) && <Honours subject={subject} />}
      {!nomination.revocation && (
        <ReportView
          nomination={nomination}
          report={report ?? null}
          mayConfirm={mayConfirmReport}
          onChanged={onChanged}
        />
      )}
    </div>
  );
}

function PaperLine({ paper }: { readonly paper: Paper }) {
  const { say, date } = useLanguage();
  const { file, number, symbol, issuedOn, issuer, title, incoming, type } = paper;
  const cited = [
    [number, symbol].filter(Boolean).join("/"),
    issuedOn && say(text.ofDay, { day: date(issuedOn) }),
    issuer,
  ].filter(Boolean);
  return (
    <li className="paper">
      <div className="actions">
        <strong>{type.label}</strong>
        {incoming && <Badge>{say(text.incoming)}</Badge>}
      </div>
      {title && <p>{title}</p>}
      {cited.length > 0 && <p className="small muted">{cited.join(", ")}</p>}
      {file ? (
        <FileView documentId={paper.id} name={file.name} mediaType={file.mediaType} />
      ) : (
        <p className="small muted">{say(text.citedOnly)}</p>
      )}
    </li>
  );
}
