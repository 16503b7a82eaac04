import { useSearchParams } from "wouter";
import type { PaperFilter, PaperOrder } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { BodyField } from "../../parts/body-field.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { recentYears } from "../../parts/recent-years.ts";
import { words } from "../../parts/text.ts";
import { type DecisionStatus, statusText, text } from "./decisions.text.ts";

/** What the address says is wanted, so that it can be sent to somebody and gone back to. */
type RegisterFilter = {
  readonly status: DecisionStatus | null;
  readonly year: string | null;
  readonly issuer: string | null;
  readonly order: PaperOrder;
};

const statuses = Object.keys(statusText) as readonly DecisionStatus[];

export function useRegisterFilter() {
  const [params, setParams] = useSearchParams();
  const filter: RegisterFilter = {
    status: statuses.find((one) => one === params.get("status")) ?? null,
    year: /^\d{4}$/.exec(params.get("year") ?? "")?.[0] ?? null,
    issuer: params.get("issuer"),
    order: params.get("order") === "LATEST" ? "LATEST" : "REGISTER",
  };
  const set = (change: Partial<RegisterFilter>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [key, value] of Object.entries(change)) {
          if (value === null || value === "REGISTER") next.delete(key);
          else next.set(key, value);
        }
        return next;
      },
      { replace: true },
    );
  return { filter, set };
}

export function asPaperFilter({ status, year, issuer }: RegisterFilter): PaperFilter {
  return {
    ...(status && { statuses: [status] }),
    ...(year && { years: [Number(year)] }),
    ...(issuer && { issuerId: issuer }),
  };
}

type Props = {
  readonly filter: RegisterFilter;
  readonly onChange: (change: Partial<RegisterFilter>) => void;
};

export function RegisterFilters({ filter, onChange }: Props) {
  const { say } = useLanguage();
  return (
    <search className="paper-filters no-print">
      <SelectField
        label={say(text.status)}
        choices={statuses.map((id) => ({ id, name: say(statusText[id]) }))}
        nothing={say(words.all)}
        value={filter.status}
        onChange={(status) => onChange({ status: status as DecisionStatus | null })}
      />
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
          { id: "REGISTER", name: say(text.byRegister) },
          { id: "LATEST", name: say(text.byLatest) },
        ]}
        value={filter.order}
        onChange={(order) => onChange({ order: order === "LATEST" ? order : "REGISTER" })}
      />
    </search>
  );
}
