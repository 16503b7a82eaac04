import type { RequestPrintoutInput } from "../generated/graphql.ts";
import { Button } from "./button.tsx";
import { Printed } from "./print/printed.tsx";
import { usePrintout } from "./print/use-printout.ts";

type Props = {
  readonly label: string;
  /** The key of what is to be made. */
  readonly kind: string;
  readonly of?: string | null;
  readonly year?: number | null;
  readonly options?: Readonly<Record<string, string | null | undefined>>;
};

/** Has a workbook made by the server and fetches it as soon as it is there. */
export function WorkbookButton({ label, kind, of = null, year = null, options = {} }: Props) {
  const { printing, print } = usePrintout();
  const given = Object.entries(options).flatMap(([name, value]) =>
    value ? [{ name, value }] : [],
  );
  const wanted: RequestPrintoutInput = { kind, of, year, options: given };
  return (
    <span className="row">
      <Button onPress={() => void print(wanted)} isPending={printing?.is === "making"}>
        {label}
      </Button>
      {printing && <Printed printing={printing} label={null} />}
    </span>
  );
}
