import type { AnyVariables, CombinedError, OperationResult, TypedDocumentNode } from "@urql/core";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
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
 * A long list, page after page. `pick` finds the connection in an answer and is one function.
 */
export function usePages<Data, Variables extends AnyVariables, Node extends { id: string }>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Edges<Node>,
): Pages<Node> {
  const [round, setRound] = useState(0);
  const { cursors, answers, setKept } = useAnswers(document, JSON.stringify(variables), round);
  const pages = useMemo(() => {
    const found = cursors.flatMap((after) => answers.get(after)?.data ?? []);
    return found.map(pick);
  }, [cursors, answers, pick]);
  const nodes = useMemo(
    () => distinct(pages.flatMap((page) => page.edges.map((edge) => edge.node))),
    [pages],
  );
  const last = pages.length === cursors.length ? pages.at(-1)?.pageInfo : undefined;
  const end = last?.hasNextPage ? last.endCursor : null;
  const more = useCallback(() => {
    if (end) setKept((before) => ({ ...before, cursors: [...before.cursors, end] }));
  }, [end, setKept]);
  return {
    nodes,
    totalCount: pages[0]?.totalCount,
    fetching: pages.length < cursors.length,
    error: [...answers.values()].find((answer) => answer.error)?.error,
    hasMore: Boolean(end),
    more,
    again: () => setRound((before) => before + 1),
  };
}

/** The pages asked for so far and what came; `round` asks for all of them anew. */
function useAnswers<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  list: string,
  round: number,
) {
  const client = useClient();
  const [kept, setKept] = useState<Kept<Data>>({ list, cursors: firstPage, answers: new Map() });
  const { cursors, answers } = kept.list === list ? kept : emptyList;

  const asked = useRef(new Map<string | null, { unsubscribe: () => void }>());

  // Another list, or the same one anew.
  useEffect(() => {
    const open = asked.current;
    return () => {
      open.forEach((one) => one.unsubscribe());
      open.clear();
    };
  }, [client, document, list, round]);
  // Pages that are there already go on being heard; only a new one is asked for.
  useEffect(() => {
    const requestPolicy = round > 0 ? "network-only" : "cache-and-network";
    for (const after of cursors.filter((one) => !asked.current.has(one))) {
      const page = client
        .query(document, { ...JSON.parse(list), after } as Variables, { requestPolicy })
        .subscribe((answer) => setKept((before) => withAnswer(before, { list, after, answer })));
      asked.current.set(after, page);
    }
  }, [client, document, list, cursors, round]);
  return { cursors, answers, setKept };
}

type Kept<Data> = {
  readonly list: string;
  readonly cursors: readonly (string | null)[];
  readonly answers: ReadonlyMap<string | null, OperationResult<Data>>;
};
type Arrived<Data> = {
  readonly list: string;
  readonly after: string | null;
  readonly answer: OperationResult<Data>;
};

const firstPage: readonly null[] = [null];
const emptyList = { cursors: firstPage, answers: new Map<string | null, never>() };

/** The first answer of another list starts it anew. */
function withAnswer<Data>(before: Kept<Data>, { list, after, answer }: Arrived<Data>): Kept<Data> {
  if (before.list !== list)
    return { list, cursors: firstPage, answers: new Map([[after, answer]]) };
  return { ...before, answers: new Map(before.answers).set(after, answer) };
}

/** Rows that moved up while later pages were read would stand twice. */
function distinct<Node extends { id: string }>(nodes: readonly Node[]): readonly Node[] {
  return [...new Map(nodes.map((node) => [node.id, node])).values()];
}
