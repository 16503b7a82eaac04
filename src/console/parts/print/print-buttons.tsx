import { useId, useState } from "react";
import { useQuery } from "urql";
import { PrintoutKindsDocument, type PrintoutKindsQuery } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../button.tsx";
import { RefusalText, Trouble } from "../states.tsx";
import { printText as text } from "./print.text.ts";
import { type Printing, usePrintout } from "./use-printout.ts";

type Offered = PrintoutKindsQuery["printoutKinds"][number];

type Props = {
  /** The id of what is to be printed. */
  readonly of: string;
};

/** What can be printed of a thing: asked of the server, made there, fetched when it is ready. */
export function PrintButtons({ of }: Props) {
  const { locale, say } = useLanguage();
  const titleId = useId();
  const [{ data }] = useQuery({ query: PrintoutKindsDocument, variables: { of, locale } });
  const { printing, print } = usePrintout();
  const [label, setLabel] = useState("");
  const kinds = data?.printoutKinds ?? [];
  const open = kinds.filter((one) => one.refusal === null);
  if (open.length === 0) return null;
  return (
    <section className="panel stack no-print" aria-labelledby={titleId}>
      <h2 id={titleId}>{say(text.title)}</h2>
      <div className="actions">
        {open.map(({ kind }) => (
          <Button
            key={kind.key}
            isPending={printing?.is === "making"}
            onPress={() => {
              setLabel(kind.label);
              void print({ kind: kind.key, of });
            }}
          >
            {kind.label} (.{kind.format.toLowerCase()})
          </Button>
        ))}
      </div>
      {printing && <Progress printing={printing} label={label} />}
      <Closed kinds={kinds.filter((one) => one.refusal !== null)} />
    </section>
  );
}

/** How far it has come, and where the file is. */
export function Progress({
  printing,
  label,
}: {
  readonly printing: Printing;
  readonly label: string;
}) {
  const { say } = useLanguage();
  switch (printing.is) {
    case "making":
      return <p role="status">{say(text.making, { label })}</p>;
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
          {say(text.made, { label, code: printing.printout.code })}{" "}
          <a href={printing.printout.downloadAddress ?? ""} download={printing.printout.fileName}>
            {say(text.fetch)}
          </a>
        </p>
      );
  }
}

/** What cannot be printed now, and why. */
function Closed({ kinds }: { readonly kinds: readonly Offered[] }) {
  const { say } = useLanguage();
  if (kinds.length === 0) return null;
  return (
    <details>
      <summary className="small muted">{say(text.notYet, { n: kinds.length })}</summary>
      <ul>
        {kinds.map(({ kind, refusal }) => (
          <li key={kind.key} className="small">
            <strong>{kind.label}</strong>
            {refusal && <RefusalText refusal={refusal} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
