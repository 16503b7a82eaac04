import { type Consolidating, consolidatingBodies } from "../access/consolidating.ts";
import { dateInVietnam } from "../award/dates.ts";
import { bigints, type RawBuilder, rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import {
  type ConsolidationOf,
  type ConsolidationRow,
  consolidationRows,
  proposedTo,
} from "./consolidation-rows.ts";
import type { QueryContext } from "./context.ts";
import { keysetPage } from "./keyset.ts";
import type { Page, PageArguments } from "./page.ts";

export type ConsolidationInput = {
  readonly roundId: string;
  /** Null: the body of the viewer's desk, the province before a department. */
  readonly organisationId: string | null;
  readonly award: string | null;
};

/** What one proposer sent up, award by award. */
export type Proposer = { readonly id: string; readonly rows: readonly ConsolidationRow[] };

/** What is consolidated; refuses whoever holds no desk of the body or of its offices. */
export async function consolidationOf(
  { db, viewer }: QueryContext,
  { roundId, organisationId, award }: ConsolidationInput,
): Promise<ConsolidationOf> {
  const round = await rowOf(db, sql`select from round where id = ${roundId}::bigint`);
  if (!round) refuse("NOT_FOUND");
  const bodies = await consolidatingBodies(db, viewer);
  const body = organisationId === null ? bodies[0] : bodies.find(({ id }) => id === organisationId);
  return { body: body ?? refuse("NOT_YOUR_CONSOLIDATION"), roundId, award };
}

/** Award by award, over everybody. */
export async function consolidationTotals(
  context: QueryContext,
  of: ConsolidationOf,
): Promise<readonly ConsolidationRow[]> {
  return inOrder(context, await consolidationRows(context, of, null));
}

/** A page of who proposes to the body, by code, with those below it that sent nothing up. */
export async function proposerPage(
  context: QueryContext,
  of: ConsolidationOf,
  { proposed, page }: { readonly proposed: boolean | null; readonly page: PageArguments },
): Promise<Page<Proposer>> {
  const found = await keysetPage<{ id: string }, string>(context.db, {
    columns: sql<{ id: string }>`o.id`,
    from: sql`organisation o`,
    where: proposing(context, of, proposed),
    ordering: {
      list: "consolidation",
      tag: "CODE",
      key: sql`o.code collate "C"`,
      type: "text",
      id: sql`o.id`,
    },
    page,
    node: ({ id }) => id,
  });
  const ids = found.edges.map(({ node }) => node);
  const rows = inOrder(context, await consolidationRows(context, of, ids));
  const byProposer = Map.groupBy(rows, (row) => row.proposerId);
  return {
    ...found,
    edges: found.edges.map(({ cursor, node: id }) => ({
      cursor,
      node: { id, rows: byProposer.get(id) ?? [] },
    })),
  };
}

/** As the catalogue has the awards. */
function inOrder(
  { catalogue }: QueryContext,
  rows: readonly ConsolidationRow[],
): readonly ConsolidationRow[] {
  const places = new Map([...catalogue.awards.keys()].map((key, at) => [key, at]));
  return rows.toSorted((a, b) => (places.get(a.award) ?? 0) - (places.get(b.award) ?? 0));
}

/** How many proposers there are; only those that sent nothing up where `proposed` is false. */
export async function countProposers(
  context: QueryContext,
  of: ConsolidationOf,
  proposed: boolean | null,
): Promise<number> {
  const row = await rowOf(
    context.db,
    sql<{ count: number }>`
      select count(*)::int as count from organisation o
      where ${proposing(context, of, proposed)}
    `,
  );
  return row?.count ?? 0;
}

/** `organisation o` is expected to propose to the body, or has done so. */
function proposing(
  context: QueryContext,
  of: ConsolidationOf,
  proposed: boolean | null,
): RawBuilder<boolean> {
  const did = sql`o.id in (select k.proposer_id from (${proposedTo(context, of)}) k)`;
  const expected = sql`(${isBelow(of.body)} and o.valid_from <= ${dateInVietnam(context.now)}::date
    and (o.valid_to is null or o.valid_to >= ${dateInVietnam(context.now)}::date))`;
  if (proposed === null) return sql<boolean>`(${did} or ${expected})`;
  return proposed ? sql<boolean>`${did}` : sql<boolean>`(${expected} and not (${did}))`;
}

/** Directly below it, and of the kind that proposes to it. */
function isBelow({ level, covered }: Consolidating): RawBuilder<unknown> {
  const kinds =
    level === "PROVINCE" ? sql`o.kind in ('DEPARTMENT', 'COMMUNE')` : sql`o.kind = 'UNIT'`;
  return sql`(o.parent_id = any(${bigints(covered)}) and ${kinds})`;
}
