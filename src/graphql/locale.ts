import { Arg } from "type-graphql";
import type { Label } from "../workflow/vocabulary.ts";
import { type Locale, LocaleEnum } from "./enums.ts";

/** The argument of every text in two languages. */
export function LocaleArg(): ReturnType<typeof Arg> {
  return Arg("locale", () => LocaleEnum, {
    defaultValue: LocaleEnum.VI,
    description: "The language of the text.",
  });
}

export function inLocale(label: Label, locale: Locale): string {
  return label[locale];
}
