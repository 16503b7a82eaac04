import { shownStanding } from "../../src/access/embargo.ts";
import { type Case, loadCases } from "../../src/access/load-cases.ts";
import { addWorkingDays } from "../../src/award/working-days.ts";
import { dateInVietnam } from "../../src/award/dates.ts";
import { advanceByClock, advanceNomination } from "../../src/commands/advance-nomination.ts";
import { recordRecovery } from "../../src/commands/record-recovery.ts";
import type { PersonalContext } from "../../src/commands/context.ts";
import type { StepInput } from "../../src/commands/step-input.ts";
import { sql } from "../../src/database/sql.ts";
import { advance, stepAt } from "../../src/workflow/advance.ts";
import type { Facts } from "../../src/workflow/facts.ts";
import { papersNeeded } from "../../src/workflow/input.ts";
import type { DeskRule, StepDefinition } from "../../src/workflow/pipeline.ts";
import { holdSession, resultFor } from "./council.ts";
import type { Walked } from "./walk.ts";
import type { ClockContext, World } from "./world.ts";

/** Takes the step by whoever of the demo holds a desk it names, bringing all that it asks for. */
export async function drive(world: World, from: Walked, key: string): Promise<Walked> {
  const walked = await recovered(world, from, key);
  const before = await caseOf(world, walked);
  const step = stepAt(before.pipeline, before.stage, key);
  if (!step) throw new Error(`${before.pipeline.key}: ${before.stage} has no step ${key}.`);
  const at = later(walked.at, waitsUntil(world, step, before.facts));
  const result = resultFor(before, key);
  if (result) await holdSession(world, before.id, result, at);
  const one = result ? await caseOf(world, walked) : before;
  const context = step.clock ? world.clock(at) : await actorFor(world, one, step, at);
  const input = {
    ...(await inputFor(world, one, step, at)),
    nominationId: walked.nominationId,
    step: key,
    seenVersion: await seenBy(context, walked),
  };
  const { seq } = isClock(context)
    ? await advanceByClock(context, input)
    : await advanceNomination(context, input);
  return {
    ...walked,
    seq,
    at,
    stage: advance(one.pipeline, one.stage, key, laterFacts(one, at)).to,
  };
}

/** Whatever the recipient still owes comes back before the recovery is closed. */
async function recovered(world: World, walked: Walked, key: string): Promise<Walked> {
  const one = await caseOf(world, walked);
  const step = stepAt(one.pipeline, one.stage, key);
  if (!step?.when?.includes("everythingRecovered")) return walked;
  const { seq } = await recordRecovery(await actorFor(world, one, step, walked.at), {
    nominationId: one.id,
    seenVersion: walked.seq,
    what: "ITEM",
    recoveredOn: dateInVietnam(walked.at),
  });
  return { ...walked, seq };
}

function isClock(context: PersonalContext | ClockContext): context is ClockContext {
  return context.viewer === null;
}

/** The version somebody is shown: who is outside an embargo reads what was before it. */
async function seenBy(
  { database, catalogue, viewer, now }: PersonalContext | ClockContext,
  { nominationId, seq }: Walked,
): Promise<number> {
  const where = sql<boolean>`true`;
  const query = { ids: [nominationId], catalogue, viewer, now, where };
  const [one] = await loadCases(database.db, query);
  return one?.outsider ? shownStanding(one).version : seq;
}

export async function driveAll(
  world: World,
  start: Walked,
  steps: readonly string[],
): Promise<Walked> {
  let walked = start;
  for (const key of steps) walked = await drive(world, walked, key);
  return walked;
}

/** The case as the clock sees it. */
export async function caseOf(world: World, { nominationId, at }: Walked): Promise<Case> {
  const [one] = await loadCases(world.database.db, {
    ids: [nominationId],
    catalogue: world.catalogue,
    viewer: null,
    now: at,
    where: sql<boolean>`true`,
  });
  if (!one) throw new Error(`There is no nomination ${nominationId}.`);
  return one;
}

function laterFacts(one: Case, at: Date): Facts {
  return { ...one.facts, today: dateInVietnam(at) };
}

/** The first morning on which a step that waits for its time may be taken; null for any other. */
function waitsUntil({ catalogue }: World, { when = [] }: StepDefinition, { dueOn }: Facts) {
  const days = when.includes("timeIsUp") ? 1 : 0;
  if (days === 0 && !when.includes("noticeServed")) return null;
  if (dueOn === null) throw new Error("There is no date to wait for.");
  return new Date(`${addWorkingDays(catalogue.calendar, dueOn, days)}T02:00:00Z`);
}

function later(at: Date, other: Date | null): Date {
  return other !== null && other > at ? other : at;
}

async function actorFor(world: World, one: Case, step: StepDefinition, at: Date) {
  for (const rule of step.by) {
    for (const username of await holdersOf(world, rule, one)) {
      const context = await world.as(username, at, rule.role);
      if (!(await hasTaken(world, one.id, context.viewer.personId, step.notBy ?? [])))
        return context;
    }
  }
  throw new Error(`Nobody of the demo may take the step at ${one.stage}.`);
}

async function holdersOf(world: World, { role, at }: DeskRule, one: Case) {
  const organisation = one.places[at] ?? "0";
  const rows = await world.rows(sql<{ username: string }>`
    select a.username from account a join desk d on d.person_id = a.person_id
    where d.role_key = ${role} and d.organisation_id = ${organisation}::bigint
    order by a.username
  `);
  return rows.map((row) => row.username);
}

async function hasTaken(world: World, id: string, person: string, steps: readonly string[]) {
  const rows = await world.rows(sql`
    select from history_entry where nomination_id = ${id}::bigint
      and person_id = ${person}::bigint
      and (step = any(${[...steps]}::text[])
        or (kind = 'CREATED' and 'proposeRevocation' = any(${[...steps]}::text[])))
  `);
  return rows.length > 0;
}

async function inputFor(
  world: World,
  one: Case,
  step: StepDefinition,
  at: Date,
): Promise<StepInput> {
  const { requires = {} } = step;
  return {
    note: requires.note ? "Có căn cứ kèm theo." : null,
    papers: papersNeeded(requires, one.facts, one.level).map((type) => ({ type })),
    missingItems: requires.missingItems ? [{ description: "Biên bản họp" }] : null,
    effectiveOn: requires.effectiveOn ? dateInVietnam(at) : null,
    incomingDocument: requires.incomingDocument ? { title: "Công văn đến", number: "12" } : null,
    consultedOrganisationId: requires.consultedOrganisation
      ? await world.id("organisation", "NB-SKHCN")
      : null,
    proposedAward: requires.proposedAward ? otherAward(one) : null,
  };
}

/** An award of the agency that the nomination is not for. */
function otherAward({ awardKey }: Case): string {
  return awardKey === "ADVANCED_WORKER" ? "EMULATION_FIGHTER_BASE" : "ADVANCED_WORKER";
}
