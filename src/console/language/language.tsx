import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";
import { I18nProvider } from "react-aria-components";
import type { Locale } from "../generated/graphql.ts";

/** A text in both languages; `{name}` stands for a value. */
export type Text = { readonly vi: string; readonly en: string };
type Values = Readonly<Record<string, string | number>>;

export type Language = {
  /** As the API takes it. */
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
  readonly say: (text: Text, values?: Values) => string;
  /** A day of the API (YYYY-MM-DD), e.g. 22/11/2026. */
  readonly date: (day: string | null | undefined) => string;
  /** An instant of the API, as the clock in Vietnam shows it. */
  readonly dateTime: (instant: string | null | undefined) => string;
  readonly number: (value: number, digits?: number) => string;
};

const kept = "bang-vang.locale";
const zone = "Asia/Ho_Chi_Minh";
const tags = { VI: "vi-VN", EN: "en-GB" } as const;

const LanguageContext = createContext<Language | null>(null);

/** The language of the screen and how it writes dates and numbers. */
export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (!language) throw new Error("There is no language around this part.");
  return language;
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(() =>
    localStorage.getItem(kept) === "EN" ? "EN" : "VI",
  );
  useEffect(() => {
    document.documentElement.lang = locale.toLowerCase();
    localStorage.setItem(kept, locale);
  }, [locale]);
  const language = useMemo(() => languageOf(locale, setLocale), [locale]);
  return (
    <I18nProvider locale={tags[locale]}>
      <LanguageContext value={language}>{children}</LanguageContext>
    </I18nProvider>
  );
}

function languageOf(locale: Locale, setLocale: (locale: Locale) => void): Language {
  const tag = tags[locale];
  const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "short", timeZone: "UTC" });
  const instants = new Intl.DateTimeFormat("en-GB", {
    dateStyle: "short",
    timeStyle: "short",
    timeZone: zone,
  });
  return {
    locale,
    setLocale,
    say: (text, values) => fill(locale === "EN" ? text.en : text.vi, values),
    date: (day) => (day ? days.format(new Date(`${day}T00:00:00Z`)) : ""),
    dateTime: (instant) => (instant ? instants.format(new Date(instant)).replace(", ", " ") : ""),
    number: (value, digits = 0) =>
      new Intl.NumberFormat(tag, { maximumFractionDigits: digits }).format(value),
  };
}

function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}
