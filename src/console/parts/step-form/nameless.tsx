import { useLanguage } from "../../language/language.tsx";
import { stepText } from "./step-form.text.ts";

/** Papers of which neither number, title nor file was entered. */
export function Nameless({ papers }: { readonly papers: readonly string[] }) {
  const { say } = useLanguage();
  if (papers.length === 0) return null;
  return (
    <p className="notice" data-tone="late" role="alert">
      {say(stepText.nameless, { papers: papers.join("; ") })}
    </p>
  );
}
