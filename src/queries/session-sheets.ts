import { type SessionCase } from "../access/load-sessions.ts";
import { rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import type { QueryContext } from "./context.ts";
import { sessionsByIds } from "./council-sessions.ts";
import { type Chain, chainColumn } from "./organisation-chains.ts";
import { linesOfNominations, type SheetLine } from "./sheet-lines.ts";
import { talliesOf, type TallyRow } from "./tallies.ts";

/** A session with everything its papers say. */
export type SessionSheet = {
  readonly session: SessionCase;
  readonly chain: Chain;
  readonly establishedBy: string;
  readonly lines: readonly SheetLine[];
  /** The closed rounds of each nomination, by its id. */
  readonly tallies: ReadonlyMap<string, readonly TallyRow[]>;
};

/** The session, or a refusal where the viewer may not see it. */
export async function sessionHead(query: QueryContext, id: string): Promise<SessionCase> {
  const [found] = await sessionsByIds(query, [id]);
  return found ?? refuse("NOT_FOUND");
}

/** The whole of a session; refuses where the viewer may not read a nomination on its agenda. */
export async function sessionSheet(
  query: QueryContext,
  session: SessionCase,
): Promise<SessionSheet> {
  const { items } = session;
  const lines = await linesOfNominations(
    query,
    items.map((one) => one.nominationId),
  );
  if (lines.length < items.length) refuse("PAPER_IN_PART");
  const tallies = await talliesOf(
    query,
    items.map((one) => one.id),
  );
  const council = await rowOf(
    query.db,
    sql<{ chain: Chain; establishedBy: string }>`
      select ${chainColumn} as chain, c.established_by as "establishedBy"
      from council c join organisation o on o.id = c.organisation_id
      where c.id = ${session.councilId}::bigint
    `,
  );
  return {
    session,
    ...(council ?? refuse("NOT_FOUND")),
    lines,
    tallies: new Map(items.map((one, index) => [one.nominationId, tallies[index] ?? []])),
  };
}
