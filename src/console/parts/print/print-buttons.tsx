import { lazy, Suspense, useId, useState } from "react";
import { useQuery } from "urql";
import { PrintoutKindsDocument, type PrintoutKindsQuery } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../button.tsx";
import { Loading, RefusalText } from "../states.tsx";
import { printText as text } from "./print.text.ts";
import { Printed } from "./printed.tsx";
import { usePrintout } from "./use-printout.ts";

const DocxPreview = lazy(() => import("./docx-preview.tsx"));

type Offered = PrintoutKindsQuery["printoutKinds"][number];

/** What was asked for last, and whether to look at it or to have it. */
type Asked = { readonly label: string; readonly look: boolean };

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
  const [asked, setAsked] = useState<Asked | null>(null);
  const kinds = data?.printoutKinds ?? [];
  const open = kinds.filter((one) => one.refusal === null);
  if (open.length === 0) return null;
  const ask = (kind: Offered["kind"], look: boolean) => {
    setAsked({ label: kind.label, look });
    void print({ kind: kind.key, of }, !look);
  };
  const address = printing?.is === "made" ? printing.printout.downloadAddress : null;
  return (
    <section className="panel stack no-print" aria-labelledby={titleId}>
      <h2 id={titleId}>{say(text.title)}</h2>
      <ul className="print-kinds">
        {open.map(({ kind }) => (
          <li key={kind.key} className="actions">
            <Button isPending={printing?.is === "making"} onPress={() => ask(kind, false)}>
              {kind.label} (.{kind.format.toLowerCase()})
            </Button>
            {kind.format === "DOCX" && (
              <Button
                kind="quiet"
                aria-label={say(text.previewOf, { label: kind.label })}
                onPress={() => ask(kind, true)}
              >
                {say(text.preview)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {printing && asked && <Printed printing={printing} label={asked.label} />}
      {address && asked?.look && (
        <Suspense fallback={<Loading />}>
          <DocxPreview key={address} address={address} label={asked.label} />
        </Suspense>
      )}
      <Closed kinds={kinds.filter((one) => one.refusal !== null)} />
    </section>
  );
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
