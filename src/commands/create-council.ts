import { rowOf, sql } from "../database/sql.ts";
import { refuse } from "../workflow/refusals.ts";
import { cleanText, textLimits } from "../workflow/text.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";
import { mustBeOfficer } from "./locked-council.ts";
import { recordCouncilAct } from "./record-council-act.ts";
import { cleanDate } from "./step-input.ts";

export type CreateCouncil = {
  readonly organisationId: string;
  readonly nameVi: string;
  readonly nameEn: string;
  /** Number, symbol and date of the decision that set it up. */
  readonly establishedBy: string;
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

/** Sets up a council on the decision that established it, by its secretary or chair. */
export function createCouncil(
  context: PersonalContext,
  input: CreateCouncil,
): Promise<{ readonly councilId: string }> {
  const { idempotencyKey, ...rest } = input;
  const repeatable = { mutation: "createCouncil", key: idempotencyKey, input: rest };
  return inTransaction(context, async (db) => {
    const answered = await replayOf<{ councilId: string }>(db, context, repeatable);
    if (answered) return answered;
    mustBeOfficer(context, input.organisationId);
    const establishedBy = cleanText("establishedBy", input.establishedBy, textLimits.name);
    const validTo = cleanDate("validTo", input.validTo);
    if (validTo !== null && validTo < input.validFrom) refuse("DATE_INVALID", { field: "validTo" });
    const made = await rowOf(
      db,
      sql<{ id: string }>`
        insert into council (organisation_id, name_vi, name_en, established_by, valid_from,
          valid_to)
        values (${input.organisationId}::bigint,
          ${cleanText("nameVi", input.nameVi, textLimits.name)},
          ${cleanText("nameEn", input.nameEn, textLimits.name)}, ${establishedBy},
          ${cleanDate("validFrom", input.validFrom)}::date, ${validTo}::date)
        on conflict (organisation_id, established_by) do nothing
        returning id
      `,
    );
    if (!made) refuse("COUNCIL_EXISTS");
    const answer = { councilId: made.id };
    await recordCouncilAct(db, context, {
      ...answer,
      kind: "COUNCIL_CREATED",
      detail: { establishedBy },
    });
    await keepAnswer(db, context, repeatable, answer);
    return answer;
  });
}
