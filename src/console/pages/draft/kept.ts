import { currentSession } from "../../api/session.ts";

/** What is being written outlives a reload or an ended session, for the same person in the same tab. */
function nameOf(id: string): string {
  return `bang-vang.draft.${currentSession()?.username ?? ""}.${id}`;
}

export function keep(id: string, value: unknown): void {
  sessionStorage.setItem(nameOf(id), JSON.stringify(value));
}

export function kept<Value>(id: string): Value | null {
  const text = sessionStorage.getItem(nameOf(id));
  return text === null ? null : (JSON.parse(text) as Value);
}

export function forget(id: string): void {
  sessionStorage.removeItem(nameOf(id));
}
