import type { Case } from "../access/load-cases.ts";
import { type Db, sql } from "../database/sql.ts";
import type { StepEffect } from "../workflow/pipeline.ts";
import type { CommandContext } from "./context.ts";
import { revokeAward, type Revoking } from "./revoke-award.ts";

/** What a step of a revocation does beside the move: the award goes, the recipient has received it. */
export async function keepRevocation(
  db: Db,
  context: CommandContext,
  one: Case,
  { effects, ...revoking }: Revoking & { readonly effects: readonly StepEffect[] },
): Promise<void> {
  if (effects.includes("REVOKE_AWARD")) await revokeAward(db, context, one, revoking);
  if (effects.includes("RECIPIENT_RECEIVED"))
    await sql`
      update revocation set received_on = ${revoking.effectiveOn ?? one.facts.today}::date
      where nomination_id = ${one.id}::bigint
    `.execute(db);
}
