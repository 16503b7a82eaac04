import { useState } from "react";
import { useQuery } from "urql";
import { BodiesFoundDocument, BodyNameDocument, type BodyNameQuery } from "../generated/graphql.ts";
import { useLanguage } from "../language/language.tsx";
import { SearchField } from "./choices.tsx";
import { words } from "./text.ts";

type Props = {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (organisationId: string | null) => void;
  /** Nothing is shown without one; otherwise an empty field means all of them. */
  readonly isNeeded?: boolean;
};

/** An organisation to filter by; one that the address names is shown by its name. */
export function BodyField({ label, value, onChange, isNeeded = false }: Props) {
  const { locale, say } = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const [named] = useQuery({
    query: BodyNameDocument,
    variables: { id: value ?? "", locale },
    pause: value === null,
  });
  const name = value === null ? "" : nameIn(named.data);
  const variables = { search: typed ?? "", locale };
  const [{ data }] = useQuery({ query: BodiesFoundDocument, variables });
  return (
    <SearchField
      label={label}
      choices={data?.organisations.edges.map((edge) => edge.node) ?? []}
      value={value}
      onChange={onChange}
      text={typed ?? name}
      onSearch={setTyped}
      placeholder={say(isNeeded ? words.choose : words.all)}
    />
  );
}

function nameIn(data: BodyNameQuery | undefined): string {
  return data?.node?.__typename === "Organisation" ? data.node.name : "";
}
