import { Link } from "wouter";
import { usePages } from "../../api/pages.ts";
import {
  BatchStoppedDocument,
  type BatchStandingFragment,
  type BatchStoppedQuery,
} from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../button.tsx";
import { RefusalText } from "../states.tsx";
import { words } from "../text.ts";
import { batchText } from "./batch.text.ts";
import "./batch.css";

type Batch = Pick<BatchStandingFragment, "id" | "reasons">;
type Reason = Batch["reasons"][number];

const nothing = { totalCount: 0, pageInfo: { hasNextPage: false }, edges: [] };
const listOf = ({ batch }: BatchStoppedQuery) => batch?.items ?? nothing;

/** Why nominations of a batch do not move, and which, a list for each reason. */
export function BatchReasons({ batch }: { readonly batch: Batch }) {
  return (
    <ul className="stack batch-reasons">
      {batch.reasons.map((reason) => (
        <li key={reason.refusal.reason} className="notice" data-tone="soon">
          <ReasonGroup batchId={batch.id} reason={reason} />
        </li>
      ))}
    </ul>
  );
}

type GroupProps = { readonly batchId: string; readonly reason: Reason };

function ReasonGroup({ batchId, reason: { count, refusal } }: GroupProps) {
  const { say, number } = useLanguage();
  const variables = { id: batchId, reasons: [refusal.reason] };
  const { nodes, hasMore, more } = usePages(BatchStoppedDocument, variables, listOf);
  return (
    <>
      <strong>{say(batchText.group, { n: number(count) })}</strong>
      <RefusalText refusal={refusal} />
      <ul className="batch-names small">
        {nodes.map(({ id, nomination }) => (
          <li key={id}>
            {nomination ? (
              <Link href={`/nominations/${encodeURIComponent(nomination.id)}`}>
                {nomination.subject.name}
              </Link>
            ) : (
              <span className="muted">{say(batchText.hidden)}</span>
            )}
          </li>
        ))}
      </ul>
      {hasMore && (
        <Button kind="quiet" onPress={more}>
          {say(words.more)}
        </Button>
      )}
    </>
  );
}
