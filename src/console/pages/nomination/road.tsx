import { useLayoutEffect, useRef } from "react";
import { useQuery } from "urql";
import { NominationRoadDocument } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { text } from "./nomination.text.ts";
import { roadOf, type Stop } from "./road-stops.ts";
import { useRenewed } from "./use-renewed.ts";
import { vocabulary } from "../../language/vocabulary.text.ts";

type Props = { readonly id: string; readonly version: number };

/** The way of the nomination as a picture: level by level, what it passed, where it is, what is ahead. */
export function Road({ id, version }: Props) {
  const { locale, say } = useLanguage();
  const [{ data }, ask] = useQuery({ query: NominationRoadDocument, variables: { id, locale } });
  useRenewed(version, ask);
  const road = useRef<HTMLDivElement>(null);
  const stops = data?.nomination ? roadOf(data.nomination) : [];
  const now = stops.findIndex(({ state }) => state === "now");
  useLayoutEffect(() => bringIntoView(road.current), [now]);
  if (stops.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="road">
      <h2 id="road">{say(text.road)}</h2>
      {/* Scrolled by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="road" ref={road} tabIndex={0} role="region" aria-labelledby="road">
        <ol>
          {stops.map((stop, at) => (
            <Milestone key={stop.key} stop={stop} first={stops[at - 1]?.level !== stop.level} />
          ))}
        </ol>
      </div>
    </section>
  );
}

/** Where it stands is in the middle of what is seen; the page itself does not move. */
function bringIntoView(road: HTMLElement | null): void {
  const here =
    road?.querySelector<HTMLElement>("[aria-current]") ?? road?.querySelector("li:last-child");
  if (!road || !(here instanceof HTMLElement)) return;
  road.scrollLeft = here.offsetLeft - road.offsetLeft - (road.clientWidth - here.clientWidth) / 2;
}

function Milestone({ stop, first }: { readonly stop: Stop; readonly first: boolean }) {
  const { say, date } = useLanguage();
  return (
    <li data-state={stop.state} {...(stop.state === "now" && { "aria-current": "step" as const })}>
      <span className="road-level small">{first && say(vocabulary.level[stop.level])}</span>
      <span className="road-mark" aria-hidden="true">
        {stop.state === "passed" ? "✓" : stop.state === "now" ? "●" : ""}
      </span>
      <span className="road-label">{stop.label}</span>
      <span className="small muted">
        {stop.state === "ahead" ? <span className="unseen">{say(text.ahead)}</span> : date(stop.on)}
        <span className="unseen"> {stop.state !== "ahead" && say(text[stop.state])}</span>
      </span>
    </li>
  );
}
