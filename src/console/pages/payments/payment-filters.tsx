import { useSearchParams } from "wouter";
import type { FundSource, PaymentFilter } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { BodyField } from "../../parts/body-field.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { words } from "../../parts/text.ts";
import { recentYears } from "../../parts/recent-years.ts";
import { fundText, text } from "./payments.text.ts";

/** What the address says is wanted. */
type Wanted = {
  readonly fund: FundSource | null;
  readonly paid: "paid" | "unpaid" | null;
  readonly year: string | null;
  readonly organisation: string | null;
};

const funds = Object.keys(fundText) as readonly FundSource[];

export function useWanted() {
  const [params, setParams] = useSearchParams();
  const paid = params.get("paid");
  const wanted: Wanted = {
    fund: funds.find((one) => one === params.get("fund")) ?? null,
    paid: paid === "paid" || paid === "unpaid" ? paid : null,
    year: /^\d{4}$/.exec(params.get("year") ?? "")?.[0] ?? null,
    organisation: params.get("organisation"),
  };
  const set = (change: Partial<Wanted>) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [key, value] of Object.entries(change)) {
          if (value === null) next.delete(key);
          else next.set(key, value);
        }
        return next;
      },
      { replace: true },
    );
  return { wanted, set };
}

export function asPaymentFilter({ fund, paid, year, organisation }: Wanted): PaymentFilter {
  return {
    ...(fund && { fund }),
    ...(paid && { paid: paid === "paid" }),
    ...(year && { years: [Number(year)] }),
    ...(organisation && { organisationId: organisation }),
  };
}

type Props = {
  readonly wanted: Wanted;
  readonly onChange: (change: Partial<Wanted>) => void;
};

export function PaymentFilters({ wanted, onChange }: Props) {
  const { say } = useLanguage();
  return (
    <search className="payment-filters">
      <SelectField
        label={say(text.fund)}
        choices={funds.map((id) => ({ id, name: say(fundText[id]) }))}
        nothing={say(words.all)}
        value={wanted.fund}
        onChange={(fund) => onChange({ fund: fund as FundSource | null })}
      />
      <SelectField
        label={say(text.state)}
        choices={(["unpaid", "paid"] as const).map((id) => ({ id, name: say(text[id]) }))}
        nothing={say(words.all)}
        value={wanted.paid}
        onChange={(paid) => onChange({ paid: paid as Wanted["paid"] })}
      />
      <SelectField
        label={say(text.year)}
        choices={recentYears().map((id) => ({ id, name: id }))}
        nothing={say(words.all)}
        value={wanted.year}
        onChange={(year) => onChange({ year })}
      />
      <BodyField
        label={say(text.organisation)}
        value={wanted.organisation}
        onChange={(organisation) => onChange({ organisation })}
      />
    </search>
  );
}
