import type { DraftAssessmentFragment, Verdict } from "../../generated/graphql.ts";
import { useLanguage, type Text } from "../../language/language.tsx";
import { RefusalText } from "../../parts/states.tsx";
import { Badge, type Tone } from "../../parts/urgency.tsx";
import { draftText } from "./draft.text.ts";
import { measuredName, vocabulary } from "../../language/vocabulary.text.ts";

type Findings = DraftAssessmentFragment["findings"];
type Criterion = DraftAssessmentFragment["criteria"][number];

const tones: Partial<Record<Verdict, Tone>> = {
  PASS: "good",
  FAIL: "late",
  PENDING_DATA: "soon",
  MANUAL: "held",
};

type Props = {
  readonly assessment: DraftAssessmentFragment;
  /** Before a dossier is there, nothing can be sent yet. */
  readonly isDossier: boolean;
};

/** What the rules say now: the list the server enforces, in its words. */
export function Check({ assessment, isDossier }: Props) {
  const { say } = useLanguage();
  const { findings, criteria, papers, submittable } = assessment;
  const state = submittable ? draftText.submittable : draftText.notSubmittable;
  return (
    <div className="stack">
      {isDossier && (
        <output>
          <Badge tone={submittable ? "good" : "late"}>{say(state)}</Badge>
        </output>
      )}
      {findings.length === 0 && <p>{say(draftText.noFindings)}</p>}
      <FindingList
        title={draftText.blocksSubmission}
        of={findings.filter(({ blocks }) => blocks === "SUBMISSION")}
      />
      <FindingList
        title={draftText.blocksAppraisal}
        of={findings.filter(({ blocks }) => blocks === "APPRAISAL")}
      />
      <FindingList
        title={draftText.warnings}
        of={findings.filter(({ blocks }) => blocks === null)}
      />
      <Criteria criteria={criteria} />
      {!isDossier && <NeededPapers papers={papers} />}
    </div>
  );
}

function FindingList({ title, of }: { readonly title: Text; readonly of: Findings }) {
  const { say } = useLanguage();
  if (of.length === 0) return null;
  return (
    <details open>
      <summary>{say(title, { n: of.length })}</summary>
      <ul className="draft-list small">
        {of.map(({ refusal }) => (
          <li key={`${refusal.reason} ${refusal.messageVi}`}>
            <RefusalText refusal={refusal} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Criteria({ criteria }: { readonly criteria: readonly Criterion[] }) {
  const { say } = useLanguage();
  const asked = criteria.filter(({ verdict }) => verdict !== "NOT_APPLICABLE");
  return (
    <details open>
      <summary>{say(draftText.criteria, { n: asked.length })}</summary>
      {asked.length === 0 && <p className="small muted">{say(draftText.noCriteria)}</p>}
      <ul className="draft-list small">
        {asked.map((criterion) => (
          <CriterionLine key={criterion.key} criterion={criterion} />
        ))}
      </ul>
    </details>
  );
}

function CriterionLine({ criterion }: { readonly criterion: Criterion }) {
  const { say } = useLanguage();
  const { verdict, text, measures, legalBasis } = criterion;
  const nameOf = (key: string) => {
    const name = measuredName(key);
    return name ? say(name) : key;
  };
  return (
    <li>
      <Badge {...(tones[verdict] && { tone: tones[verdict] })}>
        {say(vocabulary.verdict[verdict])}
      </Badge>
      <span>{text}</span>
      {measures.map(({ what, year, unit, found, needed }) => {
        const value = (text: string) => (unit === "RATING" ? nameOf(text) : text);
        return (
          <span key={`${what} ${year}`} className="muted">
            {say(draftText.measure, {
              what: year === null ? nameOf(what) : `${nameOf(what)} ${year}`,
              found: found === null ? "–" : value(found),
              needed: value(needed),
            })}
          </span>
        );
      })}
      <span className="muted">{legalBasis}</span>
    </li>
  );
}

function NeededPapers({ papers }: { readonly papers: DraftAssessmentFragment["papers"] }) {
  const { say } = useLanguage();
  return (
    <details open>
      <summary>{say(draftText.papers, { n: papers.length })}</summary>
      {papers.length === 0 && <p className="small muted">{say(draftText.noPapers)}</p>}
      <ul className="draft-list small">
        {papers.map(({ documentType, formCode, state }) => (
          <li key={`${documentType.key} ${formCode}`}>
            <span>
              {documentType.label}
              {formCode && <span className="muted"> ({formCode})</span>}
            </span>
            <span className="muted">{say(vocabulary.paper[state])}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
