import { type Db, json, sql } from "../database/sql.ts";
import type { AccountActKind } from "../workflow/vocabulary.ts";
import type { PersonalContext } from "./context.ts";

export type AccountAct = {
  readonly accountId: string;
  readonly deskId?: string;
  readonly kind: AccountActKind;
  readonly detail: Readonly<Record<string, string | boolean | null>>;
};

/** Puts what an administrator did on record, with the act itself; never a password. */
export async function recordAccountAct(
  db: Db,
  { viewer, now, requestId }: PersonalContext,
  { accountId, deskId, kind, detail }: AccountAct,
): Promise<void> {
  await sql`
    insert into account_act (account_id, desk_id, kind, at, person_id, person_name, detail, request_id)
    values (${accountId}::bigint, ${deskId ?? null}::bigint, ${kind},
      ${now.toISOString()}::timestamptz, ${viewer.personId}::bigint, ${viewer.fullName},
      ${json(detail)}, ${requestId})
  `.execute(db);
}
