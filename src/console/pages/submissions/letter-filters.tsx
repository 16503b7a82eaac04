import { useQuery } from "urql";
import { useSearchParams } from "wouter";
import {
  type PaperOrder,
  type PaperStatus,
  type SubmissionFilter,
  type SubmissionListStatus,
  SubmissionRoundsDocument,
} from "../../generated/graphql.ts";
import { type Text, useLanguage } from "../../language/language.tsx";
import { BodyField } from "../../parts/body-field.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { recentYears } from "../../parts/recent-years.ts";
import { words } from "../../parts/text.ts";
import { roundName } from "../papers/round-name.ts";
import { listStatusText, statusText, text } from "./submissions.text.ts";

/** What the address says is wanted, so that it can be sent to somebody and gone back to. */
type LetterFilter = {
  readonly status: PaperStatus | null;
  readonly list: SubmissionListStatus | null;
  readonly year: string | null;
  readonly round: string | null;
  readonly issuer: string | null;
  readonly order: PaperOrder;
};

const statuses = Object.keys(statusText) as readonly PaperStatus[];
const listStatuses = Object.keys(listStatusText) as readonly SubmissionListStatus[];

export function useLetterFilter() {
  const [params, setParams] = useSearchParams();
  const filter: LetterFilter = {
    status: statuses.find((one) => one === params.get("status")) ?? null,
    list: listStatuses.find((one) => one === params.get("list")) ?? null,
    year: /^\d{4}$/.exec(params.get("year") ?? "")?.[0] ?? null,
    round: params.get("round"),
    issuer: params.get("issuer"),
    order: params.get("order") === "REGISTER" ? "REGISTER" : "LATEST",
  };
  const set = (change: Partial<LetterFilter>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [key, value] of Object.entries(change)) {
          if (value === null || value === "LATEST") next.delete(key);
          else next.set(key, value);
        }
        return next;
      },
      { replace: true },
    );
  return { filter, set };
}

export function asSubmissionFilter(filter: LetterFilter): SubmissionFilter {
  const { status, list, year, round, issuer } = filter;
  return {
    ...(status && { statuses: [status] }),
    ...(list && { listStatuses: [list] }),
    ...(year && { years: [Number(year)] }),
    ...(round && { roundIds: [round] }),
    ...(issuer && { issuerId: issuer }),
  };
}

type Props = {
  readonly filter: LetterFilter;
  readonly onChange: (change: Partial<LetterFilter>) => void;
};

export function LetterFilters({ filter, onChange }: Props) {
  const { say } = useLanguage();
  const named = <Key extends string>(keys: readonly Key[], names: Readonly<Record<Key, Text>>) =>
    keys.map((id) => ({ id, name: say(names[id]) }));
  return (
    <search className="paper-filters no-print">
      <SelectField
        label={say(text.status)}
        choices={named(statuses, statusText)}
        nothing={say(words.all)}
        value={filter.status}
        onChange={(status) => onChange({ status: status as PaperStatus | null })}
      />
      <SelectField
        label={say(text.listStatus)}
        choices={named(listStatuses, listStatusText)}
        nothing={say(words.all)}
        value={filter.list}
        onChange={(list) => onChange({ list: list as SubmissionListStatus | null })}
      />
      <RoundField value={filter.round} onChange={(round) => onChange({ round })} />
      <SelectField
        label={say(text.year)}
        choices={recentYears().map((id) => ({ id, name: id }))}
        nothing={say(words.all)}
        value={filter.year}
        onChange={(year) => onChange({ year })}
      />
      <BodyField
        label={say(text.issuer)}
        value={filter.issuer}
        onChange={(issuer) => onChange({ issuer })}
      />
      <SelectField
        label={say(text.order)}
        choices={[
          { id: "LATEST", name: say(text.byLatest) },
          { id: "REGISTER", name: say(text.byRegister) },
        ]}
        value={filter.order}
        onChange={(order) => onChange({ order: order === "REGISTER" ? order : "LATEST" })}
      />
    </search>
  );
}

type RoundProps = {
  readonly value: string | null;
  readonly onChange: (round: string | null) => void;
};

/** One of the rounds, the latest first. */
export function RoundField({ value, onChange }: RoundProps) {
  const { locale, say } = useLanguage();
  const [{ data }] = useQuery({ query: SubmissionRoundsDocument, variables: { locale } });
  return (
    <SelectField
      label={say(text.round)}
      choices={data?.rounds.edges.map(({ node }) => ({ id: node.id, name: roundName(node) })) ?? []}
      nothing={say(words.all)}
      value={value}
      onChange={onChange}
    />
  );
}
