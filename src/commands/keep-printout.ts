import { randomBytes } from "node:crypto";
import { type Db, json, rowOf, sql } from "../database/sql.ts";
import { verificationCode } from "../workflow/verification-code.ts";
import { type Refusal, refuse } from "../workflow/refusals.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction, keepAnswer, replayOf } from "./idempotency.ts";

/** What a printout is about, with raw ids. */
export type PrintoutArgs = {
  readonly type: string | null;
  readonly id: string | null;
  readonly year: number | null;
  readonly options: Readonly<Record<string, string>>;
};

/** What a printout says of itself. */
export type PrintoutTitle = {
  readonly fileName: string;
  readonly title: string;
  /** The body whose paper it is, with number and date as written; null where it has none. */
  readonly issuer: string | null;
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly draft: boolean;
};

export type RequestPrintout = PrintoutArgs & {
  readonly kind: string;
  readonly idempotencyKey?: string | null | undefined;
};

/** Printouts of one person that wait at once, or a few more where he asks for several together. */
const mostWaiting = 50;

/** Keeps that somebody wants a printout and has it made; the right was checked before. */
export function keepPrintout(
  context: PersonalContext,
  { idempotencyKey, ...wanted }: RequestPrintout,
): Promise<{ id: string }> {
  const repeatable = { mutation: "requestPrintout", key: idempotencyKey, input: wanted };
  return inTransaction(context, async (db) => {
    const answered = await replayOf<{ id: string }>(db, context, repeatable);
    if (answered) return answered;
    await checkWaiting(db, context);
    const made = { id: await insertPrintout(db, context, wanted) };
    await enqueuePrintout(db, made.id);
    await keepAnswer(db, context, repeatable, made);
    return made;
  });
}

/** Nobody keeps the others waiting behind a heap of his own. */
async function checkWaiting(db: Db, { viewer }: PersonalContext): Promise<void> {
  const row = await rowOf(
    db,
    sql<{ count: number }>`
      select count(*)::int as count from printout
      where requested_by_id = ${viewer.personId}::bigint and state = 'WAITING'
    `,
  );
  if ((row?.count ?? 0) >= mostWaiting) refuse("TOO_MANY_PRINTOUTS", { max: mostWaiting });
}

async function insertPrintout(
  db: Db,
  { viewer, now }: PersonalContext,
  { kind, type, id, year, options }: PrintoutArgs & { readonly kind: string },
): Promise<string> {
  const row = await rowOf(
    db,
    sql<{ id: string }>`
      insert into printout (code, kind, subject_type, subject_id, year, options, requested_at,
        requested_by_id, desk_id)
      values (${verificationCode(randomBytes(20))}, ${kind}, ${type}, ${id}::bigint, ${year}::int,
        ${json(options)}, ${now.toISOString()}::timestamptz, ${viewer.personId}::bigint,
        ${viewer.chosenDesk}::bigint)
      returning id
    `,
  );
  if (!row) throw new Error("The printout was not kept.");
  return row.id;
}

export async function enqueuePrintout(db: Db, printoutId: string): Promise<void> {
  await sql`select enqueue_printout(${printoutId}::bigint)`.execute(db);
}

/** Counts that a printout that waits is begun; gives how often it was, null where none waits. */
export async function beginPrintout(db: Db, id: string): Promise<number | null> {
  const begun = await rowOf(
    db,
    sql<{ tries: number }>`
      update printout set tries = tries + 1 where id = ${id}::bigint and state = 'WAITING'
      returning tries
    `,
  );
  return begun?.tries ?? null;
}

/** A file that was made and put into the store. */
export type MadePrintout = PrintoutTitle & {
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
  readonly lines: number;
  readonly stamp: string | null;
  /** Of the rights it was made with. */
  readonly rights: string;
};

/** Keeps the file of a printout that waits for it; one that has its file already stays as it is. */
export async function finishPrintout(
  db: Db,
  id: string,
  { made, now }: { readonly made: MadePrintout; readonly now: Date },
): Promise<void> {
  const at = now.toISOString();
  await sql`
    insert into blob (sha256, size, media_type, stored_at)
    values (${made.sha256}, ${made.size}::bigint, ${made.mediaType}, ${at}::timestamptz)
    on conflict do nothing
  `.execute(db);
  await sql`
    update printout set state = 'READY', finished_at = ${at}::timestamptz,
      file_name = ${made.fileName}, sha256 = ${made.sha256}, size = ${made.size}::bigint,
      media_type = ${made.mediaType}, lines = ${made.lines}::int, title = ${made.title},
      issuer = ${made.issuer}, number = ${made.number}, issued_on = ${made.issuedOn}::date,
      draft = ${made.draft}, stamp = ${made.stamp},
      rights = ${made.rights}
    where id = ${id}::bigint and state = 'WAITING'
  `.execute(db);
}

/** Keeps why a printout cannot be made. */
export async function failPrintout(
  db: Db,
  id: string,
  { failure, now }: { readonly failure: Refusal; readonly now: Date },
): Promise<void> {
  await sql`
    update printout set state = 'FAILED', failure = ${json(failure)},
      finished_at = ${now.toISOString()}::timestamptz
    where id = ${id}::bigint and state = 'WAITING'
  `.execute(db);
}
