import { useState } from "react";
import { Form } from "react-aria-components";
import { useMutation } from "urql";
import { refusalOf } from "../../api/refusal.ts";
import { useKey } from "../../api/use-key.ts";
import { type Judgement, NominationAppraiseDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { SelectField } from "../../parts/choices.tsx";
import { TextField } from "../../parts/fields.tsx";
import { Trouble } from "../../parts/states.tsx";
import type { Criterion } from "./criteria.tsx";
import type { Nomination } from "./nomination-page.tsx";
import { text } from "./nomination.text.ts";
import { vocabulary } from "../../language/vocabulary.text.ts";

type Line = { readonly verdict: Judgement | null; readonly reason: string };
type Props = {
  readonly nomination: Nomination;
  readonly criteria: readonly Criterion[];
  readonly onChanged: () => void;
};

const noLine: Line = { verdict: null, reason: "" };

/** The appraiser's word on what only people can judge; sent in one act. */
export function Appraise({ nomination, criteria, onChanged }: Props) {
  const { say } = useLanguage();
  const [lines, setLines] = useState<Readonly<Record<string, Line>>>({});
  const [{ error, fetching }, record] = useMutation(NominationAppraiseDocument);
  const ready = criteria.flatMap(({ key }) => {
    const { verdict, reason } = lines[key] ?? noLine;
    return verdict ? [{ criterion: key, verdict, reason }] : [];
  });
  const { key, settle, renew } = useKey();
  const send = async () => {
    const seen = { nominationId: nomination.id, seenVersion: nomination.version };
    const input = { ...seen, lines: ready, idempotencyKey: key() };
    const { data, error: refused } = await record({ input });
    if (data?.recordAppraisal) renew();
    if (settle(refused)?.code === "STALE" || data?.recordAppraisal) onChanged();
    if (data?.recordAppraisal) setLines({});
  };
  return (
    <section className="panel no-print">
      <h2>{say(text.appraise)}</h2>
      <p className="small muted">{say(text.appraiseHelp)}</p>
      <Form
        className="dialog-form"
        validationBehavior="aria"
        onSubmit={(event) => {
          event.preventDefault();
          if (!fetching) void send();
        }}
      >
        {criteria.map((criterion) => (
          <AppraiseLine
            key={criterion.key}
            criterion={criterion}
            line={lines[criterion.key] ?? noLine}
            onChange={(line) => setLines({ ...lines, [criterion.key]: line })}
          />
        ))}
        {refusalOf(error)?.code === "STALE" && <p className="notice">{say(text.stale)}</p>}
        <Trouble error={error} />
        {ready.length > 0 && (
          <div className="dialog-foot">
            <Button kind="main" type="submit" isPending={fetching}>
              {say(text.record, { n: ready.length })}
            </Button>
          </div>
        )}
      </Form>
    </section>
  );
}

type LineProps = {
  readonly criterion: Criterion;
  readonly line: Line;
  readonly onChange: (line: Line) => void;
};

function AppraiseLine({ criterion, line, onChange }: LineProps) {
  const { say } = useLanguage();
  return (
    <fieldset className="group">
      <legend>{criterion.key}</legend>
      <p>{criterion.text}</p>
      <div className="row">
        <SelectField
          label={say(text.conclusion)}
          choices={(["PASS", "FAIL"] as const).map((id) => ({
            id,
            name: say(vocabulary.verdict[id]),
          }))}
          nothing={say(text.notYet)}
          value={line.verdict}
          onChange={(verdict) => onChange({ ...line, verdict: verdict as Judgement | null })}
        />
        <TextField
          label={say(text.reason)}
          isRequired={line.verdict !== null}
          value={line.reason}
          onChange={(reason) => onChange({ ...line, reason })}
        />
      </div>
    </fieldset>
  );
}
