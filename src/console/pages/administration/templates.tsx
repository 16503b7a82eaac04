import { useState } from "react";
import { FileTrigger } from "react-aria-components";
import { useMutation, useQuery } from "urql";
import { useKey } from "../../api/use-key.ts";
import {
  OwnTemplatesDocument,
  SetPaperTemplateDocument,
  TemplatedPapersDocument,
  type TemplatedPapersQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { BodyField } from "../../parts/body-field.tsx";
import { Button } from "../../parts/button.tsx";
import type { Choice } from "../../parts/choices.tsx";
import { PlainTable } from "../../parts/plain-table.tsx";
import { Loading, Trouble } from "../../parts/states.tsx";
import { OwnTemplates, type OwnTemplate } from "./own-templates.tsx";
import { inBase64, useTemplateFile } from "./template-files.ts";
import { templatesText as text } from "./templates.text.ts";

type Paper = TemplatedPapersQuery["templatedPapers"][number];
const word = ".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The templates papers are printed with: to fetch for everybody, to replace for administrators. */
export function Templates({ administers }: { readonly administers: readonly Choice[] }) {
  const { locale, say } = useLanguage();
  const [organisationId, setOrganisationId] = useState(administers[0]?.id ?? null);
  const [{ data, error }, ask] = useQuery({
    query: TemplatedPapersDocument,
    variables: { locale },
  });
  const [own, askOwn] = useQuery({
    query: OwnTemplatesDocument,
    variables: { organisationId: organisationId ?? "" },
    pause: organisationId === null,
  });
  if (!data) return error ? <Trouble error={error} onAgain={() => ask()} /> : <Loading />;
  return (
    <div className="stack">
      <p>{say(text.intro)}</p>
      {administers.length > 0 && (
        <BodyField
          label={say(text.organisation)}
          value={organisationId}
          onChange={setOrganisationId}
        />
      )}
      <Trouble error={own.error} />
      <ul className="stack" aria-label={say(text.papers)}>
        {data.templatedPapers.map((paper) => (
          <PaperTemplates
            key={paper.key}
            paper={paper}
            organisationId={administers.length > 0 ? organisationId : null}
            templates={(own.data?.paperTemplates ?? []).filter(
              (one) => one.paper.key === paper.key,
            )}
            onChanged={() => askOwn({ requestPolicy: "network-only" })}
          />
        ))}
      </ul>
    </div>
  );
}

type Props = {
  readonly paper: Paper;
  readonly organisationId: string | null;
  readonly templates: readonly OwnTemplate[];
  readonly onChanged: () => void;
};

function PaperTemplates({ paper, organisationId, templates, onChanged }: Props) {
  const { say } = useLanguage();
  const fetchFile = useTemplateFile();
  return (
    <li className="panel stack">
      <h2>{paper.label}</h2>
      <div className="actions">
        <Button
          aria-label={say(text.of, { act: say(text.shipped), paper: paper.label })}
          onPress={() => void fetchFile(paper.key)}
        >
          {say(text.shipped)}
        </Button>
        {organisationId !== null && (
          <Upload paper={paper} organisationId={organisationId} onChanged={onChanged} />
        )}
      </div>
      {templates.length > 0 && (
        <OwnTemplates paper={paper} templates={templates} onChanged={onChanged} />
      )}
      <details>
        <summary>{say(text.fields, { n: paper.fields.length })}</summary>
        <PlainTable
          caption={{ vi: paper.label, en: paper.label }}
          columns={[text.field, text.meaning, text.within]}
          rows={paper.fields.map(({ name, description, kind, within }) => ({
            key: [...within, name].join("/"),
            cells: [
              <code key="name">{kind === "TEXT" ? `{${name}}` : `{#${name}} … {/${name}}`}</code>,
              description,
              within.join(" › "),
            ],
          }))}
        />
      </details>
    </li>
  );
}

function Upload({
  paper,
  organisationId,
  onChanged,
}: Omit<Props, "templates" | "organisationId"> & { readonly organisationId: string }) {
  const { say } = useLanguage();
  const { key, settle, renew } = useKey();
  const [{ fetching, error }, setTemplate] = useMutation(SetPaperTemplateDocument);
  const [taken, setTaken] = useState<string | null>(null);
  const send = async (file: File) => {
    const content = await inBase64(file);
    const input = {
      organisationId,
      paper: paper.key,
      fileName: file.name,
      content,
      idempotencyKey: key(),
    };
    const answer = await setTemplate({ input });
    settle(answer.error);
    if (answer.error) return;
    renew();
    setTaken(file.name);
    onChanged();
  };
  return (
    <>
      <FileTrigger
        acceptedFileTypes={[word]}
        onSelect={(files) => {
          const file = files?.[0];
          if (file) void send(file);
        }}
      >
        <Button
          isPending={fetching}
          aria-label={say(text.of, { act: say(text.upload), paper: paper.label })}
        >
          {say(text.upload)}
        </Button>
      </FileTrigger>
      {taken && !error && <output>{say(text.set, { name: taken })}</output>}
      <Trouble error={error} />
    </>
  );
}
