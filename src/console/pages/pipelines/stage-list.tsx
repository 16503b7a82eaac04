import { useLanguage } from "../../language/language.tsx";
import { vocabulary } from "../../language/vocabulary.text.ts";
import { Badge } from "../../parts/urgency.tsx";
import type { Stage } from "./layout.ts";
import { pipelinesText } from "./pipelines.text.ts";

/** The same as the picture in words: each stage with its limit, and each way out of it. */
export function StageList({ stages }: { readonly stages: readonly Stage[] }) {
  const { say } = useLanguage();
  return (
    <section className="stack">
      <h2>{say(pipelinesText.stages)}</h2>
      <ol className="stack">
        {stages.map((stage) => (
          <StageCard key={stage.key} stage={stage} />
        ))}
      </ol>
    </section>
  );
}

function StageCard({ stage }: { readonly stage: Stage }) {
  const { say } = useLanguage();
  return (
    <li className="panel stack pipeline-card">
      <div className="actions">
        <h3>{stage.label}</h3>
        <Badge>{say(vocabulary.level[stage.level])}</Badge>
        {stage.external && <Badge tone="gold">{say(pipelinesText.external)}</Badge>}
        {stage.steps.length === 0 && <Badge tone="held">{say(pipelinesText.end)}</Badge>}
      </div>
      <Limit stage={stage} />
      {stage.steps.length > 0 && <StepTable stage={stage} />}
    </li>
  );
}

function Limit({ stage: { desks, timeLimit, legalBasis } }: { readonly stage: Stage }) {
  const { say } = useLanguage();
  const words = {
    UNIT: pipelinesText.unitDeadline,
    DEPARTMENT: pipelinesText.departmentDeadline,
  } as const;
  const { workingDays, deadline, basis } = timeLimit ?? {};
  const limit = deadline
    ? say(words[deadline])
    : workingDays
      ? say(pipelinesText.days, { n: workingDays })
      : say(pipelinesText.noLimit);
  return (
    <p className="small muted">
      {say(pipelinesText.desks)}: {desks.map(({ role }) => role.label).join(", ") || "–"} ·{" "}
      {say(pipelinesText.limit)}: {limit}
      {basis && ` (${basis})`}
      {legalBasis && ` · ${say(pipelinesText.basis)}: ${legalBasis}`}
    </p>
  );
}

const columns = ["step", "by", "needs", "to", "basis"] as const;

function StepTable({ stage }: { readonly stage: Stage }) {
  const { say } = useLanguage();
  return (
    // Scrolled by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="table-scroll" tabIndex={0} role="region" aria-label={stage.label}>
      <table>
        <caption className="unseen">{stage.label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {say(pipelinesText[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stage.steps.map((step) => (
            <StepRow key={step.key} step={step} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const asked = [
  ["incomingDocument", pipelinesText.incoming],
  ["missingItems", pipelinesText.items],
  ["effectiveOn", pipelinesText.effectiveOn],
  ["proposedAward", pipelinesText.lowerAward],
  ["consultedOrganisation", pipelinesText.consulted],
  ["note", pipelinesText.note],
] as const;

function StepRow({ step }: { readonly step: Stage["steps"][number] }) {
  const { say } = useLanguage();
  const { requires } = step;
  const needs = [
    ...requires.papers.map((paper) => paper.label),
    ...asked.filter(([name]) => requires[name]).map(([, name]) => say(name)),
  ];
  return (
    <tr>
      <th scope="row">{step.label}</th>
      <td>
        {step.clock
          ? say(pipelinesText.clock)
          : [...new Set(step.by.map(({ role }) => role.label))].join(", ")}
      </td>
      <td>{needs.join(", ") || "–"}</td>
      <td>{step.to.label}</td>
      <td>{step.legalBasis ?? "–"}</td>
    </tr>
  );
}
