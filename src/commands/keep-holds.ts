import type { Case } from "../access/load-cases.ts";
import { type Db, rowsOf, sql } from "../database/sql.ts";
import type { Move } from "../workflow/advance.ts";
import { refuse } from "../workflow/refusals.ts";
import type { CommandContext } from "./context.ts";
import type { HeldPeriod } from "./next-clocks.ts";
import type { CleanInput } from "./step-input.ts";

type HoldChange = {
  readonly move: Move;
  readonly input: CleanInput;
  /** The document a new ground rests on. */
  readonly ground: string | null;
};

/** Opens or closes grounds of hold as the move says; the end of a nomination closes them all. */
export async function keepHolds(
  db: Db,
  context: CommandContext,
  one: Case,
  { move, input, ground }: HoldChange,
): Promise<void> {
  const at = context.now.toISOString();
  if (move.effects.includes("HOLD"))
    await sql`
      insert into hold (nomination_id, ground, document_id, opened_at, opened_by_id)
      values (${one.id}::bigint, ${input.note}, ${ground}::bigint, ${at}::timestamptz,
        ${context.viewer?.personId ?? null}::bigint)
    `.execute(db);
  else if (move.effects.includes("RELEASE")) await release(db, at, one, input.holdId);
  else if (one.facts.openHolds > move.openHolds)
    await sql`
      update hold set closed_at = ${at}::timestamptz, closed_by_step = ${move.step}
      where nomination_id = ${one.id}::bigint and closed_at is null
    `.execute(db);
}

async function release(db: Db, at: string, one: Case, holdId: string | null): Promise<void> {
  if (holdId === null && one.facts.openHolds > 1) refuse("HOLD_REQUIRED");
  const closed = await rowsOf(
    db,
    sql`
      update hold set closed_at = ${at}::timestamptz, closed_by_step = 'release'
      where nomination_id = ${one.id}::bigint and closed_at is null
        and (${holdId}::bigint is null or id = ${holdId}::bigint)
      returning id
    `,
  );
  if (closed.length !== 1) refuse("NOT_FOUND");
}

/** The holds that stood on the day or later: an act may take effect before it is recorded. */
export async function heldSince(db: Db, one: Case, day: string): Promise<readonly HeldPeriod[]> {
  const { openHolds, today } = one.facts;
  if (openHolds === 0 && day === today) return [];
  return rowsOf(
    db,
    sql<HeldPeriod>`
      select (opened_at at time zone 'Asia/Ho_Chi_Minh')::date::text as "from",
        (closed_at at time zone 'Asia/Ho_Chi_Minh')::date::text as "to"
      from hold
      where nomination_id = ${one.id}::bigint and (closed_at is null
        or (closed_at at time zone 'Asia/Ho_Chi_Minh')::date > ${day}::date)
    `,
  );
}
