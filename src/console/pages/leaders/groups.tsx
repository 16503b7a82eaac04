import type { Level, LeadersRowFragment, NominationFilter } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Chart } from "./chart.tsx";
import { GroupTable } from "./group-table.tsx";
import { leadersText } from "./leaders.text.ts";

type Row = LeadersRowFragment;
type Props = { readonly rows: readonly Row[]; readonly filter: NominationFilter };

const nameOf = (row: Row) => row.label ?? "–";
const most = 8;

/** The ladder from the unit to the top. */
const ladder: readonly Level[] = [
  "UNIT",
  "COMMUNE",
  "DEPARTMENT",
  "PROVINCE",
  "CENTRAL",
  "PRIME_MINISTER",
  "PRESIDENT",
];

export function Levels({ rows, filter }: Props) {
  const { say } = useLanguage();
  const sorted = ladder.flatMap((level) => rows.find((row) => row.key === level) ?? []);
  return (
    <section className="panel">
      <h2>{say(leadersText.funnel)}</h2>
      <Chart
        bars={sorted.map((row) => ({ name: nameOf(row), value: row.inProgress }))}
        colour="var(--lacquer)"
      />
      <GroupTable
        caption={say(leadersText.funnel)}
        heading={say(leadersText.level)}
        columns={["inProgress", "overdue", "dueSoon", "count"]}
        rows={sorted}
        nameOf={nameOf}
        filterOf={({ key }) => ({ ...filter, levels: [key as Level] })}
      />
    </section>
  );
}

export function Holders({ rows, filter }: Props) {
  const { say } = useLanguage();
  const named = (row: Row) => row.label ?? say(leadersText.noHolder);
  const late = rows.filter((row) => row.overdue > 0).slice(0, most);
  return (
    <section className="panel">
      <h2>{say(leadersText.holders)}</h2>
      {late.length > 0 && (
        <Chart
          bars={late.map((row) => ({ name: named(row), value: row.overdue }))}
          colour="var(--late)"
        />
      )}
      <GroupTable
        caption={say(leadersText.holders)}
        heading={say(leadersText.holder)}
        columns={["overdue", "dueSoon", "inProgress", "onHold"]}
        rows={rows.filter((row) => row.inProgress > 0)}
        nameOf={named}
        filterOf={({ key }) =>
          key ? { ...filter, holderIds: [key] } : { ...filter, withHolder: false }
        }
      />
    </section>
  );
}

export function Stages({ rows, filter }: Props) {
  const { say } = useLanguage();
  const going = rows.filter((row) => row.inProgress > 0);
  const slow = going.toSorted((a, b) => (b.median ?? 0) - (a.median ?? 0));
  return (
    <section className="panel">
      <h2>{say(leadersText.stages)}</h2>
      <Chart
        bars={slow.slice(0, most).map((row) => ({ name: nameOf(row), value: row.median ?? 0 }))}
        colour="var(--held)"
      />
      <GroupTable
        caption={say(leadersText.stages)}
        heading={say(leadersText.stage)}
        columns={["median", "oldest", "inProgress", "overdue"]}
        rows={slow}
        nameOf={nameOf}
        filterOf={({ key }) => ({ ...filter, ...(key && { stages: [key] }) })}
      />
    </section>
  );
}

export function Organisations({ rows, filter, complete }: Props & { readonly complete: boolean }) {
  const { say } = useLanguage();
  return (
    <section className="panel">
      <h2>{say(leadersText.organisations)}</h2>
      <GroupTable
        caption={say(leadersText.organisations)}
        heading={say(leadersText.organisation)}
        columns={["count", "inProgress", "overdue", "dueSoon", "onHold", "median"]}
        rows={rows}
        nameOf={nameOf}
        filterOf={({ key }) => ({ ...filter, ...(key && { unitIds: [key] }) })}
      />
      {!complete && <p className="small muted">{say(leadersText.incomplete)}</p>}
    </section>
  );
}
