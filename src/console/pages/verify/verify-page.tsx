import { useState } from "react";
import { Form } from "react-aria-components";
import { useQuery } from "urql";
import { useLocation } from "wouter";
import { VerifyPaperDocument, type VerifyPaperQuery } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { TextField } from "../../parts/fields.tsx";
import { Loading, Trouble } from "../../parts/states.tsx";
import { verifyText as text } from "./verify.text.ts";
import "./verify.css";

/** Tells anybody what the code on a paper stands for. */
export default function VerifyPage({ code }: { readonly code: string }) {
  const { say } = useLanguage();
  const [, go] = useLocation();
  const [typed, setTyped] = useState(code);
  const query = { query: VerifyPaperDocument, variables: { code }, pause: code === "" };
  const [{ data, fetching, error }] = useQuery(query);
  return (
    <div className="verify">
      <h1>{say(text.title)}</h1>
      <p className="muted">{say(text.about)}</p>
      <Form
        className="verify-form no-print"
        onSubmit={(event) => {
          event.preventDefault();
          go(`/verify/${encodeURIComponent(typed.trim())}`);
        }}
      >
        <TextField
          label={say(text.code)}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
          isRequired
        />
        <Button kind="main" type="submit" isPending={fetching}>
          {say(text.check)}
        </Button>
      </Form>
      <Trouble error={error} />
      {fetching && <Loading />}
      {code !== "" && data && !fetching && <Answer paper={data.verifyPaper ?? null} />}
    </div>
  );
}

type Paper = NonNullable<VerifyPaperQuery["verifyPaper"]>;

function Answer({ paper }: { readonly paper: Paper | null }) {
  const { say } = useLanguage();
  if (!paper)
    return (
      <p className="notice" data-tone="late" role="status">
        {say(text.unknown)}
      </p>
    );
  const holds = paper.stands !== false;
  return (
    <section className="panel stack" role="status">
      <h2>{paper.title}</h2>
      {paper.stands !== null && (
        <p className="notice" data-tone={holds ? "good" : "late"}>
          {say(holds ? text.stands : text.changed)}
        </p>
      )}
      {paper.draft && (
        <p className="notice" data-tone="late">
          {say(text.draft)}
        </p>
      )}
      <Facts paper={paper} />
    </section>
  );
}

function Facts({ paper }: { readonly paper: Paper }) {
  const { say, date, dateTime, number } = useLanguage();
  const facts = [
    [text.issuer, paper.issuer],
    [text.number, paper.number],
    [text.issuedOn, paper.issuedOn && date(paper.issuedOn)],
    [text.lines, paper.lines > 0 ? number(paper.lines) : null],
    [text.madeAt, dateTime(paper.madeAt)],
    [text.code, paper.code],
    [text.sha256, paper.sha256],
  ] as const;
  return (
    <dl className="verify-facts">
      {facts.map(([label, value]) =>
        value ? (
          <div key={label.en}>
            <dt>{say(label)}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
