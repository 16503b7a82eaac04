import { lazy, Suspense } from "react";
import { Link } from "wouter";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { Loading } from "../../parts/states.tsx";
import { honoursText } from "./honours.text.ts";
import "./honours.css";

const HonoursPage = lazy(() => import("./honours-page.tsx"));

/** The roll for those who are not signed in. */
export function PublicHonours() {
  const { locale, setLocale, say } = useLanguage();
  return (
    <div className="honours-public">
      <header className="honours-head">
        <Link href="/honours" className="brand">
          <img src="/icon.svg" alt="" width={32} height={32} />
          Bảng Vàng
        </Link>
        <div className="actions no-print">
          <Button kind="quiet" onPress={() => setLocale(locale === "EN" ? "VI" : "EN")}>
            {locale === "EN" ? "Tiếng Việt" : "English"}
          </Button>
          <Link href="/">{say(honoursText.signIn)}</Link>
        </div>
      </header>
      <main>
        <Suspense fallback={<Loading />}>
          <HonoursPage />
        </Suspense>
      </main>
    </div>
  );
}
