import { Link } from "wouter";
import { usePages } from "../../api/pages.ts";
import {
  type ImportHeadFragment,
  ImportLinesDocument,
  type ImportLinesQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { PlainTable } from "../../parts/plain-table.tsx";
import { Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { Badge } from "../../parts/urgency.tsx";
import { eligibilityText, matchText, text } from "./imports.text.ts";

const none = { edges: [], pageInfo: { hasNextPage: false } };
const listOf = ({ import: list }: ImportLinesQuery) => {
  const found = list?.lines ?? none;
  return {
    ...found,
    edges: found.edges.map(({ node, cursor }) => ({ node: { ...node, id: cursor } })),
  };
};

/** The rows as they were understood, with the drafts they became. */
export function Lines({ list }: { readonly list: ImportHeadFragment }) {
  const { locale, say } = useLanguage();
  const lines = usePages(ImportLinesDocument, { id: list.id, locale }, listOf);
  return (
    <section className="stack">
      <h2>{say(text.lines)}</h2>
      <Trouble error={lines.error} onAgain={lines.again} />
      {lines.nodes.length > 0 && <Table rows={lines.nodes} />}
      {lines.fetching && <Loading rows={3} />}
      {lines.hasMore && <Button onPress={lines.more}>{say(words.more)}</Button>}
    </section>
  );
}

type Row = ReturnType<typeof listOf>["edges"][number]["node"];

function Table({ rows }: { readonly rows: readonly Row[] }) {
  const { say, number } = useLanguage();
  return (
    <PlainTable
      caption={text.lines}
      columns={[text.row, text.subject, text.result, text.match, text.eligibility, text.award]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          number(row.row),
          row.subjectName ?? "–",
          <Result key="result" row={row} />,
          row.subjectName ? say(matchText[row.match]) : "–",
          row.eligibility ? say(eligibilityText[row.eligibility]) : "–",
          row.award?.label ?? "–",
        ],
      }))}
    />
  );
}

function Result({ row }: { readonly row: Row }) {
  const { say } = useLanguage();
  if (row.nomination)
    return (
      <Link href={`/nominations/${encodeURIComponent(row.nomination.id)}`}>
        {row.nomination.code}
      </Link>
    );
  return (
    <Badge tone={row.sound ? "good" : "late"}>{say(row.sound ? text.isSound : text.isWrong)}</Badge>
  );
}
