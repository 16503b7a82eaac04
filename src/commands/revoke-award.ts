import { type Case, loadCases } from "../access/load-cases.ts";
import type { ViewerDesk } from "../access/viewer.ts";
import { type Db, rowOf, rowsOf, sql } from "../database/sql.ts";
import { advance, stepAt } from "../workflow/advance.ts";
import type { DocumentReference, HistoryPayload } from "../workflow/history.ts";
import { refuse } from "../workflow/refusals.ts";
import { signatureOf } from "./actor.ts";
import type { CommandContext } from "./context.ts";
import { freeTitles } from "./free-titles.ts";
import { keepHolds } from "./keep-holds.ts";
import { withdrawHonour } from "./keep-honour.ts";
import { standingAfter, standingNow } from "./next-standing.ts";
import type { PaperTaken } from "./paper-acts.ts";
import { type EntryDraft, recordEntry, type Standing } from "./record-entry.ts";
import { cleanStepInput } from "./step-input.ts";

/** With what the award is revoked: the decision of this system, or the document of another. */
export type Revoking = {
  readonly desk: ViewerDesk | null;
  readonly effectiveOn: string | null;
  readonly paper: PaperTaken | null;
  readonly incoming: DocumentReference | null;
};

type Act = {
  /** The revocation, locked. */
  readonly one: Case;
  readonly revoking: Revoking;
};

/**
 * Takes away the award that a revocation is about and tells every nomination in progress whose
 * appraisal rested on it. They are locked in the order of their ids, after the revocation itself.
 */
export async function revokeAward(
  db: Db,
  context: CommandContext,
  one: Case,
  revoking: Revoking,
): Promise<void> {
  const { revokesId } = one;
  if (revokesId === null) throw new Error(`${one.code} revokes nothing.`);
  const touched = await lockedWith(db, context, revokesId);
  const awarded = touched.find(({ id }) => id === revokesId);
  if (!awarded) throw new Error(`${one.code} revokes what is not there.`);
  await revoke(db, context, awarded, { one, revoking });
  await freeTitles(db, revokesId);
  await withdrawHonour(db, context, revokesId);
  for (const other of touched)
    if (other.outcome === "IN_PROGRESS" && other.leansOn.includes(revokesId))
      await tell(db, context, other, { awarded, revoking });
}

/** The award and what leans on it, whoever may see them: the act concerns them all. */
async function lockedWith(db: Db, context: CommandContext, id: string) {
  const leaning = await rowsOf(
    db,
    sql<{ id: string }>`
      select n.id from nomination n
      where n.leans_on @> array[${id}::bigint] and n.outcome = 'IN_PROGRESS'
    `,
  );
  const { catalogue, viewer, now } = context;
  const ids = [id, ...leaning.map((row) => row.id)];
  return loadCases(db, { ids, catalogue, viewer, now, where: sql<boolean>`true`, lock: true });
}

async function revoke(
  db: Db,
  context: CommandContext,
  awarded: Case,
  { one, revoking }: Act,
): Promise<void> {
  if (awarded.outcome === "REVOKED") refuse("ALREADY_REVOKED");
  if (awarded.outcome !== "AWARDED") refuse("NOT_AWARDED_YET");
  const next = await standingRevoked(db, context, awarded, revoking);
  const moves = next.stage !== awarded.stage;
  await recordEntry(
    db,
    awarded,
    {
      ...drafted(context, awarded, revoking),
      kind: "REVOKED",
      step: moves ? "revoke" : null,
      toStage: next.stage,
      payload: { kind: "REVOKED", code: one.code, ...(await decisionOf(db, revoking)) },
    },
    next,
  );
}

/**
 * Where the award goes. A pipeline of before knows no step for it: then it stays at its stage, the
 * outcome alone changes, and no further step is open.
 */
async function standingRevoked(
  db: Db,
  context: CommandContext,
  awarded: Case,
  { effectiveOn }: Revoking,
): Promise<Standing> {
  const step = stepAt(awarded.pipeline, awarded.stage, "revoke");
  if (!step?.revocation) return { ...standingNow(awarded), outcome: "REVOKED", waiting: [] };
  const move = advance(awarded.pipeline, awarded.stage, "revoke", awarded.facts);
  const input = { ...cleanStepInput(context.catalogue, {}), effectiveOn };
  await keepHolds(db, context, awarded, { move, input, ground: null });
  return standingAfter(db, context, awarded, { move, input });
}

async function decisionOf(db: Db, { paper, incoming }: Revoking) {
  if (paper === null) {
    const { number = null, symbol = null, issuedOn = null, issuer = null } = incoming ?? {};
    return { number, symbol, issuedOn, issuer };
  }
  const issued = await rowOf(
    db,
    sql<{ name: string }>`
      select o.name_vi as name from paper p join organisation o on o.id = p.issuer_id
      where p.id = ${paper.paperId}::bigint
    `,
  );
  const { number, symbol, issuedOn } = paper;
  return { number: number?.toString() ?? null, symbol, issuedOn, issuer: issued?.name ?? null };
}

async function tell(
  db: Db,
  context: CommandContext,
  leaning: Case,
  { awarded, revoking }: { readonly awarded: Case; readonly revoking: Revoking },
): Promise<void> {
  const payload: HistoryPayload = {
    kind: "PREREQUISITE_REVOKED",
    code: awarded.code,
    award: awarded.awardKey,
  };
  const draft = { ...drafted(context, leaning, revoking), kind: payload.kind, payload };
  await recordEntry(db, leaning, draft, standingNow(leaning));
}

function drafted(
  context: CommandContext,
  one: Case,
  { desk, effectiveOn }: Revoking,
): Omit<EntryDraft, "kind" | "payload"> {
  return {
    ...signatureOf(context, desk, effectiveOn),
    step: null,
    fromStage: one.stage,
    toStage: one.stage,
    note: null,
    documents: [],
    batchId: null,
  };
}
