import { cleanFileName } from "../files/file-name.ts";
import type { ImportPermit } from "../files/file-token.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import { type Refusal, refuse } from "../workflow/refusals.ts";
import { chosenAward } from "./choose-award.ts";
import type { PersonalContext } from "./context.ts";
import { creatingDesk, groundOf } from "./create-nomination.ts";
import { inTransaction } from "./idempotency.ts";

export type RequestImport = {
  readonly unitId: string;
  readonly roundId: string;
  /** Left out where the list says it itself, row by row or as a filled template. */
  readonly award?: string | null | undefined;
  readonly fileName: string;
  /** As declared, in bytes; what arrives is counted anyway. */
  readonly size: number;
};

/** What a list weighs at most; 5,000 full rows are a third of it. */
export const mostListBytes = 16_777_216;

/** Permits one list for a unit the viewer writes for; nothing is written. */
export function requestImport(
  context: PersonalContext,
  input: RequestImport,
  maxBytes: number,
): Promise<ImportPermit> {
  const name = cleanFileName(input.fileName);
  if (input.size < 1) refuse("FILE_EMPTY");
  if (input.size > maxBytes) refuse("FILE_TOO_LARGE", { maxBytes });
  return inTransaction(context, async (db) => {
    await checkMayImport(db, context, input);
    const { unitId, roundId, award = null } = input;
    return { username: context.viewer.username, unitId, roundId, award, name };
  });
}

async function checkMayImport(
  db: Db,
  context: PersonalContext,
  { unitId, roundId, award }: Pick<RequestImport, "unitId" | "roundId" | "award">,
): Promise<void> {
  creatingDesk(context, { unitId });
  const { round } = await groundOf(db, context, { unitId, roundId });
  if (!award) return;
  const [subjectKind = "INDIVIDUAL"] = context.catalogue.awards.get(award)?.subjects ?? [];
  chosenAward(context.catalogue, { award, subjectKind, round });
}

type Content = { readonly sha256: string; readonly size: number; readonly mediaType: string };

/** Keeps a list that has arrived and has it read, if the person may still bring it. */
export function keepImport(
  context: PersonalContext,
  permit: ImportPermit,
  { sha256, size, mediaType }: Content,
): Promise<{ readonly id: string }> {
  if (!mediaType.endsWith("spreadsheetml.sheet"))
    refuse("FILE_TYPE_NOT_ALLOWED", { accepted: ["xlsx"] });
  return inTransaction(context, async (db) => {
    await checkMayImport(db, context, permit);
    const at = context.now.toISOString();
    await sql`
      insert into blob (sha256, size, media_type, stored_at)
      values (${sha256}, ${size}::bigint, ${mediaType}, ${at}::timestamptz)
      on conflict do nothing
    `.execute(db);
    const row = await rowOf(
      db,
      sql<{ id: string }>`
        insert into import (unit_id, round_id, award_key, name, sha256, size, created_at,
          created_by_id)
        values (${permit.unitId}::bigint, ${permit.roundId}::bigint, ${permit.award},
          ${permit.name}, ${sha256}, ${size}::bigint, ${at}::timestamptz,
          ${context.viewer.personId}::bigint)
        returning id
      `,
    );
    if (!row) throw new Error("The list was not kept.");
    await enqueueImport(db, row.id);
    return row;
  });
}

export async function enqueueImport(db: Db, id: string): Promise<void> {
  await sql`select enqueue_import(${id}::bigint)`.execute(db);
}

/** Counts one more try to read a list; null where it waits no more. */
export async function beginReading(db: Db, id: string): Promise<number | null> {
  const begun = await rowOf(
    db,
    sql<{ tries: number }>`
      update import set tries = tries + 1 where id = ${id}::bigint and state = 'READING'
      returning tries
    `,
  );
  return begun?.tries ?? null;
}

/** Keeps why a list cannot be read; one that was read meanwhile stays as it is. */
export async function refuseImport(
  db: Db,
  id: string,
  { failure, now }: { readonly failure: Refusal; readonly now: Date },
): Promise<void> {
  await sql`
    update import set state = 'REFUSED', version = version + 1,
      failure = ${JSON.stringify(failure)}::jsonb,
      reported_at = ${now.toISOString()}::timestamptz
    where id = ${id}::bigint and state = 'READING'
  `.execute(db);
}
