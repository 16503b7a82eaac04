import { useMemo } from "react";
import { Link, useSearchParams } from "wouter";
import { usePages } from "../../api/pages.ts";
import { NominationsListDocument, type NominationsListQuery } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { vocabulary } from "../../language/vocabulary.text.ts";
import { Button } from "../../parts/button.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { TextField } from "../../parts/fields.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { Badge, Urgency } from "../../parts/urgency.tsx";
import { ConditionChip } from "./condition-chip.tsx";
import { conditionsOf, filterOf, kindOf, kinds } from "./list-address.ts";
import { nominationsText } from "./nominations.text.ts";
import "./nominations.css";

type Row = NominationsListQuery["nominations"]["edges"][number]["node"];
const listOf = (data: NominationsListQuery) => data.nominations;

/** Everything the viewer may read, by the filter that stands in the address. */
export default function NominationsPage() {
  const { locale, say, number } = useLanguage();
  const [params] = useSearchParams();
  const filter = useMemo(() => filterOf(params), [params]);
  const list = usePages(NominationsListDocument, { filter, locale }, listOf);
  return (
    <>
      <div className="page-heading">
        <h1>{say(nominationsText.title)}</h1>
        {list.totalCount !== undefined && (
          <p className="muted">{say(nominationsText.total, { n: number(list.totalCount) })}</p>
        )}
      </div>
      <Conditions />
      <Trouble error={list.error} onAgain={list.again} />
      {list.nodes.length > 0 && <List rows={list.nodes} />}
      {list.fetching && <Loading rows={6} />}
      {list.nodes.length === 0 && !list.fetching && !list.error && (
        <Empty title={say(nominationsText.empty)} />
      )}
      {list.hasMore && (
        <p className="more">
          <Button onPress={list.more}>{say(words.more)}</Button>
        </p>
      )}
    </>
  );
}

function Conditions() {
  const { say } = useLanguage();
  const { params, set, without } = useConditions();
  const conditions = conditionsOf(params);
  return (
    <search className="stack no-print">
      <div className="row">
        {(["subjectName", "code"] as const).map((field) => (
          <TextField
            key={field}
            type="search"
            label={say(field === "code" ? nominationsText.code : nominationsText.name)}
            value={params.get(field) ?? ""}
            onChange={(value) => set(field, value)}
          />
        ))}
        <SelectField
          label={say(nominationsText.kind)}
          choices={kinds.map((id) => ({ id, name: say(nominationsText[id]) }))}
          value={kindOf(params)}
          onChange={(kind) => set("kind", kind === "AWARD" ? "" : (kind ?? ""))}
        />
      </div>
      {conditions.length > 0 && (
        <ul className="actions" aria-label={say(nominationsText.filters)}>
          {conditions.map((condition) => (
            <ConditionChip
              key={`${condition.field} ${condition.value}`}
              condition={condition}
              onRemove={() => without(condition.field, condition.value)}
            />
          ))}
        </ul>
      )}
    </search>
  );
}

/** What the address asks for, and how to change it. */
function useConditions() {
  const [params, setParams] = useSearchParams();
  const set = (field: string, value: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(field, value);
        else next.delete(field);
        return next;
      },
      { replace: true },
    );
  const without = (field: string, value: string) =>
    setParams((before) => {
      const next = new URLSearchParams(before);
      next.delete(field, value);
      return next;
    });
  return { params, set, without };
}

function List({ rows }: { readonly rows: readonly Row[] }) {
  const { say } = useLanguage();
  return (
    <div className="table-scroll">
      <table>
        <caption className="unseen">{say(nominationsText.caption)}</caption>
        <thead>
          <tr>
            {(["subject", "unit", "stage", "state"] as const).map((column) => (
              <th key={column} scope="col">
                {say(nominationsText[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ row }: { readonly row: Row }) {
  const { say } = useLanguage();
  return (
    <tr>
      <td>
        <Link href={`/nominations/${encodeURIComponent(row.id)}`}>{row.subject.name}</Link>
        <p className="small muted">
          {row.revocation && (
            <>
              <Badge tone="late">{say(nominationsText.revocation)}</Badge>{" "}
            </>
          )}
          {row.award.label} · {row.code}
        </p>
      </td>
      <td>{row.unit.name}</td>
      <td>
        {row.stage.label}
        <p className="small muted">{row.holder?.name}</p>
      </td>
      <td>
        {row.outcome === "IN_PROGRESS" ? (
          <Urgency {...row} />
        ) : (
          <Badge tone={row.outcome === "AWARDED" ? "gold" : "held"}>
            {say(vocabulary.outcome[row.outcome])}
          </Badge>
        )}
      </td>
    </tr>
  );
}
