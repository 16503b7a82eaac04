import type { LeadersRowFragment, NominationFilter } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { leadersText } from "./leaders.text.ts";
import { NumberLink } from "./number-link.tsx";

type Props = {
  readonly total: LeadersRowFragment;
  readonly outcomes: readonly LeadersRowFragment[];
  readonly filter: NominationFilter;
};

const inProgress = { outcomes: ["IN_PROGRESS" as const] };

/** The numbers one asks for first. */
export function Figures({ total, outcomes, filter }: Props) {
  const { say } = useLanguage();
  const awarded = outcomes.find(({ key }) => key === "AWARDED")?.count ?? 0;
  const figures = [
    { name: "inProgress", value: total.inProgress, more: {} },
    { name: "overdue", value: total.overdue, more: { overdue: true } },
    { name: "dueSoon", value: total.dueSoon, more: { dueSoon: true } },
    { name: "onHold", value: total.onHold, more: { onHold: true } },
  ] as const;
  return (
    <section aria-label={say(leadersText.figures)}>
      <dl className="leaders-figures">
        {figures.map(({ name, value, more }) => (
          <div key={name} data-figure={name}>
            <dt>{say(leadersText[name])}</dt>
            <dd>
              <NumberLink
                value={value}
                what={say(leadersText[name])}
                filter={{ ...filter, ...inProgress, ...more }}
              />
            </dd>
          </div>
        ))}
        <div data-figure="awarded">
          <dt>{say(leadersText.awarded)}</dt>
          <dd>
            <NumberLink
              value={awarded}
              what={say(leadersText.awarded)}
              filter={{ ...filter, outcomes: ["AWARDED"] }}
            />
          </dd>
        </div>
      </dl>
    </section>
  );
}
