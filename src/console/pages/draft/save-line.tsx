import { useLanguage } from "../../language/language.tsx";
import { Trouble } from "../../parts/states.tsx";
import { hasUnfinished } from "./draft-input.ts";
import type { DraftKeeper, DraftState } from "./draft-keeper.ts";
import { draftText } from "./draft.text.ts";
import type { Opened } from "./edit.tsx";
import { Stale } from "./stale.tsx";

type Props = {
  readonly state: DraftState;
  readonly keeper: DraftKeeper;
  readonly nomination: Opened;
};

/** Whether what is written is kept, always in sight. */
export function SaveLine({ state, keeper, nomination }: Props) {
  const { status } = state;
  return (
    <div className="draft-status stack">
      <output>
        <StatusText state={state} />
      </output>
      {status.is === "refused" && <Trouble error={status.error} onAgain={keeper.flush} />}
      {status.is === "stale" && (
        <Stale mine={state.form} theirs={status.theirs} keeper={keeper} nomination={nomination} />
      )}
    </div>
  );
}

function StatusText({ state }: { readonly state: DraftState }) {
  const { say, dateTime } = useLanguage();
  const { status, form } = state;
  switch (status.is) {
    case "clean":
      return say(draftText.clean);
    case "unsaved":
      return say(draftText.unsaved);
    case "saving":
      return say(draftText.saving);
    case "refused":
      return say(draftText.refused);
    case "stale":
      return say(draftText.stale);
    case "saved": {
      const time = dateTime(status.at).split(" ").at(-1) ?? "";
      return say(hasUnfinished(form) ? draftText.partial : draftText.saved, { time });
    }
  }
}
