import { Link } from "wouter";
import type { NominationFilter } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { listAddress } from "../nominations/list-address.ts";

type Props = {
  readonly value: number;
  /** What is counted, for those who do not see where the number stands. */
  readonly what: string;
  readonly filter: NominationFilter;
};

/** A number that opens the list of what it counts. */
export function NumberLink({ value, what, filter }: Props) {
  const { number } = useLanguage();
  if (value === 0) return <span className="muted">0</span>;
  return (
    <Link href={listAddress(filter)} aria-label={`${number(value)} · ${what}`}>
      {number(value)}
    </Link>
  );
}
