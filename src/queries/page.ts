import { refuse } from "../workflow/refusals.ts";
import { type CursorShape, type CursorValues, decodeCursor, encodeCursor } from "./cursor.ts";

/** What a caller asks of a list: `first`/`after` or `last`/`before`, never both. */
export type PageArguments = {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
};

export type PageInfo = {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
};
export type Edge<T> = { readonly cursor: string; readonly node: T };
export type Page<T> = { readonly edges: readonly Edge<T>[]; readonly pageInfo: PageInfo };

/** The part of a list that is asked for: `size` rows after (or, backward, before) a position. */
export type Window = {
  readonly shape: CursorShape;
  readonly size: number;
  readonly backward: boolean;
  readonly from: CursorValues | null;
};

export const defaultPageSize = 20;
export const maxPageSize = 100;

/** Reads page arguments, or refuses a size out of bounds, two directions or a foreign cursor. */
export function windowOf(page: PageArguments, shape: CursorShape): Window {
  const { first, after, last, before } = page;
  const isForward = given(first) || given(after);
  const backward = given(last) || given(before);
  if (isForward && backward) refuse("PAGE_DIRECTION");
  const size = (backward ? last : first) ?? defaultPageSize;
  if (!Number.isInteger(size) || size < 1 || size > maxPageSize)
    refuse("PAGE_SIZE", { max: maxPageSize });
  const cursor = (backward ? before : after) ?? null;
  const field = backward ? "before" : "after";
  const from = cursor === null ? null : decodeCursor(shape, field, cursor);
  return { shape, size, backward, from };
}

/** How many rows to fetch: one more than asked for tells whether there is another page. */
export function fetchSize(window: Window): number {
  return window.size + 1;
}

/**
 * The page from rows fetched in the direction of the window (backward: last row first). A position
 * to start from counts as a row on its other side.
 */
export function pageOf<Row, Node>(
  window: Window,
  rows: readonly Row[],
  read: { readonly values: (row: Row) => CursorValues; readonly node: (row: Row) => Node },
): Page<Node> {
  const { shape, size, backward, from } = window;
  const hasMore = rows.length > size;
  const kept = rows.slice(0, size);
  const inOrder = backward ? kept.toReversed() : kept;
  const edges = inOrder.map((row) => ({
    cursor: encodeCursor(shape, read.values(row)),
    node: read.node(row),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? from !== null : hasMore,
      hasPreviousPage: backward ? hasMore : from !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function given(value: unknown): boolean {
  return value !== null && value !== undefined;
}
