import { useQuery } from "urql";
import {
  type PaymentFilter,
  PaymentTotalsDocument,
  type PaymentTotalsQuery,
} from "../../generated/graphql.ts";
import { type Language, useLanguage } from "../../language/language.tsx";
import { Trouble } from "../../parts/states.tsx";
import { PlainTable } from "../../parts/plain-table.tsx";
import { fundText, text } from "./payments.text.ts";
import { useMoney } from "./use-money.ts";

type Total = PaymentTotalsQuery["paymentTotals"][number];

/** The sums of all that fits, whatever page of it is shown. */
export function Totals({ filter }: { readonly filter: PaymentFilter }) {
  const { say, number } = useLanguage();
  const money = useMoney();
  const [{ data, error }, ask] = useQuery({ query: PaymentTotalsDocument, variables: { filter } });
  if (error) return <Trouble error={error} onAgain={ask} />;
  const totals = data?.paymentTotals ?? [];
  if (totals.length === 0) return null;
  return (
    <section className="panel stack payment-totals" aria-labelledby="totals">
      <h2 id="totals">{say(text.totals)}</h2>
      <PlainTable
        caption={text.totals}
        columns={[text.fund, text.count, text.amount, text.due, text.paid, text.open]}
        rows={totals.map((total) => ({
          key: `${total.fund} ${total.stateLine}`,
          cells: [
            fundName(total, say),
            number(total.count),
            money(total.amount),
            money(total.due),
            money(total.paid),
            money(total.due - total.paid),
          ],
        }))}
      />
    </section>
  );
}

/** The fund in words, with the state's line told apart. */
export function fundName(
  { fund, stateLine }: Pick<Total, "fund" | "stateLine">,
  say: Language["say"],
): string {
  const name = say(fund ? fundText[fund] : text.noFund);
  return stateLine ? say(text.stateLine, { fund: name }) : name;
}
