import { useState } from "react";
import { type Pages, usePages } from "../../api/pages.ts";
import {
  AdministrationOrganisationsDocument,
  type AdministrationOrganisationsQuery,
  AdministrationPeopleDocument,
  type AdministrationPeopleQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { TextField } from "../../parts/fields.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { administrationText as text, organisationKinds } from "./administration.text.ts";
import { PlainTable } from "../../parts/plain-table.tsx";
import { Validity } from "./validity.tsx";

const organisationsOf = (data: AdministrationOrganisationsQuery) => data.organisations;
// A person of the directory is known by the id of the person himself.
const peopleOf = ({ people }: AdministrationPeopleQuery) => ({
  ...people,
  edges: people.edges.map(({ node }) => ({ node: { ...node, id: node.person.id } })),
});

/** The bodies of the administration, those that have closed with who took over. */
export function Organisations() {
  const { locale, say } = useLanguage();
  const [search, setSearch] = useState("");
  const variables = { search: search || null, locale };
  const list = usePages(AdministrationOrganisationsDocument, variables, organisationsOf);
  return (
    <Searched search={search} onSearch={setSearch} list={list}>
      <PlainTable
        caption={text.organisations}
        columns={[text.name, text.code, text.kind, text.parent, text.validity]}
        rows={list.nodes.map((body) => {
          const kind = organisationKinds[body.kind];
          return {
            key: body.id,
            cells: [
              body.name,
              `${body.code} · ${body.symbol}`,
              kind ? say(kind) : body.kind,
              body.parent?.name ?? "–",
              <Validity key="validity" {...body} />,
            ],
          };
        })}
      />
    </Searched>
  );
}

/** Who may be nominated, within the viewer's reach. */
export function People() {
  const { locale } = useLanguage();
  const [name, setName] = useState("");
  const list = usePages(AdministrationPeopleDocument, { name: name || null, locale }, peopleOf);
  return (
    <Searched search={name} onSearch={setName} list={list}>
      <PlainTable
        caption={text.people}
        columns={[text.name, text.position, text.unit, text.code]}
        rows={list.nodes.map((person) => ({
          key: person.id,
          cells: [person.fullName, person.position, person.unit?.name ?? "–", person.code ?? "–"],
        }))}
      />
    </Searched>
  );
}

type SearchedProps = {
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly list: Pages<unknown>;
  readonly children: React.ReactNode;
};

/** A list with its search field, its states and its next page. */
export function Searched({ search, onSearch, list, children }: SearchedProps) {
  const { say } = useLanguage();
  return (
    <div className="stack">
      <search>
        <TextField label={say(text.search)} type="search" value={search} onChange={onSearch} />
      </search>
      <Trouble error={list.error} onAgain={list.again} />
      {list.nodes.length > 0 && children}
      {list.fetching && <Loading />}
      {list.nodes.length === 0 && !list.fetching && !list.error && <Empty title={say(text.none)} />}
      {list.hasMore && (
        <div>
          <Button onPress={list.more}>{say(words.more)}</Button>
        </div>
      )}
    </div>
  );
}
