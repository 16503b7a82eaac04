import { renderAsync } from "docx-preview";
import { useEffect, useRef, useState } from "react";
import { useLanguage } from "../../language/language.tsx";
import { Loading } from "../states.tsx";
import { printText as text } from "./print.text.ts";

type Props = { readonly address: string; readonly label: string };

/** A paper drawn page by page, close to what Word shows; what counts is the file itself. */
export default function DocxPreview({ address, label }: Props) {
  const { say } = useLanguage();
  const pages = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<"drawing" | "drawn" | "failed">("drawing");
  useEffect(() => {
    const ending = new AbortController();
    const draw = async () => {
      const answer = await fetch(address, { signal: ending.signal });
      if (!answer.ok || !pages.current) throw new Error("The file cannot be fetched.");
      await renderAsync(await answer.blob(), pages.current, undefined, { className: "docx" });
    };
    draw().then(
      () => !ending.signal.aborted && setState("drawn"),
      () => !ending.signal.aborted && setState("failed"),
    );
    return () => ending.abort();
  }, [address]);
  return (
    <section className="docx-preview" aria-label={say(text.previewOf, { label })}>
      {state === "drawing" && <Loading />}
      {state === "failed" && (
        <p className="field-error" role="alert">
          {say(text.noPreview)}
        </p>
      )}
      {/* A scrolling part of the page is reached by the keyboard, too. */}
      <div ref={pages} tabIndex={0} role="document" aria-label={say(text.previewOf, { label })} />
    </section>
  );
}
