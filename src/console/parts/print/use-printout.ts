import type { CombinedError } from "@urql/core";
import { useEffect, useRef, useState } from "react";
import { useClient } from "urql";
import type { Refusal } from "../../api/refusal.ts";
import { uniqueKey } from "../../api/unique.ts";
import {
  PrintoutStateDocument,
  type PrintoutStateQuery,
  RequestPrintoutDocument,
  type RequestPrintoutInput,
} from "../../generated/graphql.ts";

/** How long it is waited before the server is asked again, and how often. */
const pauseMs = 700;
const most = 170;

type Made = NonNullable<PrintoutStateQuery["printout"]>;

/** How far a printout has come on this page. */
export type Printing =
  | { readonly is: "making" }
  | { readonly is: "made"; readonly printout: Made }
  | { readonly is: "refused"; readonly refusal: Refusal }
  | { readonly is: "failed"; readonly error: CombinedError }
  | { readonly is: "slow" };

type Wanted = Omit<RequestPrintoutInput, "idempotencyKey">;

/** Has a printout made, waits until it is there and fetches its file. */
export function usePrintout() {
  const client = useClient();
  const [printing, setPrinting] = useState<Printing | null>(null);
  const latest = useRef(0);
  useEffect(
    () => () => {
      latest.current += 1;
    },
    [],
  );

  const ask = async (wanted: Wanted): Promise<Printing> => {
    const input = { ...wanted, idempotencyKey: uniqueKey() };
    const { data, error } = await client.mutation(RequestPrintoutDocument, { input });
    if (error) return { is: "failed", error };
    const id = data?.requestPrintout?.printout.id;
    return id === undefined ? { is: "slow" } : waitFor(id);
  };

  const waitFor = async (id: string): Promise<Printing> => {
    for (let turn = 0; turn < most; turn += 1) {
      await pause();
      const answer = await client
        .query(PrintoutStateDocument, { id }, { requestPolicy: "network-only" })
        .toPromise();
      const printout = answer.data?.printout;
      if (answer.error && !answer.error.networkError) return { is: "failed", error: answer.error };
      if (printout?.state === "READY") return { is: "made", printout };
      if (printout?.failure) return { is: "refused", refusal: printout.failure };
    }
    return { is: "slow" };
  };

  /** With `fetch` false the file is left where it is, to be shown. */
  const print = async (wanted: Wanted, fetch = true): Promise<void> => {
    latest.current += 1;
    const mine = latest.current;
    setPrinting({ is: "making" });
    const came = await ask(wanted);
    if (mine !== latest.current) return;
    setPrinting(came);
    if (fetch && came.is === "made") fetchFile(came.printout);
  };
  return { printing, print };
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, pauseMs);
  });
}

/** The browser keeps the file under its name. */
function fetchFile({ downloadAddress, fileName }: Made): void {
  const link = document.createElement("a");
  link.href = downloadAddress ?? "";
  link.download = fileName ?? "";
  link.click();
}
