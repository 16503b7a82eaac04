import { useLanguage } from "../../language/language.tsx";
import type { HistoryEntry } from "./history.tsx";
import { text } from "./nomination.text.ts";
import { revocationLines } from "./revocation/entry-lines.ts";
import { vocabulary } from "../../language/vocabulary.text.ts";

/** One act as a sentence: what, from where to where, by whom, with what. */
export function Entry({ entry }: { readonly entry: HistoryEntry }) {
  const { say, date, dateTime } = useLanguage();
  const { actor, step, kind, from, to, note, at, effectiveOn, documents } = entry;
  const moved = to && from?.key !== to.key;
  const inVietnam = dateTime(at).slice(0, 10);
  const who = [actor.personName, actor.role?.label, actor.organisationName].filter(Boolean);
  return (
    <li>
      <p className="small muted">
        {dateTime(at)}
        {date(effectiveOn) !== inVietnam && `, ${say(text.effective, { day: date(effectiveOn) })}`}
        {" · "}
        {say(text.entry, { n: entry.seq })}
      </p>
      <p>
        <strong>{step?.label ?? say(vocabulary.kind[kind])}</strong>
        {moved && (
          <span className="muted">
            {" "}
            {say(text.fromTo, { from: from?.label ?? "", to: to.label })}
          </span>
        )}
      </p>
      <p>
        {who.join(" · ")}
        {actor.onBehalfOf && ` (${say(text.onBehalf, { body: actor.onBehalfOf })})`}
      </p>
      {note && <blockquote className="prose">{note}</blockquote>}
      <PayloadLines entry={entry} />
      {documents.length > 0 && (
        <ul className="small">
          {documents.map((paper) => (
            <li key={JSON.stringify(paper)}>
              {[
                paper.type?.label,
                [paper.number, paper.symbol].filter(Boolean).join("/"),
                paper.title,
                date(paper.issuedOn),
              ]
                .filter(Boolean)
                .join(" · ")}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function PayloadLines({ entry: { payload } }: { readonly entry: HistoryEntry }) {
  const language = useLanguage();
  const lines = revocationLines(payload, language) ?? linesOf(payload, language.say);
  if (lines.length === 0) return null;
  return (
    <ul className="small muted">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

type Say = ReturnType<typeof useLanguage>["say"];

/** What the payload of an entry tells, a line each. */
function linesOf(payload: HistoryEntry["payload"], say: Say): readonly string[] {
  if (!payload) return [];
  if ("lines" in payload)
    return payload.lines.map(
      ({ criterion, verdict, reason }) =>
        `${criterion}, ${say(vocabulary.verdict[verdict]).toLocaleLowerCase()}: ${reason}`,
    );
  if ("missingItems" in payload) return payload.missingItems.map((item) => item.description);
  if ("changes" in payload)
    return payload.changes.map(
      ({ field, before, after }) =>
        `${field}: ${before ?? say(text.nothing)} → ${after ?? say(text.nothing)}`,
    );
  if ("organisationName" in payload)
    return [say(text.askedBody, { name: payload.organisationName })];
  if ("award" in payload) return [say(text.lowerAward, { award: payload.award })];
  if ("paperNumber" in payload && payload.paperNumber)
    return [`${payload.paperNumber}/${payload.symbol}`];
  if ("reportNumber" in payload && payload.reportNumber)
    return [say(text.reportNo, { n: payload.reportNumber })];
  if ("before" in payload)
    return [say(text.rules, { before: payload.before, after: payload.after })];
  return [];
}
