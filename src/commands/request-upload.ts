import type { Case } from "../access/load-cases.ts";
import { cleanFileName } from "../files/file-name.ts";
import type { UploadPermit } from "../files/file-token.ts";
import { type Db, rowOf, sql } from "../database/sql.ts";
import { fittingDesks } from "../workflow/permissions.ts";
import { stageOf } from "../workflow/pipeline.ts";
import { refusal, refuse, Refused } from "../workflow/refusals.ts";
import { lockedCase } from "./advance-nomination.ts";
import type { PersonalContext } from "./context.ts";
import { inTransaction } from "./idempotency.ts";
import { withState } from "./take-step.ts";

export type RequestUpload = {
  readonly nominationId: string;
  readonly fileName: string;
  /** As declared, in bytes; what arrives is counted anyway. */
  readonly size: number;
};

/** Permits one upload for a nomination the viewer works on now; nothing is written. */
export function requestUpload(
  context: PersonalContext,
  input: RequestUpload,
  maxBytes: number,
): Promise<UploadPermit> {
  const name = cleanFileName(input.fileName);
  if (input.size < 1) refuse("FILE_EMPTY");
  if (input.size > maxBytes) refuse("FILE_TOO_LARGE", { maxBytes });
  return inTransaction(context, async (db) => {
    checkMayUpload(context, await lockedCase(db, context, input.nominationId));
    return { username: context.viewer.username, nominationId: input.nominationId, name };
  });
}

const writers = ["UNIT_OFFICER", "UNIT_HEAD"];

/** Whoever the nomination waits for, and its unit while it is there. */
function checkMayUpload(context: PersonalContext, one: Case): void {
  const stage = stageOf(one.pipeline, one.stage);
  const rules = Object.values(stage.steps)
    .filter((step) => step.queues !== false)
    .flatMap((step) => step.by);
  const waitedFor = fittingDesks(rules, one.actor.desks, one.places).length > 0;
  const writes =
    stage.level === "UNIT" &&
    context.viewer.desks.some(
      (desk) => writers.includes(desk.role) && desk.organisations.includes(one.places.UNIT ?? ""),
    );
  if (!waitedFor && !writes)
    throw new Refused(withState(refusal("NOT_YOUR_STEP", { step: "requestUpload" }), one));
  if (one.actor.isSubject) throw new Refused(withState(refusal("OWN_NOMINATION"), one));
}

/** A file that has arrived and is kept. */
export type KeptFile = {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
};

/** Keeps that a content came for a nomination, if the person may still bring it. */
export function keepFile(
  context: PersonalContext,
  permit: UploadPermit,
  content: Omit<KeptFile, "id" | "name">,
): Promise<KeptFile> {
  return inTransaction(context, async (db) => {
    checkMayUpload(context, await lockedCase(db, context, permit.nominationId));
    return { ...content, name: permit.name, id: await insertFile(db, context, permit, content) };
  });
}

async function insertFile(
  db: Db,
  { now, viewer }: PersonalContext,
  { nominationId, name }: UploadPermit,
  { sha256, size, mediaType }: Omit<KeptFile, "id" | "name">,
): Promise<string> {
  const at = now.toISOString();
  await sql`
    insert into blob (sha256, size, media_type, stored_at)
    values (${sha256}, ${size}::bigint, ${mediaType}, ${at}::timestamptz)
    on conflict do nothing
  `.execute(db);
  const row = await rowOf(
    db,
    sql<{ id: string }>`
      insert into file (nomination_id, sha256, name, size, media_type, uploaded_at, uploaded_by_id)
      values (${nominationId}::bigint, ${sha256}, ${name}, ${size}::bigint, ${mediaType},
        ${at}::timestamptz, ${viewer.personId}::bigint)
      returning id
    `,
  );
  if (!row) throw new Error("The file was not kept.");
  return row.id;
}
