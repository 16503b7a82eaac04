import { useEffect, useRef, useState } from "react";
import { useQuery } from "urql";
import { Link, useLocation } from "wouter";
import { chooseDesk, signedOut, useSession } from "./api/session.ts";
import { SideDocument, type SideQuery } from "./generated/graphql.ts";
import { type Text, useLanguage } from "./language/language.tsx";
import { Button } from "./parts/button.tsx";
import { SelectField } from "./parts/choices.tsx";
import { shellText } from "./shell.text.ts";

type Viewer = SideQuery["viewer"];

/** Who is here, for which desk, and where he can go. */
export function Side() {
  const { locale, say } = useLanguage();
  const [{ data }] = useQuery({ query: SideDocument, variables: { locale } });
  const viewer = data?.viewer;
  const consolidates = (data?.consolidatingBodies.length ?? 0) > 0;
  const lines = useRef<HTMLUListElement>(null);
  const [path] = useLocation();
  useEffect(() => showCurrent(lines.current), [path, data]);
  return (
    <header className="side">
      <Link href="/" className="brand">
        <img src="/icon.svg" alt="" />
        Bảng Vàng
      </Link>
      <nav aria-label={say(shellText.menu)}>
        <ul ref={lines}>
          <Place href="/" text={shellText.workQueue} />
          {viewer && viewer.canCreate.length > 0 && <Place href="/draft" text={shellText.draft} />}
          {viewer && viewer.canCreate.length > 0 && (
            <Place href="/imports" text={shellText.imports} />
          )}
          <Place href="/nominations" text={shellText.nominations} />
          <Place href="/batches" text={shellText.batches} />
          <Place href="/submissions" text={shellText.submissions} />
          {consolidates && <Place href="/consolidation" text={shellText.consolidation} />}
          <Place href="/council" text={shellText.council} />
          <Place href="/decisions" text={shellText.decisions} />
          <Place href="/payments" text={shellText.payments} />
          <Place href="/leaders" text={shellText.leaders} />
          <Place href="/reports" text={shellText.reports} />
          <Place href="/honours" text={shellText.honours} />
          <Place href="/verify" text={shellText.verify} />
          <Place href="/pipelines" text={shellText.pipelines} />
          <Place href="/administration" text={shellText.administration} />
        </ul>
      </nav>
      <div className="side-foot">
        {viewer && <Who viewer={viewer} />}
        <Preferences />
      </div>
    </header>
  );
}

/** On a phone the menu is one line, wider than the screen: the place that is open is brought into it. */
function showCurrent(lines: HTMLUListElement | null): void {
  const line = lines?.querySelector("[aria-current]")?.parentElement;
  if (!lines || !line) return;
  const room = (lines.clientWidth - line.offsetWidth) / 2;
  lines.scrollLeft = line.offsetLeft - lines.offsetLeft - room;
}

function Place({ href, text }: { readonly href: string; readonly text: Text }) {
  const { say } = useLanguage();
  const [path] = useLocation();
  const here = href === "/" ? path === "/" : path.startsWith(href);
  return (
    <li>
      <Link href={href} {...(here && { "aria-current": "page" as const })}>
        {say(text)}
      </Link>
    </li>
  );
}

function Who({ viewer }: { readonly viewer: Viewer }) {
  const { say } = useLanguage();
  const { session } = useSession();
  const desks = viewer.desks.map(({ id, role, organisation }) => ({
    id,
    name: `${role.label} · ${organisation.name}`,
  }));
  return (
    <div className="stack">
      <div>
        <strong>{viewer.person.name}</strong>
        <p className="small muted">{viewer.person.position}</p>
      </div>
      {desks.length > 1 && (
        <SelectField
          label={say(shellText.desk)}
          choices={desks}
          nothing={say(shellText.everyDesk)}
          value={session?.deskId ?? null}
          onChange={chooseDesk}
        />
      )}
    </div>
  );
}

function Preferences() {
  const { locale, setLocale, say } = useLanguage();
  const [, go] = useLocation();
  const [dark, setDark] = useState(isDark);
  // The next person starts at his own work.
  const leave = () => {
    signedOut();
    go("/");
  };
  const switchTheme = () => {
    const theme = dark ? "light" : "dark";
    document.documentElement.dataset["theme"] = theme;
    localStorage.setItem("bang-vang.theme", theme);
    setDark(!dark);
  };
  return (
    <div className="actions">
      <Button kind="quiet" onPress={() => setLocale(locale === "EN" ? "VI" : "EN")}>
        {say(shellText.language)}
      </Button>
      <Button kind="quiet" onPress={switchTheme}>
        {say(dark ? shellText.toLight : shellText.toDark)}
      </Button>
      <Button kind="quiet" onPress={leave}>
        {say(shellText.signOut)}
      </Button>
    </div>
  );
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset["theme"];
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}
