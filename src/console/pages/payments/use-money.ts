import { useLanguage } from "../../language/language.tsx";
import { text } from "./payments.text.ts";

/** Amounts as they are written here, e.g. 1.234.567 đ. */
export function useMoney(): (amount: number) => string {
  const { say, number } = useLanguage();
  return (amount) => say(text.money, { n: number(amount) });
}
