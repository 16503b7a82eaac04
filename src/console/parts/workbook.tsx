import { Button } from "./button.tsx";
import { Progress } from "./print/print-buttons.tsx";
import { usePrintout } from "./print/use-printout.ts";

type Props = {
  readonly label: string;
  /** The key of what is to be made. */
  readonly kind: string;
  readonly of?: string | null;
  readonly year?: number | null;
  readonly options?: Readonly<Record<string, string | null | undefined>>;
};

/** Has one workbook made and fetches it; what was made of another choice is told no more. */
export function WorkbookButton(props: Props) {
  return <Making key={JSON.stringify(props)} {...props} />;
}

function Making({ label, kind, of = null, year = null, options = {} }: Props) {
  const { printing, print } = usePrintout();
  const given = Object.entries(options).flatMap(([name, value]) =>
    value ? [{ name, value }] : [],
  );
  return (
    <>
      <Button
        isPending={printing?.is === "making"}
        onPress={() => void print({ kind, of, year, options: given })}
      >
        {label}
      </Button>
      {printing && <Progress printing={printing} label={label} />}
    </>
  );
}
