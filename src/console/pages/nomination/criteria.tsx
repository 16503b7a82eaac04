import { useQuery } from "urql";
import {
  NominationCriteriaDocument,
  type NominationCriteriaQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Loading, RefusalText, Trouble } from "../../parts/states.tsx";
import { Badge, type Tone } from "../../parts/urgency.tsx";
import { Appraise } from "./appraise.tsx";
import type { Nomination } from "./nomination-page.tsx";
import { text } from "./nomination.text.ts";
import { useRenewed } from "./use-renewed.ts";
import { measuredName, vocabulary } from "../../language/vocabulary.text.ts";

type Assessment = NonNullable<NominationCriteriaQuery["nomination"]>["assessment"];
export type Criterion = Assessment["criteria"][number];
type Props = { readonly nomination: Nomination; readonly onChanged: () => void };

const tones: Partial<Record<Criterion["verdict"], Tone>> = {
  PASS: "good",
  FAIL: "late",
  MANUAL: "soon",
  PENDING_DATA: "soon",
};

/** Which criteria hold and why, what is missing, and the appraiser's own word where it is asked. */
export function Criteria({ nomination, onChanged }: Props) {
  const { locale, say } = useLanguage();
  const variables = { id: nomination.id, locale };
  const [{ data, error }, ask] = useQuery({ query: NominationCriteriaDocument, variables });
  useRenewed(nomination.version, ask);
  const assessment = data?.nomination?.assessment;
  if (!assessment) return error ? <Trouble error={error} /> : <Loading />;
  const { criteria, eligible } = assessment;
  const manual = criteria.filter((criterion) => criterion.verdict === "MANUAL");
  return (
    <div className="stack">
      <p className="notice" data-tone={eligible ? "good" : "soon"}>
        {say(eligible ? text.eligible : text.notEligible)}
      </p>
      <section className="panel stack">
        <h2>{say(text.criteria)}</h2>
        {criteria.length === 0 && <p className="muted">{say(text.noCriteria)}</p>}
        <ul className="criteria">
          {criteria.map((criterion) => (
            <CriterionLine key={criterion.key} criterion={criterion} />
          ))}
        </ul>
      </section>
      {manual.length > 0 && nomination.steps.length > 0 && (
        <Appraise nomination={nomination} criteria={manual} onChanged={onChanged} />
      )}
      <Findings findings={assessment.findings} />
      <Papers papers={assessment.papers} />
    </div>
  );
}

function CriterionLine({ criterion }: { readonly criterion: Criterion }) {
  const { say } = useLanguage();
  const { verdict, measures, evidence, judgedBy, reason, group, legalBasis, source } = criterion;
  const tone = tones[verdict];
  return (
    <li>
      <div className="actions">
        <Badge {...(tone && { tone })}>{say(vocabulary.verdict[verdict])}</Badge>
        <strong>{criterion.key}</strong>
        {group && criterion.logic === "ANY_OF" && (
          <span className="small muted">{say(text.anyOf, { group })}</span>
        )}
      </div>
      <p>{criterion.text}</p>
      {measures.map((measure) => (
        <MeasureLine key={`${measure.what} ${measure.year} ${measure.needed}`} measure={measure} />
      ))}
      {evidence.length > 0 && (
        <p className="small">{say(text.evidence, { list: evidence.join("; ") })}</p>
      )}
      {judgedBy && (
        <p className="small">{say(text.judged, { who: judgedBy, reason: reason ?? "" })}</p>
      )}
      {criterion.waived && <p className="small">{say(text.waived)}</p>}
      <p className="small muted">{say(text.basis, { basis: legalBasis, source })}</p>
    </li>
  );
}

function MeasureLine({ measure }: { readonly measure: Criterion["measures"][number] }) {
  const { say } = useLanguage();
  const { what, year, unit, found, needed } = measure;
  const named = (key: string) => {
    const name = measuredName(key);
    return name ? say(name) : key;
  };
  const value = (said: string) => (unit === "RATING" ? named(said) : said);
  const suffix = unit ? say(vocabulary.unit[unit]) : "";
  const measured = (said: string) => [value(said), suffix].filter(Boolean).join(" ");
  return (
    <p className="small">
      {say(text.measure, {
        what: [named(what), year].filter(Boolean).join(" "),
        found: found === null || found === undefined ? "–" : measured(found),
        needed: measured(needed),
      })}
    </p>
  );
}

function Findings({ findings }: Pick<Assessment, "findings">) {
  const { say } = useLanguage();
  if (findings.length === 0) return null;
  return (
    <section className="panel stack">
      <h2>{say(text.findings)}</h2>
      <ul className="stack">
        {findings.map(({ blocks, refusal }) => (
          <li
            key={`${refusal.reason} ${refusal.messageEn}`}
            className="notice"
            data-tone={blocks ? "late" : "soon"}
          >
            <span className="small muted">
              {say(blocks ? vocabulary.blocks[blocks] : text.warning)}
            </span>
            <RefusalText refusal={refusal} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Papers({ papers }: Pick<Assessment, "papers">) {
  const { say } = useLanguage();
  if (papers.length === 0) return null;
  return (
    <section className="panel stack">
      <h2>{say(text.papers)}</h2>
      <ul className="stack">
        {papers.map(({ documentType, state, legalBasis, source, level }) => (
          <li key={`${documentType.key} ${level}`}>
            <div className="actions">
              <Badge tone={state === "MISSING" ? "late" : "good"}>
                {say(vocabulary.paper[state])}
              </Badge>
              {documentType.label}
            </div>
            <p className="small muted">{say(text.basis, { basis: legalBasis, source })}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
