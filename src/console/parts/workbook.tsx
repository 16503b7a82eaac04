import type { CombinedError } from "@urql/core";
import { useEffect, useRef, useState } from "react";
import { useClient, useMutation } from "urql";
import {
  RequestWorkbookDocument,
  WorkbookMadeDocument,
  type WorkbookStateFragment,
} from "../generated/graphql.ts";
import { useLanguage } from "../language/language.tsx";
import { Button } from "./button.tsx";
import { RefusalText, Trouble } from "./states.tsx";
import { workbookText } from "./workbook.text.ts";

type Props = {
  readonly label: string;
  /** The key of what is to be made. */
  readonly kind: string;
  readonly of?: string | null;
  readonly year?: number | null;
  readonly options?: Readonly<Record<string, string | null | undefined>>;
};

type State =
  | { readonly is: "idle" }
  | { readonly is: "making" }
  | { readonly is: "late" }
  | { readonly is: "failed"; readonly error: CombinedError }
  | { readonly is: "made"; readonly printout: WorkbookStateFragment };

const between = 700;
const patience = 170;

/** Has a file made by the server and offers it as soon as it is there. */
export function WorkbookButton({ label, ...wanted }: Props) {
  const { say } = useLanguage();
  const { state, make } = useWorkbook(wanted);
  const printout = state.is === "made" ? state.printout : null;
  return (
    <span className="row">
      <Button onPress={() => void make()} isPending={state.is === "making"}>
        {label}
      </Button>
      <span role="status">
        {state.is === "making" && <span className="muted">{say(workbookText.making)}</span>}
        {state.is === "late" && <span className="muted">{say(workbookText.late)}</span>}
        {printout?.downloadAddress && (
          <a href={printout.downloadAddress} download={printout.fileName ?? ""}>
            {say(workbookText.fetch, { name: printout.fileName ?? "" })}
          </a>
        )}
        {printout?.failure && <RefusalText refusal={printout.failure} />}
      </span>
      {state.is === "failed" && <Trouble error={state.error} />}
    </span>
  );
}

function useWorkbook({ kind, of, year, options = {} }: Omit<Props, "label">) {
  const client = useClient();
  const [, request] = useMutation(RequestWorkbookDocument);
  const wanted = JSON.stringify([kind, of, year, options]);
  const [kept, setKept] = useState<{ readonly wanted: string; readonly state: State }>();
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const set = (state: State) => here.current && setKept({ wanted, state });
  const make = async () => {
    set({ is: "making" });
    const given = Object.entries(options).flatMap(([name, value]) =>
      value ? [{ name, value }] : [],
    );
    const input = { kind, of: of ?? null, year: year ?? null, options: given };
    const { data, error } = await request({ input });
    const asked = data?.requestPrintout?.printout;
    if (!asked) return set(error ? { is: "failed", error } : { is: "idle" });
    for (let round = 0; round < patience && here.current; round += 1) {
      await new Promise((later) => setTimeout(later, between));
      const answer = await client
        .query(WorkbookMadeDocument, { id: asked.id }, { requestPolicy: "network-only" })
        .toPromise();
      const printout = answer.data?.printout;
      if (printout?.downloadAddress || printout?.failure) return set({ is: "made", printout });
    }
    return set({ is: "late" });
  };
  const state: State = kept?.wanted === wanted ? kept.state : { is: "idle" };
  return { state, make };
}
