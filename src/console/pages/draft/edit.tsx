import { useEffect, useState, useSyncExternalStore } from "react";
import { useClient, useQuery } from "urql";
import { Link } from "wouter";
import { useReachable } from "../../api/reachable.ts";
import { useSession } from "../../api/session.ts";
import { DraftOpenDocument, type DraftOpenQuery } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Empty, Loading, Trouble } from "../../parts/states.tsx";
import { Badge } from "../../parts/urgency.tsx";
import { Check } from "./check.tsx";
import { DraftKeeper } from "./draft-keeper.ts";
import { draftText } from "./draft.text.ts";
import { EditText } from "./edit-text.tsx";
import { Papers } from "./papers.tsx";
import { ReportFields } from "./report-fields.tsx";
import { SaveLine } from "./save-line.tsx";

export type Opened = NonNullable<DraftOpenQuery["nomination"]>;

export function Edit({ id }: { readonly id: string }) {
  const { locale, say } = useLanguage();
  const [{ data, error, fetching, stale }, again] = useQuery({
    query: DraftOpenDocument,
    variables: { id, locale },
  });
  const nomination = data?.nomination;
  if (nomination) return <Work nomination={nomination} settled={!fetching && !stale} />;
  if (error) return <Trouble error={error} onAgain={again} />;
  return data ? <Empty title={say(draftText.notFound)} /> : <Loading />;
}

type WorkProps = {
  readonly nomination: Opened;
  /** False while a newer answer may be on its way. */
  readonly settled: boolean;
};

function Work({ nomination, settled }: WorkProps) {
  const { say } = useLanguage();
  const keeper = useKeeper(nomination, settled);
  const state = useSyncExternalStore(keeper.subscribe, keeper.snapshot);
  const { form } = state;
  const parts = { nomination, form, change: keeper.change };
  return (
    <>
      <div className="page-heading">
        <div className="stack">
          <h1>{say(draftText.editTitle, { code: nomination.code })}</h1>
          <div className="actions">
            <Badge>{nomination.stage.label}</Badge>
            <span className="muted">{nomination.round.name}</span>
          </div>
        </div>
        <Link
          className="button"
          data-kind="main"
          href={`/nominations/${encodeURIComponent(nomination.id)}`}
        >
          {say(draftText.toDossier)}
        </Link>
      </div>
      <div className="draft">
        <div className="draft-work">
          <EditText {...parts} />
          <ReportFields {...parts} keeper={keeper} />
          <Papers nomination={nomination} keeper={keeper} />
          <SaveLine state={state} keeper={keeper} nomination={nomination} />
        </div>
        <aside className="panel stack draft-check" aria-label={say(draftText.check)}>
          <h2>{say(draftText.check)}</h2>
          <Check assessment={nomination.assessment} isDossier />
        </aside>
      </div>
    </>
  );
}

/** One keeper as long as the page shows the nomination; whatever may help a save tries it again. */
function useKeeper(nomination: Opened, settled: boolean): DraftKeeper {
  const client = useClient();
  const { locale } = useLanguage();
  const { expired } = useSession();
  const reachable = useReachable();
  const [keeper] = useState(() => new DraftKeeper(client, nomination, locale));
  useEffect(() => keeper.speak(locale), [keeper, locale]);
  useEffect(() => {
    if (settled) keeper.seen(nomination);
  }, [keeper, nomination, settled]);
  useEffect(() => {
    if (!expired && reachable && keeper.snapshot().status.is === "refused") keeper.flush();
  }, [keeper, expired, reachable]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (keeper.isDirty()) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => {
      removeEventListener("beforeunload", warn);
      keeper.flush();
    };
  }, [keeper]);
  return keeper;
}
