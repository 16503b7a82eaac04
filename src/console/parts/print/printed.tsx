import { useLanguage } from "../../language/language.tsx";
import { RefusalText, Trouble } from "../states.tsx";
import { printText as text } from "./print.text.ts";
import type { Printing } from "./use-printout.ts";

type Props = {
  readonly printing: Printing;
  /** What it is called; null where the button beside it says so. */
  readonly label: string | null;
};

/** How far a printout has come; its file once it is there. */
export function Printed({ printing, label }: Props) {
  const { say } = useLanguage();
  switch (printing.is) {
    case "making":
      return (
        <p role="status">{label === null ? say(text.makingFile) : say(text.making, { label })}</p>
      );
    case "slow":
      return <p role="status">{say(text.slow)}</p>;
    case "failed":
      return <Trouble error={printing.error} />;
    case "refused":
      return (
        <div className="notice" data-tone="late" role="alert">
          <RefusalText refusal={printing.refusal} />
        </div>
      );
    case "made":
      return (
        <p className="notice" data-tone="good" role="status">
          {label === null
            ? say(text.ready, { code: printing.printout.code })
            : say(text.made, { label, code: printing.printout.code })}{" "}
          <a href={printing.printout.downloadAddress ?? ""} download={printing.printout.fileName}>
            {say(text.fetch)}
          </a>
        </p>
      );
  }
}
