import { type Db, json, sql } from "../database/sql.ts";
import type { CouncilActKind } from "../workflow/vocabulary.ts";
import type { PersonalContext } from "./context.ts";

export type CouncilAct = {
  readonly councilId: string;
  readonly sessionId?: string;
  readonly kind: CouncilActKind;
  readonly detail: Readonly<Record<string, unknown>>;
};

/** Puts what was done to a council on record, with the act itself; never that or how one voted. */
export async function recordCouncilAct(
  db: Db,
  { viewer, now, requestId }: PersonalContext,
  { councilId, sessionId, kind, detail }: CouncilAct,
): Promise<void> {
  await sql`
    insert into council_act (council_id, session_id, kind, at, person_id, person_name, detail,
      request_id)
    values (${councilId}::bigint, ${sessionId ?? null}::bigint, ${kind},
      ${now.toISOString()}::timestamptz, ${viewer.personId}::bigint, ${viewer.fullName},
      ${json(detail)}, ${requestId})
  `.execute(db);
}
