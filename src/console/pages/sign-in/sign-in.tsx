import { useState } from "react";
import { Form } from "react-aria-components";
import { useMutation } from "urql";
import { Link } from "wouter";
import { currentSession, signedIn, signedOut } from "../../api/session.ts";
import { SignInDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { Dialog } from "../../parts/dialog.tsx";
import { TextField } from "../../parts/fields.tsx";
import { Trouble } from "../../parts/states.tsx";
import { words } from "../../parts/text.ts";
import { honoursText } from "../honours/honours.text.ts";
import { verifyText } from "../verify/verify.text.ts";
import { signInText } from "./sign-in.text.ts";
import "./sign-in.css";

export function SignInPage() {
  const { locale, setLocale, say } = useLanguage();
  return (
    <main className="door">
      <div className="door-card">
        <img src="/icon.svg" alt="" width={56} height={56} />
        <h1>Bảng Vàng</h1>
        <p className="muted">{say(signInText.motto)}</p>
        <SignInForm username="" />
        <Link href="/honours">{say(honoursText.title)}</Link>
        <Link href="/verify">{say(verifyText.title)}</Link>
        <Button kind="quiet" onPress={() => setLocale(locale === "EN" ? "VI" : "EN")}>
          {locale === "EN" ? "Tiếng Việt" : "English"}
        </Button>
      </div>
    </main>
  );
}

/** In front of a page whose session has ended; the page stays as it is. */
export function SignInDialog({ username }: { readonly username: string }) {
  const { say } = useLanguage();
  return (
    <Dialog title={say(signInText.expired)} onClose={signedOut} dismissable={false}>
      <p>{say(signInText.kept)}</p>
      <SignInForm username={username} fixed />
    </Dialog>
  );
}

type FormProps = { readonly username: string; readonly fixed?: boolean };

function SignInForm({ username: known, fixed = false }: FormProps) {
  const { say } = useLanguage();
  const [username, setUsername] = useState(known);
  const [password, setPassword] = useState("");
  const [{ fetching, error }, signIn] = useMutation(SignInDocument);
  const enter = async () => {
    const { data } = await signIn({ input: { username, password } });
    if (!data?.signIn) return;
    const { token, viewer } = data.signIn;
    const deskId = fixed ? (currentSession()?.deskId ?? null) : null;
    signedIn({ token, username: viewer.username, deskId });
  };
  return (
    <Form
      className="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!fetching) void enter();
      }}
    >
      <TextField
        label={say(signInText.username)}
        value={username}
        onChange={setUsername}
        isReadOnly={fixed}
        isRequired
        autoComplete="username"
      />
      <TextField
        label={say(signInText.password)}
        type="password"
        value={password}
        onChange={setPassword}
        isRequired
        autoComplete="current-password"
      />
      <Trouble error={error} />
      <div className="dialog-foot">
        {fixed && <Button onPress={signedOut}>{say(words.cancel)}</Button>}
        <Button kind="main" type="submit" isPending={fetching}>
          {say(signInText.title)}
        </Button>
      </div>
    </Form>
  );
}
