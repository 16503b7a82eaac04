import { useEffect, useState } from "react";
import { useQuery } from "urql";
import { Link, useParams } from "wouter";
import { ImportOpenDocument, type ImportHeadFragment } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { Empty, Loading, RefusalText, Trouble } from "../../parts/states.tsx";
import { ConfirmList, DiscardList } from "./close-dialogs.tsx";
import { Findings } from "./findings.tsx";
import { ImportBadge } from "./import-badge.tsx";
import { text } from "./imports.text.ts";
import { Lines } from "./lines.tsx";

const between = 1000;

/** One list: how far it is, what was found in it, and what becomes of it. */
export default function ImportPage() {
  const { id } = useParams<{ id: string }>();
  const { locale, say } = useLanguage();
  const [{ data, error, fetching }, again] = useQuery({
    query: ImportOpenDocument,
    variables: { id: decodeURIComponent(id), locale },
  });
  const found = data?.import;
  const reading = found?.state === "READING";
  useEffect(() => {
    if (!reading || fetching) return;
    const timer = setTimeout(() => again({ requestPolicy: "network-only" }), between);
    return () => clearTimeout(timer);
  }, [reading, fetching, again]);
  if (error && !found) return <Trouble error={error} onAgain={() => again()} />;
  if (!found) return fetching ? <Loading /> : <Empty title={say(text.lost)} />;
  return <Report list={found} onAgain={() => again({ requestPolicy: "network-only" })} />;
}

type Props = { readonly list: ImportHeadFragment; readonly onAgain: () => void };

function Report({ list, onAgain }: Props) {
  const { say, number } = useLanguage();
  const rows = list.rowCount ?? 0;
  const sound = list.soundCount ?? 0;
  const isThere = list.state !== "READING" && list.state !== "REFUSED";
  return (
    <div className="stack">
      <div className="page-heading">
        <div>
          <h1>{list.fileName}</h1>
          <p className="muted">
            {[list.unit.name, list.round.name, list.award?.label].filter(Boolean).join(" · ")}
          </p>
        </div>
        <Acts list={list} onAgain={onAgain} />
      </div>
      <p role="status">
        <ImportBadge state={list.state} /> {list.state === "READING" && say(text.reading)}
        {list.rowCount !== null &&
          list.rowCount !== undefined &&
          say(text.counts, {
            rows: number(rows),
            sound: number(sound),
            wrong: number(rows - sound),
            warnings: number(list.warningCount ?? 0),
          })}
      </p>
      {list.failure && (
        <div className="notice" data-tone="late" role="alert">
          <strong>{say(text.refused)}</strong>
          <RefusalText refusal={list.failure} />
        </div>
      )}
      {list.state === "CONFIRMED" && (
        <p className="notice no-print" data-tone="good">
          {say(text.next)} <Link href="/">{say(text.toWork)}</Link>
        </p>
      )}
      <p className="no-print">
        <Link href="/imports">{say(text.back)}</Link>
      </p>
      {isThere && <Findings list={list} />}
      {isThere && <Lines key={list.version} list={list} />}
    </div>
  );
}

function Acts({ list, onAgain }: Props) {
  const { say, number } = useLanguage();
  const [asking, setAsking] = useState<"confirm" | "discard" | null>(null);
  const mayConfirm = list.state === "REPORTED" && (list.soundCount ?? 0) > 0;
  const ends = {
    onClose: () => setAsking(null),
    onDone: () => {
      setAsking(null);
      onAgain();
    },
  };
  return (
    <div className="actions no-print">
      {mayConfirm && (
        <Button kind="main" onPress={() => setAsking("confirm")}>
          {say(text.confirm, { n: number(list.soundCount ?? 0) })}
        </Button>
      )}
      {(list.state === "REPORTED" || list.state === "REFUSED") && (
        <Button onPress={() => setAsking("discard")}>{say(text.discard)}</Button>
      )}
      {asking === "confirm" && <ConfirmList list={list} ends={ends} />}
      {asking === "discard" && <DiscardList list={list} ends={ends} />}
    </div>
  );
}
