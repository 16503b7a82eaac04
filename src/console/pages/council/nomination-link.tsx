import { useLanguage } from "../../language/language.tsx";
import type { Item } from "./session-page.tsx";
import { sessionText as text } from "./session.text.ts";

type Props = { readonly nomination: Item["nomination"]; readonly children?: string };

/** The nomination in another tab, so that what is being entered here stays. */
export function NominationLink({ nomination, children }: Props) {
  const { say } = useLanguage();
  return (
    <a href={`/nominations/${encodeURIComponent(nomination.id)}`} target="_blank" rel="noopener">
      {children ?? nomination.subject.name}
      <span className="unseen"> {say(text.newTab)}</span>
    </a>
  );
}
