import { useState } from "react";
import { useQuery } from "urql";
import { StepBodiesDocument, StepChoicesDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { type Choice, SearchField, SelectField } from "../choices.tsx";
import { DateField, TextField } from "../fields.tsx";
import { DocumentFields } from "./document-fields.tsx";
import { MissingItems } from "./missing-items.tsx";
import type { Answers, Requires } from "./step-answers.ts";
import { capacityText, stepText } from "./step-form.text.ts";

type Props = {
  readonly requires: Requires;
  readonly desks: readonly Choice[];
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
  readonly nominationId: string | null;
};

/** A field for each thing the step asks for, and a note in any case. */
export function StepFields({ requires, desks, answers, onChange, nominationId }: Props) {
  const { locale, say } = useLanguage();
  const [{ data }] = useQuery({ query: StepChoicesDocument, variables: { locale } });
  const set = (change: Partial<Answers>) => onChange({ ...answers, ...change });
  const keyed = (list: readonly { key: string; label: string }[] = []) =>
    list.map(({ key, label }) => ({ id: key, name: label }));
  return (
    <>
      {desks.length > 1 && (
        <SelectField
          label={say(stepText.desk)}
          choices={desks}
          value={answers.deskId}
          onChange={(deskId) => set({ deskId })}
        />
      )}
      <CapacityField {...{ requires, answers, onChange }} />
      {requires.proposedAward && (
        <AwardField {...{ answers, onChange }} choices={keyed(data?.awards)} />
      )}
      {requires.consultedOrganisation && (
        <BodyField
          value={answers.consultedOrganisationId}
          onChange={(consultedOrganisationId) => set({ consultedOrganisationId })}
        />
      )}
      {requires.effectiveOn && (
        <DateField
          label={say(stepText.effectiveOn)}
          value={answers.effectiveOn}
          onChange={(effectiveOn) => set({ effectiveOn })}
        />
      )}
      {requires.missingItems && (
        <MissingItems
          items={answers.missingItems}
          onChange={(missingItems) => set({ missingItems })}
          types={keyed(data?.documentTypes)}
        />
      )}
      <StepPapers {...{ requires, answers, onChange, nominationId }} />
      <TextField
        label={say(requires.note ? stepText.note : stepText.noteOptional)}
        value={answers.note}
        onChange={(note) => set({ note })}
        lines={4}
      />
    </>
  );
}

/** In whose name it is signed, where there is a choice. */
function CapacityField({
  requires: { signingCapacities: fitting = [] },
  answers,
  onChange,
}: Pick<Props, "requires" | "answers" | "onChange">) {
  const { say } = useLanguage();
  const [usual = null] = fitting;
  if (usual === null) return null;
  return (
    <SelectField
      label={say(stepText.capacity)}
      choices={fitting.map((id) => ({ id, name: say(capacityText[id]) }))}
      value={answers.signingCapacity ?? usual}
      onChange={(id) => {
        const signingCapacity = fitting.find((one) => one === id) ?? null;
        onChange({ ...answers, signingCapacity });
      }}
    />
  );
}

function AwardField({
  choices,
  answers,
  onChange,
}: Pick<Props, "answers" | "onChange"> & { readonly choices: readonly Choice[] }) {
  const { say } = useLanguage();
  return (
    <SelectField
      label={say(stepText.award)}
      choices={choices}
      value={answers.proposedAward}
      onChange={(proposedAward) => onChange({ ...answers, proposedAward })}
    />
  );
}

function StepPapers(props: Omit<Props, "desks">) {
  const { requires, answers, onChange, nominationId } = props;
  const { say } = useLanguage();
  return (
    <>
      {requires.papers.map(({ key, label }) => (
        <DocumentFields
          key={key}
          legend={label}
          value={answers.papers[key] ?? {}}
          onChange={(paper) =>
            onChange({ ...answers, papers: { ...answers.papers, [key]: paper } })
          }
          nominationId={nominationId}
        />
      ))}
      {requires.incomingDocument && (
        <DocumentFields
          legend={say(stepText.incoming)}
          value={answers.incomingDocument}
          onChange={(incomingDocument) => onChange({ ...answers, incomingDocument })}
          nominationId={nominationId}
        />
      )}
    </>
  );
}

type BodyProps = {
  readonly value: string | null;
  readonly onChange: (organisationId: string | null) => void;
};

function BodyField({ value, onChange }: BodyProps) {
  const { locale, say } = useLanguage();
  const [text, setText] = useState("");
  const variables = { search: text, locale };
  const [{ data }] = useQuery({ query: StepBodiesDocument, variables });
  const found = data?.organisations.edges.map(({ node }) => node) ?? [];
  return (
    <SearchField
      label={say(stepText.body)}
      choices={found}
      value={value}
      onChange={onChange}
      text={text}
      onSearch={setText}
    />
  );
}
