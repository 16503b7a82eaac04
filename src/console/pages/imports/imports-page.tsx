import { Link } from "wouter";
import { useQuery } from "urql";
import { usePages } from "../../api/pages.ts";
import {
  DraftPlacesDocument,
  ImportsListDocument,
  type ImportsListQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { PlainTable } from "../../parts/plain-table.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { ImportBadge } from "./import-badge.tsx";
import { text } from "./imports.text.ts";
import { StartImport } from "./start-import.tsx";

const listOf = (data: ImportsListQuery) => data.imports;

/** Bringing a list, and those that were brought. */
export default function ImportsPage() {
  const { locale, say } = useLanguage();
  const [{ data, error }] = useQuery({ query: DraftPlacesDocument, variables: { locale } });
  const list = usePages(ImportsListDocument, { locale }, listOf);
  const places = data?.viewer.canCreate;
  return (
    <>
      <div className="page-heading">
        <h1>{say(text.title)}</h1>
      </div>
      <Trouble error={error} />
      {places && places.length === 0 && <Empty title={say(text.notYours)} />}
      {places && places.length > 0 && <StartImport places={places} />}
      <section className="stack">
        <h2>{say(text.earlier)}</h2>
        <Trouble error={list.error} onAgain={list.again} />
        {list.nodes.length > 0 && <Lists rows={list.nodes} />}
        {list.fetching && <Loading rows={3} />}
        {list.nodes.length === 0 && !list.fetching && !list.error && (
          <Empty title={say(text.noLists)} />
        )}
        {list.hasMore && <Button onPress={list.more}>{say(words.more)}</Button>}
      </section>
    </>
  );
}

type Row = ImportsListQuery["imports"]["edges"][number]["node"];

function Lists({ rows }: { readonly rows: readonly Row[] }) {
  const { date, number } = useLanguage();
  return (
    <PlainTable
      caption={text.earlier}
      columns={[text.name, text.unit, text.round, text.state, text.sound, text.broughtOn, text.by]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <Link key="name" href={`/imports/${encodeURIComponent(row.id)}`}>
            {row.fileName}
          </Link>,
          row.unit.name,
          row.round.name,
          <ImportBadge key="state" state={row.state} />,
          row.rowCount === null || row.rowCount === undefined
            ? "–"
            : `${number(row.soundCount ?? 0)} / ${number(row.rowCount)}`,
          date(row.createdAt),
          row.createdBy?.name ?? "–",
        ],
      }))}
    />
  );
}
