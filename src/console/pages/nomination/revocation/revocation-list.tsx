import { Link } from "wouter";
import { useLanguage } from "../../../language/language.tsx";
import { vocabulary } from "../../../language/vocabulary.text.ts";
import { Badge } from "../../../parts/urgency.tsx";
import type { RevocationOf } from "./revocation-parts.tsx";
import { revocationText } from "./revocation.text.ts";

type Props = { readonly edges: RevocationOf["revocations"]["edges"] };

/** What was asked against the award, with how each of it ended or where it stands. */
export function RevocationList({ edges }: Props) {
  const { say, dateTime } = useLanguage();
  return (
    <section className="panel stack" aria-labelledby="revocations">
      <h2 id="revocations">{say(revocationText.list)}</h2>
      <ul className="stack">
        {edges.map(({ node }) => (
          <li key={node.id} className="actions">
            <Link href={`/nominations/${encodeURIComponent(node.id)}`}>{node.code}</Link>
            <span className="small muted">
              {say(revocationText.since, { on: dateTime(node.createdAt).slice(0, 10) })}
            </span>
            <span>{node.stage.label}</span>
            <Badge {...(node.outcome === "REVOKED" && { tone: "late" as const })}>
              {say(vocabulary.outcome[node.outcome])}
            </Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}
