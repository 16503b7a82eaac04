import { useState } from "react";
import { useLanguage } from "../../language/language.tsx";
import { Empty, Loading } from "../../parts/states.tsx";
import { ItemCard } from "./item-card.tsx";
import { type ItemAct, ItemQuestion } from "./item-acts.tsx";
import type { Item, Session } from "./session-page.tsx";
import { sessionText as text } from "./session.text.ts";

type Asking = { readonly act: ItemAct; readonly item: Item };

/** Every nomination of the session with its vote. */
export function Agenda({ session }: { readonly session: Session }) {
  const { say } = useLanguage();
  const [asking, setAsking] = useState<Asking | null>(null);
  const { items, fetching } = session;
  const close = () => setAsking(null);
  const done = () => {
    close();
    session.again();
  };
  return (
    <section className="stack" aria-labelledby="agenda-heading">
      <h2 id="agenda-heading">{say(text.agenda)}</h2>
      {items.length === 0 && (fetching ? <Loading /> : <Empty title={say(text.noItems)} />)}
      <ol className="council-items">
        {items.map((item) => (
          <ItemCard key={item.id} item={item} onAsk={(act) => setAsking({ act, item })} />
        ))}
      </ol>
      {asking && <ItemQuestion {...asking} session={session} onDone={done} onClose={close} />}
    </section>
  );
}
