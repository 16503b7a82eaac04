import { createHash } from "node:crypto";
import { inReach } from "../access/administered.ts";
import { dateInVietnam, isBefore } from "../award/dates.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import { cleanFileName } from "../files/file-name.ts";
import { refuse } from "../workflow/refusals.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";

export type SetPaperTemplate = {
  readonly organisationId: string;
  readonly paper: string;
  readonly fileName: string;
  /** A template that was checked against the fields of the paper. */
  readonly content: Uint8Array;
  /** Today where it is left out. */
  readonly validFrom?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
};

/** Refuses whoever does not administer the organisation, before his template is looked at. */
export function checkMaySetTemplate(
  context: PersonalContext,
  organisationId: string,
): Promise<void> {
  return inTransaction(context, (db) => mustAdministerTemplates(db, context, organisationId));
}

/** Keeps a template with which the organisation, and those below a province, print from a day on. */
export function setPaperTemplate(
  context: PersonalContext,
  { idempotencyKey, content, ...rest }: SetPaperTemplate,
): Promise<{ id: string }> {
  const sha256 = createHash("sha256").update(content).digest("hex");
  const input = { ...rest, sha256 };
  const repeatable = { mutation: "setPaperTemplate", key: idempotencyKey, input };
  return inTransaction(context, async (db) => {
    await mustAdministerTemplates(db, context, rest.organisationId);
    const answered = await replayOf<{ id: string }>(db, context, repeatable);
    if (answered) return answered;
    const today = dateInVietnam(context.now);
    const validFrom = rest.validFrom ?? today;
    if (isBefore(validFrom, today)) refuse("TEMPLATE_DATE_PAST");
    const fileName = cleanFileName(rest.fileName);
    const kept = await rowOf(
      db,
      sql<{ id: string }>`
        insert into paper_template (organisation_id, paper, file_name, content, sha256, valid_from,
          uploaded_at, uploaded_by_id)
        values (${rest.organisationId}::bigint, ${rest.paper}, ${fileName},
          ${Buffer.from(content)}, ${sha256}, ${validFrom}::date,
          ${context.now.toISOString()}::timestamptz, ${context.viewer.personId}::bigint)
        returning id
      `,
    );
    if (!kept) throw new Error("The template was not kept.");
    await keepAnswer(db, context, repeatable, kept);
    return kept;
  });
}

/** Refuses whoever does not administer the organisation. */
async function mustAdministerTemplates(
  db: Db,
  { viewer }: PersonalContext,
  organisationId: string,
): Promise<void> {
  const found = await rowOf(
    db,
    sql`select from organisation o where o.id = ${organisationId}::bigint and ${inReach(viewer)}`,
  );
  if (!found) refuse("NOT_YOUR_TEMPLATES");
}

/** Takes a template out of use; the one before it, or the shipped one, holds again. */
export function withdrawPaperTemplate(
  context: PersonalContext,
  { templateId }: { readonly templateId: string },
): Promise<{ id: string }> {
  return inTransaction(context, async (db) => {
    const found = await rowOf(
      db,
      sql<{ id: string }>`
        select t.id from paper_template t join organisation o on o.id = t.organisation_id
        where t.id = ${templateId}::bigint and ${inReach(context.viewer)}
        for update of t
      `,
    );
    if (!found) return refuse("NOT_FOUND");
    await sql`
      update paper_template set withdrawn_at = ${context.now.toISOString()}::timestamptz,
        withdrawn_by_id = ${context.viewer.personId}::bigint
      where id = ${found.id}::bigint and withdrawn_at is null
    `.execute(db);
    return found;
  });
}
