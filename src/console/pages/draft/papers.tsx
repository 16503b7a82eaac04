import { useRef, useState } from "react";
import { Form } from "react-aria-components";
import type { CombinedError } from "@urql/core";
import { useClient } from "urql";
import { uniqueKey } from "../../api/unique.ts";
import { type DraftAssessmentFragment, DraftPapersDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { DateField, TextField } from "../../parts/fields.tsx";
import { Trouble } from "../../parts/states.tsx";
import { Nameless } from "../../parts/step-form/nameless.tsx";
import { saysNothing } from "../../parts/step-form/step-answers.ts";
import { words } from "../../parts/text.ts";
import { UploadField } from "../../parts/upload.tsx";
import { Badge } from "../../parts/urgency.tsx";
import type { DraftKeeper } from "./draft-keeper.ts";
import { draftText } from "./draft.text.ts";
import type { Opened } from "./edit.tsx";
import { vocabulary } from "../../language/vocabulary.text.ts";

type Paper = DraftAssessmentFragment["papers"][number];
type Props = { readonly nomination: Opened; readonly keeper: DraftKeeper };

/** Every paper the rules ask for, and a small form for each that is not there. */
export function Papers({ nomination, keeper }: Props) {
  const { say } = useLanguage();
  const { papers } = nomination.assessment;
  return (
    <section className="panel stack">
      <h2>{say(draftText.papers, { n: papers.length })}</h2>
      {papers.length === 0 && <p className="muted">{say(draftText.noPapers)}</p>}
      <ul className="draft-list">
        {papers.map((paper) => (
          <PaperLine
            key={`${paper.documentType.key} ${paper.level}`}
            paper={paper}
            nomination={nomination}
            keeper={keeper}
          />
        ))}
      </ul>
    </section>
  );
}

const tones = { ATTACHED: "good", CITED: "soon", MISSING: "late" } as const;

function PaperLine({ paper, ...rest }: Props & { readonly paper: Paper }) {
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  const { documentType, formCode, legalBasis, state } = paper;
  const name = documentType.label;
  return (
    <li>
      <div className="actions">
        <strong>{name}</strong>
        {formCode && <span className="muted">{formCode}</span>}
        <Badge tone={tones[state]}>{say(vocabulary.paper[state])}</Badge>
      </div>
      <span className="small muted">{legalBasis}</span>
      <Registered nomination={rest.nomination} type={documentType.key} />
      {state !== "ATTACHED" && !open && (
        <Button aria-label={say(draftText.registerThis, { name })} onPress={() => setOpen(true)}>
          {say(draftText.register)}
        </Button>
      )}
      {state !== "ATTACHED" && open && (
        <PaperForm paper={paper} {...rest} onClose={() => setOpen(false)} />
      )}
    </li>
  );
}

/** What is there of a type already. */
function Registered({ nomination, type }: { readonly nomination: Opened; readonly type: string }) {
  const { say, date } = useLanguage();
  const there = nomination.documents.edges.filter(({ node }) => node.type.key === type);
  return there.map(({ node: { id, number, symbol, title, issuedOn, file } }) => (
    <span key={id} className="small">
      {[
        [number, symbol].filter(Boolean).join("/"),
        issuedOn && say(draftText.ofDay, { day: date(issuedOn) }),
        title,
        file?.name,
      ]
        .filter(Boolean)
        .join(", ")}
    </span>
  ));
}

const blank = { number: "", symbol: "", title: "" };

type FormProps = Props & { readonly paper: Paper; readonly onClose: () => void };

function PaperForm({ nomination, keeper, paper, onClose }: FormProps) {
  const { say } = useLanguage();
  const [text, setText] = useState(blank);
  const [issuedOn, setIssuedOn] = useState<string | null>(null);
  const [fileId, setFileId] = useState<string | null>(null);
  const { register, error, busy } = useRegister(keeper, onClose);
  const [nameless, setNameless] = useState(false);
  const type = paper.documentType.key;
  const field = (name: keyof typeof blank) => ({
    value: text[name],
    onChange: (value: string) => setText((before) => ({ ...before, [name]: value })),
  });
  return (
    <Form
      className="stack"
      aria-label={say(draftText.registerThis, { name: paper.documentType.label })}
      onSubmit={(event) => {
        event.preventDefault();
        const { number, symbol, title } = text;
        const said = { number: number || null, symbol: symbol || null, title: title || null };
        const document = { type, ...said, issuedOn, fileId };
        setNameless(saysNothing(document));
        if (!saysNothing(document)) register(document);
      }}
    >
      <div className="row">
        <TextField label={say(draftText.paperNumber)} {...field("number")} />
        <TextField label={say(draftText.paperSymbol)} {...field("symbol")} />
        <DateField label={say(draftText.issuedOn)} value={issuedOn} onChange={setIssuedOn} />
      </div>
      <TextField label={say(draftText.paperTitle)} {...field("title")} />
      <UploadField
        nominationId={nomination.id}
        label={say(draftText.file)}
        onUploaded={(file) => setFileId(file?.fileId ?? null)}
      />
      <Nameless papers={nameless ? [paper.documentType.label] : []} />
      <Trouble error={error ?? undefined} />
      <div className="actions">
        <Button type="submit" kind="main" isPending={busy}>
          {say(draftText.register)}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {say(words.cancel)}
        </Button>
      </div>
    </Form>
  );
}

type Document = {
  readonly type: string;
  readonly number: string | null;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly issuedOn: string | null;
  readonly fileId: string | null;
};

type Attempt = {
  readonly of: string;
  readonly seenVersion: number;
  readonly idempotencyKey: string;
};

/** An attempt whose answer was lost is repeated as it was, so that it registers nothing twice. */
function useRegister(keeper: DraftKeeper, onDone: () => void) {
  const client = useClient();
  const { locale } = useLanguage();
  const [error, setError] = useState<CombinedError | null>(null);
  const [busy, setBusy] = useState(false);
  const unanswered = useRef<Attempt>(null);
  const sending = useRef(false);
  const send = async (document: Document) => {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    const failed = await keeper.act(async ({ nominationId, seenVersion }) => {
      const of = JSON.stringify(document);
      const before = unanswered.current?.of === of ? unanswered.current : null;
      const attempt = before ?? { of, seenVersion, idempotencyKey: uniqueKey() };
      unanswered.current = attempt;
      const input = {
        nominationId,
        seenVersion: attempt.seenVersion,
        idempotencyKey: attempt.idempotencyKey,
        documents: [document],
      };
      const { data, error: no } = await client
        .mutation(DraftPapersDocument, { input, locale })
        .toPromise();
      if (!no?.networkError) unanswered.current = null;
      return { nomination: data?.registerDocuments?.nomination, error: no };
    });
    sending.current = false;
    setBusy(false);
    setError(failed);
    if (!failed) onDone();
  };
  return { register: (document: Document) => void send(document), error, busy };
}
