import { useEffect, useRef } from "react";
import type { Pages } from "../api/pages.ts";
import { Button } from "./button.tsx";

type Props = { readonly label: string; readonly list: Pages<unknown> };

/** Prints the page once the whole of its list is there. */
export function PrintAll({ label, list }: Props) {
  const wanted = useRef(false);
  const { hasMore, fetching, error, more } = list;
  useEffect(() => {
    if (!wanted.current || fetching) return;
    if (hasMore && !error) {
      more();
      return;
    }
    wanted.current = false;
    if (!error) globalThis.print();
  }, [hasMore, fetching, error, more]);
  const press = () => {
    wanted.current = hasMore;
    if (hasMore) more();
    else globalThis.print();
  };
  return (
    <span className="no-print">
      <Button onPress={press}>{label}</Button>
    </span>
  );
}
