import type { LeadersQuery, NominationFilter } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Chart } from "./chart.tsx";
import { leadersText } from "./leaders.text.ts";
import { NumberLink } from "./number-link.tsx";

type Props = {
  readonly ages: LeadersQuery["levels"]["ages"];
  readonly filter: NominationFilter;
};

/** How long those in progress have been where they are. */
export function Ages({ ages, filter }: Props) {
  const { say } = useLanguage();
  const rows = ages.map((age) => ({
    ...age,
    name:
      age.to === null || age.to === undefined
        ? say(leadersText.ageOver, { from: age.from })
        : say(leadersText.ageBetween, { from: age.from, to: age.to }),
  }));
  return (
    <section className="panel">
      <h2>{say(leadersText.ages)}</h2>
      <Chart bars={rows.map(({ name, count }) => ({ name, value: count }))} colour="var(--gold)" />
      <table>
        <caption className="unseen">{say(leadersText.ages)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(leadersText.age)}</th>
            <th scope="col" className="number">
              {say(leadersText.inProgress)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, from, to, count }) => (
            <tr key={from}>
              <th scope="row">{name}</th>
              <td className="number">
                <NumberLink
                  value={count}
                  what={name}
                  filter={{
                    ...filter,
                    outcomes: ["IN_PROGRESS"],
                    ageFrom: from,
                    ...(to !== null && to !== undefined && { ageTo: to }),
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
