import { Link } from "wouter";
import { useLanguage } from "../../../language/language.tsx";
import type { RevocationOf } from "./revocation-parts.tsx";
import { revocationText } from "./revocation.text.ts";

type Props = { readonly revoked: NonNullable<RevocationOf["revoked"]> };

/** The award is gone: by which decision, and where that was worked out. */
export function Revoked({ revoked: { revokedOn, decision, by } }: Props) {
  const { say, date } = useLanguage();
  const number = [decision.number, decision.symbol].filter(Boolean).join("/");
  const told = { number, on: date(decision.issuedOn) };
  return (
    <section className="notice" data-tone="late" aria-labelledby="revoked">
      <h2 id="revoked">{say(revocationText.revoked, { on: date(revokedOn) })}</h2>
      <p>
        {number && say(revocationText.revokedBy, told)}
        {number && decision.issuer && `, ${decision.issuer}`}
      </p>
      <p className="small muted">{say(revocationText.stays)}</p>
      {by && (
        <Link href={`/nominations/${encodeURIComponent(by.id)}`}>
          {say(revocationText.toCase, { code: by.code })}
        </Link>
      )}
    </section>
  );
}
