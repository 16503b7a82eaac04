import { useEffect, useRef, useState } from "react";
import { Form } from "react-aria-components";
import { useMutation, useQuery } from "urql";
import { useLocation } from "wouter";
import { uniqueKey } from "../../api/unique.ts";
import {
  DraftCreateDocument,
  DraftEligibilityDocument,
  DraftPlacesDocument,
  type DraftPlacesQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { CheckField, DateField, TextField } from "../../parts/fields.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { Check } from "./check.tsx";
import { type CreateForm, creationOf, eligibilityOf, emptyForm } from "./create-form.ts";
import { CreatePlace } from "./create-place.tsx";
import { CreateSubject } from "./create-subject.tsx";
import { draftText } from "./draft.text.ts";
import { forget, keep, kept } from "./kept.ts";

type Place = DraftPlacesQuery["viewer"]["canCreate"][number];
export type Patch = (part: Partial<CreateForm>) => void;

const keptAs = "new";
const patienceMs = 500;

/** A nomination from nothing: where, who and what for, with what the rules say beside it. */
export function Create() {
  const { locale, say } = useLanguage();
  const [{ data, error }, again] = useQuery({ query: DraftPlacesDocument, variables: { locale } });
  const places = data?.viewer.canCreate;
  return (
    <>
      <div className="page-heading">
        <h1>{say(draftText.newTitle)}</h1>
      </div>
      {!places && !error && <Loading />}
      {!places && <Trouble error={error} onAgain={again} />}
      {places?.every(({ rounds }) => rounds.length === 0) && (
        <Empty title={say(draftText.nowhere)} />
      )}
      {places?.some(({ rounds }) => rounds.length > 0) && <CreateWork places={places} />}
    </>
  );
}

function CreateWork({ places }: { readonly places: readonly Place[] }) {
  const [form, setForm] = useState<CreateForm>(() => kept<CreateForm>(keptAs) ?? startOf(places));
  const patch: Patch = (part) => setForm((before) => ({ ...before, ...part }));
  useEffect(() => keep(keptAs, form), [form]);
  const { create, error, fetching, lacking } = useCreate(form);
  const { say } = useLanguage();
  return (
    <div className="draft">
      <Form
        className="draft-work"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <CreatePlace places={places} form={form} patch={patch} />
        {form.kind && form.unitId && (
          <CreateSubject unitId={form.unitId} form={form} patch={patch} />
        )}
        <Deed form={form} patch={patch} />
        {lacking && (
          <p className="notice" data-tone="late" role="alert">
            {say(draftText.lacking)}
          </p>
        )}
        <Trouble error={error} />
        <div className="actions">
          <Button type="submit" kind="main" isPending={fetching}>
            {say(draftText.create)}
          </Button>
          <span className="small muted">{say(draftText.reportNext)}</span>
        </div>
      </Form>
      <LiveCheck form={form} />
    </div>
  );
}

function startOf(places: readonly Place[]): CreateForm {
  const open = places.filter(({ rounds }) => rounds.length > 0);
  const [only] = open;
  return { ...emptyForm, unitId: open.length === 1 && only ? only.unit.id : null };
}

/** One key until it has succeeded, so that a double click or a repeat makes one nomination. */
function useCreate(form: CreateForm) {
  const [{ error, fetching }, run] = useMutation(DraftCreateDocument);
  const [, go] = useLocation();
  const key = useRef(uniqueKey());
  const busy = useRef(false);
  const [lacking, setLacking] = useState(false);
  const send = async () => {
    const input = creationOf(form, key.current);
    setLacking(!input);
    if (!input || busy.current) return;
    busy.current = true;
    const { data } = await run({ input });
    busy.current = false;
    const made = data?.createNomination?.nomination;
    if (!made) return;
    key.current = uniqueKey();
    forget(keptAs);
    go(`/draft/${encodeURIComponent(made.id)}`);
  };
  return { create: () => void send(), error, fetching, lacking };
}

function Deed({ form, patch }: { readonly form: CreateForm; readonly patch: Patch }) {
  const { say } = useLanguage();
  return (
    <section className="panel stack">
      <h2>{say(draftText.deed)}</h2>
      <TextField
        label={say(draftText.summary)}
        lines={6}
        isRequired
        value={form.achievement}
        onChange={(achievement) => patch({ achievement })}
      />
      <div className="row">
        <DateField
          label={say(draftText.from)}
          value={form.from}
          onChange={(from) => patch({ from })}
        />
        <DateField label={say(draftText.to)} value={form.to} onChange={(to) => patch({ to })} />
      </div>
      <CheckField isSelected={form.classified} onChange={(classified) => patch({ classified })}>
        {say(draftText.classified)}
      </CheckField>
    </section>
  );
}

function LiveCheck({ form }: { readonly form: CreateForm }) {
  const { locale, say } = useLanguage();
  const input = useLater(eligibilityOf(form));
  const [{ data, error, fetching }] = useQuery({
    query: DraftEligibilityDocument,
    variables: {
      locale,
      input: input ?? { unitId: "", roundId: "", award: "", subjectKind: "INDIVIDUAL" },
    },
    pause: !input,
  });
  return (
    <aside className="panel stack draft-check" aria-label={say(draftText.check)}>
      <h2>{say(draftText.check)}</h2>
      {!input && <p className="muted">{say(draftText.checkLater)}</p>}
      <output className="small muted">{input && fetching && say(draftText.checking)}</output>
      {input && <Trouble error={error} />}
      {input && data && !error && <Check assessment={data.eligibility} isDossier={false} />}
    </aside>
  );
}

/** The value once it has rested for a moment. */
function useLater<Value>(value: Value): Value {
  const text = JSON.stringify(value);
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(JSON.parse(text) as Value), patienceMs);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
