import type { ViewerDesk } from "../access/viewer.ts";
import type { Case } from "../access/load-cases.ts";
import { bigints, type Db, json, rowOf, sql } from "../database/sql.ts";
import { stageOf } from "../workflow/pipeline.ts";
import { refuse } from "../workflow/refusals.ts";
import type { PersonalContext } from "./context.ts";
import { lockedCases } from "./draft-paper.ts";

/** A nomination for the agenda; `secret` asks for a secret ballot where the rule does not. */
export type AgendaEntry = {
  readonly nominationId: string;
  readonly secret?: boolean | null | undefined;
};

/** So that a session is read in one go. */
export const maxAgenda = 200;

/**
 * Puts nominations that stand before this council on the agenda, each with the rule it is voted by.
 * They are locked, so that none comes before two sessions at once.
 */
export async function keepAgenda(
  db: Db,
  context: PersonalContext,
  { sessionId, desk }: { readonly sessionId: string; readonly desk: ViewerDesk },
  entries: readonly AgendaEntry[],
): Promise<void> {
  if (entries.length < 1 || entries.length > maxAgenda) agendaSize();
  const cases = await lockedCases(
    db,
    context,
    entries.map((one) => one.nominationId),
  );
  const rows = cases.map((one, index) => {
    const rule = ruleFor(one, desk);
    return { id: one.id, rule, secret: rule.secret || entries[index]?.secret === true };
  });
  await checkFree(db, cases);
  await sql`
    insert into session_item (session_id, nomination_id, stage_seq, rule, secret, state)
    select ${sessionId}::bigint, n.id, n.stage_seq, r.rule, r.secret, 'PENDING'
    from rows from (jsonb_to_recordset(${json(rows)})
      as (id bigint, rule jsonb, secret boolean)) with ordinality as r
    join nomination n on n.id = r.id
    order by r.ordinality
  `.execute(db);
}

export function agendaSize(): never {
  refuse("LIST_SIZE", { field: "items", min: 1, max: maxAgenda });
}

/** The rule of the vote; refuses a nomination that waits for another council, or for none. */
function ruleFor(one: Case, desk: ViewerDesk) {
  const stage = stageOf(one.pipeline, one.stage);
  const organisation = stage.council && one.places[stage.council];
  if (!organisation || !desk.organisations.includes(organisation))
    refuse("NO_COUNCIL_STAGE", { nomination: one.code });
  return one.rules.vote(one.awardKey, stage.level);
}

async function checkFree(db: Db, cases: readonly Case[]): Promise<void> {
  const taken = await rowOf(
    db,
    sql<{ code: string }>`
      select n.code from session_item i join nomination n on n.id = i.nomination_id
      where i.live and i.nomination_id = any(${bigints(cases.map((one) => one.id))})
      order by n.id limit 1
    `,
  );
  if (taken) refuse("ALREADY_ON_AGENDA", { nomination: taken.code });
}
