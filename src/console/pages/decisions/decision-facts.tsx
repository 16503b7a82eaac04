import { Link } from "wouter";
import { useLanguage } from "../../language/language.tsx";
import { PrintAll } from "../../parts/print-all.tsx";
import { Badge } from "../../parts/urgency.tsx";
import { cited } from "../../parts/cited.ts";
import type { DecisionHead } from "./decision-page.tsx";
import { text } from "./decisions.text.ts";
import type { Signed } from "./signed-list.tsx";
import { StatusBadge } from "./status-badge.tsx";

type Props = { readonly decision: DecisionHead; readonly signed: Signed };

/** Number, date, issuer, signer, and whether what was signed still holds. */
export function DecisionFacts({ decision, signed }: Props) {
  const { say, date, dateTime } = useLanguage();
  const { createdBy, createdAt, issuedOn, issuer, status } = decision;
  return (
    <header className="stack">
      <div className="page-heading">
        <div>
          <p className="small muted no-print">
            <Link href="/decisions">{say(text.title)}</Link>
          </p>
          <p>{issuer.name}</p>
          <h1>{useTitle(decision)}</h1>
          <p>{say(decision.revokes ? text.aboutRevocation : text.aboutAward)}</p>
          <p className="muted">
            {issuedOn
              ? say(text.ofDay, { day: date(issuedOn) })
              : say(text.by, { who: createdBy?.name ?? "–", at: dateTime(createdAt) })}
          </p>
        </div>
        <div className="actions">
          <StatusBadge status={status} />
          {status !== "DRAFT" && <PrintAll label={say(text.print)} list={signed.list} />}
        </div>
      </div>
      {status !== "DRAFT" && <Signature decision={decision} />}
    </header>
  );
}

function useTitle(decision: DecisionHead): string {
  const { say } = useLanguage();
  const number = cited(decision);
  if (number) return say(text.decision, { number });
  return say(decision.status === "DRAFT" ? text.draftTitle : text.signedTitle);
}

function Signature({ decision }: Pick<Props, "decision">) {
  const { say } = useLanguage();
  const { signerName, signerPosition, signingCapacityLabel, sha256, contentHolds } = decision;
  return (
    <dl className="paper-facts">
      <div>
        <dt>{say(text.signer)}</dt>
        <dd>
          {signerName}
          <p className="small muted">
            {[signingCapacityLabel, signerPosition].filter(Boolean).join(" · ")}
          </p>
        </dd>
      </div>
      {sha256 && (
        <div>
          <dt>{say(text.content)}</dt>
          <dd>
            <Badge tone={contentHolds ? "good" : "late"}>
              {say(contentHolds ? text.holds : text.differs)}
            </Badge>
            <p className="paper-hash" aria-label={say(text.hash)}>
              {sha256}
            </p>
          </dd>
        </div>
      )}
    </dl>
  );
}
