import { useState } from "react";
import { type Pages, usePages } from "../../api/pages.ts";
import { PaymentsListDocument, type PaymentsListQuery } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { PrintAll } from "../../parts/print-all.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { asPaymentFilter, PaymentFilters, useWanted } from "./payment-filters.tsx";
import { PaymentTable } from "./payment-table.tsx";
import { text } from "./payments.text.ts";
import { RecordHandover, RecordPayment } from "./record-dialogs.tsx";
import { Totals } from "./totals.tsx";
import { useMoney } from "./use-money.ts";
import "./payments.css";

type Node = PaymentsListQuery["payments"]["edges"][number]["node"];
export type Payment = Node & { readonly id: string };
type Asking = "pay" | "handOver";

// A prize is known by the nomination it is given for.
const listOf = ({ payments }: PaymentsListQuery) => ({
  ...payments,
  edges: payments.edges.map(({ node }) => ({ node: { ...node, id: node.nomination.id } })),
});

/** The prizes the viewer may see, by fund, and what of them was paid and handed over. */
export default function PaymentsPage() {
  const { locale, say, number } = useLanguage();
  const { wanted, set } = useWanted();
  const filter = asPaymentFilter(wanted);
  const list = usePages(PaymentsListDocument, { filter, locale }, listOf);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [asking, setAsking] = useState<{ what: Asking; rows: readonly Payment[] } | null>(null);
  const chosen = list.nodes.filter((row) => selected.includes(row.id));
  const select = (ids: readonly string[], on: boolean) =>
    setSelected((before) => [...before.filter((id) => !ids.includes(id)), ...(on ? ids : [])]);
  const done = () => {
    setAsking(null);
    setSelected([]);
    list.again();
  };
  return (
    <>
      <div className="page-heading">
        <div>
          <h1>{say(text.title)}</h1>
          {list.totalCount !== undefined && (
            <p className="muted">{say(text.total, { n: number(list.totalCount) })}</p>
          )}
        </div>
        <PrintAll label={say(text.print)} list={list} />
      </div>
      <PaymentFilters wanted={wanted} onChange={set} />
      <Totals filter={filter} />
      <Trouble error={list.error} onAgain={list.again} />
      {chosen.length > 0 && (
        <Chosen
          rows={chosen}
          onClear={() => setSelected([])}
          onAsk={(what, rows) => setAsking({ what, rows })}
        />
      )}
      {list.nodes.length > 0 && (
        <PaymentTable rows={list.nodes} selected={selected} onSelect={select} />
      )}
      <Rest list={list} />
      {asking?.what === "pay" && <RecordPayment rows={asking.rows} onDone={done} />}
      {asking?.what === "handOver" && <RecordHandover rows={asking.rows} onDone={done} />}
    </>
  );
}

/** What is still to come of the list, or that there is nothing. */
function Rest({ list }: { readonly list: Pages<Payment> }) {
  const { say } = useLanguage();
  return (
    <>
      {list.fetching && <Loading rows={6} />}
      {list.nodes.length === 0 && !list.fetching && !list.error && (
        <Empty title={say(text.empty)} />
      )}
      {list.hasMore && (
        <p className="payment-more no-print">
          <Button onPress={list.more}>{say(words.more)}</Button>
        </p>
      )}
    </>
  );
}

type ChosenProps = {
  readonly rows: readonly Payment[];
  readonly onClear: () => void;
  readonly onAsk: (what: Asking, rows: readonly Payment[]) => void;
};

function Chosen({ rows, onClear, onAsk }: ChosenProps) {
  const { say } = useLanguage();
  const money = useMoney();
  const payable = rows.filter((row) => row.mayPay);
  const due = money(payable.reduce((sum, row) => sum + row.due, 0));
  const told = say(text.selected, { n: rows.length, due });
  return (
    <section className="panel payment-chosen no-print" aria-label={told}>
      <strong>{told}</strong>
      {payable.length < rows.length && (
        <p className="small muted">{say(text.notYours, { n: rows.length - payable.length })}</p>
      )}
      <div className="actions">
        {payable.length > 0 && (
          <Button kind="main" onPress={() => onAsk("pay", payable)}>
            {say(text.pay)}
          </Button>
        )}
        <Button onPress={() => onAsk("handOver", rows)}>{say(text.handOver)}</Button>
        <Button kind="quiet" onPress={onClear}>
          {say(text.clear)}
        </Button>
      </div>
    </section>
  );
}
