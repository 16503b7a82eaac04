import { type ReactNode, Suspense } from "react";
import { Link } from "wouter";
import { useLanguage } from "../language/language.tsx";
import { Button } from "./button.tsx";
import { Loading } from "./states.tsx";
import { words } from "./text.ts";

/** The frame of what is open to those who are not signed in. */
export function PublicPage({ children }: { readonly children: ReactNode }) {
  const { locale, setLocale, say } = useLanguage();
  return (
    <div className="public">
      <header className="public-head">
        <Link href="/honours" className="brand">
          <img src="/icon.svg" alt="" width={32} height={32} />
          Bảng Vàng
        </Link>
        <div className="actions no-print">
          <Button kind="quiet" onPress={() => setLocale(locale === "EN" ? "VI" : "EN")}>
            {locale === "EN" ? "Tiếng Việt" : "English"}
          </Button>
          <Link href="/">{say(words.signIn)}</Link>
        </div>
      </header>
      <main>
        <Suspense fallback={<Loading />}>{children}</Suspense>
      </main>
    </div>
  );
}
