import { useSyncExternalStore } from "react";

/** Who is signed in. Kept for the browser tab, so that closing it signs out. */
export type Session = {
  readonly token: string;
  readonly username: string;
  /** The desk acted for; null for all of them. */
  readonly deskId: string | null;
};

type State = {
  readonly session: Session | null;
  /** The server takes the token no longer; what is on screen is kept until the person is back. */
  readonly expired: boolean;
};

const kept = "bang-vang.session";
let state: State = { session: stored(), expired: false };
const listeners = new Set<() => void>();

function stored(): Session | null {
  const text = sessionStorage.getItem(kept);
  return text === null ? null : (JSON.parse(text) as Session);
}

function change(next: State): void {
  state = next;
  if (next.session) sessionStorage.setItem(kept, JSON.stringify(next.session));
  else sessionStorage.removeItem(kept);
  for (const listener of listeners) listener();
}

export function currentSession(): Session | null {
  return state.session;
}

export function signedIn(session: Session): void {
  change({ session, expired: false });
}

export function signedOut(): void {
  change({ session: null, expired: false });
}

export function sessionExpired(): void {
  if (state.session && !state.expired) change({ ...state, expired: true });
}

export function chooseDesk(deskId: string | null): void {
  if (state.session) change({ ...state, session: { ...state.session, deskId } });
}

/** Calls back when the person is back after the session had ended; gives what ends it. */
export function onSignedIn(back: () => void): () => void {
  let wasExpired = state.expired;
  const listener = () => {
    if (wasExpired && !state.expired && state.session) back();
    wasExpired = state.expired;
  };
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSession(): State {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => state,
  );
}
