import { Link } from "wouter";
import { useLanguage } from "../../../language/language.tsx";
import type { RevocationOf } from "./revocation-parts.tsx";
import { revocationText } from "./revocation.text.ts";

type Props = { readonly prerequisites: RevocationOf["revokedPrerequisites"] };

/** What it rested on is gone, with the way to each of those awards. */
export function Stopped({ prerequisites }: Props) {
  const { say } = useLanguage();
  return (
    <section className="notice" data-tone="late" aria-labelledby="stopped">
      <h2 id="stopped">{say(revocationText.stopped)}</h2>
      <ul className="stack">
        {prerequisites.map(({ code, award, nomination }) => (
          <li key={code}>
            {award.label} ·{" "}
            {nomination ? (
              <Link href={`/nominations/${encodeURIComponent(nomination.id)}`}>{code}</Link>
            ) : (
              code
            )}
          </li>
        ))}
      </ul>
      <p>{say(revocationText.stoppedHelp)}</p>
    </section>
  );
}
