import { useState } from "react";
import { usePages } from "../../api/pages.ts";
import {
  ImportFindingsDocument,
  type ImportFindingsQuery,
  type ImportHeadFragment,
  type ImportSeverity,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { PlainTable } from "../../parts/plain-table.tsx";
import { Empty, Loading, RefusalText, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { Badge } from "../../parts/urgency.tsx";
import { text } from "./imports.text.ts";

const none = { edges: [], pageInfo: { hasNextPage: false } };
const listOf = ({ import: list }: ImportFindingsQuery) => {
  const found = list?.findings ?? none;
  return {
    ...found,
    edges: found.edges.map(({ node, cursor }) => ({ node: { ...node, id: cursor } })),
  };
};

/** What is wrong, row by row, with the cell and how to mend it. */
export function Findings({ list }: { readonly list: ImportHeadFragment }) {
  const { say } = useLanguage();
  const [severity, setSeverity] = useState<ImportSeverity | null>(null);
  const found = usePages(ImportFindingsDocument, { id: list.id, severity }, listOf);
  const isNone = found.nodes.length === 0 && !found.fetching && !found.error;
  return (
    <section className="stack">
      <h2>{say(text.findings)}</h2>
      <div className="row no-print">
        <SelectField
          label={say(text.severity)}
          choices={[
            { id: "ERROR", name: say(text.errors) },
            { id: "WARNING", name: say(text.warnings) },
          ]}
          nothing={say(words.all)}
          value={severity}
          onChange={(one) => setSeverity(one as ImportSeverity | null)}
        />
      </div>
      <Trouble error={found.error} onAgain={found.again} />
      {found.nodes.length > 0 && <Table rows={found.nodes} />}
      {found.fetching && <Loading rows={3} />}
      {isNone && <Empty title={say(text.noFindings)} />}
      {found.hasMore && <Button onPress={found.more}>{say(words.more)}</Button>}
    </section>
  );
}

type Row = ReturnType<typeof listOf>["edges"][number]["node"];

function Table({ rows }: { readonly rows: readonly Row[] }) {
  const { say, number } = useLanguage();
  return (
    <PlainTable
      caption={text.findings}
      columns={[text.row, text.column, text.severity, text.what]}
      rows={rows.map((one) => ({
        key: one.id,
        cells: [
          number(one.row),
          one.column ? `${one.column} · ${one.heading ?? ""}` : say(text.wholeRow),
          <Badge key="severity" tone={one.severity === "ERROR" ? "late" : "soon"}>
            {say(one.severity === "ERROR" ? text.errors : text.warnings)}
          </Badge>,
          <RefusalText key="what" refusal={one.refusal} />,
        ],
      }))}
    />
  );
}
