import type { AnyVariables, CombinedError, OperationResult, TypedDocumentNode } from "@urql/core";
import { useCallback, useEffect, useState } from "react";
import { useClient } from "urql";

type Edges<Node> = {
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly edges: readonly { readonly node: Node }[];
};

export type Pages<Node> = {
  /** The rows so far, each once. */
  readonly nodes: readonly Node[];
  readonly totalCount: number | undefined;
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
  readonly hasMore: boolean;
  /** Asks for the next page. */
  readonly more: () => void;
  /** Asks for all pages anew. */
  readonly again: () => void;
};

/**
 * A long list, page after page. `pick` finds the connection in an answer and, like `variables`, must
 * be the same from one rendering to the next unless another list is meant.
 */
export function usePages<Data, Variables extends AnyVariables, Node extends { id: string }>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Edges<Node>,
): Pages<Node> {
  const client = useClient();
  const [round, setRound] = useState(0);
  const list = JSON.stringify(variables);
  const [kept, setKept] = useState<{ list: string; cursors: readonly (string | null)[] }>();
  const cursors = kept?.list === list ? kept.cursors : firstPage;
  const [answers, setAnswers] = useState<ReadonlyMap<string | null, OperationResult<Data>>>(
    new Map(),
  );

  useEffect(() => setAnswers(new Map()), [list, client]);
  useEffect(() => {
    const asked = cursors.map((after) =>
      client
        .query(document, { ...variables, after } as Variables, {
          requestPolicy: round > 0 ? "network-only" : "cache-and-network",
        })
        .subscribe((answer) => setAnswers((before) => new Map(before).set(after, answer))),
    );
    return () => asked.forEach((one) => one.unsubscribe());
    // The variables are followed by what they say.
  }, [client, document, list, cursors, round]);

  const pages = cursors.flatMap((after) => {
    const data = answers.get(after)?.data;
    return data ? [pick(data)] : [];
  });
  const last = pages.length === cursors.length ? pages.at(-1)?.pageInfo : undefined;
  const end = last?.hasNextPage ? last.endCursor : null;
  const more = useCallback(() => {
    if (end) setKept({ list, cursors: [...cursors, end] });
  }, [end, list, cursors]);
  return {
    nodes: distinct(pages.flatMap((page) => page.edges.map((edge) => edge.node))),
    totalCount: pages[0]?.totalCount,
    fetching: pages.length < cursors.length,
    error: [...answers.values()].find((answer) => answer.error)?.error,
    hasMore: Boolean(end),
    more,
    again: () => setRound((before) => before + 1),
  };
}

const firstPage: readonly null[] = [null];

/** Rows that moved up while later pages were read would stand twice. */
function distinct<Node extends { id: string }>(nodes: readonly Node[]): readonly Node[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}
