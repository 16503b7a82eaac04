import { useSyncExternalStore } from "react";

const patienceMs = 3000;
let reachable = true;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function change(next: boolean): void {
  if (next === reachable) return;
  reachable = next;
  for (const listener of listeners) listener();
}

/** Told by every answer, or its absence; while there is none the server is asked for until it is back. */
export function heard(answered: boolean): void {
  change(answered);
  clearTimeout(timer);
  if (!answered) timer = setTimeout(() => void knock(), patienceMs);
}

async function knock(): Promise<void> {
  try {
    heard((await fetch("/health/ready")).ok);
  } catch {
    heard(false);
  }
}

/** Calls back when the server can be reached again; gives what ends it. */
export function onReturn(back: () => void): () => void {
  const listener = () => reachable && back();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useReachable(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => reachable,
  );
}
