import { lazy, useEffect, useState } from "react";
import { Provider } from "urql";
import { Route, Switch } from "wouter";
import { createApiClient } from "./api/client.ts";
import { useSession } from "./api/session.ts";
import { PublicPage } from "./parts/public-page.tsx";
import { SignInDialog, SignInPage } from "./pages/sign-in/sign-in.tsx";
import { Shell } from "./shell.tsx";

const HonoursPage = lazy(() => import("./pages/honours/honours-page.tsx"));
const VerifyPage = lazy(() => import("./pages/verify/verify-page.tsx"));

/** Nobody signed in: the door, or what is open to everybody. Otherwise the console, with a cache of that person's own. */
export function App() {
  const { session } = useSession();
  const who = session ? `${session.username} ${session.deskId}` : "nobody";
  return <Session key={who} />;
}

function Session() {
  const { session, expired } = useSession();
  const [{ client, watch }] = useState(createApiClient);
  useEffect(() => watch(), [watch]);
  return (
    <Provider value={client}>
      {session ? <Shell /> : <Outside />}
      {session && expired && <SignInDialog username={session.username} />}
    </Provider>
  );
}

function Outside() {
  return (
    <Switch>
      <Route path="/honours">
        <PublicPage>
          <HonoursPage />
        </PublicPage>
      </Route>
      <Route path="/verify/:code?">
        {({ code }) => (
          <PublicPage>
            <VerifyPage code={code ?? ""} />
          </PublicPage>
        )}
      </Route>
      <Route component={SignInPage} />
    </Switch>
  );
}

/** The look chosen before, set before anything is drawn. */
export function restoreTheme(): void {
  const theme = localStorage.getItem("bang-vang.theme");
  if (theme) document.documentElement.dataset["theme"] = theme;
}
