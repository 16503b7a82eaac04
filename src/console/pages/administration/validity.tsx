import { useLanguage } from "../../language/language.tsx";
import { administrationText } from "./administration.text.ts";

type Props = {
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
  readonly successor?: { readonly name: string } | null | undefined;
};

/** From when to when something is in force, and what came after it. */
export function Validity({ validFrom, validTo, successor }: Props) {
  const { say, date } = useLanguage();
  const from = date(validFrom);
  return (
    <>
      {validTo
        ? say(administrationText.until, { from, to: date(validTo) })
        : say(administrationText.since, { from })}
      {successor && (
        <p className="small muted">{say(administrationText.successor, { name: successor.name })}</p>
      )}
    </>
  );
}
