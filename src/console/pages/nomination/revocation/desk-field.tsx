import type { CombinedError } from "@urql/core";
import { useQuery } from "urql";
import { refusalOf } from "../../../api/refusal.ts";
import { SideDocument } from "../../../generated/graphql.ts";
import { useLanguage } from "../../../language/language.tsx";
import { SelectField } from "../../../parts/choices.tsx";
import { revocationText } from "./revocation.text.ts";

type Props = {
  readonly error: CombinedError | undefined;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
};

/** Asked for only where the server said that several desks fit. */
export function DeskField({ error, value, onChange }: Props) {
  const { locale, say } = useLanguage();
  const asked = value !== null || refusalOf(error)?.reason === "DESK_REQUIRED";
  const [{ data }] = useQuery({ query: SideDocument, variables: { locale }, pause: !asked });
  if (!asked) return null;
  const desks = data?.viewer.desks ?? [];
  return (
    <SelectField
      label={say(revocationText.desk)}
      choices={desks.map(({ id, role, organisation }) => ({
        id,
        name: `${role.label} · ${organisation.name}`,
      }))}
      value={value}
      onChange={onChange}
      isRequired
    />
  );
}
