import { useState } from "react";
import { useQuery } from "urql";
import { DraftBodiesDocument, DraftPeopleDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { SearchField, SelectField } from "../../parts/choices.tsx";
import { CheckField, TextField } from "../../parts/fields.tsx";
import type { Patch } from "./create.tsx";
import type { CreateForm } from "./create-form.ts";
import { draftText } from "./draft.text.ts";

type Props = { readonly unitId: string; readonly form: CreateForm; readonly patch: Patch };

const separator = " – ";

function labelOf({ fullName, position }: { fullName: string; position: string }): string {
  return position ? `${fullName}${separator}${position}` : fullName;
}

export function CreateSubject(props: Props) {
  const { say } = useLanguage();
  return (
    <section className="panel stack">
      <h2>{say(draftText.who)}</h2>
      {props.form.kind === "INDIVIDUAL" && <Individual {...props} />}
      {props.form.kind === "COLLECTIVE" && <Collective {...props} />}
      {props.form.kind === "HOUSEHOLD" && (
        <Names {...props} name={say(draftText.householdName)} more={say(draftText.description)} />
      )}
    </section>
  );
}

function Individual(props: Props) {
  const { form, patch } = props;
  const { say } = useLanguage();
  const bodies = useBodies(props.unitId);
  return (
    <>
      <PersonSearch key={props.unitId} {...props} />
      <Names {...props} name={say(draftText.personName)} more={say(draftText.position)} />
      <p className="small muted">{say(form.personId ? draftText.known : draftText.unknown)}</p>
      <SelectField
        label={say(draftText.headOf)}
        choices={bodies}
        nothing={say(draftText.headOfNone)}
        value={form.headOfId}
        onChange={(headOfId) => patch({ headOfId })}
      />
      <CheckField
        isSelected={form.partyManaged}
        onChange={(partyManaged) => patch({ partyManaged })}
      >
        {say(draftText.partyManaged)}
      </CheckField>
    </>
  );
}

/** Whoever is chosen is named below; a name changed there is somebody not on record. */
function PersonSearch({ unitId, form, patch }: Props) {
  const { locale, say } = useLanguage();
  const [text, setText] = useState("");
  const [name] = text.split(separator);
  const filter = { unitId, ...(name && { name }) };
  const [{ data }] = useQuery({ query: DraftPeopleDocument, variables: { locale, filter } });
  const people = (data?.people.edges ?? []).map(({ node }) => node);
  const choose = (id: string | null) => {
    const found = people.find(({ person }) => person.id === id);
    if (!found) return;
    patch({ personId: id, name: found.fullName, position: found.position });
    setText(labelOf(found));
  };
  return (
    <SearchField
      label={say(draftText.search)}
      choices={people.map(({ person, fullName, position }) => ({
        id: person.id,
        name: labelOf({ fullName, position }),
      }))}
      value={form.personId}
      text={text}
      onSearch={setText}
      onChange={choose}
    />
  );
}

function Collective(props: Props) {
  const { form, patch, unitId } = props;
  const { say } = useLanguage();
  const bodies = useBodies(unitId);
  return (
    <>
      <SelectField
        label={say(draftText.body)}
        choices={bodies}
        nothing={say(draftText.bodyNone)}
        value={form.organisationId}
        onChange={(organisationId) =>
          patch({
            organisationId,
            name: bodies.find(({ id }) => id === organisationId)?.name ?? form.name,
          })
        }
      />
      <Names {...props} name={say(draftText.bodyName)} more={say(draftText.description)} />
    </>
  );
}

function Names({
  form,
  patch,
  name,
  more,
}: Props & { readonly name: string; readonly more: string }) {
  return (
    <div className="row">
      <TextField
        label={name}
        isRequired
        value={form.name}
        onChange={(text) => patch({ name: text, personId: null })}
      />
      <TextField label={more} value={form.position} onChange={(position) => patch({ position })} />
    </div>
  );
}

function useBodies(unitId: string) {
  const { locale } = useLanguage();
  const [{ data }] = useQuery({ query: DraftBodiesDocument, variables: { locale, unitId } });
  return (data?.organisations.edges ?? []).map(({ node }) => node);
}
