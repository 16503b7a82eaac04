import type { ReactNode } from "react";
import { Link } from "wouter";
import type { SubmissionLinkFragment } from "../../generated/graphql.ts";
import { type Text, useLanguage } from "../../language/language.tsx";
import { cited } from "../../parts/cited.ts";
import { Badge } from "../../parts/urgency.tsx";
import { roundName } from "../papers/round-name.ts";
import { LetterBadge, ListBadge, StateBadge } from "./badges.tsx";
import type { LetterHead } from "./submission-page.tsx";
import { text } from "./submissions.text.ts";

/** Number, date, issuer, round, signer; what it supplements and what it went into. */
export function LetterFacts({ letter }: { readonly letter: LetterHead }) {
  const { say, date, dateTime } = useLanguage();
  const { createdBy, createdAt, issuedOn, issuer, status, listStatus, supplementary } = letter;
  return (
    <header className="stack">
      <div className="page-heading">
        <div>
          <p className="small muted no-print">
            <Link href="/submissions">{say(text.title)}</Link>
          </p>
          <p>{issuer.name}</p>
          <h1>{useTitle(letter)}</h1>
          {letter.round && <p>{roundName(letter.round)}</p>}
          <p className="muted">
            {issuedOn
              ? say(text.ofDay, { day: date(issuedOn) })
              : say(text.by, { who: createdBy?.name ?? "–", at: dateTime(createdAt) })}
          </p>
        </div>
        <div className="actions">
          {supplementary && <Badge>{say(text.supplementary)}</Badge>}
          <LetterBadge status={status} />
          <ListBadge status={listStatus} />
        </div>
      </div>
      {status === "RECALLED" && (
        <p className="notice">{say(text.recalledNote, { at: dateTime(letter.recalledAt) })}</p>
      )}
      <Facts letter={letter} />
    </header>
  );
}

function useTitle(letter: LetterHead): string {
  const { say } = useLanguage();
  const number = cited(letter);
  if (number) return say(text.letter, { number });
  return say(letter.status === "DRAFT" ? text.draftTitle : text.signedTitle);
}

function Facts({ letter }: { readonly letter: LetterHead }) {
  const { lineStates, parentSubmission, signerName, supplements } = letter;
  return (
    <dl className="paper-facts">
      {signerName && (
        <Fact name={text.signer}>
          {signerName}
          <p className="small muted">
            {[letter.signingCapacityLabel, letter.signerPosition].filter(Boolean).join(" · ")}
          </p>
        </Fact>
      )}
      {supplements && (
        <Fact name={text.supplements}>
          <LetterLink letter={supplements} />
        </Fact>
      )}
      {parentSubmission && (
        <Fact name={text.parent}>
          <LetterLink letter={parentSubmission} />
        </Fact>
      )}
      {lineStates.length > 0 && (
        <Fact name={text.became}>
          <span className="actions">
            {lineStates.map(({ state, count }) => (
              <StateBadge key={state} state={state} count={count} />
            ))}
          </span>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: Text; readonly children: ReactNode }) {
  const { say } = useLanguage();
  return (
    <div>
      <dt>{say(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A letter by its number and issuer. */
export function LetterLink({ letter }: { readonly letter: SubmissionLinkFragment }) {
  const { say } = useLanguage();
  return (
    <Link href={`/submissions/${encodeURIComponent(letter.id)}`}>
      {cited(letter) ?? say(letter.status === "DRAFT" ? text.draftTitle : text.unnumbered)} ·{" "}
      {letter.issuer.name}
    </Link>
  );
}
