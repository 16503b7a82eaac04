import { useLanguage } from "../../language/language.tsx";
import { sessionText as text } from "./session.text.ts";

/** Whose ballots are still to come. */
export function Missing({ names }: { readonly names: readonly string[] }) {
  const { say } = useLanguage();
  if (names.length === 0) return null;
  return <p className="small">{say(text.missing, { n: names.length, names: names.join(", ") })}</p>;
}
