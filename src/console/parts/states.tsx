import type { CombinedError } from "@urql/core";
import type { ReactNode } from "react";
import { type Refusal, refusalOf } from "../api/refusal.ts";
import { useLanguage } from "../language/language.tsx";
import { Button } from "./button.tsx";
import { words } from "./text.ts";

export function Loading({ rows = 4 }: { readonly rows?: number }) {
  const { say } = useLanguage();
  return (
    <div className="waiting" role="status">
      <span className="unseen">{say(words.loading)}</span>
      {Array.from({ length: rows }, (_, row) => (
        <i key={row} style={{ width: `${100 - row * 8}%` }} />
      ))}
    </div>
  );
}

/** Where a list has nothing to show: say what it means and what can be done. */
export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="blank">
      <strong>{title}</strong>
      {children}
    </div>
  );
}

/** Why something was not done or could not be fetched. */
export function Trouble({
  error,
  onAgain,
}: {
  readonly error: CombinedError | undefined;
  readonly onAgain?: (() => void) | undefined;
}) {
  const { say } = useLanguage();
  if (!error) return null;
  return (
    <div className="notice" data-tone="late" role="alert">
      <TroubleText error={error} />
      {onAgain && <Button onPress={onAgain}>{say(words.again)}</Button>}
    </div>
  );
}

function TroubleText({ error }: { readonly error: CombinedError }) {
  const { say } = useLanguage();
  const refusal = refusalOf(error);
  if (refusal) return <RefusalText refusal={refusal} />;
  if (error.networkError) return <p>{say(words.unreachable)}</p>;
  const id = error.graphQLErrors[0]?.extensions["requestId"];
  return <p>{say(words.bug, { id: typeof id === "string" ? id : "–" })}</p>;
}

/** A refusal in the words of the server, with the law it rests on. */
export function RefusalText({ refusal }: { readonly refusal: Refusal }) {
  const { locale, say } = useLanguage();
  return (
    <p>
      {locale === "EN" ? refusal.messageEn : refusal.messageVi}
      {refusal.legalBasis && (
        <span className="muted small"> {say(words.basis, { basis: refusal.legalBasis })}</span>
      )}
    </p>
  );
}
