import { useState } from "react";
import { useQuery } from "urql";
import { AccountRolesDocument, StepBodiesDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { SearchField, SelectField } from "../../parts/choices.tsx";
import { CheckField } from "../../parts/fields.tsx";
import { accountsText } from "./accounts.text.ts";

export type DeskChoice = {
  readonly organisationId: string | null;
  readonly role: string | null;
  readonly cleared: boolean;
};

export const noDesk: DeskChoice = { organisationId: null, role: null, cleared: false };

type Props = { readonly value: DeskChoice; readonly onChange: (value: DeskChoice) => void };

/** Where somebody sits, as what, and whether he may open what is classified. */
export function DeskFields({ value, onChange }: Props) {
  const { locale, say } = useLanguage();
  const [text, setText] = useState("");
  const [bodies] = useQuery({ query: StepBodiesDocument, variables: { search: text, locale } });
  const [roles] = useQuery({ query: AccountRolesDocument, variables: { locale } });
  return (
    <>
      <SearchField
        label={say(accountsText.organisation)}
        choices={bodies.data?.organisations.edges.map(({ node }) => node) ?? []}
        value={value.organisationId}
        onChange={(organisationId) => onChange({ ...value, organisationId })}
        text={text}
        onSearch={setText}
        isRequired
      />
      <SelectField
        label={say(accountsText.role)}
        choices={(roles.data?.roles ?? []).map(({ key, label }) => ({ id: key, name: label }))}
        value={value.role}
        onChange={(role) => onChange({ ...value, role })}
        isRequired
      />
      <CheckField
        isSelected={value.cleared}
        onChange={(cleared) => onChange({ ...value, cleared })}
      >
        {say(accountsText.mayClassified)}
      </CheckField>
    </>
  );
}
