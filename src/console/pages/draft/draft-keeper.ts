import type { Client, CombinedError } from "@urql/core";
import { refusalOf } from "../../api/refusal.ts";
import {
  DraftEditDocument,
  type DraftNominationFragment,
  DraftOpenDocument,
  DraftReportDocument,
  type Locale,
} from "../../generated/graphql.ts";
import { type DraftForm, formOf } from "./draft-form.ts";
import { hasUnfinished, reportInput, textInput } from "./draft-input.ts";
import { forget, keep, kept } from "./kept.ts";

export type SaveStatus =
  | { readonly is: "clean" | "unsaved" | "saving" }
  | { readonly is: "saved"; readonly at: string }
  | { readonly is: "refused"; readonly error: CombinedError }
  | { readonly is: "stale"; readonly theirs: DraftNominationFragment };

export type DraftState = {
  readonly form: DraftForm;
  /** As the server had it when the form was last the same. */
  readonly base: DraftForm;
  readonly version: number;
  readonly status: SaveStatus;
};

type Kept = Pick<DraftState, "form" | "base" | "version">;
type Answer = {
  nomination?: DraftNominationFragment | undefined;
  error?: CombinedError | undefined;
};

const patienceMs = 1200;

/** The server trims and composes what it is sent; that alone is no difference. */
function same(one: unknown, other: unknown): boolean {
  const text = (value: unknown) =>
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === "string" ? part.normalize("NFC").trim() : part,
    );
  return text(one) === text(other);
}

export function differs(one: DraftForm, other: DraftForm): boolean {
  return !same(textInput(one), textInput(other)) || !same(reportInput(one), reportInput(other));
}

/** Keeps what is written: on the server after a pause, one save at a time, and in the tab until then. */
export class DraftKeeper {
  state: DraftState;
  private readonly client: Client;
  private readonly id: string;
  private locale: Locale;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving = false;
  private running: Promise<void> = Promise.resolve();

  constructor(client: Client, nomination: DraftNominationFragment, locale: Locale) {
    this.client = client;
    this.id = nomination.id;
    this.locale = locale;
    const form = formOf(nomination);
    const { version } = nomination;
    this.state = { form, base: form, version, status: { is: "clean" } };
    const before = kept<Kept>(this.id);
    if (before) this.restore(before);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The language in which answers are asked for. */
  readonly speak = (locale: Locale): void => {
    this.locale = locale;
  };

  readonly snapshot = (): DraftState => this.state;

  readonly change = (part: Partial<DraftForm>): void => {
    const { status } = this.state;
    this.set({
      form: { ...this.state.form, ...part },
      ...(status.is !== "stale" && { status: { is: "unsaved" } }),
    });
    clearTimeout(this.timer);
    this.timer = setTimeout(this.flush, patienceMs);
  };

  /** Saves now what is not saved, unless a person has to decide first. */
  readonly flush = (): void => {
    clearTimeout(this.timer);
    if (!this.saving && this.state.status.is !== "stale") this.running = this.save();
  };

  /** The nomination as some other answer brought it: taken over where nothing is written here. */
  readonly seen = (nomination: DraftNominationFragment): void => {
    if (this.saving || nomination.version <= this.state.version || this.isDirty()) return;
    const form = formOf(nomination);
    const { version } = nomination;
    this.set(differs(form, this.state.form) ? { form, base: form, version } : { version });
  };

  /** Another act on the nomination, in turn with the saves; null once it is done. */
  readonly act = async (
    run: (seen: { nominationId: string; seenVersion: number }) => Promise<Answer>,
  ): Promise<CombinedError | null> => {
    await this.running;
    let answer = await this.alone(() => run(this.seenNow()));
    if (isStale(answer.error)) {
      await this.refresh();
      if (this.state.status.is !== "stale") answer = await this.alone(() => run(this.seenNow()));
    }
    if (answer.nomination) this.set({ version: answer.nomination.version });
    if (this.isDirty()) this.flush();
    return answer.error ?? null;
  };

  readonly keepMine = (): void => {
    const { status } = this.state;
    if (status.is !== "stale") return;
    const { theirs } = status;
    this.set({ base: formOf(theirs), version: theirs.version, status: { is: "unsaved" } });
    this.flush();
  };

  readonly takeTheirs = (): void => {
    const { status } = this.state;
    if (status.is !== "stale") return;
    const form = formOf(status.theirs);
    this.set({ form, base: form, version: status.theirs.version, status: { is: "clean" } });
  };

  isDirty(): boolean {
    return differs(this.state.form, this.state.base) || hasUnfinished(this.state.form);
  }

  private restore({ form, base, version }: Kept): void {
    if (!differs(form, this.state.form) && !hasUnfinished(form)) return forget(this.id);
    this.state = { form, base, version, status: { is: "unsaved" } };
    this.timer = setTimeout(this.flush, patienceMs);
  }

  private set(part: Partial<DraftState>): void {
    this.state = { ...this.state, ...part };
    const { form, base, version } = this.state;
    if (this.isDirty()) keep(this.id, { form, base, version } satisfies Kept);
    else forget(this.id);
    for (const listener of this.listeners) listener();
  }

  private async save(): Promise<void> {
    const { form, base } = this.state;
    const isTextNew = !same(textInput(form), textInput(base));
    const isReportNew = !same(reportInput(form), reportInput(base));
    if (!isTextNew && !isReportNew) {
      if (this.state.status.is !== "saved") this.set({ status: this.restStatus() });
      return;
    }
    this.saving = true;
    this.set({ status: { is: "saving" } });
    const error = (isTextNew && (await this.saveText(form))) || undefined;
    const failed = error ?? ((isReportNew && (await this.saveReport(form))) || undefined);
    this.saving = false;
    if (failed) return this.failed(failed);
    if (differs(this.state.form, form)) return void this.save();
    this.set({ status: { is: "saved", at: new Date().toISOString() } });
  }

  private restStatus(): SaveStatus {
    return { is: hasUnfinished(this.state.form) ? "unsaved" : "clean" };
  }

  private async saveText(form: DraftForm): Promise<CombinedError | undefined> {
    const before = textInput(this.state.base);
    const changed = Object.entries(textInput(form)).filter(
      ([name, value]) => value !== before[name as keyof typeof before],
    );
    const input = { ...Object.fromEntries(changed), ...this.seenNow() };
    const { data, error } = await this.client
      .mutation(DraftEditDocument, { input, locale: this.locale })
      .toPromise();
    const { subjectName, subjectPosition, award, achievement } = form;
    const { achievementFrom, achievementTo } = form;
    const text = { subjectName, subjectPosition, award, achievement };
    const saved = { ...this.state.base, ...text, achievementFrom, achievementTo };
    return this.answered({ nomination: data?.editNomination?.nomination, error }, saved);
  }

  private async saveReport(form: DraftForm): Promise<CombinedError | undefined> {
    const input = { report: reportInput(form), ...this.seenNow() };
    const { data, error } = await this.client
      .mutation(DraftReportDocument, { input, locale: this.locale })
      .toPromise();
    return this.answered({ nomination: data?.saveReport?.nomination, error }, form);
  }

  private seenNow() {
    return { nominationId: this.id, seenVersion: this.state.version };
  }

  /** What was sent is what the server has now; it may write it a little cleaner. */
  private answered({ nomination, error }: Answer, base: DraftForm): CombinedError | undefined {
    if (nomination) this.set({ base, version: nomination.version });
    return error;
  }

  private async alone<Result>(run: () => Promise<Result>): Promise<Result> {
    this.saving = true;
    return run().finally(() => {
      this.saving = false;
    });
  }

  private async failed(error: CombinedError): Promise<void> {
    const trouble = isStale(error) ? await this.refresh() : error;
    if (trouble) return this.set({ status: { is: "refused", error: trouble } });
    if (this.state.status.is !== "stale") return this.save();
  }

  /** Looks what somebody else has made of it, and asks where both wrote. */
  private async refresh(): Promise<CombinedError | undefined> {
    const variables = { id: this.id, locale: this.locale };
    const { data, error } = await this.client
      .query(DraftOpenDocument, variables, { requestPolicy: "network-only" })
      .toPromise();
    const theirs = data?.nomination;
    if (!theirs) return error;
    const form = formOf(theirs);
    const { version } = theirs;
    if (!differs(form, this.state.base)) this.set({ version });
    else if (this.isDirty()) this.set({ status: { is: "stale", theirs } });
    else this.set({ form, base: form, version });
    return undefined;
  }
}

function isStale(error: CombinedError | undefined): boolean {
  return refusalOf(error)?.code === "STALE";
}
