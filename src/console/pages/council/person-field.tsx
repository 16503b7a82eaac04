import { useState } from "react";
import { useQuery } from "urql";
import { CouncilPeopleDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { SearchField } from "../../parts/choices.tsx";

type Props = {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (personId: string | null) => void;
};

const separator = " – ";

/** One of the people within the viewer's reach, searched for by name. */
export function PersonField({ label, value, onChange }: Props) {
  const { locale } = useLanguage();
  const [text, setText] = useState("");
  const [name] = text.split(separator);
  const variables = { filter: name ? { name } : {}, locale };
  const [{ data }] = useQuery({ query: CouncilPeopleDocument, variables });
  const people = (data?.people.edges ?? []).map(({ node }) => ({
    id: node.person.id,
    name: node.position ? `${node.fullName}${separator}${node.position}` : node.fullName,
  }));
  const choose = (id: string | null) => {
    const found = people.find((one) => one.id === id);
    onChange(found?.id ?? null);
    if (found) setText(found.name);
  };
  return (
    <SearchField
      label={label}
      choices={people}
      value={value}
      text={text}
      onSearch={setText}
      onChange={choose}
      isRequired
    />
  );
}
